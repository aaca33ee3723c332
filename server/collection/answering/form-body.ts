import type { Entry } from '../../../shared/questionnaire/entry.ts';
import { entryOfFields, type Fields } from '../../../shared/questionnaire/fields.ts';
import type { Question } from '../../../shared/questionnaire/question.ts';
import { Problem } from '../../kernel/problem.ts';

/** Names the questions that a form shows: one whose fields are missing was left out, not forgotten. */
const SHOWN = '~shown';

/**
 * What a posted form says of the questions it shows. Fields of anything else are ignored.
 * @throws Problem invalid_input when the body is not shaped like one of our forms.
 */
export function entriesOfBody(body: unknown, questions: readonly Question[]): Map<string, Entry> {
  const fields = fieldsOf(body);
  const shown = new Set(typeof fields[SHOWN] === 'string' ? fields[SHOWN].split(' ') : []);
  const entries = new Map<string, Entry>();
  for (const question of questions) if (shown.has(question.key)) entries.set(question.key, entryOfFields(question, fields));
  if (entries.size === 0) throw new Problem('invalid_input', 'The form names no question of this questionnaire. Open the page again and fill it in there.');
  return entries;
}

/** One field of a posted form; undefined when there is no such field, or it is none of ours. */
export function fieldOfBody(body: unknown, name: string): string | undefined {
  const value = typeof body === 'object' && body !== null && Object.hasOwn(body, name) ? (body as Record<string, unknown>)[name] : undefined;
  return typeof value === 'string' ? value : undefined;
}

function fieldsOf(body: unknown): Fields {
  const isText = (value: unknown): boolean => typeof value === 'string';
  const isForm =
    typeof body === 'object' &&
    body !== null &&
    !Array.isArray(body) &&
    Object.values(body).every((value) => isText(value) || (Array.isArray(value) && value.every(isText)));
  if (!isForm) throw new Problem('invalid_input', 'Answers are sent as the fields of a form: each one text, or several.');
  return body as Fields;
}
