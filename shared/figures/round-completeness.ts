import type { Disposition } from '../vocabulary/round.ts';
import { partsBesideTotal } from './beside-total.ts';

/** How much of a returned form is filled in. */
export type Completeness = Extract<Disposition, 'complete' | 'partial' | 'sparse'>;

/** People who were asked, by council; null: of no council. */
export interface CouncilAsked {
  readonly council: string | null;
  readonly people: number;
}

/** A returned form: of which council, and how much of it is filled in. */
export interface ReturnedForm {
  readonly council: string | null;
  readonly disposition: Completeness;
}

/** How completely the first so many forms of a group were filled in. */
export type ToldForms = { readonly forms: number } & Readonly<Record<Completeness, number>>;

/** Councils of which it is told together how completely their forms are filled in. */
export interface CompletenessGroup {
  readonly councils: readonly (string | null)[];
  readonly asked: number;
  readonly returned: number;
  /** Null below five forms. */
  readonly told: ToldForms | null;
}

/** It is told of five forms, then of the next five: never of fewer, also not by looking before and after. */
export const STEP = 5;
/** People asked from whom a council is a group of its own: of ten, half are enough to tell something, and nobody is nearly all. */
export const FEWEST_ASKED = 2 * STEP;

/**
 * Which councils are told of by themselves, and which together. It is settled by how many were asked, which does not change while
 * forms come in: a group that changed would tell, before and after, of those in between.
 * @param asked by name; people of no council are never by themselves
 * @returns councils of their own in the given order, then the others together
 */
export function councilGroups(asked: readonly CouncilAsked[]): CouncilAsked[][] {
  const bySize = asked.filter(({ people }) => people > 0).sort((a, b) => b.people - a.people);
  const own = partsBesideTotal(
    bySize,
    ({ council, people }) => council !== null && people >= FEWEST_ASKED,
    (rest) => rest.length === 0 || peopleOf(rest) >= FEWEST_ASKED,
  );
  const others = asked.filter((one) => one.people > 0 && !own.includes(one));
  return [...asked.filter((one) => own.includes(one)).map((one) => [one]), ...(others.length > 0 ? [others] : [])];
}

/**
 * How completely forms are filled in, group by group, in steps of five.
 * @param asked everybody asked, by council
 * @param forms those returned, in the order in which they came in: those told of stay told of
 */
export function completenessByCouncil(asked: readonly CouncilAsked[], forms: readonly ReturnedForm[]): CompletenessGroup[] {
  return councilGroups(asked).map((group) => {
    const councils = group.map(({ council }) => council);
    const returned = forms.filter(({ council }) => councils.includes(council));
    return { councils, asked: peopleOf(group), returned: returned.length, told: toldOf(returned) };
  });
}

function toldOf(returned: readonly ReturnedForm[]): ToldForms | null {
  const forms = returned.length - (returned.length % STEP);
  if (forms === 0) return null;
  const of = (disposition: Completeness): number => returned.slice(0, forms).filter((form) => form.disposition === disposition).length;
  return { forms, complete: of('complete'), partial: of('partial'), sparse: of('sparse') };
}

function peopleOf(councils: readonly CouncilAsked[]): number {
  return councils.reduce((sum, { people }) => sum + people, 0);
}
