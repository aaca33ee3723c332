import { readCells } from '../../kernel/csv.ts';
import { columnNamed, WITHOUT_HEADER, type PeopleColumn } from './people-columns.ts';

export const MOST_LINES = 5_000;

/** One fault of one line: where, what is wrong, what would be right. */
export interface LineFault {
  line: number;
  /** What the column is called; null for the whole line. */
  column: string | null;
  wrong: string;
  right: string;
}

export interface PeopleLine {
  line: number;
  /** As they stand in the file, for handing back. */
  cells: readonly string[];
  /** What the columns that mean something hold; '' where a line ends early. */
  values: Partial<Record<PeopleColumn, string>>;
}

export interface PeopleText {
  /** Every column: its heading (null without a header) and what it is taken for (null: not used). */
  columns: { heading: string | null; key: PeopleColumn | null }[];
  lines: PeopleLine[];
  faults: LineFault[];
}

/**
 * Reads people out of what was pasted or uploaded: finds the delimiter, the header (or takes the usual order), and what each
 * column means. Changes and looks up nothing.
 * @returns faults that stop the whole text have no lines beside them
 */
export function readPeople(text: string): PeopleText {
  const stop = (line: number, wrong: string, right: string): PeopleText => ({ columns: [], lines: [], faults: [{ line, column: null, wrong, right }] });
  const { rows, broken } = readCells(text);
  const [first] = rows;
  if (broken !== null) return stop(broken, 'a quote mark is opened and not closed, so that the lines after it cannot be told apart', 'quote marks in pairs, or none');
  if (!first) return stop(1, 'there is nothing to read', 'a line for each person, copied from a spreadsheet');

  const named = first.cells.map(columnNamed);
  const isHeader = !first.cells.some((cell) => cell.includes('@')) && (named.filter(Boolean).length >= 2 || (first.cells.length === 1 && named[0] !== null));
  const columns = isHeader
    ? first.cells.map((heading, index) => ({ heading, key: named[index]! }))
    : first.cells.map((_, index) => ({ heading: null, key: WITHOUT_HEADER[index] ?? null }));
  const body = isHeader ? rows.slice(1) : rows;
  if (body.length === 0) return stop(first.line, 'there is a header and nobody below it', 'a line for each person');
  if (body.length > MOST_LINES) return stop(body[MOST_LINES]!.line, `there are ${body.length.toLocaleString('en-GB')} lines`, `${MOST_LINES.toLocaleString('en-GB')} at a time; paste the others afterwards`);
  const twice = columns.find(({ key }, index) => key !== null && columns.findIndex((other) => other.key === key) < index);
  if (twice) return stop(first.line, `two columns are both taken for “${twice.heading}”`, 'one of them, with the other called otherwise');
  const has = (key: PeopleColumn): boolean => columns.some((column) => column.key === key);
  if (!has('name') && !(has('firstName') && has('lastName'))) return stop(first.line, 'no column holds the names of people', 'a column called Name, or two called First name and Last name');

  const faults: LineFault[] = [];
  const lines = body.map(({ line, cells }): PeopleLine => {
    if (cells.slice(columns.length).some((cell) => cell !== '')) {
      faults.push({ line, column: null, wrong: `there are ${cells.length} cells, and ${columns.length} columns`, right: `${columns.length} cells; a cell with a separator inside needs quote marks around it` });
    }
    const values: PeopleLine['values'] = {};
    for (const [index, { key }] of columns.entries()) if (key !== null) values[key] = cells[index] ?? '';
    if (values.name === undefined) values.name = `${values.firstName ?? ''} ${values.lastName ?? ''}`.trim();
    return { line, cells, values };
  });
  return { columns, lines, faults };
}
