import { PLAIN_ITEM, type ItemWords } from './question.ts';
import { missingWords } from './missing-words.ts';
import { faultsToPublish, type DraftItem, type VersionDraft } from './version-draft.ts';

const item = (given: Partial<DraftItem> = {}): DraftItem => ({
  ...PLAIN_ITEM, code: 'one', kind: 'scale', wording: 'It helped.', scale: 'agreement', outcome: null, direction: 'positive', level: null, ...given,
});
const welsh = (given: Partial<ItemWords> = {}): DraftItem['words'] => ({ cy: { wording: 'Roedd o gymorth.', section: '', note: '', options: {}, ...given } });
const choice = (given: Partial<DraftItem> = {}): DraftItem =>
  item({ kind: 'single', scale: null, options: [{ value: 'yes', label: 'Yes' }, { value: 'no', label: 'No' }], ...given });
const draft = (...items: DraftItem[]): VersionDraft => ({ title: 'The end', introduction: 'Hello', items, words: { cy: { title: 'Y diwedd', introduction: 'Helo' } } });

describe('words that are missing in Welsh', () => {
  it('are none where everything that is said in English is said in Welsh too', () => {
    const whole = draft(
      item({ section: 'The day', note: 'Think back.', words: welsh({ section: 'Y diwrnod', note: 'Meddyliwch yn ôl.' }) }),
      choice({ code: 'two', words: welsh({ options: { yes: 'Ydw', no: 'Nac ydw' } }) }),
    );
    expect(missingWords(whole, 'cy')).toEqual([]);
    expect(faultsToPublish(whole, [])).toEqual([]);
  });

  it('are not asked for where English says nothing either', () => {
    expect(missingWords({ ...draft(item({ words: welsh() })), introduction: '', words: { cy: { title: 'Y diwedd', introduction: '' } } }, 'cy')).toEqual([]);
    expect(missingWords(draft(item({ wording: ' ', words: welsh({ wording: '' }) })), 'cy')).toEqual([]);
  });

  it('are not asked for on the points of a scale, which have theirs', () => {
    expect(missingWords(draft(item({ options: [{ value: 'agree', label: 'Agree' }], words: welsh() })), 'cy')).toEqual([]);
  });

  it('are told part by part, with the first answer that has none', () => {
    const bare = choice({ section: 'The day', note: 'Think back.', words: welsh({ wording: ' ', options: { yes: 'Ydw' } }) });
    expect(missingWords({ ...draft(item({ words: {} }), bare), words: { cy: { title: '', introduction: ' ' } } }, 'cy')).toEqual([
      { item: null, part: 'title', what: 'The title has no Welsh words.' },
      { item: null, part: 'introduction', what: 'The introduction has no Welsh words.' },
      { item: 0, part: 'wording', what: 'the question has no Welsh words.' },
      { item: 1, part: 'wording', what: 'the question has no Welsh words.' },
      { item: 1, part: 'section', what: 'the section has no Welsh words.' },
      { item: 1, part: 'note', what: 'what is to be read before it has no Welsh words.' },
      { item: 1, part: 'options.no', what: '“No” has no Welsh words.' },
    ]);
  });

  it('keep a version from being published, at the field that is empty', () => {
    const faults = faultsToPublish(draft(choice({ words: welsh() })), []);
    expect(faults).toEqual([{ field: 'items.0.words.cy.options.yes', message: 'Question 1: “Yes”, “No” have no Welsh words.' }]);
    expect(faultsToPublish({ ...draft(item({ words: {} })), words: {} }, [])).toEqual([]);
  });
});
