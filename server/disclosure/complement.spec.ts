import fc from 'fast-check';
import { findMeasure } from '../measures/catalogue.ts';
import { nothingOf } from '../measures/assemble.ts';
import { councilsBesideTotal, hideASecond } from './complement.ts';

const council = (name: string | null, people: number) => ({ council: name, numerator: 0, denominator: people, value: people === 0 ? null : 0 });
const LEAST = { people: 5, councils: 3 };

describe('councils beside a total', () => {
  it('are those of ten people, when the others are three councils of five people', () => {
    const shown = councilsBesideTotal([council('A', 30), council('B', 10), council('C', 3), council('D', 1), council('E', 1)], 10, LEAST);
    expect([...shown].sort()).toEqual(['A', 'B']);
  });

  it('lose the smallest where one that is hidden could be had by subtraction', () => {
    expect([...councilsBesideTotal([council('A', 30), council('B', 20), council('C', 12), council('D', 10), council('E', 4)], 10, LEAST)].sort()).toEqual(['A', 'B']);
  });

  it('are all there where each has ten', () => {
    expect(councilsBesideTotal([council('A', 10), council('B', 11)], 10, LEAST).size).toBe(2);
  });

  it('leave people of no council among the others', () => {
    expect(councilsBesideTotal([council('A', 30), council('B', 10), council(null, 20)], 10, LEAST).size).toBe(0);
  });

  it('never leave a rest of fewer people or councils than may be shown', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(25), { maxLength: 12 }), (sizes) => {
        const all = sizes.map((size, index) => council(`C${index}`, size));
        const shown = councilsBesideTotal(all, 10, LEAST);
        const rest = all.filter((one) => one.denominator > 0 && !shown.has(one.council!));
        for (const one of all) if (shown.has(one.council!)) expect(one.denominator).toBeGreaterThanOrEqual(10);
        const people = rest.reduce((sum, { denominator }) => sum + denominator, 0);
        expect(shown.size === 0 || people === 0 || (people >= 5 && rest.length >= 3)).toBe(true);
      }),
    );
  });
});

describe('sessions that add up', () => {
  const session = (code: string, people: number) => ({ ...nothingOf(findMeasure('session-attendance')!, { session: code }), denominator: people });
  it('hide a second where one is hidden, the smallest of the rest, and none where two are or none is', () => {
    const [a, b, c] = [session('a', 20), session('b', 8), session('c', 3)];
    const exact = (figure: typeof a) => ({ figure, standing: 'exact' as const });
    expect([...hideASecond([exact(a), exact(b), { figure: c, standing: 'hidden' }])]).toEqual([b]);
    expect(hideASecond([exact(a), { figure: b, standing: 'hidden' }, { figure: c, standing: 'hidden' }]).size).toBe(0);
    expect(hideASecond([exact(a), exact(b), exact(c)]).size).toBe(0);
  });
});
