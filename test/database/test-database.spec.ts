import pg from 'pg';
import { createEmptyDatabase, createTestDatabase, type TestDatabase } from './test-database.ts';

async function query<T extends pg.QueryResultRow>(database: TestDatabase, sql: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  try {
    return (await client.query<T>(sql)).rows;
  } finally {
    await client.end();
  }
}

const TABLES = "SELECT count(*)::int AS tables FROM pg_tables WHERE schemaname = 'public'";

describe('test databases', () => {
  it('gives every caller a migrated database of its own', async () => {
    const [one, two] = await Promise.all([createTestDatabase(), createTestDatabase()]);
    try {
      expect((await query<{ tables: number }>(one, TABLES))[0]?.tables).toBeGreaterThan(0);
      await query(one, 'CREATE TABLE only_here ()');
      expect(await query(two, "SELECT to_regclass('only_here') AS found")).toEqual([{ found: null }]);
    } finally {
      await Promise.all([one.drop(), two.drop()]);
    }
  });

  it('gives an empty database that sorts by bytes', async () => {
    const empty = await createEmptyDatabase();
    try {
      expect(await query(empty, TABLES)).toEqual([{ tables: 0 }]);
      expect(await query(empty, "SELECT string_agg(v, '' ORDER BY v) AS sorted FROM (VALUES ('a'), ('B'), ('é')) AS t(v)")).toEqual([
        { sorted: 'Baé' },
      ]);
    } finally {
      await empty.drop();
    }
  });
});
