import type { Cell } from '../../shared/figures/cell.ts';
import type { Audience } from '../kernel/scope.ts';
import { policyFor, type FamilyPolicy } from './policy.ts';
import { UNKNOWN_TERMS, type Terms } from './terms.ts';

/** What words about figures must know of their reader; the figures themselves are released. */
export interface Reader {
  /** What stands where no answer was ever given: nothing, or for most audiences that it is not shown, as with a few. */
  readonly absent: Cell;
  /** Why councils are left out, in words, or null where all of them stand: of the record, and of who gave feedback. */
  readonly leftOutCouncils: { readonly record: string | null; readonly participation: string | null };
  /** What of this is left out and why, at the top of every dashboard; empty for those who see it all. */
  readonly about: string;
  /** Whether each finisher's score may stand by itself. */
  readonly showsScores: boolean;
  /** Whether a reason of few people is named. */
  readonly namesReasons: boolean;
}

export function readerOf(audience: Audience, terms: Terms = UNKNOWN_TERMS): Reader {
  const { families, scores, reasonsFrom } = policyFor(audience);
  const { people, councils } = terms.minimum;
  return {
    absent:
      families.answers.exactFrom === 'anybody'
        ? { state: 'nothing', reason: '' }
        : { state: 'not_shown', reason: `Fewer than ${people} people, or people of fewer than ${councils} councils, answered.` },
    leftOutCouncils: { record: councilsInWords(families.record, terms), participation: councilsInWords(families.participation, terms) },
    about: aboutAnswers(families.answers, terms),
    showsScores: scores,
    namesReasons: reasonsFrom === 0,
  };
}

function aboutAnswers({ exactFrom, bandsFrom }: FamilyPolicy, { minimum }: Terms): string {
  if (typeof exactFrom !== 'number') return '';
  const from = Math.max(bandsFrom ?? exactFrom, minimum.people);
  const exact = Math.max(exactFrom, minimum.people);
  return `Answers are shown for the programme as a whole. To keep what one person said from being worked out, nothing is shown that fewer than ${from} people, or people of fewer than ${minimum.councils} councils, answered${from < exact ? `; what ${from} to ${exact - 1} people answered is put in words` : ''}.`;
}

function councilsInWords({ councils }: FamilyPolicy, terms: Terms): string | null {
  if (councils === 'all' || (councils === 'noticed' && terms.attendanceByCouncil)) return null;
  if (councils === 'own' && terms.attendanceByCouncil) return 'Of the councils only your own is shown; the others are in the total.';
  if (typeof councils === 'object') return `A council is shown by itself from ${Math.max(councils.from, terms.minimum.people)} people; the others are in the total.`;
  return 'Councils are not shown one by one; they are in the total.';
}
