import { faultsOfDraft, tidyDraft } from '../../../shared/questionnaire/version-draft.ts';
import type { DraftItem } from '../../../shared/questionnaire/version-draft.ts';
import { ITEM_KINDS } from '../../../shared/vocabulary/questionnaire.ts';
import { draftItem, draftPair } from '../../../test/factories/any-draft.ts';
import { askOfBoth, changeItem, conditionChoices, draftOf, editedOf, saysTheSame, takeCriteria, type EditedDraft } from './draft-edits.ts';
import { addItem, duplicateItem } from './item-moves.ts';

const item = draftItem;
const codes = ({ items }: EditedDraft): string[] => items.map(({ code }) => code);
const draft = (...items: DraftItem[]): EditedDraft => editedOf({ title: 'T', introduction: '', words: {}, items });
const keyOf = (of: EditedDraft, code: string): string => of.items.find((one) => one.code === code)!.key;

describe('a draft that is edited', () => {
  it('is sent as it was read when nothing was changed', () => {
    const read = { title: 'T', introduction: 'I', words: {}, items: [item('a'), ...draftPair('p', {}, ['then', 'today']), item('b', { kind: 'single', scale: null, options: [{ value: 'x', label: 'X' }, { value: 'y', label: 'Y' }] })] };
    expect(draftOf(editedOf(read))).toEqual(read);
    expect(saysTheSame(editedOf(read), read)).toBe(true);
  });

  it('says the same whatever spaces stand at the ends, and something else with another word', () => {
    const before = draft(item('a'));
    expect(saysTheSame({ ...before, title: ' T ' }, draftOf(before))).toBe(true);
    expect(saysTheSame(changeItem(before, keyOf(before, 'a'), { wording: 'Other' }), draftOf(before))).toBe(false);
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
    expect(saysTheSame(after, draftOf(before))).toBe(false);
    expect(duplicateItem(after, keys[0]!).draft.items[2]).toMatchObject({ wording: 'Time is protected.', criteria: [] });
    expect(saysTheSame(after, { ...draftOf(after), items: draftOf(after).items.map((one) => ({ ...one, criteria: [] })) })).toBe(false);
  });
});

describe('changing a question', () => {
  it('lets conditions follow its code', () => {
    const before = draft(item('a'), item('b', { showIf: 'a=agree' }));
    expect(changeItem(before, keyOf(before, 'a'), { code: 'z' }).items[1]!.showIf).toBe('z=agree');
  });

  it('drops what another kind has no use for, and nothing is left for the server to refuse', () => {
    const options = [{ value: 'x', label: 'X' }, { value: 'y', label: 'Y' }];
    const number: Partial<DraftItem> = { kind: 'number', scale: null, lowest: 1, highest: 9 };
    for (const kind of ITEM_KINDS) {
      for (const from of [[item('a')], [item('a', { kind: 'single', scale: null, options, other: 'y' })], [item('a', number)], draftPair('a', {}, ['a', 'b']), draftPair('a', number, ['a', 'b'])]) {
        const before = draft(...from);
        const after = changeItem(before, keyOf(before, 'a'), { kind });
        expect(faultsOfDraft(tidyDraft(draftOf(after)), [])).toEqual([]);
      }
    }
  });

  it('keeps its answers, and beside which people can say what, from one choice to another', () => {
    const before = draft(item('a', { kind: 'single', scale: null, options: [{ value: 'x', label: 'X' }], other: 'x' }));
    expect(changeItem(before, keyOf(before, 'a'), { kind: 'multiple' }).items[0]).toMatchObject({ options: [{ value: 'x' }], other: 'x' });
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

describe('asking of before and of now', () => {
  const asked = (of: EditedDraft): string[] => draftOf(of).items.map(({ code, moment }) => `${code} ${moment}`);

  it('makes two of one question, and one of them again', () => {
    const before = draft(item('a'), item('b'));
    const paired = askOfBoth(before, keyOf(before, 'a'), true);
    expect(asked(paired)).toEqual(['a-before before', 'a-now now', 'b null']);
    expect(askOfBoth(paired, keyOf(before, 'a'), true)).toEqual(paired);
    expect(askOfBoth(paired, keyOf(before, 'a'), false)).toEqual(before);
  });

  it('leads conditions on the question to how it is now, and those on either back to it', () => {
    const before = draft(item('a'), item('b', { showIf: 'a=agree' }));
    const paired = askOfBoth(before, keyOf(before, 'a'), true);
    expect(paired.items[1]!.showIf).toBe('a-now=agree');
    const onBefore = changeItem(paired, keyOf(before, 'b'), { showIf: 'a-before=agree' });
    expect(askOfBoth(onBefore, keyOf(before, 'a'), false).items[1]!.showIf).toBe('a=agree');
  });

  it('keeps codes that were saved or imported until somebody types one, and conditions follow', () => {
    const before = draft(...draftPair('p', {}, ['then', 'today']), item('b', { showIf: 'today=agree' }), item('c', { showIf: 'then=agree' }));
    const { key } = before.items[0]!;
    expect(asked(changeItem(before, key, { wording: 'All new', highest: null }))).toEqual(['then before', 'today now', 'b null', 'c null']);
    const typed = changeItem(before, key, { code: 'mine' });
    expect(asked(typed)).toEqual(['mine-before before', 'mine-now now', 'b null', 'c null']);
    expect(typed.items.map(({ showIf }) => showIf)).toEqual([null, 'mine-now=agree', 'mine-before=agree']);
    expect(typed.items[0]!.pair).toBe('mine');
  });

  it('lets the codes of a new pair follow its words, around codes that are taken', () => {
    const { draft: added, key } = addItem(draft(item('how-sure-now')), null);
    const paired = changeItem(askOfBoth(added, key, true), key, { wording: 'How sure?' });
    expect(asked(paired)).toEqual(['how-sure-now null', 'how-sure-2-before before', 'how-sure-2-now now']);
  });

  it('gives other codes where those of the pair are taken', () => {
    const before = draft(item('a'), item('a-now'));
    expect(asked(askOfBoth(before, keyOf(before, 'a'), true))).toEqual(['a-2-before before', 'a-2-now now', 'a-now null']);
    const pair = draft(...draftPair('a'), item('a'));
    expect(asked(askOfBoth(pair, keyOf(pair, 'a-before'), false))).toEqual(['a-2 null', 'a null']);
  });

  it('changes both at once', () => {
    const before = draft(...draftPair('p'));
    const after = changeItem(before, before.items[0]!.key, { wording: 'Other', section: 'S', note: 'Think back.', showIf: 'x=y' });
    expect(draftOf(after).items).toMatchObject([{ wording: 'Other', section: 'S', showIf: 'x=y', note: 'Think back.' }, { wording: 'Other', section: 'S', showIf: 'x=y', note: '' }]);
  });

  it('ends where it is answered in words, with its code', () => {
    const before = draft(...draftPair('p'), item('b', { showIf: 'p-now=agree' }));
    const after = changeItem(before, before.items[0]!.key, { kind: 'long_text' });
    expect(asked(after)).toEqual(['p null', 'b null']);
    expect(after.items[1]!.showIf).toBe('p=agree');
  });

  it('lets others depend on either, and itself on what stands before both', () => {
    const before = draft(item('a'), ...draftPair('p'), item('b'));
    expect(conditionChoices(before, keyOf(before, 'b')).map(({ code, wording }) => `${code}: ${wording}`)).toEqual([
      'a: Words of a', 'p-before: Before the programme: Words of p', 'p-now: Now: Words of p',
    ]);
    expect(conditionChoices(before, keyOf(before, 'p-before')).map(({ code }) => code)).toEqual(['a']);
  });
});
