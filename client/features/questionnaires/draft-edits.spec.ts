import fc from 'fast-check';
import { faultsOfDraft, tidyDraft, type DraftItem } from '../../../shared/questionnaire/version-draft.ts';
import { addItem, addOption, changeItem, changeOption, conditionChoices, draftOf, duplicateItem, editedOf, moveItem, removeItem, restoreItem, saysTheSame, takeCriteria, type EditedDraft } from './draft-edits.ts';

const item = (code: string, more: Partial<DraftItem> = {}): DraftItem => ({
  code, section: '', kind: 'scale', wording: `Words of ${code}`, scale: 'agreement', options: null, notApplicable: false, dontKnow: false,
  askedPer: 'respondent', showIf: null, outcome: null, direction: 'positive', level: null, ...more,
});
const draft = (...items: DraftItem[]): EditedDraft => editedOf({ title: 'T', introduction: '', items });
const codes = ({ items }: EditedDraft): string[] => items.map(({ code }) => code);
const keyOf = (of: EditedDraft, code: string): string => of.items.find((one) => one.code === code)!.key;

describe('a draft that is edited', () => {
  it('is sent as it was read when nothing was changed', () => {
    const read = { title: 'T', introduction: 'I', items: [item('a'), item('b', { kind: 'single', scale: null, options: [{ value: 'x', label: 'X' }, { value: 'y', label: 'Y' }] })] };
    expect(draftOf(editedOf(read))).toEqual(read);
    expect(saysTheSame(editedOf(read), read)).toBe(true);
  });

  it('says the same whatever spaces stand at the ends, and something else with another word', () => {
    const before = draft(item('a'));
    expect(saysTheSame({ ...before, title: ' T ' }, before)).toBe(true);
    expect(saysTheSame(changeItem(before, keyOf(before, 'a'), { wording: 'Other' }), before)).toBe(false);
  });

  it('keeps the key of a question when it is read again after saving', () => {
    const before = draft(item('a'), item('b'));
    expect(editedOf(draftOf(before), before).items.map(({ key }) => key)).toEqual(before.items.map(({ key }) => key));
  });
});

describe('taking success criteria in', () => {
  const criteria = [{ code: 'time', words: 'Time is protected.', outcome: 'a' }, { code: 'time-2', words: 'Time is protected!', outcome: null }];

  it('makes a statement of each, at the end, under codes of their own that follow their words', () => {
    const { draft: after, keys } = takeCriteria(draft(item('time-is-protected'), item('b')), criteria);
    expect(codes(after)).toEqual(['time-is-protected', 'b', 'time-is-protected-2', 'time-is-protected-3']);
    expect(after.items.slice(2)).toEqual([
      expect.objectContaining({ key: keys[0], wording: 'Time is protected.', scale: 'agreement', notApplicable: true, outcome: 'a', criteria: ['time'] }),
      expect.objectContaining({ key: keys[1], wording: 'Time is protected!', outcome: null, criteria: ['time-2'] }),
    ]);
    expect(codes(changeItem(after, keys[0]!, { wording: 'My time was' }))[2]).toBe('my-time-was');
    expect(draftOf(after).items[2]!.criteria).toEqual(['time']);
  });

  it('puts later ones with those that were taken before', () => {
    const once = takeCriteria(draft(item('a')), criteria.slice(0, 1)).draft;
    const twice = takeCriteria({ ...once, items: [...once.items, ...draft(item('last')).items] }, criteria.slice(1)).draft;
    expect(codes(twice)).toEqual(['a', 'time-is-protected', 'time-is-protected-2', 'last']);
  });

  it('is unsaved until it is saved, and a copy of a statement is of no criterion', () => {
    const before = draft(item('a'));
    const { draft: after, keys } = takeCriteria(before, criteria.slice(0, 1));
    expect(saysTheSame(after, before)).toBe(false);
    expect(duplicateItem(after, keys[0]!).draft.items[2]).toMatchObject({ wording: 'Time is protected.', criteria: [] });
    expect(saysTheSame(after, { ...after, items: after.items.map((one) => ({ ...one, criteria: [] })) })).toBe(false);
  });
});

describe('adding and copying', () => {
  it('adds after a question, in its section and on its scale, under a code of its own', () => {
    const before = draft(item('a', { section: 'S', scale: 'frequency' }), item('question'));
    const { draft: after, key } = addItem(before, keyOf(before, 'a'));
    expect(codes(after)).toEqual(['a', 'question-2', 'question']);
    expect(after.items[1]).toMatchObject({ key, section: 'S', scale: 'frequency', wording: '', showIf: null });
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
});

describe('moving and taking out', () => {
  it('moves one place, and not past the ends', () => {
    const before = draft(item('a'), item('b'));
    expect(codes(moveItem(before, keyOf(before, 'b'), -1))).toEqual(['b', 'a']);
    expect(moveItem(before, keyOf(before, 'a'), -1)).toBe(before);
    expect(moveItem(before, keyOf(before, 'b'), 1)).toBe(before);
  });

  it('is undone by moving back, wherever the question stands', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 9 }), fc.nat(), fc.constantFrom(-1 as const, 1 as const), (count, at, by) => {
        const before = draft(...Array.from({ length: count }, (_, n) => item(`q${n}`)));
        const { key } = before.items[at % count]!;
        const after = moveItem(before, key, by);
        expect(after === before ? after : moveItem(after, key, by === 1 ? -1 : 1)).toEqual(before);
        expect([...codes(after)].sort()).toEqual([...codes(before)].sort());
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
});

describe('changing a question', () => {
  it('lets conditions follow its code', () => {
    const before = draft(item('a'), item('b', { showIf: 'a=agree' }));
    expect(changeItem(before, keyOf(before, 'a'), { code: 'z' }).items[1]!.showIf).toBe('z=agree');
  });

  it('drops what another kind has no use for, and nothing is left for the server to refuse', () => {
    for (const kind of ['scale', 'single', 'multiple', 'number', 'date', 'short_text', 'long_text'] as const) {
      for (const from of [item('a'), item('a', { kind: 'single', scale: null, options: [{ value: 'x', label: 'X' }, { value: 'y', label: 'Y' }] })]) {
        const before = draft(from);
        const after = changeItem(before, keyOf(before, 'a'), { kind });
        expect(faultsOfDraft(tidyDraft(draftOf(after)), [])).toEqual([]);
      }
    }
  });

  it('has no direction without an outcome', () => {
    const before = draft(item('a', { outcome: 'o', direction: 'negative' }));
    expect(changeItem(before, keyOf(before, 'a'), { outcome: null }).items[0]!.direction).toBe('positive');
  });

  it('can depend on earlier statements and choices of one, and on those about a mentee only when it is about one too', () => {
    const before = draft(item('a'), item('t', { kind: 'long_text', scale: null }), item('m', { askedPer: 'mentee' }), item('x'), item('y', { askedPer: 'mentee' }));
    expect(conditionChoices(before, keyOf(before, 'x')).map(({ code }) => code)).toEqual(['a']);
    expect(conditionChoices(before, keyOf(before, 'y')).map(({ code }) => code)).toEqual(['a', 'm', 'x']);
  });
});

describe('answers to choose from', () => {
  it('get codes of their words, all different, and keep those that answers may be counted under', () => {
    const begun = addOption(addOption([]));
    expect(begun.map(({ value }) => value)).toEqual(['answer-1', 'answer-2']);
    const first = changeOption(begun, 0, 'Yes', true);
    expect(changeOption(first, 1, 'Yes', true).map(({ value }) => value)).toEqual(['yes', 'yes-2']);
    expect(changeOption(first, 0, 'Yes, often', false)[0]).toEqual({ value: 'yes', label: 'Yes, often' });
  });
});
