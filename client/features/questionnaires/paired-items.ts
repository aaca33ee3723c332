import { codeFor, PAIR_SHARES, type DraftItem } from '../../../shared/questionnaire/version-draft.ts';

/** A question as it is edited: one, or two that ask the same of before and of now, as if they were one. */
export interface PairedItem extends DraftItem {
  /** Code of the question of now, where this one asks of before and the other stands right after it; null: one question. */
  readonly twin: string | null;
}

/** What a question is known by, or the two of a pair. */
export type Codes = Pick<PairedItem, 'code' | 'twin' | 'pair' | 'moment'>;

/** Neighbouring questions that ask the same of before and of now as one. Whatever is no such pair stays as it is. */
export function collapse(items: readonly DraftItem[]): PairedItem[] {
  const collapsed: PairedItem[] = [];
  for (let at = 0; at < items.length; at += 1) {
    const [item, next] = [items[at]!, items[at + 1]];
    const twin = next && isTwin(item, next) ? next.code : null;
    collapsed.push({ ...item, twin });
    if (twin !== null) at += 1;
  }
  return collapsed;
}

function isTwin(before: DraftItem, now: DraftItem): boolean {
  if (before.pair === null || before.pair !== now.pair || before.moment !== 'before' || now.moment !== 'now') return false;
  return now.note === '' && before.other === now.other && PAIR_SHARES.every((part) => JSON.stringify(before[part]) === JSON.stringify(now[part]));
}

/** The questions that are asked: of a pair both. What is to be read before a pair stands with the first. */
export function expand(items: readonly PairedItem[]): DraftItem[] {
  return items.flatMap(({ twin, ...item }): DraftItem[] => (twin === null ? [item] : [item, { ...item, code: twin, moment: 'now', note: '' }]));
}

/** How many questions stand before each: a pair counts as the two that respondents get. */
export function placesOf(items: readonly PairedItem[]): number[] {
  let before = 0;
  return items.map(({ twin }) => {
    const place = before;
    before += twin === null ? 1 : 2;
    return place;
  });
}

/** The number of a question, or the two of a pair: "3", "3 and 4". */
export function numberedAs({ twin }: PairedItem, place: number): string {
  return twin === null ? String(place + 1) : `${place + 1} and ${place + 2}`;
}

/** "question 3", "questions 3 and 4". */
export function calledAs(item: PairedItem, place: number): string {
  return `${item.twin === null ? 'question' : 'questions'} ${numberedAs(item, place)}`;
}

/** Every code that is in use, of questions and of pairs. */
export function codesTaken(items: readonly Codes[]): string[] {
  return items.flatMap(({ code, twin, pair }) => [code, twin, pair].filter((one) => one !== null));
}

/** One question under this code. */
export function alone(code: string): Codes {
  return { code, twin: null, pair: null, moment: null };
}

/** The two of a pair under this code. */
export function both(pair: string): Codes {
  return { code: `${pair}-before`, twin: `${pair}-now`, pair, moment: 'before' };
}

/** Codes made of the words of a question, none of which is taken. */
export function codesFor(words: string, paired: boolean, taken: readonly string[]): Codes {
  const tried = [...taken];
  for (;;) {
    const code = codeFor(words, tried);
    const codes = paired ? both(code) : alone(code);
    if (areFree(codes, taken)) return codes;
    tried.push(code);
  }
}

export function areFree(codes: Codes, taken: readonly string[]): boolean {
  const known = new Set(taken.map((code) => code.toLowerCase()));
  return !codesTaken([codes]).some((code) => known.has(code.toLowerCase()));
}
