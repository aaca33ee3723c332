import fc from 'fast-check';
import type { Figure } from '../../shared/figures/figure.ts';
import { wilson } from '../../shared/figures/cell.ts';
import { AUDIENCES } from '../kernel/scope.ts';
import { MEASURES } from '../measures/catalogue.ts';
import { nothingOf } from '../measures/assemble.ts';
import { POLICIES, policyFor } from './policy.ts';
import { FOR_A_REASON_NOT_SHOWN, release } from './release.ts';
import { UNKNOWN_TERMS } from './terms.ts';

const WITHOUT_POLICY = AUDIENCES.filter((audience) => !(audience in POLICIES));

const figures: fc.Arbitrary<Figure> = fc
  .record({
    measure: fc.constantFrom(...MEASURES),
    councils: fc.array(fc.record({ council: fc.constantFrom('Ashby', 'Barton', 'Calder'), of: fc.integer({ min: 1, max: 400 }), share: fc.double({ min: 0, max: 1, noNaN: true }) }), { maxLength: 3 }),
    excluded: fc.integer({ min: 1, max: 99 }),
  })
  .map(({ measure, councils, excluded }) => {
    const byCouncil = [...new Map(councils.map((one) => [one.council, one])).values()].map(({ council, of, share }) => {
      const numerator = Math.round(of * share);
      return { council, numerator, denominator: of, value: numerator / of };
    });
    const numerator = byCouncil.reduce((sum, one) => sum + one.numerator, 0);
    const denominator = byCouncil.reduce((sum, one) => sum + one.denominator, 0);
    return { ...nothingOf(measure, { roles: ['participant'] }), numerator, denominator, value: denominator === 0 ? null : numerator / denominator, excluded: { died: excluded }, byCouncil };
  });

describe('the door out', () => {
  it('gives evaluators every count as it was counted', () => {
    fc.assert(
      fc.property(fc.array(figures, { maxLength: 4 }), (counted) => {
        const found = release('evaluator', counted);
        expect(found).toHaveLength(counted.length);
        found.forEach((figure, index) => {
          const { numerator, denominator, value, excluded, byCouncil, of } = counted[index]!;
          if (value === null) expect(figure.cell).toMatchObject({ state: 'nothing' });
          else expect(figure.cell).toMatchObject({ state: 'shown', numerator, denominator, value });
          expect(figure).toMatchObject({ excluded, of, rows: true });
          expect(figure.byCouncil.map(({ council }) => council)).toEqual(byCouncil.map(({ council }) => council));
        });
      }),
    );
  });

  it('puts an interval on proportions, and on nothing else', () => {
    for (const measure of MEASURES) {
      const [figure] = release('evaluator', [{ ...nothingOf(measure), numerator: 7, denominator: 11, value: 7 / 11 }]);
      const isProportion = measure.kind === 'proportion' || measure.kind === 'category';
      expect([measure.id, (figure!.cell as { interval: unknown }).interval]).toEqual([measure.id, isProportion ? wilson(7, 11) : null]);
    }
  });

  it.each([
    ['of known councils', { people: 7, councils: 4, unplaced: 0 }, '5 to 9'],
    ['of an anonymous form, which needs twice as many', { people: 15, councils: 0, unplaced: 15 }, '10 to 19'],
  ])('says of a word how many people are behind it: %s', (_, crowd, base) => {
    const agree = MEASURES.find(({ kind, family, base: of }) => kind === 'proportion' && family === 'answers' && of === 'answered')!;
    const counted = { ...nothingOf(agree), numerator: 6, denominator: crowd.people, value: 6 / crowd.people, behind: { ...crowd, parts: [] } };
    const [figure] = release('head_of_service', [counted], { ...UNKNOWN_TERMS, councils: 11 });
    expect(figure!.cell).toMatchObject({ state: 'banded', base });
  });

  it('says that there is nothing to divide by, and not 0', () => {
    expect(release('evaluator', [nothingOf(MEASURES[0]!)])[0]!.cell).toEqual({ state: 'nothing', reason: expect.stringMatching(/\w/) });
  });

  it('opens no rows of a composition: its parts have them', () => {
    expect(release('evaluator', [{ ...nothingOf(MEASURES[0]!), measure: 'representativeness' }])[0]!.rows).toBe(false);
  });

  it('names no reason that may be one person’s: of somebody who died, was erased or took their answers back', () => {
    const measure = MEASURES.find(({ family }) => family === 'record')!;
    const figure: Figure = { ...nothingOf(measure), numerator: 20, denominator: 30, value: 2 / 3, excluded: { died: 1, erased: 1, answers_withdrawn: 1, skipped: 4 } };
    const terms = { ...UNKNOWN_TERMS, attendanceByCouncil: true };
    expect(release('report_reader', [figure], terms)[0]!.excluded).toEqual({ skipped: 4, [FOR_A_REASON_NOT_SHOWN]: 3 });
    expect(release('evaluator', [figure], terms)[0]!.excluded).toEqual(figure.excluded);
  });

  it.each([...WITHOUT_POLICY, 'somebody new' as never])('lets no number out to an audience without a policy: %s', (audience) => {
    fc.assert(
      fc.property(figures, (counted) => {
        for (const figure of release(audience, [counted])) {
          expect(figure.cell).toEqual({ state: 'not_shown', reason: expect.any(String) });
          expect(figure).toMatchObject({ excluded: {}, byCouncil: [], rows: false });
          const { title, definition, unit, base, ...rest } = figure;
          expect([title, definition, unit, base].join(' ')).toBe([counted.title, counted.definition, counted.unit, counted.base].join(' '));
          expect(JSON.stringify(rest)).not.toMatch(/\d/);
        }
      }),
    );
  });
});

describe('policies', () => {
  it('are the strictest where there is none', () => {
    expect(policyFor('somebody new' as never)).toMatchObject({ rows: false, scores: false, intervals: false });
    for (const family of Object.values(policyFor('somebody new' as never).families)) expect(family).toEqual({ exactFrom: 'never', bandsFrom: null, councils: 'none' });
  });

  it('open rows to evaluators alone', () => {
    expect(AUDIENCES.filter((audience) => policyFor(audience).rows)).toEqual(['evaluator']);
  });
});
