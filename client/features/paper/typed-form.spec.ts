import { listQuestions, PLAIN_ITEM, type AskableItem } from '../../../shared/questionnaire/question.ts';
import type { Entry } from '../../../shared/questionnaire/entry.ts';
import { asOnPaper, DAY_ID, faultsOfAnswer, faultsOfTyped, sentEntries, summaryOf } from './typed-form.ts';

const item = (code: string, more: Partial<AskableItem> = {}): AskableItem => ({
  ...PLAIN_ITEM, code, kind: 'short_text', wording: `${code}?`, ...more,
});
const YES_NO = [{ value: 'yes', label: 'Yes' }, { value: 'no', label: 'No' }];
const ITEMS = [item('a', { kind: 'single', options: YES_NO }), item('n', { kind: 'number', showIf: 'a=yes' }), item('d', { kind: 'date' }), item('t')];
const QUESTIONS = listQuestions(ITEMS, []);
const entries = (given: Record<string, Entry>): Map<string, Entry> => new Map(Object.entries(given));
const ROUND = { opensOn: '2026-02-16', closesOn: '2026-03-13' };
const DAY = { day: '27', month: '2', year: '2026' };

describe('what is wrong with a form as typed in', () => {
  it('is said of the day and of every question that is asked, each with its field', () => {
    const found = faultsOfTyped(ROUND, '2026-03-02', { ...DAY, day: '31' }, QUESTIONS, entries({ a: { ticked: ['yes'] }, n: { text: 'three' }, d: { day: '3', month: '2' } }));
    expect(found.summary).toEqual([
      { text: 'Enter a real day, for example 27 3 2011', fieldId: DAY_ID },
      { text: 'Enter a whole number between 0 and 9,999', fieldId: 'item-n' },
      { text: 'Date must include a year', fieldId: 'item-d~year' },
    ]);
  });

  it('is nothing where a condition is not met, or something is left out', () => {
    expect(faultsOfTyped(ROUND, '2026-03-02', DAY, QUESTIONS, entries({ a: { ticked: ['no'] }, n: { text: 'three' } })).summary).toEqual([]);
  });

  it('is also what the server finds, at the same fields; what is at none of them is said by the server alone', () => {
    const found = faultsOfAnswer([{ field: 'handedInOn', message: 'Too late' }, { field: 'entries.d~day', message: 'No date' }, { field: 'entries.gone', message: 'No such question' }], QUESTIONS)!;
    expect(found.summary).toEqual([{ text: 'Too late', fieldId: DAY_ID }, { text: 'No date', fieldId: 'item-d~day' }]);
    expect(faultsOfAnswer([{ field: 'entries.gone', message: 'No such question' }], QUESTIONS)).toBeNull();
  });
});

describe('a form before it is stored', () => {
  it('says what was left out of those asked, and what is not counted', () => {
    const { asked, leftOut, notCounted } = summaryOf(QUESTIONS, entries({ a: { ticked: ['no'] }, n: { text: '3' } }));
    expect([asked.map(({ key }) => key), leftOut, notCounted.map(({ key }) => key)]).toEqual([['a', 'd', 't'], 2, ['n']]);
  });

  it('names questions as they stand on paper', () => {
    expect(QUESTIONS.map((question) => asOnPaper(question, ITEMS).item.wording)).toEqual(['1. a?', '2. n? (only if you answered “Yes” to question 1)', '3. d?', '4. t?']);
  });

  it('sends nothing of what was left out', () => {
    expect(sentEntries(entries({ a: { ticked: ['no'] }, d: { day: '', month: ' ' }, t: {} }))).toEqual({ a: { ticked: ['no'] } });
  });
});
