import { entriesOfDraft, type Entries } from '../../../shared/questionnaire/entry.ts';
import { fieldName } from '../../../shared/questionnaire/fields.ts';
import type { Question } from '../../../shared/questionnaire/question.ts';
import type { AnswerFault } from '../../../shared/questionnaire/submission.ts';
import type { FieldFault } from '../../kernel/problem.ts';

/** What was typed in from paper, and what of it is no entry of this form. */
export function entriesOfPaper(given: Readonly<Record<string, unknown>>, questions: readonly Question[]): { entries: Entries; faults: FieldFault[] } {
  const keys = new Set(questions.map(({ key }) => key));
  const faults = Object.entries(given).flatMap(([key, entry]): FieldFault[] => {
    const field = `entries.${key}`;
    if (!keys.has(key)) return [{ field, message: 'This form has no such question. Open the page again: who is asked about may have changed' }];
    return isEntry(entry) ? [] : [{ field, message: 'Must be an object of texts, or lists of texts' }];
  });
  return { entries: entriesOfDraft(Object.fromEntries(Object.entries(given).filter(([key, entry]) => keys.has(key) && isEntry(entry)))), faults };
}

/** Faults in answers as the API names fields: `entries.` and the name that the field has in a form. */
export function fieldFaults(faults: readonly AnswerFault[]): FieldFault[] {
  return faults.map(({ key, part, message }) => ({ field: `entries.${fieldName(key, part)}`, message }));
}

function isEntry(entry: unknown): boolean {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) return false;
  const isText = (one: unknown): boolean => typeof one === 'string';
  return Object.values(entry).every((part) => isText(part) || (Array.isArray(part) && part.every(isText)));
}
