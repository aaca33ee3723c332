import { PLAIN_ITEM, type ItemWords } from '../../../shared/questionnaire/question.ts';
import type { DraftItem } from '../../../shared/questionnaire/version-draft.ts';
import { newKey, type EditedDraft, type EditedItem } from './draft-edits.ts';
import { areFree, codesFor, codesTaken } from './paired-items.ts';

/** A question that was removed, and where it stood. */
export interface Removed {
  readonly item: EditedItem;
  readonly index: number;
}

const BLANK: DraftItem = { ...PLAIN_ITEM, code: '', kind: 'scale', wording: '', scale: 'agreement', outcome: null, direction: 'positive', level: null };

/** Adds a question after the one of `after` (null: at the end), in its section, on its scale. */
export function addItem(draft: EditedDraft, after: string | null): { draft: EditedDraft; key: string } {
  const index = after === null ? draft.items.length - 1 : draft.items.findIndex(({ key }) => key === after);
  const neighbour = draft.items[index];
  const key = newKey();
  const item: EditedItem = {
    ...BLANK,
    ...codesFor('', false, codesTaken(draft.items)),
    scale: neighbour?.scale ?? 'agreement',
    section: neighbour?.section ?? '',
    askedPer: neighbour?.askedPer ?? 'respondent',
    words: sectionWords(neighbour),
    key,
    follows: true,
  };
  return { draft: { ...draft, items: draft.items.toSpliced(index + 1, 0, item) }, key };
}

/** What the section of a question is called in other languages, and nothing else of it. */
function sectionWords(neighbour: EditedItem | undefined): DraftItem['words'] {
  return Object.fromEntries(Object.entries(neighbour?.words ?? {}).map(([language, { section }]): [string, ItemWords] => [language, { wording: '', section, note: '', options: {} }]));
}

/** The same question once more below it, under a code of its own. What it was made of is asked by the first of the two. */
export function duplicateItem(draft: EditedDraft, key: string): { draft: EditedDraft; key: string } {
  const index = draft.items.findIndex((item) => item.key === key);
  const item = draft.items[index]!;
  const copy: EditedItem = { ...item, criteria: [], ...codesFor(item.wording, item.twin !== null, codesTaken(draft.items)), key: newKey(), follows: true };
  return { draft: { ...draft, items: draft.items.toSpliced(index + 1, 0, copy) }, key: copy.key };
}

/** Moves a question one place up (-1) or down (1), a pair as one; at the end of the list nothing moves. */
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
  const taken = codesTaken(draft.items);
  const back = areFree(item, taken) ? item : { ...item, ...codesFor(item.wording, item.twin !== null, taken) };
  return { ...draft, items: draft.items.toSpliced(Math.min(index, draft.items.length), 0, back) };
}
