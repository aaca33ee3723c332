import fc from 'fast-check';
import { partsBesideTotal } from './beside-total.ts';

const sum = (parts: readonly number[]): number => parts.reduce((total, part) => total + part, 0);
const standing = (parts: readonly number[], from: number): number[] => partsBesideTotal(parts, (part) => part >= from, (rest) => rest.length === 0 || sum(rest) >= from);

describe('parts beside their total', () => {
  it('are those that may stand, when the rest may too or is nothing', () => {
    expect(standing([9, 6, 3, 2], 5)).toEqual([9, 6]);
    expect(standing([9, 6], 5)).toEqual([9, 6]);
  });

  it('give up the smallest that stand until the rest may stand', () => {
    expect(standing([9, 6, 2], 5)).toEqual([9]);
    expect(standing([6, 2], 5)).toEqual([]);
  });

  it('are none where none may stand', () => {
    expect(standing([4, 3], 5)).toEqual([]);
    expect(standing([], 5)).toEqual([]);
  });

  it('keep parts of the same size apart', () => {
    const [one, other] = [{ size: 5 }, { size: 5 }];
    expect(partsBesideTotal([one, other], (part) => part === one, (rest) => rest.length === 1)).toEqual([one]);
  });

  it('leave nothing by subtraction that may not stand', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 20 }), { maxLength: 10 }), fc.integer({ min: 1, max: 10 }), (sizes, from) => {
        const parts = sizes.map((size) => ({ size })).sort((a, b) => b.size - a.size);
        const sizeOf = (some: readonly { size: number }[]): number => sum(some.map(({ size }) => size));
        const shown = partsBesideTotal(parts, ({ size }) => size >= from, (rest) => rest.length === 0 || sizeOf(rest) >= from);
        const rest = parts.filter((part) => !shown.includes(part));
        for (const { size } of shown) expect(size).toBeGreaterThanOrEqual(from);
        if (shown.length > 0 && rest.length > 0) expect(sizeOf(rest)).toBeGreaterThanOrEqual(from);
      }),
    );
  });
});
