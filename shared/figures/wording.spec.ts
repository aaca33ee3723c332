import fc from 'fast-check';
import type { Cell } from './cell.ts';
import { cellText, DASH, decimal, listed, ofWithPercent, plural, rateText, wholePercent } from './wording.ts';

describe('a whole per cent', () => {
  it.each([
    [1, 8, 13],
    [1, 200, 1],
    [1, 201, 0],
    [7, 10, 70],
    [16, 23, 70],
    [7, 11, 64],
    [11, 23, 48],
    [5, 11, 45],
    [29, 200, 15],
    [57, 200, 29],
    [0, 7, 0],
    [7, 7, 100],
    [199, 200, 100],
    [115, 1000, 12],
    [1, 3, 33],
    [2, 3, 67],
  ])('of %i of %i is %i', (numerator, denominator, percent) => {
    expect(wholePercent(numerator, denominator)).toBe(percent);
  });

  it('is rounded half up as with whole numbers, whatever the counts', () => {
    const counts = fc.integer({ min: 1, max: 1_000_000_000 }).chain((denominator) => fc.tuple(fc.integer({ min: 0, max: denominator }), fc.constant(denominator)));
    fc.assert(
      fc.property(counts, ([numerator, denominator]) => {
        const [n, d] = [BigInt(numerator), BigInt(denominator)];
        const [quotient, remainder] = [(n * 100n) / d, (n * 100n) % d];
        expect(BigInt(wholePercent(numerator, denominator))).toBe(2n * remainder >= d ? quotient + 1n : quotient);
      }),
      { numRuns: 1000 },
    );
  });

  it('takes every half up', () => {
    for (let percent = 0; percent < 100; percent++) for (const scale of [1, 3, 7, 1001]) expect(wholePercent((2 * percent + 1) * scale, 200 * scale)).toBe(percent + 1);
  });
});

describe('a decimal', () => {
  it.each<[number, number, string]>([
    [5.5, 1, '5.5'],
    [11, 1, '11'],
    [-1.4, 1, '-1.4'],
    [0.25, 1, '0.3'],
    [-0.25, 1, '-0.3'],
    [-0.04, 1, '0'],
    [1.005, 2, '1.01'],
    [2.675, 2, '2.68'],
    [1.15, 1, '1.2'],
    [9.95, 1, '10'],
    [5.248366, 1, '5.2'],
    [1e-7, 1, '0'],
    [-1e-9, 1, '0'],
    [0, 1, '0'],
    [1234567.89, 1, '1234567.9'],
  ])('%d to %i places is %s', (value, places, text) => {
    expect(decimal(value, places)).toBe(text);
  });

  it('is within half of its last place, has no more places, and no sign on a nought', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.integer({ min: 0, max: 3 }), (value, places) => {
        const text = decimal(value, places);
        expect(text).toMatch(new RegExp(`^-?\\d+(\\.\\d{1,${Math.max(places, 1)}})?$`));
        expect(text).not.toMatch(/^-0(\.0*)?$|\.\d*0$/);
        expect(Math.abs(Number(text) - value)).toBeLessThanOrEqual(0.5 * 10 ** -places + 1e-9);
      }),
    );
  });

  it('of a mean of counts is rounded as with whole numbers', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 1, max: 400 }), (sum, over) => {
        const [n, d] = [BigInt(sum) * 10n, BigInt(over)];
        const tenths = n / d + (2n * (n % d) >= d ? 1n : 0n);
        expect(Number(decimal(sum / over))).toBe(Number(tenths) / 10);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a cell in words', () => {
  const shown: Cell = { state: 'shown', numerator: 16, denominator: 23, value: 16 / 23, interval: null };
  it.each<[Cell, 'proportion' | 'mean' | 'count', string]>([
    [shown, 'proportion', '16 of 23 (70%)'],
    [{ ...shown, numerator: 11, denominator: 2, value: 5.5 }, 'mean', '5.5'],
    [{ ...shown, numerator: 200, denominator: 200, value: 200 }, 'count', '200'],
    [{ ...shown, numerator: 0 }, 'proportion', '0 of 23 (0%)'],
    [{ ...shown, numerator: 14, denominator: 17, stated: 'counts' }, 'proportion', '14 of 17'],
    [{ ...shown, numerator: 161, denominator: 230, stated: 'percent' }, 'proportion', '70% of 230'],
    [{ state: 'banded', band: 'about half', base: '5 to 9' }, 'proportion', 'about half'],
    [{ state: 'not_shown', reason: 'Fewer than 5 people answered.' }, 'mean', 'Not shown'],
    [{ state: 'nothing', reason: 'Nobody was asked.' }, 'proportion', DASH],
    [{ state: 'nothing', reason: 'Nobody was asked.' }, 'count', DASH],
  ])('%j as a %s is “%s”', (cell, as, text) => {
    expect(cellText(cell, as)).toBe(text);
  });

  it('is a dash where there is nothing to divide by, never 0', () => {
    expect(ofWithPercent(0, 0)).toBe('–');
  });
});

describe('words', () => {
  it('are counted and listed as one says them', () => {
    expect([plural(1, 'mentor'), plural(0, 'mentor'), plural(2, 'reply', 'replies')]).toEqual(['1 mentor', '0 mentors', '2 replies']);
    expect([listed([]), listed(['A']), listed(['A', 'B']), listed(['A', 'B', 'C'])]).toEqual(['', 'A', 'A and B', 'A, B and C']);
  });
});

describe('a rate as everybody but evaluators reads it', () => {
  it.each([
    [0, 0, DASH],
    [3, 9, '3 of 9'],
    [14, 17, '14 of 17'],
    [19, 19, '19 of 19'],
    [16, 20, '16 of 20 (80%)'],
    [11, 23, '11 of 23 (48%)'],
    [29, 29, '29 of 29 (100%)'],
    [15, 30, '50% of 30'],
    [161, 230, '70% of 230'],
  ])('%i of %i is "%s"', (numerator, denominator, text) => {
    expect(rateText(numerator, denominator)).toBe(text);
  });
});
