import type { AskableItem, Mentee, Question } from './question.ts';

/** What is put to a respondent at once: one question, one pair of before and now, or 4 to 6 statements of one scale and section. */
export interface QuestionPage<I extends AskableItem = AskableItem> {
  /** From 1, the same whatever is answered, so that an address keeps meaning the same questions. */
  readonly number: number;
  readonly section: string;
  readonly mentee: Mentee | null;
  readonly questions: readonly Question<I>[];
}

const MOST = 6;
const FEWEST = 4;

/**
 * Lays all questions of a form out in pages. Statements share a page only under the same condition, so that a page
 * is asked as a whole or not at all, and nothing on it depends on something else on it. A pair is never cut, and what
 * is to be read before a question begins a page.
 */
export function layOutPages<I extends AskableItem>(questions: readonly Question<I>[]): QuestionPage<I>[] {
  const units = unitsOf(questions);
  const groups: Question<I>[][] = [];
  for (let at = 0; at < units.length; ) {
    let end = at + 1;
    while (end < units.length && together(units[at]!, units[end]!)) end += 1;
    const each = units[at]!.length;
    for (const size of sizes(end - at, FEWEST / each, MOST / each)) {
      groups.push(units.slice(at, at + size).flat());
      at += size;
    }
  }
  return groups.map((group, index) => ({ number: index + 1, section: group[0]!.item.section, mentee: group[0]!.mentee, questions: group }));
}

/** What is put together in any case: the two questions of a pair; any other question alone. */
function unitsOf<I extends AskableItem>(questions: readonly Question<I>[]): Question<I>[][] {
  const units: Question<I>[][] = [];
  for (const question of questions) {
    const before = units.at(-1);
    if (before?.length === 1 && isPair(before[0]!, question)) before.push(question);
    else units.push([question]);
  }
  return units;
}

/** Whether two neighbouring questions ask the same of before and of now. */
export function isPair(one: Question, other: Question): boolean {
  return one.item.pair !== null && one.item.pair === other.item.pair && one.item.moment === 'before' && other.item.moment === 'now' && one.mentee?.id === other.mentee?.id;
}

function together([one, ...more]: readonly Question[], [other, ...others]: readonly Question[]): boolean {
  return (
    more.length === others.length &&
    one!.item.kind === 'scale' &&
    other!.item.kind === 'scale' &&
    one!.item.scale === other!.item.scale &&
    one!.item.section === other!.item.section &&
    one!.item.showIf === other!.item.showIf &&
    one!.mentee?.id === other!.mentee?.id &&
    other!.item.note === ''
  );
}

/** How a run of statements or pairs is cut: as evenly as pages of `fewest` to `most` allow, and what cannot be, one by one. */
function sizes(run: number, fewest: number, most: number): number[] {
  if (run < fewest) return Array<number>(run).fill(1);
  const pages = Math.ceil(run / most);
  // Seven alone cannot be cut into pages of 4 to 6.
  if (run < pages * fewest) return [most, ...sizes(run - most, fewest, most)];
  const short = Math.floor(run / pages);
  return Array.from({ length: pages }, (_, index) => short + (index < run % pages ? 1 : 0));
}

/** The pages of which anything is asked. */
export function askedPages<I extends AskableItem>(pages: readonly QuestionPage<I>[], asked: readonly Question<I>[]): QuestionPage<I>[] {
  const keys = new Set(asked.map((question) => question.key));
  return pages.filter((page) => page.questions.some((question) => keys.has(question.key)));
}
