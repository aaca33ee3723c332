import fc from 'fast-check';
import { safeCell, withoutApostrophe } from './safe-cell.ts';

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

  it('that is read again is as it was, but for an apostrophe that somebody wrote before such a sign', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', '\t', 'a', '1') }).filter((text) => !/^'[=+\-@\t]/.test(text)), (text) => void expect(withoutApostrophe(safeCell(text) as string)).toBe(text)));
  });
});
