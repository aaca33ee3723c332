import type { AskableItem, Mentee, Question } from './question.ts';

/** What is put to a respondent at once: one question, or 4 to 6 statements of one scale and section. */
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
 * is asked as a whole or not at all, and nothing on it depends on something else on it.
 */
export function layOutPages<I extends AskableItem>(questions: readonly Question<I>[]): QuestionPage<I>[] {
  const groups: Question<I>[][] = [];
  for (let at = 0; at < questions.length; ) {
    let end = at + 1;
    while (end < questions.length && together(questions[at]!, questions[end]!)) end += 1;
    for (const size of sizes(end - at)) {
      groups.push(questions.slice(at, at + size));
      at += size;
    }
  }
  return groups.map((group, index) => ({ number: index + 1, section: group[0]!.item.section, mentee: group[0]!.mentee, questions: group }));
}

function together(one: Question, other: Question): boolean {
  return (
    one.item.kind === 'scale' &&
    other.item.kind === 'scale' &&
    one.item.scale === other.item.scale &&
    one.item.section === other.item.section &&
    one.item.showIf === other.item.showIf &&
    one.mentee?.id === other.mentee?.id
  );
}

/** How a run of statements is cut: as evenly as pages of 4 to 6 allow, and what cannot be, one by one. */
function sizes(run: number): number[] {
  if (run < FEWEST) return Array<number>(run).fill(1);
  const pages = Math.ceil(run / MOST);
  // Seven alone cannot be cut into pages of 4 to 6.
  if (run < pages * FEWEST) return [MOST, ...sizes(run - MOST)];
  const short = Math.floor(run / pages);
  return Array.from({ length: pages }, (_, index) => short + (index < run % pages ? 1 : 0));
}

/** The pages of which anything is asked. */
export function askedPages<I extends AskableItem>(pages: readonly QuestionPage<I>[], asked: readonly Question<I>[]): QuestionPage<I>[] {
  const keys = new Set(asked.map((question) => question.key));
  return pages.filter((page) => page.questions.some((question) => keys.has(question.key)));
}
