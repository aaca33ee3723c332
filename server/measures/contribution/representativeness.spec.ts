import fc from 'fast-check';
import type { Figure } from '../../../shared/figures/figure.ts';
import { representativeness, standing } from './representativeness.ts';

const contribution = (councils: readonly [numerator: number, denominator: number][]): Figure => {
  const [numerator, denominator] = councils.reduce(([n, d], [a, b]) => [n + a, d + b], [0, 0]);
  const value = denominator === 0 ? null : numerator / denominator;
  return {
    measure: 'contribution', title: '', definition: '', unit: '', base: '', of: { roles: ['participant'] }, numerator, denominator, value, excluded: {},
    byCouncil: councils.map(([n, d], index) => ({ council: `Council ${index}`, numerator: n, denominator: d, value: d === 0 ? null : n / d })),
    behind: null,
  };
};
const councils = fc.array(fc.integer({ min: 0, max: 60 }).chain((starters) => fc.tuple(fc.integer({ min: 0, max: starters }), fc.constant(starters))), { maxLength: 20 });

describe('representativeness', () => {
  it('of all councils together is nothing: who is over is made up for by who is under', () => {
    fc.assert(
      fc.property(councils, (drawn) => {
        const [figure] = representativeness([contribution(drawn)]);
        const sum = figure!.byCouncil.reduce((total, council) => total + (council.value ?? 0), 0);
        expect(sum).toBeCloseTo(0, 9);
        expect(figure!.value).toBe(figure!.denominator === 0 ? null : 0);
      }),
    );
  });

  it('is in people: contributors less what proportion would give', () => {
    // 5 of 11: the first council would have given 6 × 5 ÷ 11 = 2.73 of its 6, and gave 5.
    const [figure] = representativeness([contribution([[5, 6], [0, 5]])]);
    expect(figure!.byCouncil.map(({ value }) => value)).toEqual([25 / 11, -25 / 11]);
    expect(figure).toMatchObject({ measure: 'representativeness', numerator: 5, denominator: 11, of: { roles: ['participant'] } });
  });

  it('leaves the counts as they were', () => {
    const before = contribution([[1, 2], [3, 3]]);
    const [after] = representativeness([before]);
    expect(after!.byCouncil.map(({ numerator, denominator }) => [numerator, denominator])).toEqual([[1, 2], [3, 3]]);
    expect(before.measure).toBe('contribution');
  });
});

describe('where a council stands', () => {
  it.each([
    [{ numerator: 0, denominator: 0, value: null }, 'no starters'],
    [{ numerator: 0, denominator: 5, value: -2.3 }, 'silent'],
    [{ numerator: 0, denominator: 1, value: -0.4 }, 'silent'],
    [{ numerator: 2, denominator: 4, value: 1 }, 'over'],
    [{ numerator: 2, denominator: 4, value: 0.999 }, 'in proportion'],
    [{ numerator: 1, denominator: 4, value: -1 }, 'under'],
    [{ numerator: 1, denominator: 4, value: -0.999 }, 'in proportion'],
  ])('%j is %s: over and under only from a whole person', (council, word) => {
    expect(standing(council)).toBe(word);
  });
});
