/**
 * A cell that a spreadsheet cannot take for a formula: text that begins with = + - @, a tab, a return or a NUL gets
 * an apostrophe before it (OWASP, "CSV injection"). Numbers stay numbers.
 */
export function safeCell(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  if (/^-?\d+(\.\d+)?$/.test(value)) return value;
  return /^[=+\-@\t\r\0]/.test(value) ? `'${value}` : value;
}

/** What stood in a cell before `safeCell` put an apostrophe before it. */
export function withoutApostrophe(cell: string): string {
  return /^'[=+\-@\t\r\0]/.test(cell) ? cell.slice(1) : cell;
}
