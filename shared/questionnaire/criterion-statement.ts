import { PLAIN_ITEM } from './question.ts';
import { codeFor, type DraftItem } from './version-draft.ts';

/** A success criterion agreed at a session, as far as a question is made of it. */
export interface AgreedCriterion {
  readonly code: string;
  readonly words: string;
  /** Code of the outcome it belongs to. */
  readonly outcome: string | null;
}

/** Where statements made of criteria stand. */
export const CRITERIA_SECTION = 'Success criteria';

/**
 * The statement that a criterion becomes: people say how far they agree with its words, or that it does not apply to them.
 * @param taken codes that other questions have
 */
export function statementOf({ code, words, outcome }: AgreedCriterion, taken: Iterable<string>): DraftItem {
  return {
    ...PLAIN_ITEM, code: codeFor(words, taken), section: CRITERIA_SECTION, kind: 'scale', wording: words, scale: 'agreement', notApplicable: true,
    outcome, direction: 'positive', level: null, criteria: [code],
  };
}

/** Criteria that no question of a draft was made of yet, in their order. */
export function notYetTaken<C extends { readonly code: string }>(criteria: readonly C[], items: readonly { readonly criteria?: readonly string[] | undefined }[]): C[] {
  const taken = new Set(items.flatMap((item) => item.criteria ?? []));
  return criteria.filter(({ code }) => !taken.has(code));
}
