import fc from 'fast-check';
import { missingWords } from '../../../shared/questionnaire/missing-words.ts';
import type { ItemWords } from '../../../shared/questionnaire/question.ts';
import type { DraftItem } from '../../../shared/questionnaire/version-draft.ts';
import { anyDraftItems, draftItem, draftPair } from '../../../test/factories/any-draft.ts';
import { draftOf, editedOf, type EditedDraft } from './draft-edits.ts';
import { changeVersionWords, changeWords, nameSection, progressIn, putInto, sectionOffer, takeOut, wordsOf } from './language-edits.ts';

const welsh = (words: Partial<ItemWords>): Partial<DraftItem> => ({ words: { cy: { wording: '', section: '', note: '', options: {}, ...words } } });
const draft = (...items: DraftItem[]): EditedDraft => putInto(editedOf({ title: 'T', introduction: '', words: {}, items }), 'cy');
const sections = ({ items }: EditedDraft): string[] => items.map((item) => wordsOf(item, 'cy').section);

describe('a draft that is put into Welsh', () => {
  it('has nothing in it yet, and nothing is lost when it is put into it again', () => {
    const before = draft(draftItem('a'));
    expect(before.words).toEqual({ cy: { title: '', introduction: '' } });
    const titled = changeVersionWords(before, 'cy', { title: 'Teitl' });
    expect(putInto(titled, 'cy')).toBe(titled);
    expect(titled.words.cy).toEqual({ title: 'Teitl', introduction: '' });
  });

  it('is as it was before when it is taken out again, whatever was written', () => {
    const before = editedOf({ title: 'T', introduction: '', words: {}, items: [draftItem('a'), ...draftPair('p')] });
    const written = changeWords(changeVersionWords(putInto(before, 'cy'), 'cy', { title: 'Teitl' }), before.items[1]!.key, 'cy', { wording: 'Geiriau' });
    expect(takeOut(written, 'cy')).toEqual(before);
  });

  it('has the words of a pair in both its questions', () => {
    const before = draft(...draftPair('p'));
    expect(draftOf(changeWords(before, before.items[0]!.key, 'cy', { wording: 'Geiriau' })).items.map(({ words }) => words.cy!.wording)).toEqual(['Geiriau', 'Geiriau']);
  });

  it('changes one answer and leaves the others', () => {
    const before = draft(draftItem('a', { kind: 'single', scale: null, options: [], ...welsh({ options: { x: 'X', y: 'Y' } }) }));
    expect(wordsOf(changeWords(before, before.items[0]!.key, 'cy', { options: { y: 'Z' } }).items[0]!, 'cy').options).toEqual({ x: 'X', y: 'Z' });
  });
});

describe('the words of a section', () => {
  const before = draft(draftItem('a', { section: 'S', ...welsh({ section: 'A' }) }), draftItem('b', { section: 'S' }), draftItem('c', { section: 'S', ...welsh({ section: 'C' }) }), draftItem('d', { section: 'T' }), draftItem('e'));
  const offer = (index: number): object => sectionOffer(before, before.items[index]!.key, 'cy');

  it('are offered to its other questions, and by them', () => {
    expect(offer(0)).toEqual({ take: 'C', give: 2 });
    expect(offer(1)).toEqual({ take: 'A', give: 0 });
    expect(offer(3)).toEqual({ take: null, give: 0 });
    expect(offer(4)).toEqual({ take: null, give: 0 });
  });

  it('are given to all of them at once, and to no other section', () => {
    expect(sections(nameSection(before, 'S', 'cy', 'A'))).toEqual(['A', 'A', 'A', '', '']);
  });
});

describe('how far it is', () => {
  it('counts questions as they are asked, and names what is missing with the field it is written in', () => {
    const before = draft(draftItem('a', welsh({ wording: 'W' })), ...draftPair('p', { section: 'S', ...welsh({ wording: 'W' }) }), draftItem('b', { kind: 'single', scale: null, options: [{ value: 'x', label: 'X' }], ...welsh({ wording: 'W' }) }));
    const [, pair, choice] = before.items;
    expect(progressIn(before, 'cy')).toEqual({
      done: 1, of: 4,
      missing: [
        { fieldId: 'words-cy-title', text: 'The title has no Welsh words.' },
        { fieldId: `${pair!.key}-words-cy-section`, text: 'Questions 2 and 3: the section has no Welsh words.' },
        { fieldId: `${choice!.key}-words-cy-options-x`, text: 'Question 4: “X” has no Welsh words.' },
      ],
    });
  });

  it('says of everything that keeps it from being published where it is written, and of nothing else', () => {
    fc.assert(
      fc.property(anyDraftItems, (items) => {
        const { done, of, missing } = progressIn(draft(...items), 'cy');
        const all = missingWords({ title: 'T', introduction: '', words: { cy: { title: '', introduction: '' } }, items }, 'cy');
        expect(of).toBe(items.length);
        expect(of - done).toBe(new Set(all.flatMap(({ item }) => item ?? [])).size);
        expect(missing).toHaveLength(all.filter(({ item }) => item === null || items[item]!.moment !== 'now').length);
      }),
    );
  });
});
