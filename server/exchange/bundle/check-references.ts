import { keyOf, sound, type Bundle, type BundleRow, type BundleTable } from './bundle-table.ts';
import type { BundleReference } from './bundle-files.ts';
import { shown, type Faults } from './faults.ts';

/** Finds every cell that names a row which the bundle does not have. */
export function checkReferences(bundle: Bundle, faults: Faults): void {
  const known = new Map<string, Set<string>>();
  const programmes = new Set(bundle.get('programmes.csv')!.rows.map((row) => row.cells.programme));
  for (const table of bundle.values()) {
    for (const reference of table.file.references ?? []) {
      const target = bundle.get(reference.file)!;
      // Rows that could not be read may be the very ones referred to; a missing programmes.csv has its own fault.
      if (!target.sound || (!target.present && reference.file === 'programmes.csv')) continue;
      checkReference(table, reference, target, { known, programmes }, faults);
    }
  }
}

interface Known {
  /** Keys of a file's rows by file and columns, made when first needed. */
  readonly known: Map<string, Set<string>>;
  readonly programmes: ReadonlySet<string | undefined>;
}

function checkReference(table: BundleTable, reference: BundleReference, to: BundleTable, { known, programmes }: Known, faults: Faults): void {
  const { columns, file, target } = reference;
  const own = columns.length === 1 ? columns : columns.slice(1);
  const keys = (length: number): Set<string> => {
    const wanted = target.slice(0, length);
    const id = `${file} ${wanted.join(' ')}`;
    let found = known.get(id);
    if (!found) known.set(id, (found = new Set(to.rows.map((row) => keyOf(row, wanted)))));
    return found;
  };
  const fits = (row: BundleRow, length: number) => keys(length).has(keyOf(row, columns.slice(0, length)));
  const lost = table.rows.filter(
    (row) =>
      own.every((column) => row.cells[column] !== '') &&
      sound(row, ...columns) &&
      !fits(row, columns.length) &&
      // An unknown programme is found once, by its own reference.
      (columns.length === 1 || programmes.has(row.cells.programme)),
  );

  const say = (row: BundleRow) => own.map((name) => `${name} ${shown(row.cells[name]!)}`).join(', ');
  if (!to.present && lost[0]) {
    const rows = lost.length === 1 ? 'this row names' : `${lost.length} rows name`;
    const wrong = `${say(lost[0])} is not in the bundle: ${rows} something in ${file}, which is missing`;
    faults.add(table.file.name, lost[0].line, own.at(-1)!, wrong, `a file ${file} with a row for it`);
    return;
  }
  // The fault lies in the first column from which on nothing fits; a role is no name, so then it is the person's.
  const last = columns.findLastIndex((name) => table.file.columns.find((column) => column.name === name)!.type.is !== 'one_of');
  for (const row of lost) {
    let at = columns.length === 1 ? 0 : 1;
    while (at < last && fits(row, at + 1)) at += 1;
    faults.add(table.file.name, row.line, columns[at]!, `${say(row)} is not in ${file}`, `one that ${file} has, or a row for it there`);
  }
}
