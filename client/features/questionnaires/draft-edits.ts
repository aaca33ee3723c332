import { CRITERIA_SECTION, statementOf, type AgreedCriterion } from '../../../shared/questionnaire/criterion-statement.ts';
import { conditionOf } from '../../../shared/questionnaire/branching.ts';
import { optionsOf, type QuestionOption } from '../../../shared/questionnaire/question.ts';
import { isSameDraft } from '../../../shared/questionnaire/same-draft.ts';
import type { DraftItem, VersionDraft } from '../../../shared/questionnaire/version-draft.ts';
import { MOMENT_LABELS, PAIRED_KINDS, type ItemKind } from '../../../shared/vocabulary/questionnaire.ts';
import type { Schema } from '../../lib/schemas.ts';
import { alone, areFree, both, codesFor, codesTaken, collapse, expand, type Codes, type PairedItem } from './paired-items.ts';

/** A question that is being written; a pair of before and now is one. */
export interface EditedItem extends PairedItem {
  /** Stays while the page is open, whatever its code becomes. */
  readonly key: string;
  /** Its code follows its words: nobody has saved it or typed a code yet. */
  readonly follows: boolean;
}

export interface EditedDraft {
  readonly title: string;
  readonly introduction: string;
  readonly words: VersionDraft['words'];
  readonly items: readonly EditedItem[];
}

let made = 0;
export const newKey = (): string => `q${(made += 1)}`;

/** A version as it was read, to be edited. Keys stay with questions of the same code. */
export function editedOf(draft: VersionDraft, before?: EditedDraft): EditedDraft {
  const keys = new Map(before?.items.map((item) => [item.code, item.key]));
  return { title: draft.title, introduction: draft.introduction, words: draft.words, items: collapse(draft.items).map((item) => ({ ...item, key: keys.get(item.code) ?? newKey(), follows: false })) };
}

/** The questions of a draft as they are saved and asked: of a pair both. */
export function askedItems({ items }: EditedDraft): DraftItem[] {
  return expand(items.map(({ key: _key, follows: _follows, ...item }) => item));
}

/** What is sent to be saved. */
export function draftOf(draft: EditedDraft): Omit<Schema<'SaveDraftDto'>, 'revision'> {
  const { title, introduction, words } = draft;
  return { title, introduction, words, items: askedItems(draft).map((item) => ({ ...item, options: item.options && [...item.options], criteria: [...(item.criteria ?? [])] })) };
}

/** Whether what is written says the same as a draft that was saved. */
export function saysTheSame(written: EditedDraft, saved: VersionDraft): boolean {
  return isSameDraft(draftOf(written), saved);
}

/** The draft with one of its questions changed by `change`; conditions on it follow its codes. */
export function editItem(draft: EditedDraft, key: string, change: (item: EditedItem) => EditedItem): EditedDraft {
  const before = draft.items.find((item) => item.key === key);
  if (!before) return draft;
  const after = change(before);
  const codes = renamedCodes(before, after);
  return { ...draft, items: draft.items.map((item) => (item.key === key ? after : following(item, codes))) };
}

/** Where the code of a question leads now. A condition on what was one question is on how it is now, not before. */
function renamedCodes(before: Codes, after: Codes): Map<string, string> {
  const code = before.twin === null && after.twin !== null ? after.twin : after.code;
  return new Map([[before.code, code], ...(before.twin === null ? [] : [[before.twin, after.twin ?? after.code] as const])]);
}

/** Statements made of success criteria, after the last that there is of their section, otherwise at the end. */
export function takeCriteria(draft: EditedDraft, criteria: readonly AgreedCriterion[]): { draft: EditedDraft; keys: string[] } {
  const made: EditedItem[] = [];
  for (const criterion of criteria) made.push({ ...statementOf(criterion, codesTaken([...draft.items, ...made])), twin: null, key: newKey(), follows: true });
  const last = draft.items.findLastIndex(({ section }) => section === CRITERIA_SECTION);
  return { draft: { ...draft, items: draft.items.toSpliced(last < 0 ? draft.items.length : last + 1, 0, ...made) }, keys: made.map(({ key }) => key) };
}

function following(item: EditedItem, codes: ReadonlyMap<string, string>): EditedItem {
  const condition = conditionOf(item);
  const code = condition && codes.get(condition.item);
  return code && code !== condition.item ? { ...item, showIf: `${code}=${condition.value}` } : item;
}

/**
 * Changes a question. What its kind has no use for goes, its code follows its words until somebody typed one, and
 * conditions on it follow its code. For a pair `code` is the pair's: its two questions are called by it.
 */
export function changeItem(draft: EditedDraft, key: string, change: Partial<Omit<DraftItem, 'pair' | 'moment'>>): EditedDraft {
  const others = codesTaken(draft.items.filter((item) => item.key !== key));
  return editItem(draft, key, (before) => {
    const { code: typed, ...rest } = change;
    let after: EditedItem = { ...before, ...rest };
    if (after.kind !== before.kind) after = ofKind(after, before, others);
    if (after.kind === 'scale') after = { ...after, options: null };
    if (after.outcome === null) after = { ...after, direction: 'positive' };
    if (typed !== undefined) return { ...after, ...(after.twin === null ? alone(typed) : both(typed)), follows: false };
    return after.follows && change.wording !== undefined ? { ...after, ...codesFor(after.wording, after.twin !== null, others) } : after;
  });
}

/** Whether a question of this kind can be asked of before and of now. */
export const canBePaired = (kind: ItemKind): boolean => (PAIRED_KINDS as readonly string[]).includes(kind);

/** Asks a question of before the programme and of now, or of one time only. Its code leads to the two and back. */
export function askOfBoth(draft: EditedDraft, key: string, yes: boolean): EditedDraft {
  const others = codesTaken(draft.items.filter((item) => item.key !== key));
  return editItem(draft, key, (before) => (yes === (before.twin !== null) ? before : { ...before, ...(yes ? twinned(before, others) : single(before, others)) }));
}

function twinned(item: EditedItem, others: readonly string[]): Codes {
  const codes = both(item.code);
  return !item.follows && areFree(codes, others) ? codes : codesFor(item.follows ? item.wording : item.code, true, others);
}

function single(item: EditedItem, others: readonly string[]): Codes {
  const codes = alone(item.pair!);
  return areFree(codes, others) ? codes : codesFor(item.pair!, false, others);
}

/** A question after its kind changed: what is answered otherwise goes. */
function ofKind(after: EditedItem, before: EditedItem, others: readonly string[]): EditedItem {
  const chosen = after.kind === 'single' || after.kind === 'multiple';
  const options = before.kind === 'single' || before.kind === 'multiple' ? before.options : null;
  return {
    ...after,
    ...(after.twin !== null && !canBePaired(after.kind) && single(after, others)),
    scale: after.kind === 'scale' ? 'agreement' : null,
    options: chosen ? (options ?? [{ value: 'answer-1', label: '' }, { value: 'answer-2', label: '' }]) : null,
    other: chosen ? after.other : null,
    ...(after.kind !== 'number' && { lowest: null, highest: null }),
  };
}

/** Earlier questions on whose answer it can depend whether this one is asked, with those answers; of a pair each. */
export function conditionChoices(draft: EditedDraft, key: string): { code: string; wording: string; options: readonly QuestionOption[] }[] {
  const index = draft.items.findIndex((item) => item.key === key);
  const asked = draft.items[index]?.askedPer;
  return expand(draft.items.slice(0, Math.max(index, 0)))
    .filter((item) => (item.kind === 'scale' || item.kind === 'single') && (item.askedPer === 'respondent' || asked === 'mentee'))
    .map((item) => ({ code: item.code, wording: `${item.moment ? `${MOMENT_LABELS[item.moment]}: ` : ''}${item.wording || 'Question without words'}`, options: optionsOf(item) }));
}
