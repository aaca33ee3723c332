import { readEntry } from '../../../shared/questionnaire/answer.ts';
import { askedQuestions } from '../../../shared/questionnaire/branching.ts';
import { isEmpty, type Entries, type Entry } from '../../../shared/questionnaire/entry.ts';
import { fieldId } from '../../../shared/questionnaire/fields.ts';
import { conditionInWords, enteredButNotAsked, handedInFault } from '../../../shared/questionnaire/on-paper.ts';
import type { AskableItem, Question } from '../../../shared/questionnaire/question.ts';
import { MOMENT_LABELS } from '../../../shared/vocabulary/questionnaire.ts';
import { checkAnswers } from '../../../shared/questionnaire/submission.ts';
import type { FieldFault } from '../../lib/api.ts';
import { longDate } from '../../lib/dates.ts';
import { isoDate, type TypedDate } from '../../ui/date-input.tsx';
import type { SummaryError } from '../../ui/error-summary.tsx';
import type { ShownFault } from '../../respond/form-parts.tsx';

/** Id of the first field of the day on which a form was handed in. */
export const DAY_ID = 'handed-in-on';

/** What is wrong with a form as it was typed in. */
export interface TypedFaults {
  /** Of the day on which it was handed in. */
  readonly day: string | null;
  readonly answers: readonly ShownFault[];
  /** Everything, for the summary. */
  readonly summary: readonly SummaryError[];
}

export const NO_FAULTS: TypedFaults = { day: null, answers: [], summary: [] };

/** Everything that is wrong, in the words that respondents and the server use. */
export function faultsOfTyped(round: { opensOn: string; closesOn: string | null }, today: string, day: TypedDate, questions: readonly Question[], entries: Entries): TypedFaults {
  return shown(handedInFault(isoDate(day), { ...round, today }, longDate), checkAnswers(askedQuestions(questions, entries), entries));
}

/** The faults of the server's answer, at the fields they are of; null where they are of none of them. */
export function faultsOfAnswer(faults: readonly FieldFault[], questions: readonly Question[]): TypedFaults | null {
  const day = faults.find(({ field }) => field === 'handedInOn')?.message ?? null;
  const answers = faults.flatMap(({ field, message }): ShownFault[] => {
    const name = field.startsWith('entries.') ? field.slice('entries.'.length) : '';
    const [key = '', part = 'main'] = name.split('~');
    return questions.some((question) => question.key === key) ? [{ key, part: part as ShownFault['part'], message }] : [];
  });
  return day === null && answers.length === 0 ? null : shown(day, answers);
}

function shown(day: string | null, answers: readonly ShownFault[]): TypedFaults {
  return { day, answers, summary: [...(day === null ? [] : [{ text: day, fieldId: DAY_ID }]), ...answers.map(({ key, part, message }) => ({ text: message, fieldId: fieldId(key, part) }))] };
}

/** A question as whoever types it in reads it: with the number it has on paper, and when it is asked. */
export function asOnPaper<I extends AskableItem>(question: Question<I>, items: readonly I[]): Question<I> {
  const number = items.findIndex(({ code }) => code === question.item.code) + 1;
  const condition = conditionInWords(question.item, items);
  const moment = question.item.moment === null ? '' : `: ${MOMENT_LABELS[question.item.moment].toLowerCase()}`;
  const when = condition === null ? '' : ` (${condition.charAt(0).toLowerCase()}${condition.slice(1)})`;
  return { ...question, item: { ...question.item, wording: `${number}. ${question.item.wording}${moment}${when}` } };
}

/** What is said before a form is stored. */
export interface TypedSummary<I extends AskableItem> {
  readonly asked: readonly Question<I>[];
  /** Of those asked: nothing was entered. */
  readonly leftOut: number;
  /** Filled in although their condition is not met. */
  readonly notCounted: readonly Question<I>[];
}

export function summaryOf<I extends AskableItem>(questions: readonly Question<I>[], entries: Entries): TypedSummary<I> {
  const asked = askedQuestions(questions, entries);
  const leftOut = asked.filter(({ key, item }) => {
    const reading = readEntry(item, entries.get(key));
    return 'answer' in reading && reading.answer.state === 'skipped';
  }).length;
  return { asked, leftOut, notCounted: enteredButNotAsked(questions, entries) };
}

/** What is sent: a question that was left out is left out. */
export function sentEntries(entries: Entries): Record<string, Entry> {
  return Object.fromEntries([...entries].filter(([, entry]) => !isEmpty(entry)));
}
