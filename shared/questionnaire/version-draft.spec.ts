import fc from 'fast-check';
import { SCALES } from '../vocabulary/questionnaire.ts';
import { PLAIN_ITEM } from './question.ts';
import { codeFor, faultsOfDraft, faultsToPublish, tidyDraft, type DraftItem, type VersionDraft } from './version-draft.ts';

const item = (given: Partial<DraftItem> = {}): DraftItem => ({
  ...PLAIN_ITEM, code: 'one', kind: 'scale', wording: 'It helped.', scale: 'agreement', outcome: null, direction: 'positive', level: null, ...given,
});
const choice = (given: Partial<DraftItem> = {}): DraftItem =>
  item({ kind: 'single', scale: null, options: [{ value: 'yes', label: 'Yes' }, { value: 'no', label: 'No' }], ...given });
const number = (given: Partial<DraftItem> = {}): DraftItem => item({ kind: 'number', scale: null, ...given });
const before = (given: Partial<DraftItem> = {}): DraftItem => item({ code: 'a-before', pair: 'a', moment: 'before', ...given });
const now = (given: Partial<DraftItem> = {}): DraftItem => item({ code: 'a-now', pair: 'a', moment: 'now', ...given });
const welsh = (given: object): DraftItem['words'] => ({ cy: { wording: '', section: '', note: '', options: {}, ...given } });
const draft = (...items: DraftItem[]): VersionDraft => ({ title: 'End of programme', introduction: '', items, words: {} });
const faults = (...items: DraftItem[]): string[] => faultsOfDraft(draft(...items), ['knowledge']).map(({ field }) => field);

describe('a draft', () => {
  it('has no fault when it is right', () => {
    const right = draft(choice({ code: 'a' }), item({ code: 'b', showIf: 'a=yes', outcome: 'knowledge', level: 'learning' }), item({ code: 'c', kind: 'long_text', scale: null }));
    expect(faultsToPublish(right, ['knowledge'])).toEqual([]);
  });

  it.each<[string, DraftItem[], string[]]>([
    ['two questions of one code, whatever the case', [item({ code: 'a' }), item({ code: 'A' })], ['items.1.code']],
    ['a code that no file can hold', [item({ code: 'a b' })], ['items.0.code']],
    ['a scale without one', [item({ scale: null })], ['items.0.scale']],
    ['points that are not those of the scale', [item({ options: [{ value: 'agree', label: 'Yes' }] })], ['items.0.options']],
    ['a scale on a text', [item({ kind: 'short_text' })], ['items.0.scale']],
    ['answers to choose from on a number', [item({ kind: 'number', scale: null, options: [] })], ['items.0.options']],
    ['two answers of one code', [choice({ options: [{ value: 'x', label: 'A' }, { value: 'X', label: 'B' }] })], ['items.0.options']],
    ['an answer that would break a file of pairs', [choice({ options: [{ value: 'x', label: 'A|B' }, { value: 'y', label: 'B' }] })], ['items.0.options']],
    ['an outcome of another programme', [item({ outcome: 'else' })], ['items.0.outcome']],
    ['a condition on a later question', [item({ code: 'a', showIf: 'b=yes' }), choice({ code: 'b' })], ['items.0.showIf']],
    ['a condition on itself', [choice({ code: 'a', showIf: 'a=yes' })], ['items.0.showIf']],
    ['a condition on an answer that is not there', [choice({ code: 'a' }), item({ code: 'b', showIf: 'a=maybe' })], ['items.1.showIf']],
    ['a condition on a choice of several', [choice({ code: 'a', kind: 'multiple' }), item({ code: 'b', showIf: 'a=yes' })], ['items.1.showIf']],
    ['a condition that is none', [choice({ code: 'a' }), item({ code: 'b', showIf: 'a' })], ['items.1.showIf']],
    ['a "say what" beside an answer that is not there', [choice({ other: 'maybe' })], ['items.0.other']],
    ['a "say what" on a scale', [item({ other: 'agree' })], ['items.0.other']],
    ['a "say what" on a text', [item({ kind: 'short_text', scale: null, other: 'yes' })], ['items.0.other']],
    ['bounds on a statement', [item({ highest: 3 })], ['items.0.highest']],
    ['a bound below every number', [number({ lowest: -1 })], ['items.0.lowest']],
    ['a bound above every number', [number({ highest: 10_000 })], ['items.0.highest']],
    ['a least that is not below the greatest', [number({ lowest: 5, highest: 5 })], ['items.0.highest']],
    ['a pair of which one is missing', [before()], ['items.0.pair']],
    ['a pair in another order', [now(), before()], ['items.0.pair', 'items.1.pair']],
    ['a pair that something stands between', [before(), item(), now()], ['items.0.pair', 'items.2.pair']],
    ['a pair of texts', [before({ kind: 'short_text', scale: null }), now({ kind: 'short_text', scale: null })], ['items.0.pair', 'items.1.pair']],
    ['a pair that asks two things', [before(), now({ wording: 'It did not help.' })], ['items.1.pair']],
    ['a pair whose second question has something to be read before it', [before(), now({ note: 'Now of today.' })], ['items.1.pair']],
    ['a Welsh answer that would break a file of pairs', [choice({ words: welsh({ options: { yes: 'A|B' } }) })], ['items.0.words.cy.options.yes']],
    ['a Welsh question that no file takes', [item({ words: welsh({ wording: 'x'.repeat(1001) }) })], ['items.0.words.cy.wording']],
    ['a condition on what is asked about each mentee', [choice({ code: 'a', askedPer: 'mentee' }), item({ code: 'b', showIf: 'a=yes' })], ['items.1.showIf']],
  ])('is not saved with %s', (_, items, fields) => {
    expect(faults(...items)).toEqual(fields);
  });

  it('can ask the same of before and of now, also only after an answer, and after an answer to one of the two', () => {
    const words = welsh({ wording: 'Roedd o gymorth.' });
    const pair = [before({ note: 'Think back.', showIf: 'one=agree', words }), now({ showIf: 'one=agree', words })];
    expect(faults(item(), ...pair, number({ code: 'why', lowest: 1, highest: 10, showIf: 'a-now=agree' }))).toEqual([]);
  });

  it('may be saved unfinished, and not published so', () => {
    const unfinished: VersionDraft = { title: ' ', introduction: '', words: {}, items: [item({ wording: '' }), choice({ code: 'b', options: [{ value: 'x', label: ' ' }] })] };
    expect(faultsOfDraft(unfinished, [])).toEqual([]);
    expect(faultsToPublish(unfinished, []).map(({ field }) => field)).toEqual(['title', 'items.0.wording', 'items.1.options', 'items.1.options']);
    expect(faultsToPublish(draft(), [])).toEqual([{ field: 'items', message: 'Add at least one question.' }]);
  });

  it('gives a scale its points when it is tidied, and drops what stands around words', () => {
    const [one] = tidyDraft(draft(item({ wording: ' It helped. ' }))).items;
    expect(one).toMatchObject({ wording: 'It helped.', options: SCALES.agreement.points });
    expect(faultsOfDraft(tidyDraft(draft(item())), [])).toEqual([]);
  });
});

describe('a code for a new question', () => {
  it.each([
    ['Did the set help you?', [], 'did-the-set-help-you'],
    ['Did the set help you?', ['Did-the-set-help-you'], 'did-the-set-help-you-2'],
    ['Sut oedd hi’n teimlo? Môr dda', [], 'sut-oedd-hin-teimlo-mor-dda'],
    ['???', [], 'question'],
    ['???', ['question', 'question-2'], 'question-3'],
  ])('made of “%s”', (words, taken, code) => {
    expect(codeFor(words, taken)).toBe(code);
  });

  it('is always one that can be saved', () => {
    fc.assert(fc.property(fc.string({ maxLength: 200 }), fc.array(fc.string()), (words, taken) => void expect(faultsOfDraft(draft(item({ code: codeFor(words, taken) })), [])).toEqual([])));
  });
});
