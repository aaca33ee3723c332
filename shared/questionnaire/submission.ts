import type { AnswerState } from '../vocabulary/questionnaire.ts';
import type { Disposition } from '../vocabulary/round.ts';
import { readEntry, type Answer } from './answer.ts';
import { askedQuestions } from './branching.ts';
import type { Entries } from './entry.ts';
import type { FieldPart } from './fields.ts';
import { ENGLISH_FAULTS, type FaultWords } from './words/fault-words.ts';
import { listQuestions, type AskableItem, type Mentee, type Question } from './question.ts';

/** What is not right yet about a question: its key, the field to mend, what would be right. */
export interface AnswerFault {
  readonly key: string;
  readonly part: FieldPart;
  readonly message: string;
}

/** What became of one item: a row of the record. */
export interface ItemState<I extends AskableItem = AskableItem> extends Omit<Answer, 'state'> {
  readonly item: I;
  readonly menteeId: string | null;
  readonly state: AnswerState;
}

/** Checks what was entered for these questions; nothing entered is never a fault. */
export function checkAnswers(questions: readonly Question[], entries: Entries, words: FaultWords = ENGLISH_FAULTS): AnswerFault[] {
  return questions.flatMap((question) => {
    const reading = readEntry(question.item, entries.get(question.key), words);
    if (!('fault' in reading)) return [];
    // A date has no one field of its own: what is wrong with the whole of it is mended from the day on.
    const part = question.item.kind === 'date' && reading.part === 'main' ? 'day' : reading.part;
    return [{ key: question.key, part, message: reading.fault }];
  });
}

/**
 * What a form says when it is sent: exactly one state for every item of the version (for an item asked per mentee one
 * a mentee, or one "not asked" when there is none). What was once entered for a question that is no longer asked is
 * not sent. Call it on entries that `checkAnswers` finds no fault with.
 * @throws Error when an asked entry is not an answer.
 */
export function toStates<I extends AskableItem>(items: readonly I[], mentees: readonly Mentee[], entries: Entries): ItemState<I>[] {
  const questions = listQuestions(items, mentees);
  const asked = new Set(askedQuestions(questions, entries).map((question) => question.key));
  const states: ItemState<I>[] = questions.map(({ key, item, mentee }) => {
    const menteeId = mentee?.id ?? null;
    if (!asked.has(key)) return notAsked(item, menteeId);
    const reading = readEntry(item, entries.get(key));
    if ('fault' in reading) throw new Error(`${key}: ${reading.fault}`);
    return { item, menteeId, ...reading.answer };
  });
  if (mentees.length > 0) return states;
  return [...states, ...items.filter((item) => item.askedPer === 'mentee').map((item) => notAsked(item, null))];
}

function notAsked<I extends AskableItem>(item: I, menteeId: string | null): ItemState<I> {
  return { item, menteeId, state: 'not_asked', choices: null, number: null, text: null };
}

export interface Completeness {
  /** Items put to the respondent. */
  readonly asked: number;
  /** Of these answered, not applicable or don't know. */
  readonly addressed: number;
  readonly disposition: Extract<Disposition, 'complete' | 'partial' | 'sparse'>;
}

/** Complete from 80% addressed, partial from 50%, sparse below; a form that asked nothing is complete. */
export function completeness(states: readonly Pick<ItemState, 'state'>[]): Completeness {
  const asked = states.filter(({ state }) => state !== 'not_asked').length;
  const addressed = states.filter(({ state }) => state !== 'not_asked' && state !== 'skipped').length;
  const disposition = addressed * 100 >= asked * 80 ? 'complete' : addressed * 100 >= asked * 50 ? 'partial' : 'sparse';
  return { asked, addressed, disposition };
}

const SECONDS = { scale: 12, single: 15, multiple: 20, number: 15, date: 20, short_text: 30, long_text: 90 } as const;

/** About how long the questions take, in whole minutes; an estimate to plan by, never below 2. */
export function minutesToAnswer(questions: readonly Question[]): number {
  const seconds = questions.reduce((sum, { item }) => sum + SECONDS[item.kind], 0);
  return Math.max(2, Math.ceil(seconds / 60));
}
