import type { Entry } from '../../shared/questionnaire/entry.ts';
import { entryOfFields } from '../../shared/questionnaire/fields.ts';
import type { Question } from '../../shared/questionnaire/question.ts';

/** What the fields of a form on the page say, question by question; read as the server reads what is sent. */
export function entriesOfForm(form: HTMLFormElement, questions: readonly Question[]): Map<string, Entry> {
  const data = new FormData(form);
  const fields = Object.fromEntries([...new Set(data.keys())].map((name) => [name, data.getAll(name).map(String)]));
  return new Map(questions.map((question) => [question.key, entryOfFields(question, fields)]));
}
