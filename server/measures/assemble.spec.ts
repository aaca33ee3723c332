import fc from 'fast-check';
import type { FigureOf } from '../../shared/figures/figure.ts';
import { assemble, byCouncilName, divide } from './assemble.ts';
import type { FigureRow } from './figure-query.ts';
import type { Measure } from './measure.ts';

const measure = (kind: Measure['kind'], more: Partial<Measure> = {}): Measure => ({
  id: 'a-measure', family: 'record', behind: 'rows', title: 'A measure', definition: 'What it is.', unit: 'a unit', base: 'units', numerator: 'hits', kind, rows: '', counts: '', dimensions: ['role'],
  exclusions: { late: 'Late' }, drill: [], ...more,
});

interface Unit {
  role: string;
  council: string | null;
  leftOut: string | null;
  hit: boolean;
  value: number;
  category: string | null;
}
const units: fc.Arbitrary<Unit[]> = fc.array(
  fc.record({
    role: fc.constantFrom('participant', 'mentor'),
    council: fc.constantFrom('Ashby', 'Barton', 'Éton', null),
    leftOut: fc.constantFrom(null, null, null, 'late'),
    hit: fc.boolean(),
    value: fc.integer({ min: 0, max: 9 }),
    category: fc.constantFrom('a', 'b', 'a, c', null),
  }),
  { maxLength: 40 },
);

/** What PostgreSQL makes of units with GROUPING SETS: each combination whole, and by council. */
function grouped(kind: Measure['kind'], all: readonly Unit[]): FigureRow[] {
  const rows = new Map<string, FigureRow>();
  for (const unit of all) {
    for (const whole of [true, false]) {
      const counted = kind === 'category' ? unit.category : null;
      const council = whole ? null : unit.council;
      const key = JSON.stringify([unit.role, council, whole, unit.leftOut, counted]);
      const row = rows.get(key) ?? { measure: 'a-measure', role: unit.role, left_out: unit.leftOut, counted, council, whole, sort_key: unit.role, rows: 0, amount: 0 };
      row.rows += 1;
      row.amount += kind === 'mean' ? unit.value : kind === 'category' ? 1 : unit.hit ? 1 : 0;
      rows.set(key, row);
    }
  }
  return [...rows.values()];
}

describe('figures from rows', () => {
  it.each(['proportion', 'count', 'mean'] as const)('of a %s count each role whole and by council', (kind) => {
    fc.assert(
      fc.property(units, (all) => {
        for (const figure of assemble(measure(kind), grouped(kind, all), () => [])) {
          const own = all.filter((unit) => unit.role === figure.of.roles?.[0]);
          const counted = own.filter((unit) => unit.leftOut === null);
          const amount = (some: Unit[]): number => some.reduce((sum, unit) => sum + (kind === 'mean' ? unit.value : Number(unit.hit)), 0);
          expect([figure.numerator, figure.denominator]).toEqual([amount(counted), counted.length]);
          expect(figure.value).toBe(divide(kind, amount(counted), counted.length));
          expect(figure.excluded).toEqual(own.length > counted.length ? { late: own.length - counted.length } : {});
          for (const { council, numerator, denominator } of figure.byCouncil) {
            const there = counted.filter((unit) => unit.council === council);
            expect([numerator, denominator]).toEqual([amount(there), there.length]);
          }
        }
      }),
    );
  });

  it('add councils, and no council, up to the whole', () => {
    fc.assert(
      fc.property(units, fc.constantFrom('proportion' as const, 'mean' as const, 'category' as const), (all, kind) => {
        for (const figure of assemble(measure(kind), grouped(kind, all), () => [])) {
          expect(figure.byCouncil.reduce((sum, council) => sum + council.numerator, 0)).toBe(figure.numerator);
          expect(figure.byCouncil.reduce((sum, council) => sum + council.denominator, 0)).toBe(figure.denominator);
          expect(figure.byCouncil.map(({ council }) => council)).toEqual(['Ashby', 'Barton', 'Éton', null].filter((name) => figure.byCouncil.some(({ council }) => council === name)));
        }
      }),
    );
  });

  it('of categories give one figure each, the declared ones first, and leave out none that occurs', () => {
    const rows = grouped('category', [{ role: 'mentor', council: null, leftOut: null, hit: true, value: 1, category: 'high' }, { role: 'mentor', council: null, leftOut: null, hit: true, value: 1, category: 'odd' }]);
    const found = assemble(measure('category', { categories: ['high', 'low'] }), rows, () => []);
    expect(found.map(({ of, numerator, denominator }) => [of.category, numerator, denominator])).toEqual([['high', 1, 2], ['low', 0, 2], ['odd', 1, 2]]);
    const options = assemble(measure('category', { categories: 'options' }), rows, (of: FigureOf) => (of.roles?.[0] === 'mentor' ? ['low', 'high'] : []));
    expect(options.map(({ of }) => of.category)).toEqual(['low', 'high', 'odd']);
  });

  it('count a row with several categories in each of them, and once in the base', () => {
    fc.assert(
      fc.property(units, (all) => {
        const several = measure('category', { several: true });
        for (const figure of assemble(several, grouped('category', all), () => []).filter(({ of }) => of.category)) {
          const counted = all.filter((unit) => unit.role === figure.of.roles![0] && unit.leftOut === null);
          const chose = counted.filter((unit) => unit.category?.split(', ').includes(figure.of.category!));
          expect([figure.numerator, figure.denominator]).toEqual([chose.length, counted.length]);
        }
      }),
    );
  });

  it('of no rows are one figure of nothing', () => {
    expect(assemble(measure('proportion'), [], () => [])).toMatchObject([{ of: {}, numerator: 0, denominator: 0, value: null, excluded: {}, byCouncil: [] }]);
  });

  it('are null where everything is left out, with the reason', () => {
    const [figure] = assemble(measure('proportion'), grouped('proportion', [{ role: 'mentor', council: 'Ashby', leftOut: 'late', hit: true, value: 1, category: null }]), () => []);
    expect(figure).toMatchObject({ numerator: 0, denominator: 0, value: null, excluded: { late: 1 }, byCouncil: [{ council: 'Ashby', numerator: 0, denominator: 0, value: null }] });
  });
});

describe('dividing', () => {
  it('by nothing gives null, and a count is itself', () => {
    expect([divide('proportion', 0, 0), divide('mean', 0, 0), divide('count', 0, 0)]).toEqual([null, null, null]);
    expect([divide('proportion', 1, 4), divide('mean', 11, 2), divide('count', 23, 23)]).toEqual([0.25, 5.5, 23]);
  });
});

describe('councils', () => {
  it('stand by their names, whatever their numbers, and no council last', () => {
    expect(['Torbay', null, 'Bath & North East Somerset', 'Éton', 'Devon'].sort(byCouncilName)).toEqual(['Bath & North East Somerset', 'Devon', 'Éton', 'Torbay', null]);
  });
});
