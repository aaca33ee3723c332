import fc from 'fast-check';
import Papa from 'papaparse';
import { safeCell } from '../../shared/files/safe-cell.ts';
import { csvLines } from './csv.ts';

describe('lines for a spreadsheet', () => {
  it('end in CRLF and quote where they must', () => {
    expect(csvLines([['Council', 'Said'], ['Bath & North East Somerset', 'yes, "all"\nof it']])).toBe('Council,Said\r\nBath & North East Somerset,"yes, ""all""\nof it"\r\n');
  });

  it('come back as they went, but for the apostrophe before a formula', () => {
    const cell = fc.string({ maxLength: 12 });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 6 }), (rows) => {
        // Told the delimiter: a reader that guesses may take a cell full of semicolons for the rule.
        expect(Papa.parse<string[]>(csvLines(rows), { newline: '\r\n', delimiter: ',' }).data.slice(0, -1)).toEqual(rows.map((row) => row.map((value) => safeCell(value))));
      }),
    );
  });
});
