import type { EntityManager } from 'typeorm';

/**
 * How a record folder takes part in bundles. An import first lays the whole, checked bundle out in temporary
 * tables, one a file: `people.csv` is `bundle_people`, with the columns of the file (blank is null, yes/no is
 * boolean, a time is a local timestamp) and `line` (its line in the file, which also gives the order of the rows).
 * A folder's `*.bundle.ts` then moves its own files from there into its own tables, and nobody else does.
 */
export interface BundleStore {
  readonly files: Readonly<Record<string, StoredFile>>;
  /** What the stored record does not allow, found before anything is written. */
  conflicts?(db: EntityManager): Promise<BundleFault[]>;
  /** What is left to do once every file is stored. */
  finish?(db: EntityManager): Promise<void>;
}

export interface StoredFile {
  /** Adds what is new and changes what differs; never deletes. Counts records, of which one row may make several. */
  put(db: EntityManager): Promise<Tally>;
  /** The rows of one programme as they are to be written: by column name, days and times as text, in their order. */
  get(db: EntityManager, programmeCode: string): Promise<BundleCells[]>;
}

export type BundleCells = Record<string, string | number | boolean | null>;

export interface Tally {
  added: number;
  changed: number;
  unchanged: number;
}

/** What is wrong with a bundle, where, and what would be right. `line` as a text editor counts, from 1. */
export interface BundleFault {
  readonly file: string;
  readonly line: number | null;
  readonly column: string | null;
  readonly wrong: string;
  readonly right: string;
}

export interface Merge {
  readonly table: string;
  /** Columns that say which record a row is about. */
  readonly key: readonly string[];
  /** One more column of the key, which may be null; a null is the same as a null. */
  readonly nullableKey?: string;
  /** The other columns that the bundle decides. */
  readonly values: readonly string[];
  /** Columns given to new records alone. */
  readonly insertOnly?: readonly string[];
  /** SELECT of at least all these columns, one row a record. */
  readonly source: string;
  /** Further condition on stored records (alias `t`) to be the one meant. */
  readonly only?: string;
  /** The staged table of which `source` must keep every row; leave out where rows share a record. */
  readonly rowsOf?: string;
}

/**
 * Brings a table to what a query over the staged bundle says, in one statement.
 *
 * Not INSERT … ON CONFLICT: its BEFORE INSERT triggers also fire for rows that are there already, and the guards of
 * frozen starters and published items would refuse the very record that they protect.
 */
export async function mergeRows(db: EntityManager, merge: Merge): Promise<Tally> {
  const { table, key, nullableKey, values, insertOnly = [], source, only, rowsOf } = merge;
  // Plain equality wherever it will do: PostgreSQL can neither hash nor look up IS NOT DISTINCT FROM.
  const same = [
    ...key.map((column) => `t.${column} = src.${column}`),
    ...(nullableKey ? [`t.${nullableKey} IS NOT DISTINCT FROM src.${nullableKey}`] : []),
    ...(only ? [only] : []),
  ].join(' AND ');
  const columns = [...key, ...(nullableKey ? [nullableKey] : []), ...values, ...insertOnly];
  const update =
    values.length === 0
      ? 'SELECT 1 WHERE false'
      : `UPDATE ${table} t SET ${values.map((column) => `${column} = src.${column}`).join(', ')}
           FROM src
          WHERE ${same}
            AND (${values.map((column) => `t.${column} IS DISTINCT FROM src.${column}`).join(' OR ')})
         RETURNING 1`;
  const [counts] = (await db.query(`
    WITH src AS MATERIALIZED (${source}),
    changed AS (${update}),
    added AS (
      INSERT INTO ${table} (${columns.join(', ')})
      SELECT ${columns.map((column) => `src.${column}`).join(', ')}
        FROM src
       WHERE NOT EXISTS (SELECT 1 FROM ${table} t WHERE ${same})
      RETURNING 1)
    SELECT (SELECT count(*)::int FROM src) AS total,
           (SELECT count(*)::int FROM changed) AS changed,
           (SELECT count(*)::int FROM added) AS added,
           ${rowsOf ? `(SELECT count(*)::int FROM ${rowsOf})` : 'NULL'} AS staged`)) as {
    total: number;
    changed: number;
    added: number;
    staged: number | null;
  }[];
  const { total, changed, added, staged } = counts!;
  // A join that loses rows would import half a bundle and call it done.
  if (staged !== null && staged !== total) throw new Error(`${table}: ${staged} rows were to be stored, ${total} found their references`);
  // The next file joins what this one stored, and the planner would still take the table for empty.
  if (added + changed > 500) await db.query(`ANALYZE ${table}`);
  return { added, changed, unchanged: total - changed - added };
}

/** Adds up tallies of one file that is stored in several tables. */
export function addTallies(...tallies: readonly Tally[]): Tally {
  const sum = { added: 0, changed: 0, unchanged: 0 };
  for (const tally of tallies) {
    sum.added += tally.added;
    sum.changed += tally.changed;
    sum.unchanged += tally.unchanged;
  }
  return sum;
}
