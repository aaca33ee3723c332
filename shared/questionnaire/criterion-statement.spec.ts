import { notYetTaken, statementOf, type AgreedCriterion } from './criterion-statement.ts';
import { changesBetween } from './changes-between.ts';
import { PLAIN_ITEM } from './question.ts';
import { faultsToPublish, type DraftItem } from './version-draft.ts';

const criterion = (change: Partial<AgreedCriterion> = {}): AgreedCriterion => ({ code: 'time', words: 'Time for mentoring is protected.', outcome: 'supervision', ...change });

describe('a success criterion in a questionnaire', () => {
  it('is a statement in its own words, on agreement, with “not applicable”, for its outcome, and knows what it came from', () => {
    expect(statementOf(criterion(), [])).toEqual({
      ...PLAIN_ITEM, code: 'time-for-mentoring-is-protected', section: 'Success criteria', kind: 'scale', wording: 'Time for mentoring is protected.', scale: 'agreement', notApplicable: true, outcome: 'supervision', direction: 'positive', level: null, criteria: ['time'],
    });
  });

  it('could be published as it is, beside questions that have its code already', () => {
    const first = statementOf(criterion(), []);
    const second = statementOf(criterion({ code: 'time-2' }), [first.code]);
    expect(second.code).toBe('time-for-mentoring-is-protected-2');
    expect(faultsToPublish({ words: {}, title: 'T', introduction: '', items: [first, second, statementOf(criterion({ code: 'x', words: '… ?', outcome: null }), [])] }, ['supervision'])).toEqual([]);
  });

  it('is taken once into a draft, whatever was made of the words since', () => {
    const all = [criterion(), criterion({ code: 'notes', words: 'Short notes are kept.' })];
    expect(notYetTaken(all, [])).toEqual(all);
    const reworded: DraftItem = { ...statementOf(all[0]!, []), wording: 'Other words', code: 'other' };
    expect(notYetTaken(all, [reworded, { criteria: undefined }])).toEqual([all[1]]);
    expect(notYetTaken(all, [{ criteria: ['notes', 'time'] }])).toEqual([]);
  });

  it('is a change that versions tell of, and answers count together with and without it', () => {
    const with_ = statementOf(criterion(), []);
    const { criteria: _criteria, ...without } = with_;
    expect(changesBetween([without], [with_])).toEqual([{ code: with_.code, what: 'changed', parts: [{ part: 'success criteria', before: '', after: 'time' }], comparable: true }]);
    expect(changesBetween([{ ...without, criteria: [] }], [without])).toEqual([]);
  });
});
