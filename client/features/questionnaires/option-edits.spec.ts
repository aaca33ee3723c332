import type { DraftItem } from '../../../shared/questionnaire/version-draft.ts';
import { draftItem } from '../../../test/factories/any-draft.ts';
import { changeItem, editedOf, type EditedDraft } from './draft-edits.ts';
import { addItem } from './item-moves.ts';
import { addOption, changeOption, isMadeUp, removeOption, sayWhatBeside } from './option-edits.ts';

const CHOICE: Partial<DraftItem> = {
  kind: 'single', scale: null, options: [{ value: 'yes', label: 'Yes' }, { value: 'no', label: 'No' }], other: 'no',
  words: { cy: { wording: 'W', section: '', note: '', options: { yes: 'Ydw', no: 'Nac ydw' } } },
};
const draft = (...items: DraftItem[]): EditedDraft => editedOf({ title: 'T', introduction: '', words: { cy: { title: '', introduction: '' } }, items });
const values = (of: EditedDraft): string[] => of.items[0]!.options!.map(({ value }) => value);

/** A choice that has just been added. */
function begun(): { draft: EditedDraft; key: string } {
  const { draft: added, key } = addItem(draft(), null);
  return { draft: changeItem(added, key, { kind: 'single' }), key };
}

describe('answers to choose from', () => {
  it('get codes of their words, all different, and keep those that answers may be counted under', () => {
    const { draft: before, key } = begun();
    expect(values(before)).toEqual(['answer-1', 'answer-2']);
    const first = changeOption(before, key, 0, 'Yes', true);
    expect(values(changeOption(first, key, 1, 'Yes', true))).toEqual(['yes', 'yes-2']);
    expect(changeOption(first, key, 0, 'Yes, often', false).items[0]!.options![0]).toEqual({ value: 'yes', label: 'Yes, often' });
  });

  it('are added under a code that none has', () => {
    const { draft: before, key } = begun();
    expect(values(addOption(removeOption(before, key, 0), key))).toEqual(['answer-2', 'answer-3']);
    expect(before.items[0]!.options!.every(isMadeUp)).toBe(true);
    expect(isMadeUp({ value: 'answer', label: '' })).toBe(false);
  });

  it('lead everything that refers to a code to the new one: say what, Welsh words, conditions', () => {
    const before = draft(draftItem('a', CHOICE), draftItem('b', { showIf: 'a=no' }), draftItem('c', { showIf: 'a=yes' }), draftItem('d', { showIf: 'x=no' }));
    const after = changeOption(before, before.items[0]!.key, 1, 'Not yet', true);
    expect(after.items[0]).toMatchObject({ options: [{ value: 'yes' }, { value: 'not-yet', label: 'Not yet' }], other: 'not-yet' });
    expect(after.items[0]!.words.cy!.options).toEqual({ yes: 'Ydw', 'not-yet': 'Nac ydw' });
    expect(after.items.map(({ showIf }) => showIf)).toEqual([null, 'a=not-yet', 'a=yes', 'x=no']);
  });

  it('take what stands beside them with them when they go', () => {
    const before = draft(draftItem('a', CHOICE));
    const after = removeOption(before, before.items[0]!.key, 1);
    expect(after.items[0]).toMatchObject({ options: [{ value: 'yes' }], other: null });
    expect(after.items[0]!.words.cy!.options).toEqual({ yes: 'Ydw' });
    expect(removeOption(before, before.items[0]!.key, 0).items[0]!.other).toBe('no');
  });

  it('let people say what beside one of them at most', () => {
    const before = draft(draftItem('a', CHOICE));
    const { key } = before.items[0]!;
    const moved = sayWhatBeside(before, key, 'yes');
    expect(moved.items[0]!.other).toBe('yes');
    expect(sayWhatBeside(moved, key, null).items[0]!.other).toBeNull();
  });
});
