import { isRealDay, localTimeFault } from './local-time.ts';
import type { BundleColumn, BundleFile, ColumnType } from './bundle-files.ts';
import type { BundleRow, BundleTable } from './bundle-table.ts';
import { nearest, shown, type Faults } from './faults.ts';
import type { ParsedCsv } from './parse-csv.ts';

type CellFault = readonly [wrong: string, right: string];

/** Checks the header and every cell of a file by itself. */
export function checkCells(file: BundleFile, csv: ParsedCsv, faults: Faults): BundleTable {
  const columns = checkHeader(file, csv.header, faults);
  const rows: BundleRow[] = [];
  const seen = new Map<string, number>();
  for (const { line, cells: given } of csv.rows) {
    const raw = [...given];
    // Spreadsheets leave commas at the end of rows.
    while (raw.length > csv.header.length && raw.at(-1)!.trim() === '') raw.pop();
    if (raw.length > csv.header.length) {
      faults.add(
        file.name,
        line,
        null,
        `the row has ${raw.length} cells, the header ${csv.header.length}`,
        `${csv.header.length} cells (a cell with a comma in it stands in quote marks)`,
      );
    } else if (raw.length < csv.header.length) {
      faults.add(file.name, line, null, `the row has ${raw.length} cells, the header ${csv.header.length}`, `${csv.header.length} cells`);
    }
    const ragged = raw.length !== csv.header.length;
    const cells: Record<string, string> = {};
    let wrong: Set<string> | null = null;
    for (const { column, at } of columns) {
      const cell = tidy(column, at < 0 ? '' : (raw[at] ?? ''));
      cells[column.name] = cell;
      const fault = ragged ? null : checkCell(column, cell);
      // In a ragged row nobody knows which cell is which: one fault is enough.
      if (fault || ragged || (at < 0 && column.required)) (wrong ??= new Set()).add(column.name);
      if (fault && !(at < 0 && column.required)) faults.add(file.name, line, column.name, ...fault);
    }
    const row = { line, cells, wrong };
    rows.push(row);
    if (!ragged) checkDuplicate(file, row, seen, faults);
  }
  const missing = columns.some(({ column, at }) => at < 0 && file.key.includes(column.name) && column.required);
  return { file, present: true, sound: csv.sound && !missing, rows };
}

interface Place {
  readonly column: BundleColumn;
  /** Place in the row; -1 where the file leaves the column out, so that it is blank everywhere. */
  readonly at: number;
}

function checkHeader(file: BundleFile, header: readonly string[], faults: Faults): Place[] {
  const known = file.columns.map((column) => column.name);
  const seen = new Set<string>();
  header.forEach((name, index) => {
    if (!known.includes(name)) {
      const meant = nearest(name, known);
      const wrong = name === '' ? `column ${index + 1} has no name` : `there is no column ${shown(name)} in ${file.name}`;
      faults.add(file.name, 1, name || null, wrong, meant && !header.includes(meant) ? meant : `the columns ${known.join(', ')}`);
    } else if (seen.has(name)) {
      faults.add(file.name, 1, name, 'the column stands there twice', 'each column once');
    }
    seen.add(name);
  });
  return file.columns.map((column) => {
    const at = header.indexOf(column.name);
    if (at < 0 && column.required) faults.add(file.name, 1, column.name, `the column ${column.name} is missing`, `the columns ${known.join(', ')}`);
    return { column, at };
  });
}

function checkDuplicate(file: BundleFile, row: BundleRow, seen: Map<string, number>, faults: Faults): void {
  if (row.wrong && file.key.some((column) => row.wrong!.has(column))) return;
  const key = JSON.stringify(file.key.map((column) => row.cells[column]));
  const first = seen.get(key);
  if (first === undefined) {
    seen.set(key, row.line);
    return;
  }
  const named = file.key.filter((column) => row.cells[column] !== '' && (file.key.length === 1 || column !== 'programme'));
  // Under the last column that names something: a duplicate person, not a duplicate role.
  const column = named.findLast((name) => ['code', 'text'].includes(file.columns.find((known) => known.name === name)!.type.is)) ?? named[0]!;
  const said = named.map((name) => row.cells[name]!.slice(0, 60)).join(', ');
  faults.add(file.name, row.line, column, `${said} is there already: a duplicate`, `one row for it, that of line ${first} or this one`);
}

/** Spaces around anything but text mean nothing. */
function tidy(column: BundleColumn, cell: string): string {
  if (column.type.is !== 'text') return cell.trim();
  return cell.trim() === '' ? '' : cell;
}

function checkCell(column: BundleColumn, cell: string): CellFault | null {
  if (cell === '') return column.required ? ['the cell is blank', describe(column.type)] : null;
  return checkType(column.type, cell);
}

function checkType(type: ColumnType, cell: string): CellFault | null {
  switch (type.is) {
    case 'code':
      return /^[A-Za-z0-9_-]{1,60}$/.test(cell) ? null : [`${shown(cell)} is not a code`, describe(type)];
    case 'text':
      if (cell.includes('\0')) return ['there is a NUL character in the text', 'the text without it'];
      return [...cell].length <= type.max ? null : [`the text has ${[...cell].length} characters`, describe(type)];
    case 'date':
      return isRealDay(cell) ? null : [`${shown(cell)} is not a date written YYYY-MM-DD`, rightDate(cell) ?? describe(type)];
    case 'datetime':
      return localTimeFault(cell);
    case 'integer':
      return /^-?\d{1,9}$/.test(cell) && Number(cell) >= type.min && Number(cell) <= type.max
        ? null
        : [`${shown(cell)} is not a whole number from ${type.min} to ${type.max}`, describe(type)];
    case 'yes_no':
      return cell === 'yes' || cell === 'no' ? null : [`${shown(cell)} is neither yes nor no`, describe(type)];
    case 'one_of':
      return type.values.includes(cell) ? null : [`${shown(cell)} is not one of the words for this column`, describe(type)];
  }
}

/** What a cell of this type may hold, in a few words; printed in faults and in the documentation. */
export function describe(type: ColumnType): string {
  switch (type.is) {
    case 'code':
      return 'a code of letters, digits, - and _, 60 at most';
    case 'text':
      return `text of at most ${type.max.toLocaleString('en-GB')} characters`;
    case 'date':
      return 'a date written YYYY-MM-DD, such as 2011-02-20';
    case 'datetime':
      return 'a local time written YYYY-MM-DDTHH:MM, such as 2011-02-15T10:00';
    case 'integer':
      return `a whole number from ${type.min} to ${type.max}`;
    case 'yes_no':
      return 'yes or no';
    case 'one_of':
      return `one of ${type.values.join(', ')}`;
  }
}

/** Dates that a spreadsheet has put in the local order, turned round; both readings where both are possible. */
function rightDate(cell: string): string | null {
  const parts = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(cell);
  if (!parts) return null;
  const write = (day: string, month: string) => `${parts[3]}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const dayFirst = write(parts[1]!, parts[2]!);
  const monthFirst = write(parts[2]!, parts[1]!);
  const possible = [...new Set([dayFirst, monthFirst])].filter(isRealDay);
  if (possible.length === 0) return null;
  if (possible.length === 1) return `${possible[0]} (YYYY-MM-DD)`;
  return `${dayFirst} if it is the day that comes first, ${monthFirst} if it is the month (YYYY-MM-DD)`;
}
