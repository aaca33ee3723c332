import fc from 'fast-check';
import { faultsOfDraft, tidyDraft, type DraftItem } from '../../../shared/questionnaire/version-draft.ts';
import { anyDraftItems, draftItem, draftPair } from '../../../test/factories/any-draft.ts';
import { areFree, calledAs, codesFor, codesTaken, collapse, expand, numberedAs, placesOf } from './paired-items.ts';

const anyItems: fc.Arbitrary<DraftItem[]> = fc.array(
  fc.record({ code: fc.constantFrom('a', 'b', 'c'), pair: fc.constantFrom(null, 'p', 'q'), moment: fc.constantFrom(null, 'before' as const, 'now' as const), wording: fc.constantFrom('One', 'Two'), note: fc.constantFrom('', 'Note') }).map(({ code, ...more }) => draftItem(code, more)),
  { maxLength: 8 },
);

describe('a pair', () => {
  it('is one, with the code of the question of now', () => {
    expect(collapse([draftItem('a'), ...draftPair('p', { note: 'Think back.' }), draftItem('b')]).map(({ code, twin, note }) => [code, twin, note])).toEqual([
      ['a', null, ''], ['p-before', 'p-now', 'Think back.'], ['b', null, ''],
    ]);
  });

  it.each<[string, DraftItem[]]>([
    ['a question of now before that of before', draftPair('p').reverse()],
    ['one that something stands between', [draftPair('p')[0]!, draftItem('a'), draftPair('p')[1]!]],
    ['two of different words', [draftPair('p')[0]!, { ...draftPair('p')[1]!, wording: 'Else' }]],
    ['two of different Welsh words', [draftPair('p')[0]!, { ...draftPair('p')[1]!, words: { cy: { wording: 'W', section: '', note: '', options: {} } } }]],
    ['two of which the second has a note', [draftPair('p')[0]!, { ...draftPair('p')[1]!, note: 'N' }]],
    ['two of two pairs', [draftPair('p')[0]!, draftPair('q')[1]!]],
  ])('is not %s, which stay as they are', (_, items) => {
    expect(collapse(items).map(({ twin }) => twin)).toEqual(items.map(() => null));
    expect(expand(collapse(items))).toEqual(items);
  });

  it('comes back as the two it was read as, whatever questions there are', () => {
    fc.assert(fc.property(fc.oneof(anyItems, anyDraftItems), (items) => void expect(expand(collapse(items))).toEqual(items)));
  });

  it('is one again when it is read after saving, and what is saved has no fault of pairs', () => {
    fc.assert(
      fc.property(anyDraftItems, (items) => {
        const collapsed = collapse(items);
        expect(collapse(expand(collapsed))).toEqual(collapsed);
        expect(collapsed.filter(({ twin }) => twin !== null)).toHaveLength(items.filter(({ moment }) => moment === 'now').length);
        expect(faultsOfDraft(tidyDraft({ title: '', introduction: '', words: {}, items: expand(collapsed) }), [])).toEqual([]);
      }),
    );
  });
});

describe('the number of a question', () => {
  it('is the one the server names it by', () => {
    fc.assert(
      fc.property(anyDraftItems, (items) => {
        const collapsed = collapse(items);
        expect(placesOf(collapsed).map((place) => items[place]!.code)).toEqual(collapsed.map(({ code }) => code));
      }),
    );
  });

  it('is two of a pair', () => {
    const collapsed = collapse([draftItem('a'), ...draftPair('p')]);
    expect(collapsed.map((item, index) => numberedAs(item, placesOf(collapsed)[index]!))).toEqual(['1', '2 and 3']);
    expect(collapsed.map((item, index) => calledAs(item, placesOf(collapsed)[index]!))).toEqual(['question 1', 'questions 2 and 3']);
  });
});

describe('codes', () => {
  it.each<[boolean, string[], string[]]>([
    [false, [], ['how-sure']],
    [false, ['How-Sure'], ['how-sure-2']],
    [true, [], ['how-sure-before', 'how-sure-now', 'how-sure']],
    [true, ['how-sure-now'], ['how-sure-2-before', 'how-sure-2-now', 'how-sure-2']],
    [true, ['how-sure', 'how-sure-2-before'], ['how-sure-3-before', 'how-sure-3-now', 'how-sure-3']],
  ])('of words (of a pair: %s) are none of those that are taken: %j', (paired, taken, codes) => {
    expect(codesTaken([codesFor('How sure?', paired, taken)])).toEqual(codes);
  });

  it('are always free', () => {
    fc.assert(fc.property(fc.constantFrom('How?', 'How before', ''), fc.boolean(), fc.array(fc.constantFrom('how', 'how-2', 'how-before', 'how-now', 'question', 'how-before-now')), (words, paired, taken) => void expect(areFree(codesFor(words, paired, taken), taken)).toBe(true)));
  });
});
