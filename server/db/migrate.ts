import { createHash } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { MIGRATIONS } from '../../migrations/index.ts';
import { openDataSource } from './data-source.ts';
import { sqlFolder } from './sql-file.ts';

/** Any number, the same for every Waymark process: only one brings the schema up at a time. */
const MIGRATION_LOCK = 7_290_411;

/**
 * Brings a database to the present schema: migrations that have not run, then the read views, which are always
 * made anew from migrations/views when any of them (or a table) changed. Safe to call from several processes.
 * @returns what was done: names of the migrations run, and whether the views were remade.
 */
export async function migrate(url: string): Promise<{ migrations: string[]; views: boolean }> {
  const source = await openDataSource(url, { migrations: MIGRATIONS, poolSize: 2 });
  try {
    return await bringUp(source);
  } finally {
    await source.destroy();
  }
}

async function bringUp(source: DataSource): Promise<{ migrations: string[]; views: boolean }> {
  const lock = source.createQueryRunner();
  try {
    await lock.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const pending = await source.showMigrations();
    // A table cannot change under a view that reads it.
    if (pending) await lock.query('DROP SCHEMA IF EXISTS reading CASCADE');
    const run = pending ? await source.runMigrations({ transaction: 'all' }) : [];
    const views = await makeViews(source);
    return { migrations: run.map((migration) => migration.name), views };
  } finally {
    await lock.query('SELECT pg_advisory_unlock($1)', [MIGRATION_LOCK]);
    await lock.release();
  }
}

async function makeViews(source: DataSource): Promise<boolean> {
  const files = sqlFolder(import.meta.url, '../../migrations/views');
  const stamp = createHash('sha256').update(JSON.stringify(files)).digest('hex');
  return source.transaction(async (db) => {
    const [schema] = (await db.query(
      `SELECT obj_description(oid, 'pg_namespace') AS stamp FROM pg_namespace WHERE nspname = 'reading'`,
    )) as { stamp: string | null }[];
    if (schema?.stamp === stamp) return false;
    await db.query('DROP SCHEMA IF EXISTS reading CASCADE');
    await db.query('CREATE SCHEMA reading');
    for (const file of files) await db.query(file.sql);
    await db.query(`COMMENT ON SCHEMA reading IS '${stamp}'`);
    return true;
  });
}
