import fc from 'fast-check';
import { askedQuestions, conditionOf } from './branching.ts';
import { DONT_KNOW, NOT_APPLICABLE, type Entry } from './entry.ts';
import { listQuestions, type AskableItem, type Mentee } from './question.ts';
import { anyGoodEntry, anyItems, anyMentees, item, mentee, YES_NO } from '../../test/factories/any-questionnaire.ts';
import { checkAnswers, completeness, minutesToAnswer, toStates } from './submission.ts';

const map = (entries: Record<string, Entry>): Map<string, Entry> => new Map(Object.entries(entries));
const states = (count: Partial<Record<'answered' | 'not_applicable' | 'dont_know' | 'skipped' | 'not_asked', number>>): { state: never }[] =>
  Object.entries(count).flatMap(([state, times]) => Array.from({ length: times }, () => ({ state: state as never })));

describe('checking a form', () => {
  const items = [item('n', { kind: 'number' }), item('d', { kind: 'date' }), item('t', { kind: 'short_text' })];
  const questions = listQuestions(items, []);

  it('finds nothing wrong with a form that is left empty', () => {
    expect(checkAnswers(questions, new Map())).toEqual([]);
  });

  it('names each question, the field to mend and what would be right', () => {
    expect(checkAnswers(questions, map({ n: { text: 'many' }, d: { day: '1', month: '2' }, t: { text: 'fine' } }))).toEqual([
      { key: 'n', part: 'main', message: 'Enter a whole number between 0 and 9,999' },
      { key: 'd', part: 'year', message: 'Date must include a year' },
    ]);
  });
});

describe('what a form says when it is sent', () => {
  const items = [
    item('s', { notApplicable: true, dontKnow: true }),
    item('na', { notApplicable: true }),
    item('dk', { dontKnow: true }),
    item('sup', { kind: 'single', options: YES_NO }),
    item('freq', { scale: 'frequency', showIf: 'sup=yes' }),
    item('t', { kind: 'short_text' }),
  ];

  it('keeps the five states apart', () => {
    const sent = toStates(items, [], map({ s: { ticked: ['agree'] }, na: { ticked: [NOT_APPLICABLE] }, dk: { ticked: [DONT_KNOW] }, sup: { ticked: ['no'] } }));
    expect(sent.map(({ item: { code }, state, choices }) => [code, state, choices])).toEqual([
      ['s', 'answered', ['agree']],
      ['na', 'not_applicable', null],
      ['dk', 'dont_know', null],
      ['sup', 'answered', ['no']],
      ['freq', 'not_asked', null],
      ['t', 'skipped', null],
    ]);
  });

  it('does not send what was once answered and is no longer asked', () => {
    const [, , , , freq] = toStates(items, [], map({ sup: { ticked: ['no'] }, freq: { ticked: ['often'] } }));
    expect(freq).toMatchObject({ state: 'not_asked', choices: null });
  });

  it('does not look at what is wrong with a question that is no longer asked', () => {
    expect(() => toStates(items, [], map({ sup: { ticked: ['no'] }, freq: { ticked: ['every_full_moon'] } }))).not.toThrow();
    expect(() => toStates(items, [], map({ sup: { ticked: ['yes'] }, freq: { ticked: ['every_full_moon'] } }))).toThrow('freq');
  });

  it('has a row a mentee, or one “not asked” without any', () => {
    const about = [item('grown', { scale: 'rating', askedPer: 'mentee' })];
    const two = toStates(about, [mentee('m1'), mentee('m2')], map({ 'grown:m2': { ticked: ['high'] } }));
    expect(two.map(({ menteeId, state }) => [menteeId, state])).toEqual([
      ['m1', 'skipped'],
      ['m2', 'answered'],
    ]);
    expect(toStates(about, [], new Map()).map(({ menteeId, state }) => [menteeId, state])).toEqual([[null, 'not_asked']]);
  });

  it('ignores entries for questions that the version does not have', () => {
    expect(toStates([item('s')], [], map({ other: { ticked: ['agree'] } }))).toHaveLength(1);
  });

  const form = fc
    .tuple(anyItems, anyMentees)
    .chain(([items, mentees]) =>
      fc.record({
        items: fc.constant(items),
        mentees: fc.constant(mentees),
        entries: fc
          .tuple(...listQuestions(items, mentees).map(({ key, item: of }) => anyGoodEntry(of).map((entry): [string, Entry] => [key, entry])))
          .map((pairs) => new Map(pairs)),
      }),
    );
  const about = (items: AskableItem[], mentees: Mentee[]): number =>
    items.reduce((sum, { askedPer }) => sum + (askedPer === 'mentee' ? Math.max(1, mentees.length) : 1), 0);

  it('has exactly one state for every item and mentee, whatever the questionnaire and the answers', () => {
    fc.assert(
      fc.property(form, ({ items, mentees, entries }) => {
        const sent = toStates(items, mentees, entries);
        expect(sent).toHaveLength(about(items, mentees));
        expect(new Set(sent.map((row) => `${row.item.code}:${row.menteeId}`)).size).toBe(sent.length);
      }),
    );
  });

  it('says “not asked” exactly where the condition is not met by what is sent', () => {
    fc.assert(
      fc.property(form, ({ items, mentees, entries }) => {
        const sent = toStates(items, mentees, entries);
        for (const row of sent) {
          const condition = conditionOf(row.item);
          const nobody = row.item.askedPer === 'mentee' && row.menteeId === null;
          const met =
            !condition ||
            sent.some(
              (other) =>
                other.item.code === condition.item &&
                other.choices?.includes(condition.value) &&
                (row.menteeId === null || other.menteeId === null || other.menteeId === row.menteeId),
            );
          expect(row.state === 'not_asked').toBe(nobody || !met);
          if (row.state !== 'answered') expect([row.choices, row.number, row.text]).toEqual([null, null, null]);
        }
      }),
    );
  });

  it('sends the same whether hidden answers were kept or never given', () => {
    fc.assert(
      fc.property(form, ({ items, mentees, entries }) => {
        const asked = askedQuestions(listQuestions(items, mentees), entries);
        const visible = new Map(asked.map(({ key }) => [key, entries.get(key)!]));
        expect(toStates(items, mentees, visible)).toEqual(toStates(items, mentees, entries));
      }),
    );
  });
});

describe('completeness', () => {
  it.each([
    [{ answered: 8, skipped: 2 }, 10, 8, 'complete'],
    [{ answered: 7, skipped: 3 }, 10, 7, 'partial'],
    [{ answered: 5, skipped: 5 }, 10, 5, 'partial'],
    [{ answered: 4, skipped: 6 }, 10, 4, 'sparse'],
    [{ answered: 31, skipped: 8 }, 39, 31, 'partial'],
    [{ answered: 36, skipped: 9 }, 45, 36, 'complete'],
    [{ answered: 35, skipped: 10 }, 45, 35, 'partial'],
    [{ answered: 22, skipped: 23 }, 45, 22, 'sparse'],
    [{ answered: 23, skipped: 22 }, 45, 23, 'partial'],
    [{ skipped: 10 }, 10, 0, 'sparse'],
  ] as const)('of %j is %i asked, %i addressed, %s', (count, asked, addressed, disposition) => {
    expect(completeness(states(count))).toEqual({ asked, addressed, disposition });
  });

  it('counts “not applicable” and “don’t know” as addressed', () => {
    expect(completeness(states({ answered: 1, not_applicable: 4, dont_know: 3, skipped: 2 }))).toMatchObject({ addressed: 8, disposition: 'complete' });
  });

  it('leaves what was not asked out of both counts', () => {
    expect(completeness(states({ answered: 4, skipped: 1, not_asked: 20 }))).toEqual({ asked: 5, addressed: 4, disposition: 'complete' });
  });

  it('calls a form that asked nothing complete, as the record’s view does', () => {
    expect(completeness(states({ not_asked: 3 }))).toEqual({ asked: 0, addressed: 0, disposition: 'complete' });
  });
});

describe('how long a form takes', () => {
  it('is at least two minutes and grows with the questions', () => {
    expect(minutesToAnswer([])).toBe(2);
    const many = listQuestions(Array.from({ length: 20 }, (_, i) => item(`s${i}`)), []);
    expect(minutesToAnswer(many)).toBe(4);
  });
});
