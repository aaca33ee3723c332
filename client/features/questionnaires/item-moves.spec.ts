import fc from 'fast-check';
import { anyDraftItems, draftItem, draftPair } from '../../../test/factories/any-draft.ts';
import type { DraftItem } from '../../../shared/questionnaire/version-draft.ts';
import { changeItem, editedOf, type EditedDraft } from './draft-edits.ts';
import { addItem, duplicateItem, moveItem, removeItem, restoreItem } from './item-moves.ts';

const item = draftItem;
const draft = (...items: DraftItem[]): EditedDraft => editedOf({ title: 'T', introduction: '', words: {}, items });
const codes = ({ items }: EditedDraft): string[] => items.map(({ code }) => code);
const keyOf = (of: EditedDraft, code: string): string => of.items.find((one) => one.code === code)!.key;

describe('adding and copying', () => {
  it('adds after a question, in its section and on its scale, under a code of its own', () => {
    const before = draft(item('a', { section: 'S', scale: 'frequency' }), item('question'));
    const { draft: after, key } = addItem(before, keyOf(before, 'a'));
    expect(codes(after)).toEqual(['a', 'question-2', 'question']);
    expect(after.items[1]).toMatchObject({ key, section: 'S', scale: 'frequency', wording: '', showIf: null });
  });

  it('takes the words of its section over in other languages, and no other', () => {
    const before = draft(item('a', { section: 'S', words: { cy: { wording: 'W', section: 'A', note: 'N', options: { x: 'X' } } } }));
    expect(addItem(before, null).draft.items[1]!.words).toEqual({ cy: { wording: '', section: 'A', note: '', options: {} } });
  });

  it('lets the code of a new question follow its words until somebody types one', () => {
    const { draft: added, key } = addItem(draft(item('what-changed')), null);
    const worded = changeItem(added, key, { wording: 'What changed?' });
    expect(codes(worded)).toEqual(['what-changed', 'what-changed-2']);
    const typed = changeItem(worded, key, { code: 'mine' });
    expect(codes(changeItem(typed, key, { wording: 'Something else' }))).toEqual(['what-changed', 'mine']);
  });

  it('keeps the code of a question that was saved when its words change', () => {
    const before = draft(item('a'));
    expect(codes(changeItem(before, keyOf(before, 'a'), { wording: 'All new' }))).toEqual(['a']);
  });

  it('copies a question below itself', () => {
    const before = draft(item('a', { wording: 'How?' }), item('b'));
    expect(codes(duplicateItem(before, keyOf(before, 'a')).draft)).toEqual(['a', 'how', 'b']);
  });

  it('copies a pair as a pair, under a code of its own', () => {
    const before = draft(...draftPair('how', { wording: 'How?' }));
    const { draft: after, key } = duplicateItem(before, before.items[0]!.key);
    expect(after.items.map(({ code, twin, pair }) => [code, twin, pair])).toEqual([['how-before', 'how-now', 'how'], ['how-2-before', 'how-2-now', 'how-2']]);
    expect(after.items[1]!.key).toBe(key);
  });
});

describe('moving and taking out', () => {
  it('moves one place, and not past the ends', () => {
    const before = draft(item('a'), item('b'));
    expect(codes(moveItem(before, keyOf(before, 'b'), -1))).toEqual(['b', 'a']);
    expect(moveItem(before, keyOf(before, 'a'), -1)).toBe(before);
    expect(moveItem(before, keyOf(before, 'b'), 1)).toBe(before);
  });

  it('is undone by moving back, wherever the question stands and whether it is a pair', () => {
    fc.assert(
      fc.property(anyDraftItems.filter((items) => items.length > 0), fc.nat(), fc.constantFrom(-1 as const, 1 as const), (items, at, by) => {
        const before = draft(...items);
        const { key } = before.items[at % before.items.length]!;
        const after = moveItem(before, key, by);
        expect(after === before ? after : moveItem(after, key, by === 1 ? -1 : 1)).toEqual(before);
        expect([...codes(after)].sort()).toEqual([...codes(before)].sort());
      }),
    );
  });

  it('is undone by putting back, whatever it is', () => {
    fc.assert(
      fc.property(anyDraftItems.filter((items) => items.length > 0), fc.nat(), (items, at) => {
        const before = draft(...items);
        const { draft: without, removed } = removeItem(before, before.items[at % before.items.length]!.key);
        expect(restoreItem(without, removed)).toEqual(before);
      }),
    );
  });

  it('puts a question back where it stood, with what depended on it', () => {
    const before = draft(item('a'), item('b', { showIf: 'a=agree' }), item('c'));
    const { draft: without, removed } = removeItem(before, keyOf(before, 'a'));
    expect(codes(without)).toEqual(['b', 'c']);
    expect(restoreItem(without, removed)).toEqual(before);
  });

  it('puts a question back under another code where its own was given away', () => {
    const before = draft(item('a', { wording: 'How?' }));
    const { draft: without, removed } = removeItem(before, keyOf(before, 'a'));
    const { draft: added, key } = addItem(without, null);
    expect(codes(restoreItem(changeItem(added, key, { code: 'a' }), removed))).toEqual(['how', 'a']);
  });

  it('puts a pair back under another code where one of its two was given away', () => {
    const before = draft(...draftPair('p', { wording: 'How?' }));
    const { draft: without, removed } = removeItem(before, keyOf(before, 'p-before'));
    const { draft: added, key } = addItem(without, null);
    expect(restoreItem(changeItem(added, key, { code: 'P-now' }), removed).items.map(({ code, twin }) => [code, twin])).toEqual([['how-before', 'how-now'], ['P-now', null]]);
  });
});
