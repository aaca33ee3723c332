import fc from 'fast-check';
import { csvFile, readTable } from './csv.ts';

const cellsOf = (text: string): readonly (readonly string[])[] => readTable(text).rows.map(({ cells }) => cells);

describe('a file for spreadsheets', () => {
  it('is read back as it was written, with its line ends and what looks like a formula', () => {
    const rows = [['code', 'English'], ['a', '=1+1'], ['b', 'One, "two";\n\nthree'], ['c', '- dash']];
    expect(csvFile(rows)).toMatch(/^\uFEFFcode,English\r\na,'=1\+1\r\n/);
    expect(cellsOf(csvFile(rows))).toEqual(rows);
  });

  it('is read back whatever stands in it', () => {
    // No line of blanks, which is passed over, and no apostrophe before a sign, which is taken for ours.
    const cell = fc.string({ maxLength: 12 }).map((text) => text.trim().replace(/^'+/, '').trim());
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { maxLength: 6 }), (rows) => {
        const table = [['code', 'English'], ...rows];
        expect(cellsOf(csvFile(table))).toEqual(table.filter((cells) => cells.some((one) => one !== '')));
      }),
    );
  });
});

describe('what was pasted or uploaded', () => {
  it.each([
    ['commas', 'code,part\na,"b, c"'],
    ['semicolons', 'code;part\na;"b, c"'],
    ['tabs', 'code\tpart\na\tb, c'],
    ['returns of other systems', 'code,part\r\na,"b, c"\r\n'],
    ['the mark of UTF-8', '\uFEFFcode,part\ra,"b, c"'],
  ])('is cut at %s', (_, text) => {
    expect(cellsOf(text)).toEqual([['code', 'part'], ['a', 'b, c']]);
  });

  it('names the line on which a row begins, also after line ends within cells and blank lines', () => {
    expect(readTable('code,part\na,"one\ntwo"\n\n , \nb,three').rows.map(({ line }) => line)).toEqual([1, 2, 6]);
  });

  it('ends before a quotation mark without a partner', () => {
    expect(readTable('code,part\na,b\nc,"d\ne,f')).toEqual({ rows: [{ line: 1, cells: ['code', 'part'] }, { line: 2, cells: ['a', 'b'] }], broken: 3 });
  });
});
