import { DataSource, type DataSourceOptions } from 'typeorm';
import { ReadableNames } from './naming.ts';
import { StatementLogger } from './statement-logger.ts';

/** Options shared by the application, the migrations and the tests: one engine, one naming, never `synchronize`. */
export function dataSourceOptions(url: string, extra: Partial<DataSourceOptions> = {}): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    applicationName: 'waymark',
    namingStrategy: new ReadableNames(),
    synchronize: false,
    migrationsRun: false,
    // Whoever waits so long for a connection is told so, rather than waiting for good.
    connectTimeoutMS: 20_000,
    migrationsTableName: 'migration',
    installExtensions: false,
    uuidExtension: 'pgcrypto', // names gen_random_uuid(), which is PostgreSQL's own since 13: no extension is installed
    logging: ['error'],
    // What a failed statement was given may be somebody's answer: the statement is logged, its values never.
    logger: new StatementLogger(),
    ...extra,
  } as DataSourceOptions;
}

/** A data source outside Nest, for migrations, the command line and tests. The caller destroys it. */
export function openDataSource(url: string, extra: Partial<DataSourceOptions> = {}): Promise<DataSource> {
  return new DataSource(dataSourceOptions(url, extra)).initialize();
}
