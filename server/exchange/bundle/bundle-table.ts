import type { BundleFile } from './bundle-files.ts';

/** One row of a file: its cells by column, tidied ('' for blank), and where it stands. */
export interface BundleRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
  /** Columns whose cell is faulty: what is found out across rows passes them over. */
  readonly wrong: ReadonlySet<string> | null;
}

/** One file of a bundle as read. */
export interface BundleTable {
  readonly file: BundleFile;
  /** The file is there. */
  readonly present: boolean;
  /** All of its rows could be read, so a row that is not found is really not there. */
  readonly sound: boolean;
  readonly rows: readonly BundleRow[];
}

export type Bundle = ReadonlyMap<string, BundleTable>;

/** Cells of some columns as one text to look up by. */
export function keyOf(row: BundleRow, columns: readonly string[]): string {
  let key = '';
  for (const column of columns) key += `${row.cells[column] ?? ''}\u0001`;
  return key;
}

export function keyFrom(...cells: readonly string[]): string {
  let key = '';
  for (const cell of cells) key += `${cell}\u0001`;
  return key;
}

/** Whether all these cells are without fault. */
export function sound(row: BundleRow, ...columns: readonly string[]): boolean {
  return row.wrong === null || !columns.some((column) => row.wrong!.has(column));
}

/** Rows of a file by the cells of some columns; of two with the same, the first. */
export function indexBy(bundle: Bundle, file: string, columns: readonly string[]): Map<string, BundleRow> {
  const index = new Map<string, BundleRow>();
  for (const row of bundle.get(file)!.rows) {
    const key = keyOf(row, columns);
    if (!index.has(key)) index.set(key, row);
  }
  return index;
}
