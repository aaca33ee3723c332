import { CRITERIA_SECTION, statementOf, type AgreedCriterion } from '../../../shared/questionnaire/criterion-statement.ts';
import { conditionOf } from '../../../shared/questionnaire/branching.ts';
import { optionsOf, type QuestionOption } from '../../../shared/questionnaire/question.ts';
import { codeFor, type DraftItem, type VersionDraft } from '../../../shared/questionnaire/version-draft.ts';

/** A question that is being written. */
export interface EditedItem extends DraftItem {
  /** Stays while the page is open, whatever its code becomes. */
  readonly key: string;
  /** Its code follows its words: nobody has saved it or typed a code yet. */
  readonly follows: boolean;
}

export interface EditedDraft {
  readonly title: string;
  readonly introduction: string;
  readonly items: readonly EditedItem[];
}

/** A question that was removed, and where it stood. */
export interface Removed {
  readonly item: EditedItem;
  readonly index: number;
}

const BLANK: DraftItem = {
  code: '', section: '', kind: 'scale', wording: '', scale: 'agreement', options: null, notApplicable: false, dontKnow: false,
  askedPer: 'respondent', showIf: null, outcome: null, direction: 'positive', level: null,
};

let made = 0;
const newKey = (): string => `q${(made += 1)}`;

/** A version as it was read, to be edited. Keys stay with questions of the same code. */
export function editedOf(draft: VersionDraft, before?: EditedDraft): EditedDraft {
  const keys = new Map(before?.items.map((item) => [item.code, item.key]));
  return { title: draft.title, introduction: draft.introduction, items: draft.items.map((item) => ({ ...item, key: keys.get(item.code) ?? newKey(), follows: false })) };
}

/** What is sent to be saved. */
export function draftOf({ title, introduction, items }: EditedDraft): { title: string; introduction: string; items: (Omit<DraftItem, 'options' | 'criteria'> & { options: QuestionOption[] | null; criteria?: string[] })[] } {
  return { title, introduction, items: items.map(({ key: _key, follows: _follows, options, criteria, ...item }) => ({ ...item, options: options && [...options], ...(criteria && { criteria: [...criteria] }) })) };
}

/** Whether two drafts say the same. */
export function saysTheSame(one: VersionDraft, other: VersionDraft): boolean {
  const told = ({ title, introduction, items }: VersionDraft): string =>
    JSON.stringify([
      title.trim(), introduction.trim(),
      items.map((item) => [
        item.code, item.section.trim(), item.kind, item.wording.trim(), item.scale, item.kind === 'scale' ? null : (item.options?.map(({ value, label }) => [value, label.trim()]) ?? null),
        item.notApplicable, item.dontKnow, item.askedPer, item.showIf, item.outcome, item.direction, item.level, [...(item.criteria ?? [])].sort(),
      ]),
    ]);
  return told(one) === told(other);
}

const codesOf = (items: readonly EditedItem[], without?: string): string[] => items.filter(({ key }) => key !== without).map(({ code }) => code);

/** Adds a question after the one of `after` (null: at the end), in its section, on its scale. */
export function addItem(draft: EditedDraft, after: string | null): { draft: EditedDraft; key: string } {
  const index = after === null ? draft.items.length - 1 : draft.items.findIndex(({ key }) => key === after);
  const neighbour = draft.items[index];
  const key = newKey();
  const item: EditedItem = { ...BLANK, scale: neighbour?.scale ?? 'agreement', section: neighbour?.section ?? '', askedPer: neighbour?.askedPer ?? 'respondent', code: codeFor('', codesOf(draft.items)), key, follows: true };
  return { draft: { ...draft, items: draft.items.toSpliced(index + 1, 0, item) }, key };
}

/** Statements made of success criteria, after the last that there is of their section, otherwise at the end. */
export function takeCriteria(draft: EditedDraft, criteria: readonly AgreedCriterion[]): { draft: EditedDraft; keys: string[] } {
  const made: EditedItem[] = [];
  for (const criterion of criteria) made.push({ ...statementOf(criterion, codesOf([...draft.items, ...made])), key: newKey(), follows: true });
  const last = draft.items.findLastIndex(({ section }) => section === CRITERIA_SECTION);
  return { draft: { ...draft, items: draft.items.toSpliced(last < 0 ? draft.items.length : last + 1, 0, ...made) }, keys: made.map(({ key }) => key) };
}

/** The same question once more below it, under a code of its own. What it was made of is asked by the first of the two. */
export function duplicateItem(draft: EditedDraft, key: string): { draft: EditedDraft; key: string } {
  const index = draft.items.findIndex((item) => item.key === key);
  const item = draft.items[index]!;
  const copy: EditedItem = { ...item, criteria: [], key: newKey(), code: codeFor(item.wording, codesOf(draft.items)), follows: true };
  return { draft: { ...draft, items: draft.items.toSpliced(index + 1, 0, copy) }, key: copy.key };
}

/** Moves a question one place up (-1) or down (1); at the end of the list nothing moves. */
export function moveItem(draft: EditedDraft, key: string, by: -1 | 1): EditedDraft {
  const from = draft.items.findIndex((item) => item.key === key);
  const to = from + by;
  if (from < 0 || to < 0 || to >= draft.items.length) return draft;
  return { ...draft, items: draft.items.toSpliced(from, 1).toSpliced(to, 0, draft.items[from]!) };
}

/** Takes a question out. Conditions on it stay, so that putting it back restores everything. */
export function removeItem(draft: EditedDraft, key: string): { draft: EditedDraft; removed: Removed } {
  const index = draft.items.findIndex((item) => item.key === key);
  return { draft: { ...draft, items: draft.items.toSpliced(index, 1) }, removed: { item: draft.items[index]!, index } };
}

/** Puts a removed question back where it stood; under a new code where another has taken its own. */
export function restoreItem(draft: EditedDraft, { item, index }: Removed): EditedDraft {
  const taken = codesOf(draft.items).some((code) => code.toLowerCase() === item.code.toLowerCase());
  const back = taken ? { ...item, code: codeFor(item.wording, codesOf(draft.items)) } : item;
  return { ...draft, items: draft.items.toSpliced(Math.min(index, draft.items.length), 0, back) };
}

/**
 * Changes a question. What its kind has no use for goes, its code follows its words until somebody typed one, and
 * conditions on it follow its code.
 */
export function changeItem(draft: EditedDraft, key: string, change: Partial<DraftItem>): EditedDraft {
  const before = draft.items.find((item) => item.key === key);
  if (!before) return draft;
  let after: EditedItem = { ...before, ...change };
  if (change.kind !== undefined && change.kind !== before.kind) after = { ...after, ...answersFor(after, before) };
  if (after.kind === 'scale') after = { ...after, options: null };
  if (after.outcome === null) after = { ...after, direction: 'positive' };
  if (change.code !== undefined) after = { ...after, follows: false };
  else if (after.follows && change.wording !== undefined) after = { ...after, code: codeFor(after.wording, codesOf(draft.items, key)) };
  return { ...draft, items: draft.items.map((item) => (item.key === key ? after : renamed(item, before.code, after.code))) };
}

function answersFor(after: EditedItem, before: EditedItem): Partial<DraftItem> {
  if (after.kind === 'scale') return { scale: 'agreement', options: null };
  if (after.kind !== 'single' && after.kind !== 'multiple') return { scale: null, options: null };
  const kept = before.kind === 'single' || before.kind === 'multiple' ? before.options : null;
  return { scale: null, options: kept ?? [{ value: 'answer-1', label: '' }, { value: 'answer-2', label: '' }] };
}

function renamed(item: EditedItem, before: string, after: string): EditedItem {
  const condition = conditionOf(item);
  return before !== after && condition?.item === before ? { ...item, showIf: `${after}=${condition.value}` } : item;
}

/** Earlier questions on whose answer it can depend whether this one is asked, with those answers. */
export function conditionChoices(draft: EditedDraft, key: string): { code: string; wording: string; options: readonly QuestionOption[] }[] {
  const index = draft.items.findIndex((item) => item.key === key);
  const asked = draft.items[index]?.askedPer;
  return draft.items
    .slice(0, Math.max(index, 0))
    .filter((item) => (item.kind === 'scale' || item.kind === 'single') && (item.askedPer === 'respondent' || asked === 'mentee'))
    .map((item) => ({ code: item.code, wording: item.wording || 'Question without words', options: optionsOf(item) }));
}

/**
 * Words of an answer to choose from. Its code follows them while it is one that was given for want of words; a code
 * that answers may be counted under stays.
 */
export function changeOption(options: readonly QuestionOption[], index: number, label: string, follows: boolean): QuestionOption[] {
  const others = options.filter((_, at) => at !== index).map(({ value }) => value);
  return options.map((option, at) => (at === index ? { label, value: follows ? answerCode(label, others, index) : option.value } : option));
}

export function addOption(options: readonly QuestionOption[]): QuestionOption[] {
  const taken = new Set(options.map(({ value }) => value));
  let number = options.length + 1;
  while (taken.has(`answer-${number}`)) number += 1;
  return [...options, { value: `answer-${number}`, label: '' }];
}

function answerCode(label: string, taken: readonly string[], index: number): string {
  return label.trim() === '' ? codeFor(`answer ${index + 1}`, taken) : codeFor(label, taken);
}
