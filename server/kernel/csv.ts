import Papa from 'papaparse';

/**
 * A cell that a spreadsheet cannot take for a formula: text that begins with = + - @, a tab, a return or a NUL gets
 * an apostrophe before it (OWASP, "CSV injection"). Numbers stay numbers.
 */
export function safeCell(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  if (/^-?\d+(\.\d+)?$/.test(value)) return value;
  return /^[=+\-@\t\r\0]/.test(value) ? `'${value}` : value;
}

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
