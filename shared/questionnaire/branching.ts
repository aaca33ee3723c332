import { readEntry } from './answer.ts';
import type { Entries } from './entry.ts';
import type { AskableItem, Question } from './question.ts';

export interface Condition {
  readonly item: string;
  readonly value: string;
}

/** `item=value` taken apart; null where there is no condition. */
export function conditionOf(item: Pick<AskableItem, 'showIf'>): Condition | null {
  if (!item.showIf) return null;
  const at = item.showIf.indexOf('=');
  return { item: item.showIf.slice(0, at).trim(), value: item.showIf.slice(at + 1).trim() };
}

/**
 * Which of the questions are asked, given what was entered: those without a condition, and those whose condition is
 * met by an earlier question that is itself asked. Inside what is asked per mentee, the earlier answer about the same
 * mentee decides; for a question asked once after it, the answer about any mentee does.
 */
export function askedQuestions<I extends AskableItem>(questions: readonly Question<I>[], entries: Entries): Question<I>[] {
  const asked: Question<I>[] = [];
  for (const question of questions) {
    const condition = conditionOf(question.item);
    if (!condition || asked.some((earlier) => decides(earlier, question, condition, entries))) asked.push(question);
  }
  return asked;
}

function decides(earlier: Question, question: Question, condition: Condition, entries: Entries): boolean {
  if (earlier.item.code !== condition.item) return false;
  if (earlier.mentee && question.mentee && earlier.mentee.id !== question.mentee.id) return false;
  const reading = readEntry(earlier.item, entries.get(earlier.key));
  return 'answer' in reading && (reading.answer.choices ?? []).includes(condition.value);
}
