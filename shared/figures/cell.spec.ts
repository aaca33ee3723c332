import fc from 'fast-check';
import { BANDS, bandOf, wilson } from './cell.ts';

const counts = fc.integer({ min: 1, max: 5000 }).chain((total) => fc.record({ hits: fc.integer({ min: 0, max: total }), total: fc.constant(total) }));

describe('the Wilson interval', () => {
  // 81 of 263 … 1 of 29: Newcombe, R. G. (1998), Statistics in Medicine 17, 857-872, table I, method 3.
  // Of 10: Agresti, A. and Coull, B. A. (1998), The American Statistician 52, 119-126.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
    [0, 10, 0, 0.2775],
    [8, 10, 0.4902, 0.9433],
    [10, 10, 0.7225, 1],
    [5, 10, 0.2366, 0.7634],
  ])('of %i of %i is what the literature prints', (hits, total, low, high) => {
    const [from, to] = wilson(hits, total)!;
    expect(from).toBeCloseTo(low, 4);
    expect(to).toBeCloseTo(high, 4);
  });

  it('of nothing is nothing', () => {
    expect(wilson(0, 0)).toBeNull();
  });

  it('lies between 0 and 1, and has the proportion inside', () => {
    fc.assert(
      fc.property(counts, ({ hits, total }) => {
        const [low, high] = wilson(hits, total)!;
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThan(high);
        expect(low).toBeLessThanOrEqual(hits / total + 1e-12);
        expect(high).toBeGreaterThanOrEqual(hits / total - 1e-12);
      }),
    );
  });

  it('of those who did not is the mirror of those who did', () => {
    fc.assert(
      fc.property(counts, ({ hits, total }) => {
        const [low, high] = wilson(hits, total)!;
        const [mirroredLow, mirroredHigh] = wilson(total - hits, total)!;
        expect(mirroredLow).toBeCloseTo(1 - high, 12);
        expect(mirroredHigh).toBeCloseTo(1 - low, 12);
      }),
    );
  });

  it('narrows as more people answer in the same proportion', () => {
    fc.assert(
      fc.property(counts, ({ hits, total }) => {
        const width = ([low, high]: [number, number]): number => high - low;
        expect(width(wilson(2 * hits, 2 * total)!)).toBeLessThan(width(wilson(hits, total)!));
      }),
    );
  });
});

describe('the band of a proportion', () => {
  it.each<[number, number, string]>([
    [0, 5, 'few or none'], [1, 5, 'few or none'], [2, 9, 'some'], [1, 7, 'few or none'], [2, 7, 'some'], [2, 5, 'about half'], [3, 5, 'about half'],
    [4, 9, 'about half'], [5, 7, 'most'], [5, 8, 'most'], [4, 5, 'all or nearly all'], [7, 9, 'most'], [8, 9, 'all or nearly all'], [9, 9, 'all or nearly all'],
  ])('%i of %i is “%s”', (numerator, denominator, band) => {
    expect(bandOf(numerator, denominator)).toBe(band);
  });

  it('never falls as more are in it', () => {
    for (let of = 1; of < 60; of++) for (let n = 0; n < of; n++) expect(BANDS.indexOf(bandOf(n + 1, of))).toBeGreaterThanOrEqual(BANDS.indexOf(bandOf(n, of)));
  });
});

describe('the bands', () => {
  it('are five words, from none to all', () => {
    expect(BANDS).toEqual(['few or none', 'some', 'about half', 'most', 'all or nearly all']);
  });
});
