import type { Logger } from 'typeorm';

/** Logs faults of the database without the values a statement was given: they may be what somebody answered. */
export class StatementLogger implements Logger {
  logQuery(): void {}
  logQueryError(error: string | Error, query: string): void {
    console.error(`database: ${error instanceof Error ? error.message : error}\n  in: ${query.replace(/\s+/g, ' ').slice(0, 300)}`);
  }
  logQuerySlow(): void {}
  logSchemaBuild(): void {}
  logMigration(): void {}
  log(): void {}
}
