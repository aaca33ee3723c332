import Papa from 'papaparse';
import { safeCell, withoutApostrophe } from '../../shared/files/safe-cell.ts';

const BYTE_ORDER_MARK = '\uFEFF';

/** A file for spreadsheets: UTF-8 with its mark, CRLF, quoted where needed, formulas disarmed. */
export function csvFile(rows: readonly (readonly string[])[]): string {
  return `${BYTE_ORDER_MARK}${Papa.unparse(rows.map((row) => row.map(safeCell)), { newline: '\r\n' })}\r\n`;
}

export interface TableRow {
  /** The line it starts on, as a text editor counts. */
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * Cuts what was pasted or uploaded into rows: separated by tabs, semicolons or commas, whichever the first line has most
 * of. Blank lines are passed over; cells are trimmed, and keep their line ends.
 * @returns `broken`: the line of a quotation mark that makes everything after it unreliable; the rows end before it
 */
export function readTable(text: string): { rows: TableRow[]; broken: number | null } {
  const sound = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const first = sound.trimStart().split('\n', 1)[0] ?? '';
  const count = (mark: string): number => first.split(mark).length;
  const delimiter = ['\t', ';', ','].reduce((best, mark) => (count(mark) > count(best) ? mark : best), ',');
  const { data, errors } = Papa.parse<string[]>(sound, { delimiter, newline: '\n', quoteChar: '"', escapeChar: '"', header: false });
  const wrong = errors.find(({ type }) => type === 'Quotes');
  const rows: TableRow[] = [];
  let line = 1;
  for (const [index, cells] of data.entries()) {
    if (wrong && index === wrong.row) return { rows, broken: line };
    if (cells.some((cell) => cell.trim() !== '')) rows.push({ line, cells: cells.map((cell) => withoutApostrophe(cell.trim())) });
    line += 1 + cells.reduce((breaks, cell) => breaks + cell.split('\n').length - 1, 0);
  }
  return { rows, broken: null };
}
