import fc from 'fast-check';
import { askedQuestions } from './branching.ts';
import { askedPages, layOutPages } from './pages.ts';
import { listQuestions, type AskableItem } from './question.ts';
import { anyEntry, anyItems, anyMentees, item, mentee, YES_NO } from '../../test/factories/any-questionnaire.ts';

const layout = (items: AskableItem[], mentees: string[] = []): string[][] =>
  layOutPages(listQuestions(items, mentees.map(mentee))).map((page) => page.questions.map(({ key }) => key));
/** The item asked of before and of now. */
const twice = (one: AskableItem): AskableItem[] => (['before', 'now'] as const).map((moment) => ({ ...one, code: `${one.code}-${moment}`, pair: one.code, moment }));
const statements = (count: number, rest: Partial<AskableItem> = {}): AskableItem[] => Array.from({ length: count }, (_, i) => item(`s${i + 1}`, rest));

describe('pages', () => {
  it.each([
    [1, [1]],
    [2, [1, 1]],
    [3, [1, 1, 1]],
    [4, [4]],
    [6, [6]],
    [7, [6, 1]],
    [8, [4, 4]],
    [9, [5, 4]],
    [12, [6, 6]],
    [13, [5, 4, 4]],
    [20, [5, 5, 5, 5]],
  ])('put %i statements of one scale and section on pages of %j', (count, sizes) => {
    expect(layout(statements(count)).map((page) => page.length)).toEqual(sizes);
  });

  it('part where the scale, the section or the condition changes', () => {
    const items = [
      ...statements(4, { section: 'A' }),
      ...statements(4, { section: 'B' }).map((one) => ({ ...one, code: `b${one.code}` })),
      ...statements(4, { section: 'B', scale: 'extent_met' }).map((one) => ({ ...one, code: `c${one.code}` })),
      ...statements(4, { section: 'B', scale: 'extent_met', showIf: 's1=agree' }).map((one) => ({ ...one, code: `d${one.code}` })),
    ];
    expect(layout(items).map((page) => page.length)).toEqual([4, 4, 4, 4]);
  });

  it('give every other kind a page of its own', () => {
    const items = [...statements(4), item('n', { kind: 'number' }), item('b', { kind: 'single', options: YES_NO }), item('t', { kind: 'long_text' })];
    expect(layout(items)).toEqual([['s1', 's2', 's3', 's4'], ['n'], ['b'], ['t']]);
  });

  it('never mix two mentees', () => {
    expect(layout(statements(4, { askedPer: 'mentee' }), ['m1', 'm2']).map((page) => page.length)).toEqual([4, 4]);
  });

  it('hold a pair together, and two or three pairs of one scale and section', () => {
    const pairs = (count: number, rest: Partial<AskableItem> = {}): AskableItem[] => statements(count, rest).flatMap(twice);
    expect(layout(pairs(1))).toEqual([['s1-before', 's1-now']]);
    expect(layout(pairs(2)).map((page) => page.length)).toEqual([4]);
    expect(layout(pairs(5)).map((page) => page.length)).toEqual([6, 4]);
    expect(layout(pairs(2, { kind: 'number', scale: null })).map((page) => page.length)).toEqual([2, 2]);
    expect(layout(pairs(2, { askedPer: 'mentee' }), ['m1', 'm2']).map((page) => page.length)).toEqual([4, 4]);
    expect(layout([...pairs(2), ...statements(4).map((one) => ({ ...one, code: `x${one.code}` }))]).map((page) => page.length)).toEqual([4, 4]);
  });

  it('begin with what is to be read before a question', () => {
    const noted = statements(10).map((one, index) => (index === 4 ? { ...one, note: 'Now think of your team.' } : one));
    expect(layout(noted).map((page) => page.length)).toEqual([4, 6]);
  });

  it('keep their number when others are not asked', () => {
    const questions = listQuestions([item('b', { kind: 'single', options: YES_NO }), item('x', { kind: 'number', showIf: 'b=yes' }), item('t', { kind: 'long_text' })], []);
    const pages = layOutPages(questions);
    expect(askedPages(pages, askedQuestions(questions, new Map())).map(({ number }) => number)).toEqual([1, 3]);
    expect(askedPages(pages, askedQuestions(questions, new Map([['b', { ticked: ['yes'] }]]))).map(({ number }) => number)).toEqual([1, 2, 3]);
  });

  it('hold every question once, in order, one, a pair or 4 to 6 at a time, and are asked as a whole or not at all', () => {
    fc.assert(
      fc.property(anyItems, anyMentees, fc.array(anyEntry, { maxLength: 18 }), (items, mentees, typed) => {
        const questions = listQuestions(items, mentees);
        const pages = layOutPages(questions);
        expect(pages.flatMap((page) => page.questions)).toEqual(questions);
        for (const { questions: on } of pages) {
          expect([1, 2, 4, 5, 6]).toContain(on.length);
          // Nothing to be read stands between two questions, and no pair is cut.
          expect(on.slice(1).filter(({ item: { note } }) => note !== '')).toEqual([]);
          expect(on.filter(({ item: { moment } }) => moment === 'before')).toHaveLength(on.filter(({ item: { moment } }) => moment === 'now').length);
        }
        const entries = new Map(questions.slice(0, typed.length).map(({ key }, index) => [key, typed[index]!]));
        const asked = askedQuestions(questions, entries);
        expect(askedPages(pages, asked).flatMap((page) => page.questions)).toEqual(asked);
      }),
    );
  });
});
