/** Cells of a CSV as a spreadsheet reads them (RFC 4180, comma or semicolon). */
export function cellsOf(csv: string): string[] {
  const cells: string[] = [];
  let cell = '';
  let quoted = false;
  const text = csv.replace(/^\ufeff/, '');
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at]!;
    if (quoted) {
      if (char === '"' && text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else if (char === '"') quoted = false;
      else cell += char;
    } else if (char === '"' && cell === '') quoted = true;
    else if (char === ',' || char === '\n') {
      cells.push(cell.replace(/\r$/, ''));
      cell = '';
    } else cell += char;
  }
  if (cell !== '') cells.push(cell);
  return cells;
}

/** Whether a spreadsheet would take a cell for a formula. A number with a sign is a number. */
export function isFormula(cell: string): boolean {
  return /^[=+\-@\t\r\0]/.test(cell) && !/^[+-]?\d+([.,]\d+)?%?$/.test(cell);
}
