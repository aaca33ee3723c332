import type { Audience } from '../kernel/scope.ts';
import type { Family } from '../measures/measure.ts';

/** What leaves of one family of measures. Minimums are people; how many councils comes from the programme. */
export interface FamilyPolicy {
  /** Distinct people behind an exact figure of the whole programme: a number, anybody, or never. */
  readonly exactFrom: number | 'anybody' | 'never';
  /** People from which a proportion is put in a word where it may not be exact; null: no words. */
  readonly bandsFrom: number | null;
  /**
   * Councils: all; those with so many people; `own` and `noticed` where the joining notice says that attendance is
   * reported by council; none.
   */
  readonly councils: 'all' | 'noticed' | 'own' | 'none' | { readonly from: number };
}

/** What an audience may see, as data: one row an audience, and a missing one is the strictest. */
export interface Policy {
  readonly families: Readonly<Record<Family, FamilyPolicy>>;
  /** Whether the rows behind a figure may be opened, people under pseudonyms. */
  readonly rows: boolean;
  /** Whether one person's attendance may stand as a dot of its own. */
  readonly scores: boolean;
  /** Wilson intervals, and a percentage whatever the base. */
  readonly intervals: boolean;
  /** People who must share a reason before it is named: why they withdrew, why they left a base. 0: any. */
  readonly reasonsFrom: number;
}

const NOTHING: FamilyPolicy = { exactFrom: 'never', bandsFrom: null, councils: 'none' };
const EVERYTHING: FamilyPolicy = { exactFrom: 'anybody', bandsFrom: null, councils: 'all' };

const STRICTEST: Policy = { families: { answers: NOTHING, participation: NOTHING, record: NOTHING }, rows: false, scores: false, intervals: false, reasonsFrom: Infinity };

export const POLICIES: Readonly<Partial<Record<Audience, Policy>>> = {
  evaluator: { families: { answers: EVERYTHING, participation: EVERYTHING, record: EVERYTHING }, rows: true, scores: true, intervals: true, reasonsFrom: 0 },
  programme_manager: {
    // Who returned a form they know by name, for reminders; what was said, from five people on.
    families: { answers: { exactFrom: 5, bandsFrom: null, councils: 'none' }, participation: EVERYTHING, record: EVERYTHING },
    rows: false, scores: true, intervals: false, reasonsFrom: 0,
  },
  report_reader: {
    families: {
      answers: { exactFrom: 5, bandsFrom: null, councils: 'none' },
      participation: { exactFrom: 5, bandsFrom: null, councils: { from: 10 } },
      record: { exactFrom: 5, bandsFrom: null, councils: 'noticed' },
    },
    rows: false, scores: false, intervals: false, reasonsFrom: 5,
  },
  head_of_service: {
    families: {
      answers: { exactFrom: 10, bandsFrom: 5, councils: 'none' },
      participation: { exactFrom: 5, bandsFrom: null, councils: 'none' },
      record: { exactFrom: 5, bandsFrom: null, councils: 'own' },
    },
    rows: false, scores: false, intervals: false, reasonsFrom: 5,
  },
};

export function policyFor(audience: Audience): Policy {
  return POLICIES[audience] ?? STRICTEST;
}

/** Whether the people behind each figure must be counted for an audience: not where every count leaves anyway. */
export function countsPeople(audience: Audience): boolean {
  return Object.values(policyFor(audience).families).some(({ exactFrom }) => typeof exactFrom === 'number');
}

/** Groups that are put beside one another, as with dosage, are compared from so many people on. */
export const COMPARED_FROM = 10;
