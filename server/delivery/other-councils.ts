/** What the starters of one role in one council come to. */
export interface CouncilTotal {
  /** Null: people of no council, such as independent mentors. */
  councilId: string | null;
  people: number;
  withdrew: number;
  /** Sessions attended, and sessions held for them (withdrawals stay in). */
  attended: number;
  possible: number;
  /** Mentoring meetings, distinct days of each pair; 0 for mentors. */
  meetings: number;
}

export type Total = Omit<CouncilTotal, 'councilId'>;

/** The other councils together are shown from so many of them, from so many people, and with none above half of those. */
export const FEWEST_COUNCILS = 3;
export const FEWEST_PEOPLE = 10;

/**
 * Everybody of one role outside a council as one total, where nobody can read a single council out of it (rules: three
 * councils, ten people, none above half). People of no council are in the total but are no council.
 *
 * @param totals one a council, and at most one of people of no council
 * @returns the sums, or why they are not shown
 */
export function otherCouncils(totals: readonly CouncilTotal[], own: readonly string[]): { total: Total } | { notShown: string } {
  const others = totals.filter(({ councilId, people }) => people > 0 && (councilId === null || !own.includes(councilId)));
  const councils = others.filter(({ councilId }) => councilId !== null).length;
  const sum = (of: keyof Total): number => others.reduce((all, total) => all + total[of], 0);
  const people = sum('people');
  if (councils < FEWEST_COUNCILS) return { notShown: `Not shown: fewer than ${FEWEST_COUNCILS} other councils have people here.` };
  if (people < FEWEST_PEOPLE) return { notShown: `Not shown: the other councils have fewer than ${FEWEST_PEOPLE} people here together.` };
  if (others.some((total) => total.people * 2 > people)) return { notShown: 'Not shown: more than half of these people are of one council.' };
  return { total: { people, withdrew: sum('withdrew'), attended: sum('attended'), possible: sum('possible'), meetings: sum('meetings') } };
}
