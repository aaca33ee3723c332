import fc from 'fast-check';
import Papa from 'papaparse';
import { csvLines, safeCell } from './csv.ts';

describe('a cell', () => {
  it.each([['=1+1'], ['+44 20'], ['-cmd'], ['@SUM(A1)'], ['\tx'], ['\rx'], ['\0x'], ['-'], ['--5'], ['-1.4.2'], ['=']])('that a spreadsheet could take for a formula is disarmed: %j', (text) => {
    expect(safeCell(text)).toBe(`'${text}`);
  });

  it.each([['-5'], ['-1.4'], ['12'], [''], ['Ashby'], ['7 of 11 (64%)'], ['–'], [`it's = fine`]])('that is plain stays as it is: %j', (text) => {
    expect(safeCell(text)).toBe(text);
  });

  it('that is a number, yes or no, or nothing stays what it is', () => {
    expect([safeCell(-5), safeCell(true), safeCell(null)]).toEqual([-5, true, null]);
  });
});

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
