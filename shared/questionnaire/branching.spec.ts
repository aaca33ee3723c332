import { askedQuestions, conditionOf } from './branching.ts';
import { DONT_KNOW, type Entry } from './entry.ts';
import { listQuestions, type AskableItem } from './question.ts';
import { item, mentee, YES_NO } from '../../test/factories/any-questionnaire.ts';

const yesNo = (code: string, rest: Partial<AskableItem> = {}): AskableItem => item(code, { kind: 'single', options: YES_NO, dontKnow: true, ...rest });

function asked(items: AskableItem[], entries: Record<string, Entry>, mentees = [] as string[]): string[] {
  const questions = listQuestions(items, mentees.map(mentee));
  return askedQuestions(questions, new Map(Object.entries(entries))).map(({ key }) => key);
}
const tick = (...ticked: string[]): Entry => ({ ticked });

describe('a condition', () => {
  it('is an item and a value, apart at the first equals sign', () => {
    expect(conditionOf({ showIf: 'sup=yes' })).toEqual({ item: 'sup', value: 'yes' });
    expect(conditionOf({ showIf: 'a = b=c' })).toEqual({ item: 'a', value: 'b=c' });
    expect(conditionOf({ showIf: null })).toBeNull();
    expect(conditionOf({ showIf: '' })).toBeNull();
  });
});

describe('which questions are asked', () => {
  const items = [yesNo('sup'), item('freq', { showIf: 'sup=yes' }), item('last')];

  it('asks one with a condition only when the answer is the one named', () => {
    expect(asked(items, {})).toEqual(['sup', 'last']);
    expect(asked(items, { sup: tick('no') })).toEqual(['sup', 'last']);
    expect(asked(items, { sup: tick(DONT_KNOW) })).toEqual(['sup', 'last']);
    expect(asked(items, { sup: tick('yes') })).toEqual(['sup', 'freq', 'last']);
  });

  it('does not take an answer that is not right yet for a met condition', () => {
    expect(asked(items, { sup: tick('yes', 'no') })).toEqual(['sup', 'last']);
  });

  it('leaves out what hangs on a question that is itself not asked, though it was answered once', () => {
    const chain = [yesNo('a'), yesNo('b', { showIf: 'a=yes' }), item('c', { showIf: 'b=yes' })];
    expect(asked(chain, { a: tick('yes'), b: tick('yes') })).toEqual(['a', 'b', 'c']);
    expect(asked(chain, { a: tick('no'), b: tick('yes') })).toEqual(['a']);
  });

  it('never asks what hangs on a later or unknown question', () => {
    expect(asked([item('x', { showIf: 'y=yes' }), yesNo('y')], { y: tick('yes') })).toEqual(['y']);
    expect(asked([item('x', { showIf: 'nosuch=yes' })], {})).toEqual([]);
  });

  it('reads a scale point as a condition too', () => {
    expect(asked([item('s'), item('why', { kind: 'long_text', showIf: 's=disagree' })], { s: tick('disagree') })).toEqual(['s', 'why']);
  });
});

describe('questions about mentees', () => {
  const items = [yesNo('all'), yesNo('met', { askedPer: 'mentee' }), item('grown', { askedPer: 'mentee', showIf: 'met=yes' }), item('end', { showIf: 'met=yes' })];

  it('are put together mentee by mentee', () => {
    const keys = listQuestions(items, [mentee('m1'), mentee('m2')]).map(({ key }) => key);
    expect(keys).toEqual(['all', 'met:m1', 'grown:m1', 'met:m2', 'grown:m2', 'end']);
  });

  it('hang on the answer about the same mentee', () => {
    expect(asked(items, { 'met:m1': tick('yes'), 'met:m2': tick('no') }, ['m1', 'm2'])).toEqual(['all', 'met:m1', 'grown:m1', 'met:m2', 'end']);
  });

  it('let a later question asked once hang on the answer about any of them', () => {
    expect(asked(items, { 'met:m2': tick('yes') }, ['m1', 'm2'])).toContain('end');
    expect(asked(items, {}, ['m1', 'm2'])).not.toContain('end');
  });

  it('may hang on a question asked once', () => {
    const about = [yesNo('all'), item('grown', { askedPer: 'mentee', showIf: 'all=yes' })];
    expect(asked(about, { all: tick('yes') }, ['m1', 'm2'])).toEqual(['all', 'grown:m1', 'grown:m2']);
  });

  it('are not put when there is no mentee', () => {
    expect(asked(items, {}, [])).toEqual(['all']);
  });
});
