import fc from 'fast-check';
import type { ItemWords } from '../../../shared/questionnaire/question.ts';
import type { DraftItem } from '../../../shared/questionnaire/version-draft.ts';
import { anyDraftItems, draftItem, draftPair } from '../../../test/factories/any-draft.ts';
import { draftOf, editedOf, type EditedDraft } from './draft-edits.ts';
import { progressIn, putInto, wordsOf } from './language-edits.ts';
import { takeWords, wordsFile, type WordsRead } from './words-file.ts';

const welsh = (words: Partial<ItemWords>): Partial<DraftItem> => ({ words: { cy: { wording: '', section: '', note: '', options: {}, ...words } } });
const YES_NO = [{ value: 'yes', label: 'Yes' }, { value: 'no', label: 'No' }];
const DRAFT = putInto(
  editedOf({
    title: 'The end', introduction: 'Hello.\nThank you.', words: {},
    items: [
      draftItem('a', { section: 'The day', wording: 'It helped.' }),
      ...draftPair('p', { section: 'The day', note: 'Think back.', wording: 'How sure?' }),
      draftItem('b', { wording: 'Again?', kind: 'single', scale: null, options: YES_NO, ...welsh({ options: { yes: 'Ydw' } }) }),
    ],
  }),
  'cy',
);
const lines = (text: string): string[] => text.replace(/^\uFEFF/, '').split('\r\n').slice(0, -1);
const read = (draft: EditedDraft, ...rows: string[]): WordsRead => takeWords(draft, 'cy', ['code,part,English,Welsh', ...rows].join('\n'));
const taken = (result: WordsRead): { draft: EditedDraft; changed: number; same: number } => {
  if ('faults' in result) throw new Error(JSON.stringify(result.faults));
  return result;
};
const faults = (result: WordsRead): string[] => ('faults' in result ? result.faults.map(({ line, message }) => `${line}: ${message}`) : ['none']);

describe('the words as a file', () => {
  it('are one line a text, a section and a pair once, without the points of scales', () => {
    expect(lines(wordsFile(DRAFT, 'cy'))).toEqual([
      'code,part,English,Welsh',
      ',title,The end,',
      ',introduction,"Hello.\nThank you.",',
      'a,section,The day,',
      'a,question,It helped.,',
      'p-before,to be read before it,Think back.,',
      'p-before,question,How sure?,',
      'b,question,Again?,',
      'b,answer: yes,Yes,Ydw',
      'b,answer: no,No,',
    ]);
  });

  it('come back into their places, a section to all its questions', () => {
    const { draft, changed, same } = taken(read(
      DRAFT, ',title,The end,Y diwedd', ',introduction,"Hello.\nThank you.","Helo.\nDiolch."', 'a,section,The day,Y diwrnod', 'A,question,It helped.,Roedd o gymorth.',
      'p-before,to be read before it,Think back.,Meddyliwch yn ôl.', 'p-before,question,How sure?,Pa mor sicr?', 'b,question,Again?,Eto?', 'b,answer: yes,Yes,Ydw', 'b,answer: no,No,Nac ydw',
    ));
    expect([changed, same]).toEqual([8, 1]);
    expect(progressIn(draft, 'cy')).toEqual({ done: 4, of: 4, missing: [] });
    expect(draft.words.cy).toEqual({ title: 'Y diwedd', introduction: 'Helo.\nDiolch.' });
    expect(draftOf(draft).items.map(({ words }) => words.cy!.section)).toEqual(['Y diwrnod', 'Y diwrnod', 'Y diwrnod', '']);
  });

  it('can be taken in part, in another order, with other columns; empty cells change nothing', () => {
    const { draft, changed } = taken(takeWords(DRAFT, 'cy', 'Welsh\tNote\tEnglish\tpart\tcode\nEto?\tsure\tAgain?\tquestion\tb\n\t\tYes\tanswer: yes\tb\n'));
    expect(changed).toBe(1);
    expect(wordsOf(draft.items[2]!, 'cy')).toMatchObject({ wording: 'Eto?', options: { yes: 'Ydw' } });
  });

  it('are the same English whatever a program made of its quotation marks, dashes and spaces', () => {
    const quoted = putInto(editedOf({ title: 'What’s “new” – now', introduction: '', words: {}, items: [] }), 'cy');
    expect(taken(read(quoted, ',title,"What\'s ""new""  - now",Newydd')).changed).toBe(1);
  });

  it('fill what a section still lacks, and leave a question that calls it something else', () => {
    const before = putInto(editedOf({ title: '', introduction: '', words: {}, items: [draftItem('a', { section: 'S', ...welsh({ section: 'A' }) }), draftItem('b', { section: 'S' }), draftItem('c', { section: 'S', ...welsh({ section: 'C' }) })] }), 'cy');
    const sections = (result: WordsRead): string[] => taken(result).draft.items.map((item) => wordsOf(item, 'cy').section);
    expect(lines(wordsFile(before, 'cy')).filter((line) => line.includes('section'))).toEqual(['a,section,S,A', 'c,section,S,C']);
    expect(sections(read(before, 'a,section,S,A'))).toEqual(['A', 'A', 'C']);
    expect(sections(read(before, 'a,section,S,B', 'c,section,S,D'))).toEqual(['B', 'B', 'D']);
  });
});

describe('lines that cannot be taken', () => {
  it('are all named, and nothing is taken', () => {
    expect(faults(read(
      DRAFT, 'a,question,It helped a lot.,Roedd', 'z,question,It helped.,Roedd', 'a,note,x,y', ',question,x,y', 'b,answer: maybe,Maybe,Efallai', 'b,answer: no,No,Nac|ydw', 'a,section,The day,Y diwrnod',
      'a,section,The day,Y dydd', `b,question,Again?,${'x'.repeat(1001)}`, 'b,question,Again?,Eto, eto?', 'p-before,question,How sure?,Pa mor s?r?', 'a,agree,Agree,Cytuno',
    ))).toEqual([
      '2: its English is “It helped a lot.” in the file and “It helped.” here. Put what is here into Welsh, or correct the cell of the English.',
      '3: there is no question with the code z.',
      '4: question a has no “note”.',
      '5: has no code, and “question” is none of title and introduction, which need none.',
      '6: question b has no “answer: maybe”.',
      '7: an answer may not hold the sign |.',
      '9: says something else than line 8 about the same words.',
      '10: has 1001 characters in Welsh; 1,000 are the most.',
      '11: has more cells than the first line. A text with a comma in it needs quotation marks around it.',
      '12: a letter was lost in “s?r” when the file was saved. Save it as “CSV UTF-8”.',
      '13: question a has no “agree”.',
    ]);
  });

  it.each<[string, string, string[]]>([
    ['no columns that are known', 'a,b\nc,d', ['1: must name the columns code, part, English and Welsh, as in the file that you download here.']],
    ['nothing in Welsh', 'code,part,English,Welsh\na,question,It helped.,', ['1: no line after it has words in Welsh.']],
    ['a quotation mark without a partner', 'code,part,English,Welsh\nz,question,x,y\na,question,It helped.,"Roedd\nb,question,Again?,Eto?', ['2: there is no question with the code z.', '3: a quotation mark has no partner; nothing from here on can be read.']],
  ])('are told of a file with %s', (_, text, told) => {
    expect(faults(takeWords(DRAFT, 'cy', text))).toEqual(told);
  });
});

it('a file that was only downloaded changes nothing when it comes back, whatever the questionnaire', () => {
  const anyWords = fc.array(fc.record({ wording: fc.constantFrom('', 'Sut?', '=1+1'), section: fc.constantFrom('', 'A', 'B'), note: fc.constantFrom('', 'Nodyn\n\n- dau') }), { minLength: 24, maxLength: 24 });
  fc.assert(
    fc.property(anyDraftItems, anyWords, (items, words) => {
      // A section of which only some questions have words is filled; here all of one section have some or none.
      const named = items.map((item, index) => ({ ...item, section: '', words: item.moment === null ? { cy: { ...words[index]!, options: {} } } : {} }));
      const draft = putInto(editedOf({ title: 'T', introduction: '', words: {}, items: named }), 'cy');
      const result = takeWords(draft, 'cy', wordsFile(draft, 'cy'));
      if ('faults' in result) expect(result.faults).toEqual([{ line: 1, message: 'no line after it has words in Welsh.' }]);
      else expect([result.changed, result.draft]).toEqual([0, draft]);
    }),
  );
});
