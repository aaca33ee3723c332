import Papa from 'papaparse';
import { safeCell } from '../../shared/files/safe-cell.ts';

/** The mark by which Excel knows UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** Lines for Excel: CRLF, quoted where needed, formulas disarmed. The caller writes the byte order mark once. */
export function csvLines(rows: readonly (readonly unknown[])[]): string {
  return `${Papa.unparse(rows.map((row) => row.map(safeCell)) as unknown[][], { newline: '\r\n' })}\r\n`;
}

/** Lines of a small file that Waymark wrote itself, without its byte order mark; blank lines are left out. */
export function readCsvLines(text: string): string[][] {
  return Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { delimiter: ',', skipEmptyLines: true }).data;
}

export interface CsvRow {
  /** The line it starts on, as a text editor counts. */
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * Cuts what was pasted or uploaded into rows: separated by tabs, semicolons or commas, whichever the first line has most of.
 * Blank lines are passed over; cells are trimmed.
 * @returns `broken`: the line of a quote mark that makes everything after it unreliable; the rows end before it
 */
export function readCells(text: string): { rows: CsvRow[]; delimiter: ',' | ';' | '\t'; broken: number | null } {
  const sound = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const first = sound.trimStart().split('\n', 1)[0] ?? '';
  const count = (mark: string): number => first.split(mark).length;
  const delimiter = (['\t', ';', ','] as const).reduce((best, mark) => (count(mark) > count(best) ? mark : best), ',' as ',' | ';' | '\t');
  const { data, errors } = Papa.parse<string[]>(sound, { delimiter, newline: '\n', quoteChar: '"', escapeChar: '"', header: false });
  const wrong = errors.find((error) => error.type === 'Quotes');
  const rows: CsvRow[] = [];
  let line = 1;
  for (const [index, cells] of data.entries()) {
    if (wrong && index === wrong.row) return { rows, delimiter, broken: line };
    if (cells.some((cell) => cell.trim() !== '')) rows.push({ line, cells: cells.map((cell) => cell.trim().replace(/[\s\u00a0]+/g, ' ')) });
    line += 1 + cells.reduce((breaks, cell) => breaks + cell.split('\n').length - 1, 0);
  }
  return { rows, delimiter, broken: null };
}
