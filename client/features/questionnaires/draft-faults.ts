import type { ApiProblem } from '../../lib/api.ts';
import type { SummaryError } from '../../ui/error-summary.tsx';
import type { EditedItem } from './draft-edits.ts';

/** Id of the field of a question. */
export const fieldOf = (key: string, part: string): string => `${key}-${part}`;

/** Key of the question that a field is of; null: it is of no question. */
export const keyOfField = (fieldId: string): string | null => /^(q\d+)-/.exec(fieldId)?.[1] ?? null;

/**
 * The faults of an answer as links to the fields they are about. The server names questions as they are asked, of a pair
 * both; what is wrong with both is said once.
 * @returns with the key of the first question that has one, or null
 */
export function errorsOf(problem: ApiProblem, items: readonly EditedItem[]): { errors: SummaryError[]; key: string | null } {
  if (problem.faults.length === 0) return { errors: [{ text: `${problem.title}. ${problem.detail} What you wrote is still here.` }], key: null };
  const asked = items.flatMap((item) => (item.twin === null ? [item] : [item, item]));
  const errors: SummaryError[] = [];
  for (const { field, message } of problem.faults) {
    const fieldId = fieldAt(field, asked);
    const same = errors.findIndex((error) => fieldId !== undefined && error.fieldId === fieldId && withoutNumber(error.text) === withoutNumber(message));
    if (same < 0) errors.push({ text: message, ...(fieldId !== undefined && { fieldId }) });
    else errors[same] = { text: ofBoth(errors[same]!.text, message), fieldId: fieldId! };
  }
  return { errors, key: errors.map(({ fieldId }) => (fieldId === undefined ? null : keyOfField(fieldId))).find((key) => key !== null) ?? null };
}

function fieldAt(field: string, asked: readonly EditedItem[]): string | undefined {
  if (field === 'title' || field === 'introduction') return field;
  if (field === 'items') return 'add-question';
  if (field.startsWith('words.')) return field.replaceAll('.', '-');
  const [, index, part] = /^items\.(\d+)\.(.+)$/.exec(field) ?? [];
  const item = index === undefined ? undefined : asked[Number(index)];
  return item && fieldOf(item.key, part!.startsWith('words.') ? part!.replaceAll('.', '-') : part!.split('.')[0]!);
}

const NUMBER = /^Question (\d+): /;
const withoutNumber = (text: string): string => text.replace(NUMBER, '').replace(/^Questions \d+ and \d+: /, '');

function ofBoth(one: string, other: string): string {
  const [first, second] = [NUMBER.exec(one)?.[1], NUMBER.exec(other)?.[1]];
  return first === undefined || second === undefined || first === second ? one : one.replace(NUMBER, `Questions ${first} and ${second}: `);
}
