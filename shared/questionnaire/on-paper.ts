import { ANSWER_STATE_LABELS } from '../vocabulary/questionnaire.ts';
import { askedQuestions, conditionOf } from './branching.ts';
import { isEmpty, type Entries } from './entry.ts';
import { optionsOf, type AskableItem, type Question } from './question.ts';

/** A question as it stands on paper. */
export interface PaperQuestion<I extends AskableItem = AskableItem> {
  /** From 1, the same for every mentee. */
  readonly number: number;
  readonly item: I;
  /** "Only if you answered “Yes” to question 4"; null: always asked. */
  readonly condition: string | null;
  /** What is ticked in place of an answer. */
  readonly instead: readonly string[];
}

/** Questions under one heading, about whoever fills the form in or about one mentee. */
export interface PaperGroup<I extends AskableItem = AskableItem> {
  readonly section: string;
  readonly perMentee: boolean;
  readonly questions: readonly PaperQuestion<I>[];
}

/**
 * A questionnaire as it is printed: every question, numbered in its order, under its section. Neighbouring questions asked
 * per mentee are one group, which is printed once for each of them.
 */
export function paperGroups<I extends AskableItem>(items: readonly I[]): PaperGroup<I>[] {
  const groups: { section: string; perMentee: boolean; questions: PaperQuestion<I>[] }[] = [];
  items.forEach((item, index) => {
    const perMentee = item.askedPer === 'mentee';
    const last = groups.at(-1);
    // About a mentee everything stands together, whatever the sections are called, as it is asked together.
    const goesOn = last !== undefined && last.perMentee === perMentee && (perMentee || last.section === item.section);
    const question = { number: index + 1, item, condition: conditionInWords(item, items), instead: insteadOf(item) };
    if (goesOn) last.questions.push(question);
    else groups.push({ section: item.section, perMentee, questions: [question] });
  });
  return groups;
}

/** What may be ticked in place of an answer, in words. */
function insteadOf(item: AskableItem): string[] {
  return [...(item.notApplicable ? [ANSWER_STATE_LABELS.not_applicable] : []), ...(item.dontKnow ? [ANSWER_STATE_LABELS.dont_know] : [])];
}

/** When a question is asked, as somebody reads it who has the whole form before them; null: always. */
export function conditionInWords(item: AskableItem, items: readonly AskableItem[]): string | null {
  const condition = conditionOf(item);
  if (!condition) return null;
  const at = items.findIndex(({ code }) => code === condition.item);
  const earlier = items[at];
  if (!earlier) return null;
  const label = optionsOf(earlier).find(({ value }) => value === condition.value)?.label ?? condition.value;
  const whom = earlier.askedPer === 'respondent' ? '' : item.askedPer === 'mentee' ? ' about this person' : ' about any of them';
  return `Only if you answered “${label}” to question ${at + 1}${whom}`;
}

/** Questions that something was entered for and that are not asked, given the rest: what they say is not counted. */
export function enteredButNotAsked<I extends AskableItem>(questions: readonly Question<I>[], entries: Entries): Question<I>[] {
  const asked = new Set(askedQuestions(questions, entries).map(({ key }) => key));
  return questions.filter(({ key }) => !asked.has(key) && !isEmpty(entries.get(key)));
}

export interface HandingIn {
  /** Days, 'YYYY-MM-DD', London; no last day: the round stays open. */
  readonly opensOn: string;
  readonly closesOn: string | null;
  readonly today: string;
}

/**
 * Whether a form on paper may have been handed in on a day: while the round was open, and not in the future. It may be typed
 * in later, also when the round has closed since.
 * @param day 'YYYY-MM-DD'; null: none was given, undefined: what was given is no day
 * @param inWords a day as people read it
 * @returns what would be right, or null
 */
export function handedInFault(day: string | null | undefined, { opensOn, closesOn, today }: HandingIn, inWords: (day: string) => string): string | null {
  if (day === null) return 'Enter the day on which the form was handed in';
  if (day === undefined) return 'Enter a real day, for example 27 3 2011';
  if (day > today) return 'The day on which the form was handed in must be today or earlier';
  if (day < opensOn) return `The questionnaire opened on ${inWords(opensOn)}: enter that day or a later one`;
  if (closesOn !== null && day > closesOn) return `The questionnaire closed at the end of ${inWords(closesOn)}: a form that was handed in later does not count`;
  return null;
}
