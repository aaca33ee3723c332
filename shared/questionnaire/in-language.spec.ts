import { SCALES } from '../vocabulary/questionnaire.ts';
import { itemIn, languagesOf, versionIn } from './in-language.ts';
import { PLAIN_ITEM, type AskableItem } from './question.ts';

const item = (given: Partial<AskableItem> = {}): AskableItem => ({ ...PLAIN_ITEM, code: 'a', kind: 'scale', scale: 'agreement', wording: 'It helped.', ...given });
const WELSH = { wording: 'Roedd o gymorth.', section: 'Y diwrnod', note: 'Meddyliwch yn ôl.', options: { yes: 'Ydw' } };

describe('a question in another language', () => {
  it('has its words, and the points of its scale', () => {
    const one = itemIn(item({ section: 'The day', note: 'Think back.', words: { cy: WELSH } }), 'cy');
    expect(one).toMatchObject({ wording: 'Roedd o gymorth.', section: 'Y diwrnod', note: 'Meddyliwch yn ôl.' });
    expect(one.options!.map(({ value }) => value)).toEqual(SCALES.agreement.points.map(({ value }) => value));
    expect(one.options![1]).toEqual({ value: 'agree', label: 'Cytuno' });
  });

  it('has English where it is given nothing, answer by answer', () => {
    const one = itemIn(item({ kind: 'single', scale: null, options: [{ value: 'yes', label: 'Yes' }, { value: 'no', label: 'No' }], words: { cy: { ...WELSH, wording: '' } } }), 'cy');
    expect(one).toMatchObject({ wording: 'It helped.', options: [{ value: 'yes', label: 'Ydw' }, { value: 'no', label: 'No' }] });
  });

  it('says nothing where English says nothing: the second of a pair has the words of the first, and not its note', () => {
    expect(itemIn(item({ pair: 'p', moment: 'now', words: { cy: WELSH } }), 'cy')).toMatchObject({ section: '', note: '' });
  });

  it('is itself in English', () => {
    const one = item({ words: { cy: WELSH } });
    expect(itemIn(one, 'en')).toBe(one);
  });
});

describe('a version in another language', () => {
  const version = { title: 'The end', introduction: 'Hello', items: [item({ words: { cy: WELSH } })], words: { cy: { title: 'Y diwedd', introduction: '' } } };

  it('has its title and its questions in it, and English where there is nothing', () => {
    expect(versionIn(version, 'cy')).toMatchObject({ title: 'Y diwedd', introduction: 'Hello', items: [{ wording: 'Roedd o gymorth.' }] });
    expect(versionIn(version, 'en')).toBe(version);
  });

  it('can be answered in the languages it is put into, English first', () => {
    expect(languagesOf(version)).toEqual(['en', 'cy']);
    expect(languagesOf({ words: {} })).toEqual(['en']);
  });
});
