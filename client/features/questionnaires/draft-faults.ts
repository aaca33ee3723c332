import type { ApiProblem } from '../../lib/api.ts';
import type { SummaryError } from '../../ui/error-summary.tsx';
import type { EditedItem } from './draft-edits.ts';

/** Id of the field of a question. */
export const fieldOf = (key: string, part: string): string => `${key}-${part}`;

/**
 * The faults of an answer as links to the fields they are about.
 * @returns with the key of the first question that has one, or null
 */
export function errorsOf(problem: ApiProblem, items: readonly EditedItem[]): { errors: SummaryError[]; key: string | null } {
  if (problem.faults.length === 0) return { errors: [{ text: `${problem.title}. ${problem.detail} What you wrote is still here.` }], key: null };
  let first: string | null = null;
  const errors = problem.faults.map(({ field, message }): SummaryError => {
    if (field === 'title' || field === 'introduction') return { text: message, fieldId: field };
    if (field === 'items') return { text: message, fieldId: 'add-question' };
    const [, index, part] = /^items\.(\d+)\.(\w+)/.exec(field) ?? [];
    const item = index === undefined ? undefined : items[Number(index)];
    if (!item) return { text: message };
    first ??= item.key;
    return { text: message, fieldId: fieldOf(item.key, part!) };
  });
  return { errors, key: first };
}
