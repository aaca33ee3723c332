import { asProblem } from '../../lib/api.ts';
import type { SummaryError } from '../../ui/error-summary.tsx';

/** What is wrong with a form, for its summary and at its fields. */
export interface FieldErrors {
  readonly summary: readonly SummaryError[];
  /** By the name that the server gives the field. */
  readonly at: Readonly<Record<string, string>>;
}

export const NO_ERRORS: FieldErrors = { summary: [], at: {} };

/**
 * @param thrown what a write was refused with
 * @param ids id on the page of each field that the server names; a fault elsewhere stands in the summary alone
 */
export function fieldErrors(thrown: unknown, ids: Readonly<Record<string, string>>): FieldErrors {
  const problem = asProblem(thrown);
  const known = problem.faults.filter(({ field }) => field in ids);
  if (known.length === 0) return { summary: [{ text: problem.detail }], at: {} };
  return { summary: known.map(({ field, message }) => ({ text: message, fieldId: ids[field]! })), at: Object.fromEntries(known.map(({ field, message }) => [field, message])) };
}
