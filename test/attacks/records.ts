import type { DataSource } from 'typeorm';

/** Tables in which reading, signing in and being refused leave lines of their own. */
const OWN_LINES = new Set(['audit_entry', 'audit_pending', 'audit_seal', 'account', 'account_role', 'sign_in', 'sign_in_link', 'sign_in_failure']);

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** How many rows each table of the record has; a table that is gone is missing. */
export async function rowCounts(db: DataSource): Promise<Record<string, number>> {
  const tables = (await db.query(`SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`)) as { name: string }[];
  const kept = tables.filter(({ name }) => !OWN_LINES.has(name));
  const [counts] = (await db.query(`SELECT ${kept.map(({ name }) => `(SELECT count(*)::int FROM ${quoted(name)}) AS ${quoted(name)}`).join(', ')}`)) as Record<string, number>[];
  return counts!;
}

/** Columns in which people write, by what they are called. */
const WRITTEN = /^(name|title|about|text|note|notes|wording|introduction|question|comment|reason|detail|section|label|place|summary|point|quote|email|short_name|contact\w*)$/;

/**
 * Puts `text` (and the row's number, so that what must differ does) into every text that people can write, past the checks of the
 * application: as if one of them had failed. Columns that the database itself keeps to a list refuse it and are left.
 * @returns the columns that hold it now
 */
export async function poison(db: DataSource, text: string): Promise<string[]> {
  const columns = (await db.query(
    `SELECT table_name AS "table", column_name AS "column" FROM information_schema.columns
      WHERE table_schema = 'public' AND data_type IN ('text', 'character varying') ORDER BY 1, 2`,
  )) as { table: string; column: string }[];
  const poisoned: string[] = [];
  const runner = db.createQueryRunner();
  // Console lines about columns that refuse would drown what matters.
  const log = console.error;
  console.error = () => {};
  try {
    // Triggers that keep published questionnaires and sent answers as they are stand aside.
    await runner.query(`SET session_replication_role = replica`);
    for (const { table, column } of columns.filter(({ table: name, column: called }) => !OWN_LINES.has(name) && WRITTEN.test(called))) {
      try {
        await runner.query(
          `UPDATE ${quoted(table)} t SET ${quoted(column)} = $1::text || n.number::text FROM (SELECT ctid AS at, row_number() OVER () AS number FROM ${quoted(table)}) n WHERE t.ctid = n.at AND t.${quoted(column)} IS NOT NULL`,
          [text],
        );
        poisoned.push(`${table}.${column}`);
      } catch {
        // Kept to a list of words.
      }
    }
  } finally {
    await runner.query(`SET session_replication_role = DEFAULT`);
    await runner.release();
    console.error = log;
  }
  return poisoned;
}
