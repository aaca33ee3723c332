import Papa from 'papaparse';
import type { Faults } from './faults.ts';

export interface ParsedCsv {
  readonly header: readonly string[];
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
  /** False when a stray quote mark makes everything after it unreliable; `rows` ends before it. */
  readonly sound: boolean;
}

/**
 * Cuts CSV text (line ends \n) into rows, each with the line it starts on in a text editor; blank lines and lines of
 * commas alone are passed over.
 * @returns null when there is nothing to cut; the fault says why
 */
export function parseCsv(file: string, text: string, faults: Faults): ParsedCsv | null {
  if (text.trim() === '') {
    faults.add(file, 1, null, 'the file is empty', 'a header with the column names, or no file at all');
    return null;
  }
  const first = text.slice(0, text.indexOf('\n') < 0 ? undefined : text.indexOf('\n'));
  for (const [separator, called] of [[';', 'semicolons'], ['\t', 'tabs']] as const) {
    if (!first.includes(',') && first.includes(separator)) {
      faults.add(
        file,
        1,
        null,
        `the columns are separated by ${called}`,
        'columns separated by commas (in Excel save as "CSV UTF-8 (Comma delimited)" on a computer whose list separator is a comma; in LibreOffice choose the field delimiter ",")',
      );
      return null;
    }
  }

  // Every setting is given: what is guessed is guessed wrongly one day.
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: ',', newline: '\n', quoteChar: '"', escapeChar: '"', header: false });
  const broken = errors.find((error) => error.type === 'Quotes');
  const rows: { line: number; cells: string[] }[] = [];
  let line = 1;
  for (const [index, cells] of data.entries()) {
    if (index === broken?.row) break;
    if (cells.some((cell) => cell.trim() !== '')) rows.push({ line, cells });
    line += 1 + cells.reduce((breaks, cell) => breaks + countBreaks(cell), 0);
  }
  if (broken) {
    const [wrong, right] =
      broken.code === 'MissingQuotes'
        ? ['a quote mark is opened and never closed', 'a closing quote mark at the end of the cell']
        : ['a quote mark stands inside a quoted cell', 'quote marks inside a quoted cell written twice ("")'];
    const cells = data[broken.row ?? 0] ?? [];
    // Papa stops at a quote that is never closed; after a stray one it goes on, and the quote is still in the cell.
    const at = broken.code === 'MissingQuotes' ? cells.length - 1 : cells.findIndex((cell) => cell.includes('"'));
    const column = line === 1 ? null : (data[0]?.[at]?.trim() ?? null);
    faults.add(file, line + countBreaks(text.slice(lineStart(text, line), broken.index ?? 0)), column, wrong, right);
  }
  const [header, ...rest] = rows;
  return { header: (header?.cells ?? []).map((name) => name.trim()), rows: rest, sound: broken === undefined };
}

function countBreaks(text: string): number {
  let breaks = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) breaks += 1;
  return breaks;
}

function lineStart(text: string, line: number): number {
  let at = 0;
  for (let n = 1; n < line; n += 1) at = text.indexOf('\n', at) + 1;
  return at;
}
