import fc from 'fast-check';
import type { Behind, Crowd } from '../../shared/figures/figure.ts';
import { standing, type Bar, type Standing } from './standing.ts';

const crowd = (people: number, councils: number, unplaced = 0): Crowd => ({ people, councils, unplaced });
const behind = (whole: Crowd, ...parts: Crowd[]): Behind => ({ ...whole, parts });
const manager: Bar = { policy: { exactFrom: 5, bandsFrom: null }, minimum: { people: 5, councils: 3 }, councils: 11 };
const head: Bar = { ...manager, policy: { exactFrom: 10, bandsFrom: 5 } };

describe('people by themselves', () => {
  it.each<[string, Crowd, Standing, Standing]>([
    ['nobody', crowd(0, 0), 'hidden', 'hidden'],
    ['four people', crowd(4, 4), 'hidden', 'hidden'],
    ['five of three councils', crowd(5, 3), 'exact', 'banded'],
    ['five of two', crowd(5, 2), 'hidden', 'hidden'],
    ['nine', crowd(9, 9), 'exact', 'banded'],
    ['ten', crowd(10, 3), 'exact', 'exact'],
    ['fifty of two councils', crowd(50, 2), 'hidden', 'hidden'],
    ['nine anonymous forms', crowd(9, 0, 9), 'hidden', 'hidden'],
    ['ten anonymous forms', crowd(10, 0, 10), 'exact', 'banded'],
    ['twenty anonymous forms', crowd(20, 0, 20), 'exact', 'exact'],
  ])('%s', (_, people, toManager, toHead) => {
    expect([standing(behind(people), manager, true), standing(behind(people), head, true)]).toEqual([toManager, toHead]);
  });

  it('of anonymous forms are shown only where the programme has councils enough', () => {
    expect(standing(behind(crowd(50, 0, 50)), { ...manager, councils: 2 }, true)).toBe('hidden');
  });

  it('need what the programme raised the minimum to', () => {
    const raised = { ...head, minimum: { people: 12, councils: 4 } };
    expect([crowd(11, 9), crowd(12, 3), crowd(12, 4)].map((one) => standing(behind(one), raised, true))).toEqual(['hidden', 'hidden', 'exact']);
  });
});

describe('a figure that sets part of its people apart', () => {
  it('is shown when every part may be, or there is but one', () => {
    expect(standing(behind(crowd(12, 5), crowd(7, 3), crowd(5, 3)), manager, true)).toBe('exact');
    expect(standing(behind(crowd(12, 5), crowd(12, 5), crowd(0, 0)), manager, true)).toBe('exact');
  });

  it('is not when the whole less this one is about too few', () => {
    // 10 answered, 8 of them stayed: the 2 who withdrew would come out by subtraction.
    expect(standing(behind(crowd(10, 6), crowd(8, 5), crowd(2, 2)), manager, true)).toBe('hidden');
    // 12 of 17: exact for a head of service, but the other 5 would be too.
    expect(standing(behind(crowd(17, 6), crowd(12, 5), crowd(5, 3)), head, true)).toBe('hidden');
  });
});

describe('a pool of rounds', () => {
  it('is shown beside rounds that all are, and above rounds none of which says anything', () => {
    expect(standing(behind(crowd(12, 5), crowd(7, 3), crowd(6, 3)), manager, false)).toBe('exact');
    expect(standing(behind(crowd(7, 5), crowd(4, 3), crowd(3, 3)), manager, false)).toBe('exact');
  });

  it('is not beside one round that is shown and one that is not', () => {
    expect(standing(behind(crowd(10, 5), crowd(7, 3), crowd(3, 3)), manager, false)).toBe('hidden');
  });

  it('is not above rounds that are put in words: a word and the total may give a number', () => {
    // 6 or 7 of 7 and 4 or 5 of 5, together 12 of 12.
    expect(standing(behind(crowd(12, 5), crowd(7, 3), crowd(5, 3)), head, false)).toBe('hidden');
  });
});

it('never shows more when fewer people are behind a figure', () => {
  const ORDER: Standing[] = ['hidden', 'banded', 'exact'];
  fc.assert(
    fc.property(fc.nat(40), fc.nat(12), fc.constantFrom(manager, head), (people, councils, bar) => {
      expect(ORDER.indexOf(standing(behind(crowd(people, councils)), bar, true))).toBeLessThanOrEqual(ORDER.indexOf(standing(behind(crowd(people + 1, councils)), bar, true)));
    }),
  );
});
