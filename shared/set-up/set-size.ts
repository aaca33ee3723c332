/** What people who ran action learning advise: about eight, so that everybody's issue has its turn. */
export const ADVISED_SET_SIZE = 8;
export const SMALLEST_GOOD_SET = 5;
export const LARGEST_GOOD_SET = 10;

export type SetSize = 'empty' | 'small' | 'good' | 'large';

export function sizeOfSet(members: number): SetSize {
  if (members === 0) return 'empty';
  if (members < SMALLEST_GOOD_SET) return 'small';
  return members > LARGEST_GOOD_SET ? 'large' : 'good';
}

/**
 * How to divide people into sets of about eight, as evenly as can be.
 * @returns sizes, the larger first: 23 people are 8, 8 and 7
 */
export function evenSets(people: number): number[] {
  if (people <= 0) return [];
  const fewest = Math.ceil(people / LARGEST_GOOD_SET);
  const sets = Math.max(1, fewest, Math.round(people / ADVISED_SET_SIZE));
  return Array.from({ length: sets }, (_, index) => Math.floor(people / sets) + (index < people % sets ? 1 : 0));
}
