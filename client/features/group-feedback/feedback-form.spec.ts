import { ApiProblem } from '../../lib/api.ts';
import { addHeading, addPoint, changePoint, contentOf, errorsOf, formOf, headingsLeft, missing, newFeedback, removeHeading, renameHeading, setPerson, type FeedbackForm } from './feedback-form.ts';
import type { GroupFeedback } from './group-feedback-api.ts';

const STORED: GroupFeedback = {
  code: 'north', revision: 3, kind: 'focus_group', title: 'North', session: 'n1', heldOn: '2024-03-05', minutes: 45, countsAsContribution: true, inTheRoom: 2, contributed: 1, transcript: null,
  points: [
    { heading: 'Challenges', point: 'Time', outcome: null, stance: 'neither' },
    { heading: 'Benefits', point: 'We ask first', outcome: 'decisions', stance: 'for' },
    { heading: 'Challenges', point: 'Travel', outcome: null, stance: 'neither' },
  ],
  people: [{ enrolmentId: 'e1', contributed: true, person: 'Ada', role: 'participant', council: null }, { enrolmentId: 'e2', contributed: false, person: 'Bea', role: 'mentor', council: null }],
};
const filled = (form: FeedbackForm): FeedbackForm => ({ ...form, kind: 'group_feedback', title: 'North', held: { day: '5', month: '3', year: '2024' } });
const write = (form: FeedbackForm, heading: number, point: string): FeedbackForm => {
  const under = form.headings[heading]!;
  const added = addPoint(form, under.key, null);
  return changePoint(added.form, under.key, added.key, { point });
};

describe('what a group said, as it is written down', () => {
  it('begins under the usual headings, and sends no empty line', () => {
    const form = filled(newFeedback());
    expect(form.headings.map(({ heading }) => heading)).toEqual(['Emerging benefits', 'Challenges', 'Early impact', 'Suggestions']);
    expect(contentOf(write(form, 1, ' Time '), 0)).toMatchObject({ revision: 0, points: [{ heading: 'Challenges', point: 'Time', outcome: null, stance: 'neither' }], people: [], minutes: null });
  });

  it('begins with the session it was said in, where that is known', () => {
    expect(newFeedback({ code: 'n1', title: 'North in March', heldOn: '2024-03-05' })).toMatchObject({ session: 'n1', title: 'North in March', held: { day: '5', month: '3', year: '2024' }, kind: null });
  });

  it('offers the usual headings again that were saved without a point, or taken out', () => {
    expect(headingsLeft(newFeedback())).toEqual([]);
    const form = formOf(STORED);
    expect(headingsLeft(form)).toEqual(['Emerging benefits', 'Early impact', 'Suggestions']);
    const { form: after, key } = addHeading(form, 'Suggestions');
    expect(after.headings.at(-1)).toMatchObject({ key, heading: 'Suggestions', points: [{ point: '' }] });
    expect(headingsLeft(renameHeading(after, key, ' suggestions '))).toEqual(['Emerging benefits', 'Early impact']);
    expect(headingsLeft(renameHeading(after, key, 'Ideas'))).toContain('Suggestions');
  });

  it('is sent as it was read, its points together under their headings', () => {
    const content = contentOf(formOf(STORED), 3)!;
    expect(content.points.map(({ point }) => point)).toEqual(['Time', 'Travel', 'We ask first']);
    expect(content).toMatchObject({ kind: 'focus_group', session: 'n1', heldOn: '2024-03-05', minutes: 45, people: [{ enrolmentId: 'e1', contributed: true }, { enrolmentId: 'e2', contributed: false }] });
  });

  it('takes the empty line that is there before it begins another', () => {
    const form = newFeedback();
    const { key, points } = form.headings[0]!;
    expect(addPoint(form, key, null).key).toBe(points[0]!.key);
    const once = write(form, 0, 'One');
    const twice = addPoint(once, key, points[0]!.key);
    expect(twice.form.headings[0]!.points).toHaveLength(2);
    expect(addPoint(twice.form, key, points[0]!.key).form).toBe(twice.form);
  });

  it('speaks neither for nor against without an outcome', () => {
    const form = formOf(STORED);
    const under = form.headings[1]!;
    const after = changePoint(form, under.key, under.points[0]!.key, { outcome: null });
    expect(after.headings[1]!.points[0]).toMatchObject({ outcome: null, stance: 'neither' });
  });

  it('says what is missing, and sends nothing until it is there', () => {
    expect(missing(newFeedback()).map(({ fieldId }) => fieldId)).toEqual(['kind', 'title', 'heldOn']);
    expect(contentOf(newFeedback(), 0)).toBeNull();
    expect(missing({ ...filled(newFeedback()), minutes: 'an hour' })).toEqual([{ text: 'Enter how long it took as whole minutes, for example 45', fieldId: 'minutes' }]);
    const nameless = write(renameHeading(filled(newFeedback()), 'none', ''), 0, 'A point');
    const cleared = renameHeading(nameless, nameless.headings[0]!.key, ' ');
    expect(missing(cleared)).toEqual([{ text: 'Enter the heading these points stand under', fieldId: `${cleared.headings[0]!.key}-heading` }]);
    expect(missing(removeHeading(cleared, cleared.headings[0]!.key))).toEqual([]);
  });

  it('counts somebody once, as there or as contributing', () => {
    const form = setPerson(setPerson(filled(newFeedback()), 'e1', 'there'), 'e1', 'contributed');
    expect(contentOf(form, 0)!.people).toEqual([{ enrolmentId: 'e1', contributed: true }]);
    expect(contentOf(setPerson(form, 'e1', null), 0)!.people).toEqual([]);
  });

  it('leads from a fault to the point it is about, counting only what was sent', () => {
    const form = formOf(STORED);
    const problem = new ApiProblem('invalid_input', 400, 'T', 'D', [{ field: 'points.2.stance', message: 'say which' }, { field: 'session', message: 'there is no session' }]);
    expect(errorsOf(problem, form)).toEqual([
      { text: '“We ask first”: say which', fieldId: `${form.headings[1]!.points[0]!.key}-stance` },
      { text: 'There is no session', fieldId: 'session' },
    ]);
  });
});
