import fc from 'fast-check';
import { evenSets, LARGEST_GOOD_SET, sizeOfSet, SMALLEST_GOOD_SET } from './set-size.ts';

describe('the size of a set', () => {
  it.each([[0, 'empty'], [4, 'small'], [5, 'good'], [8, 'good'], [10, 'good'], [11, 'large'], [23, 'large']] as const)('of %i is %s', (members, size) => {
    expect(sizeOfSet(members)).toBe(size);
  });
});

describe('people divided into sets', () => {
  it.each([[0, []], [4, [4]], [12, [6, 6]], [14, [7, 7]], [23, [8, 8, 7]]])('%i are %j', (people, sizes) => {
    expect(evenSets(people)).toEqual(sizes);
  });

  it('are all in one, evenly, and in sets of a good size as soon as that can be', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2000 }), (people) => {
        const sizes = evenSets(people);
        expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(people);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
        if (people >= SMALLEST_GOOD_SET) for (const size of sizes) expect(size >= SMALLEST_GOOD_SET && size <= LARGEST_GOOD_SET).toBe(true);
      }),
    );
  });
});
