import type { SecondLanguage } from '../vocabulary/language.ts';
import { SCALES, type AskedPer, type ItemKind, type Moment, type ScaleCode } from '../vocabulary/questionnaire.ts';

export interface QuestionOption {
  readonly value: string;
  readonly label: string;
}

/** What stands in place of an item's English words. Points of a scale have words of their own (`SCALE_WORDS`). */
export interface ItemWords {
  readonly wording: string;
  readonly section: string;
  readonly note: string;
  /** Labels of the options by their value. */
  readonly options: Readonly<Record<string, string>>;
}

/** An item as a respondent meets it: what answering needs to know, and nothing of outcomes or figures. */
export interface AskableItem {
  readonly code: string;
  readonly section: string;
  /** What is to be read before the question; empty: nothing. */
  readonly note: string;
  readonly kind: ItemKind;
  readonly wording: string;
  readonly scale: ScaleCode | null;
  /** Points or options in their printed order; null for open kinds (and for a scale that is asked as published). */
  readonly options: readonly QuestionOption[] | null;
  /** Value of the option beside which one can say what, in own words; null: there is none. */
  readonly other: string | null;
  /** Least and greatest number that can be given; null: what every number is kept to. */
  readonly lowest: number | null;
  readonly highest: number | null;
  /** Two items that ask the same thing, of how it was before and how it is now, have one code of their pair; null: asked alone. */
  readonly pair: string | null;
  readonly moment: Moment | null;
  readonly notApplicable: boolean;
  readonly dontKnow: boolean;
  readonly askedPer: AskedPer;
  /** `item=value` on an earlier item, or null: always asked. */
  readonly showIf: string | null;
  /** The same words in other languages; English where there are none. */
  readonly words: Readonly<Partial<Record<SecondLanguage, ItemWords>>>;
}

/** An item with nothing special about it, to say only what is. */
export const PLAIN_ITEM = {
  section: '', note: '', scale: null, options: null, other: null, lowest: null, highest: null, pair: null, moment: null,
  notApplicable: false, dontKnow: false, askedPer: 'respondent', showIf: null, words: {},
} as const satisfies Omit<AskableItem, 'code' | 'kind' | 'wording'>;

/** Somebody a mentor is asked about. */
export interface Mentee {
  readonly id: string;
  readonly name: string;
}

/** An item put to one respondent: once, or once about each mentee. */
export interface Question<I extends AskableItem = AskableItem> {
  /** `code`, or `code:mentee`; codes hold letters, digits, - and _ only, so it is unique in a form. */
  readonly key: string;
  readonly item: I;
  readonly mentee: Mentee | null;
}

/** What can be chosen for an item, in its printed order; empty for open kinds. */
export function optionsOf(item: AskableItem): readonly QuestionOption[] {
  if (item.options) return item.options;
  return item.kind === 'scale' && item.scale ? SCALES[item.scale].points : [];
}

/**
 * The questions of a form in the order in which they are put. Neighbouring items asked per mentee are put together
 * about the first mentee, then about the next. Without mentees they are not put at all.
 */
export function listQuestions<I extends AskableItem>(items: readonly I[], mentees: readonly Mentee[]): Question<I>[] {
  const questions: Question<I>[] = [];
  for (let at = 0; at < items.length; ) {
    const item = items[at]!;
    if (item.askedPer === 'respondent') {
      questions.push({ key: item.code, item, mentee: null });
      at += 1;
      continue;
    }
    let end = at;
    while (end < items.length && items[end]!.askedPer === 'mentee') end += 1;
    for (const mentee of mentees) {
      for (const about of items.slice(at, end)) questions.push({ key: `${about.code}:${mentee.id}`, item: about, mentee });
    }
    at = end;
  }
  return questions;
}
