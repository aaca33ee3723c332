import { NOT_APPLICABLE, type Entry } from './entry.ts';
import { conditionInWords, enteredButNotAsked, handedInFault, paperGroups } from './on-paper.ts';
import { listQuestions, PLAIN_ITEM, type AskableItem } from './question.ts';

const item = (code: string, more: Partial<AskableItem> = {}): AskableItem => ({
  ...PLAIN_ITEM, code, kind: 'short_text', wording: `${code}?`, ...more,
});
const YES_NO = [{ value: 'yes', label: 'Yes' }, { value: 'no', label: 'No' }];
const choice = (code: string, more: Partial<AskableItem> = {}): AskableItem => item(code, { kind: 'single', options: YES_NO, ...more });
const rating = (code: string, more: Partial<AskableItem> = {}): AskableItem => item(code, { kind: 'scale', scale: 'rating', askedPer: 'mentee', ...more });

describe('a questionnaire on paper', () => {
  it('numbers every question in its order, whether or not it is always asked', () => {
    const groups = paperGroups([item('a'), choice('b'), item('c', { showIf: 'b=yes' })]);
    expect(groups.flatMap(({ questions }) => questions.map(({ number, item: { code } }) => `${number} ${code}`))).toEqual(['1 a', '2 b', '3 c']);
  });

  it('puts questions under their sections, and a section that comes back under its heading again', () => {
    const groups = paperGroups([item('a', { section: 'One' }), item('b', { section: 'One' }), item('c', { section: 'Two' }), item('d', { section: 'One' })]);
    expect(groups.map(({ section, questions }) => [section, questions.length])).toEqual([['One', 2], ['Two', 1], ['One', 1]]);
  });

  it('keeps what is asked about a mentee together, as it is asked together', () => {
    const groups = paperGroups([item('a'), rating('b', { section: 'Growth' }), rating('c', { section: 'Work' }), item('d')]);
    expect(groups.map(({ perMentee, questions }) => [perMentee, questions.map(({ number }) => number)])).toEqual([[false, [1]], [true, [2, 3]], [false, [4]]]);
  });

  it('says what may be ticked in place of an answer, in the words of the form', () => {
    const [{ questions }] = paperGroups([item('a', { notApplicable: true, dontKnow: true }), item('b', { dontKnow: true }), item('c')]) as [ReturnType<typeof paperGroups>[number]];
    expect(questions.map(({ instead }) => instead)).toEqual([['Not applicable', "Don't know"], ["Don't know"], []]);
  });

  it('is nothing where nothing is asked', () => {
    expect(paperGroups([])).toEqual([]);
  });
});

describe('a condition in words', () => {
  it('names the answer as it is printed and the number of the question', () => {
    const items = [item('a'), choice('b'), item('c', { showIf: 'b=no' })];
    expect(items.map((one) => conditionInWords(one, items))).toEqual([null, null, 'Only if you answered “No” to question 2']);
  });

  it('names the point of a scale', () => {
    const items = [item('a', { kind: 'scale', scale: 'agreement' }), item('b', { showIf: 'a=neither' })];
    expect(conditionInWords(items[1]!, items)).toBe('Only if you answered “Neither agree nor disagree” to question 1');
  });

  it('says about whom, where the earlier question is asked about each mentee', () => {
    const items = [rating('a'), item('b', { askedPer: 'mentee', showIf: 'a=high' }), item('c', { showIf: 'a=low' })];
    expect(items.map((one) => conditionInWords(one, items))).toEqual([
      null,
      'Only if you answered “High” to question 1 about this person',
      'Only if you answered “Low” to question 1 about any of them',
    ]);
  });

  it('needs nobody named where a question about a mentee depends on one asked once', () => {
    const items = [choice('a'), rating('b', { showIf: 'a=yes' })];
    expect(conditionInWords(items[1]!, items)).toBe('Only if you answered “Yes” to question 1');
  });
});

describe('what was entered and is not asked', () => {
  const items = [choice('a'), item('b', { showIf: 'a=yes' }), choice('c', { showIf: 'a=yes' }), item('d', { showIf: 'c=yes' }), item('e')];
  const codes = (entered: Record<string, Entry>): string[] => enteredButNotAsked(listQuestions(items, []), new Map(Object.entries(entered))).map(({ key }) => key);

  it('is what stands under a condition that is not met', () => {
    expect(codes({ a: { ticked: ['no'] }, b: { text: 'in vain' }, e: { text: 'counts' } })).toEqual(['b']);
    expect(codes({ a: { ticked: ['yes'] }, b: { text: 'counts' } })).toEqual([]);
  });

  it('is also what depends on something that is not asked itself', () => {
    expect(codes({ a: { ticked: ['no'] }, c: { ticked: ['yes'] }, d: { text: 'in vain' } })).toEqual(['c', 'd']);
  });

  it('is “not applicable” too, and nothing where nothing was entered', () => {
    expect(codes({ b: { ticked: [NOT_APPLICABLE] }, d: { text: '  ' }, c: {} })).toEqual(['b']);
  });

  it('is looked at mentee by mentee', () => {
    const about = [rating('a'), item('b', { askedPer: 'mentee', showIf: 'a=high' })];
    const questions = listQuestions(about, [{ id: 'm1', name: 'One' }, { id: 'm2', name: 'Two' }]);
    const entries = new Map<string, Entry>([['a:m1', { ticked: ['high'] }], ['b:m1', { text: 'counts' }], ['a:m2', { ticked: ['low'] }], ['b:m2', { text: 'in vain' }]]);
    expect(enteredButNotAsked(questions, entries).map(({ key }) => key)).toEqual(['b:m2']);
  });
});

describe('the day on which a form was handed in', () => {
  const round = { opensOn: '2026-02-16', closesOn: '2026-03-13', today: '2026-03-02' };
  const fault = (day: string | null | undefined, more: object = {}): string | null => handedInFault(day, { ...round, ...more }, (one) => `<${one}>`);

  it('is a day on which the round was open, its first and its last among them', () => {
    expect([fault('2026-02-16'), fault('2026-03-02'), fault('2026-03-13', { today: '2026-04-01' })]).toEqual([null, null, null]);
  });

  it('may lie back when the round has closed since', () => {
    expect(fault('2026-03-13', { today: '2026-09-01' })).toBeNull();
  });

  it('is neither before the round nor after it, nor to come', () => {
    expect(fault('2026-02-15')).toBe('The questionnaire opened on <2026-02-16>: enter that day or a later one');
    expect(fault('2026-03-14', { today: '2026-04-01' })).toBe('The questionnaire closed at the end of <2026-03-13>: a form that was handed in later does not count');
    expect(fault('2026-03-03')).toBe('The day on which the form was handed in must be today or earlier');
    expect(fault('2026-03-20')).toBe('The day on which the form was handed in must be today or earlier');
  });

  it('has no end where the round has none', () => {
    expect(fault('2030-01-01', { closesOn: null, today: '2030-01-01' })).toBeNull();
  });

  it('has to be given, and to be one', () => {
    expect([fault(null), fault(undefined)]).toEqual(['Enter the day on which the form was handed in', 'Enter a real day, for example 27 3 2011']);
  });
});
