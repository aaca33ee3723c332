import type { EntityManager } from 'typeorm';
import type { ColumnType } from './bundle-files.ts';
import type { Bundle, BundleTable } from './bundle-table.ts';

const CHUNK = 5000;

/** Temporary table in which a file waits to be stored: people.csv in bundle_people. */
export function stagedTable(file: string): string {
  return `bundle_${file.replace(/\.csv$/, '')}`;
}

/** Lays a checked bundle out in temporary tables, typed, blank as null; they go with the transaction. */
export async function stageBundle(db: EntityManager, bundle: Bundle): Promise<void> {
  for (const table of bundle.values()) await stageTable(db, table);
}

async function stageTable(db: EntityManager, { file, rows }: BundleTable): Promise<void> {
  const name = stagedTable(file.name);
  const columns = file.columns.map((column) => `"${column.name}" ${SQL_TYPES[column.type.is]}`);
  await db.query(`CREATE TEMPORARY TABLE ${name} (${columns.join(', ')}, line integer NOT NULL) ON COMMIT DROP`);
  for (let start = 0; start < rows.length; start += CHUNK) {
    const chunk = rows.slice(start, start + CHUNK).map(({ cells, line }) => {
      const row: Record<string, string | number> = { line };
      for (const [column, cell] of Object.entries(cells)) if (cell !== '') row[column] = cell;
      return row;
    });
    await db.query(`INSERT INTO ${name} SELECT * FROM json_populate_recordset(NULL::${name}, $1::json)`, [JSON.stringify(chunk)]);
  }
  // Without figures the planner takes the table for tiny and joins it row by row.
  await db.query(`ANALYZE ${name}`);
}

const SQL_TYPES: Record<ColumnType['is'], string> = {
  code: 'text',
  text: 'text',
  date: 'date',
  datetime: 'timestamp',
  integer: 'integer',
  yes_no: 'boolean',
  one_of: 'text',
};
