import fc from 'fast-check';
import { otherCouncils, type CouncilTotal } from './other-councils.ts';

const council = (councilId: string | null, people: number, more: Partial<CouncilTotal> = {}): CouncilTotal => ({ councilId, people, withdrew: 0, attended: 0, possible: 0, meetings: 0, ...more });

describe('the other councils as one total', () => {
  it('is the sum of everybody outside one’s own', () => {
    const totals = [council('own', 4, { attended: 9 }), council('a', 3, { withdrew: 1, attended: 5, possible: 21, meetings: 2 }), council('b', 3, { attended: 6, possible: 21, meetings: 4 }), council('c', 4, { attended: 7, possible: 28 })];
    expect(otherCouncils(totals, ['own'])).toEqual({ total: { people: 10, withdrew: 1, attended: 18, possible: 70, meetings: 6 } });
  });

  it('needs three councils', () => {
    expect(otherCouncils([council('own', 4), council('a', 10), council('b', 10)], ['own'])).toEqual({ notShown: expect.stringMatching(/fewer than 3 other councils/) });
  });

  it('does not take people of no council for a council, nor a council without people', () => {
    expect(otherCouncils([council('a', 6), council('b', 6), council(null, 3)], ['own'])).toEqual({ notShown: expect.stringMatching(/fewer than 3/) });
    expect(otherCouncils([council('a', 6), council('b', 6), council('c', 0)], ['own'])).toEqual({ notShown: expect.stringMatching(/fewer than 3/) });
  });

  it('needs ten people', () => {
    expect(otherCouncils([council('a', 3), council('b', 3), council('c', 3)], ['own'])).toEqual({ notShown: expect.stringMatching(/fewer than 10 people/) });
    expect(otherCouncils([council('a', 3), council('b', 3), council('c', 4)], ['own'])).toHaveProperty('total');
  });

  it('is not shown when one of them is more than half, exactly half being allowed', () => {
    expect(otherCouncils([council('a', 5), council('b', 3), council('c', 2)], ['own'])).toHaveProperty('total');
    expect(otherCouncils([council('a', 6), council('b', 3), council('c', 2)], ['own'])).toEqual({ notShown: expect.stringMatching(/more than half/) });
    expect(otherCouncils([council(null, 8), council('a', 2), council('b', 2), council('c', 2)], ['own'])).toEqual({ notShown: expect.stringMatching(/more than half/) });
  });

  it('says none of the numbers that it does not show', () => {
    for (const totals of [[council('a', 7)], [council('a', 1), council('b', 1), council('c', 1)], [council('a', 77), council('b', 1), council('c', 1)]]) {
      const found = otherCouncils(totals, ['own']) as { notShown: string };
      expect(found.notShown.replace(/fewer than (3|10)/, '')).not.toMatch(/\d/);
    }
  });

  it('whatever the programme, is never of fewer than ten people or three councils, nor mostly of one', () => {
    const people = fc.array(fc.nat(12), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(people, fc.nat(5), (sizes, without) => {
        const totals = [...sizes.map((size, i) => council(`c${i}`, size)), council(null, without)];
        const found = otherCouncils(totals, ['c0']);
        if (!('total' in found)) return;
        const others = sizes.slice(1).filter((size) => size > 0);
        expect(others.length).toBeGreaterThanOrEqual(3);
        expect(found.total.people).toBe(others.reduce((a, b) => a + b, without));
        expect(found.total.people).toBeGreaterThanOrEqual(10);
        expect(Math.max(...others, without) * 2).toBeLessThanOrEqual(found.total.people);
      }),
    );
  });
});
