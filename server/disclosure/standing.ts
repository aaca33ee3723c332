import type { Behind, Crowd } from '../../shared/figures/figure.ts';
import type { FamilyPolicy } from './policy.ts';
import type { Minimum } from './terms.ts';

/** How far a figure may go: exact, in a word, or not at all. */
export type Standing = 'exact' | 'banded' | 'hidden';

export interface Bar {
  readonly policy: Pick<FamilyPolicy, 'exactFrom' | 'bandsFrom'>;
  readonly minimum: Minimum;
  /** Councils that put people forward: what stands for the councils of anonymous forms. */
  readonly councils: number;
}

/** How many times the people a figure needs whose people nobody knows the councils of. */
export const TIMES_WITHOUT_COUNCILS = 2;

/** Whether they answered an anonymous form: nobody knows the council of any of them. */
export const isWithoutCouncils = (crowd: Crowd): boolean => crowd.people > 0 && crowd.unplaced === crowd.people;

/** People by themselves, whatever else is published about them. */
function standingOf(crowd: Crowd, { policy, minimum, councils }: Bar): Standing {
  if (policy.exactFrom === 'anybody') return 'exact';
  if (policy.exactFrom === 'never') return 'hidden';
  const reaches = (from: number): boolean => {
    const people = Math.max(from, minimum.people);
    if (crowd.people < people) return false;
    if (crowd.councils >= minimum.councils) return true;
    // Nobody knows the council of an anonymous form: twice the people, in a programme of enough councils.
    return isWithoutCouncils(crowd) && crowd.people >= TIMES_WITHOUT_COUNCILS * people && councils >= minimum.councils;
  };
  if (reaches(policy.exactFrom)) return 'exact';
  return policy.bandsFrom !== null && reaches(policy.bandsFrom) ? 'banded' : 'hidden';
}

/**
 * How far a figure may go, given the people behind it and the parts of them that it would, beside other figures of the
 * same answers, set apart: a part that may not be exact itself must not come out by subtraction.
 * @param separate whether the figure is about one of the parts (those who stayed, a dosage group) beside the whole;
 *   else it is about all of them together (a pool of rounds) beside the parts.
 */
export function standing(behind: Behind, bar: Bar, separate: boolean): Standing {
  const whole = standingOf(behind, bar);
  const parts = behind.parts.filter(({ people }) => people > 0).map((part) => standingOf(part, bar));
  if (parts.length < 2) return whole;
  if (parts.every((part) => part === 'exact')) return whole;
  // A pool whose rounds are all hidden gives none of them away; with a word on one of them it might.
  return !separate && parts.every((part) => part === 'hidden') ? whole : 'hidden';
}
