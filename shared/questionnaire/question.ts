import { SCALES, type AskedPer, type ItemKind, type ScaleCode } from '../vocabulary/questionnaire.ts';

export interface QuestionOption {
  readonly value: string;
  readonly label: string;
}

/** An item as a respondent meets it: what answering needs to know, and nothing of outcomes or figures. */
export interface AskableItem {
  readonly code: string;
  readonly section: string;
  readonly kind: ItemKind;
  readonly wording: string;
  readonly scale: ScaleCode | null;
  /** Points or options in their printed order; null for open kinds (and for a scale that is asked as published). */
  readonly options: readonly QuestionOption[] | null;
  readonly notApplicable: boolean;
  readonly dontKnow: boolean;
  readonly askedPer: AskedPer;
  /** `item=value` on an earlier item, or null: always asked. */
  readonly showIf: string | null;
}

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
