import type { Figure } from '../../../shared/figures/figure.ts';

/** A composition of the contribution rate: the same counts, and per council the difference in people. */
export const REPRESENTATIVENESS = {
  id: 'representativeness',
  title: 'Representativeness',
  definition:
    'Per council: the people who contributed, less what proportion would give (its starters × contributors ÷ starters overall), in people. Said to be over or under only from a whole person up; a council of which nobody contributed is silent.',
  unit: 'a starter',
  base: 'starters',
  numerator: 'contributed',
  composedOf: ['contribution'],
  caution: 'A difference of less than one person says nothing.',
} as const;

/**
 * @param contribution figures of the contribution rate, one a role.
 * @returns one figure a role: numerators and denominators as they were, `value` the difference in people
 *   (of the whole: 0, by construction; null without starters).
 */
export function representativeness(contribution: readonly Figure[]): Figure[] {
  return contribution.map((figure) => ({
    ...figure,
    measure: REPRESENTATIVENESS.id,
    title: REPRESENTATIVENESS.title,
    definition: REPRESENTATIVENESS.definition,
    unit: REPRESENTATIVENESS.unit,
    base: REPRESENTATIVENESS.base,
    value: figure.denominator === 0 ? null : 0,
    byCouncil: figure.byCouncil.map((council) => ({
      ...council,
      value:
        figure.denominator === 0 ? null : (council.numerator * figure.denominator - council.denominator * figure.numerator) / figure.denominator,
    })),
  }));
}

/** Over or under only from a whole person up; silent when nobody contributed. */
export function standing(council: { numerator: number; denominator: number; value: number | null }): 'silent' | 'over' | 'under' | 'in proportion' | 'no starters' {
  if (council.denominator === 0) return 'no starters';
  if (council.numerator === 0) return 'silent';
  if (council.value !== null && council.value >= 1) return 'over';
  if (council.value !== null && council.value <= -1) return 'under';
  return 'in proportion';
}
