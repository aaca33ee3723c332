import { PLAIN_ITEM } from './question.ts';
import { isSameDraft } from './same-draft.ts';
import type { DraftItem, VersionDraft } from './version-draft.ts';

const item = (given: Partial<DraftItem> = {}): DraftItem => ({
  ...PLAIN_ITEM, code: 'one', kind: 'scale', wording: 'It helped.', scale: 'agreement', outcome: null, direction: 'positive', level: null, ...given,
});
const CHOICE = item({ kind: 'single', scale: null, options: [{ value: 'yes', label: 'Yes' }, { value: 'no', label: 'No' }], words: { cy: { wording: 'W', section: '', note: '', options: { yes: 'Ydw', no: 'Nac ydw' } } } });
const draft = (one: DraftItem, words: VersionDraft['words'] = { cy: { title: 'T', introduction: '' } }): VersionDraft => ({ title: 'The end', introduction: '', items: [one], words });

describe('two drafts', () => {
  it('are the same whatever spaces stand around their words and in whichever order their parts are kept', () => {
    const turned = { ...draft({ ...CHOICE, wording: ' It helped. ', words: { cy: { options: { no: 'Nac ydw', yes: 'Ydw ' }, note: '', section: '', wording: 'W' } } }), words: { cy: { introduction: '', title: ' T' } } };
    expect(isSameDraft(draft(CHOICE), turned)).toBe(true);
  });

  it('are the same with and without the points of a scale, and with words of a language that they do not speak', () => {
    expect(isSameDraft(draft(item(), {}), draft(item({ options: [], words: { cy: { wording: 'W', section: '', note: '', options: {} } } }), {}))).toBe(true);
  });

  it.each<[string, VersionDraft]>([
    ['a bound', draft({ ...CHOICE, kind: 'number', options: null, lowest: 1 })],
    ['what is to be read before', draft({ ...CHOICE, note: 'Think back.' })],
    ['the answer that asks to say what', draft({ ...CHOICE, other: 'no' })],
    ['the order of answers', draft({ ...CHOICE, options: [...CHOICE.options!].reverse() })],
    ['where Welsh words stand', draft({ ...CHOICE, words: { cy: { ...CHOICE.words.cy!, wording: '', note: 'W' } } })],
    ['a Welsh answer', draft({ ...CHOICE, words: { cy: { ...CHOICE.words.cy!, options: { yes: 'Do', no: 'Nac ydw' } } } })],
    ['the Welsh title', draft(CHOICE, { cy: { title: 'Y diwedd', introduction: '' } })],
    ['being in Welsh at all', draft(CHOICE, {})],
  ])('are not the same when they differ in %s', (_, other) => {
    expect(isSameDraft(draft(CHOICE), other)).toBe(false);
  });
});
