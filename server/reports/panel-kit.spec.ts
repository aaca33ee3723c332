import type { Figure } from '../../shared/figures/figure.ts';
import { readerOf } from '../disclosure/reader.ts';
import { release } from '../disclosure/release.ts';
import { nothingOf } from '../measures/assemble.ts';
import { findMeasure } from '../measures/catalogue.ts';
import type { ProgrammeLabels } from '../measures/labels.service.ts';
import { cautionsOf, councilsIn, explain, leftOut, ofCouncil, ofInWords, ofRole, ofText, panel, rowsQuery } from './panel-kit.ts';

const figure = (measure: string, more: Partial<Figure> = {}): Figure => ({ ...nothingOf(findMeasure(measure)!), ...more });
const attendance = figure('ordinary-attendance', {
  of: { roles: ['participant'] }, numerator: 5, denominator: 6, value: 5 / 6, excluded: { not_recorded: 1, withdrew: 0, not_expected: 2 },
  byCouncil: [{ council: 'Torbay', numerator: 5, denominator: 5, value: 1 }, { council: 'Ashby', numerator: 0, denominator: 1, value: 0 }, { council: null, numerator: 0, denominator: 0, value: null }],
});
const [released] = release('evaluator', [attendance]);
const labels: ProgrammeLabels = {
  code: 'OUR S/1', about: '', startsOn: '2024-01-01', endsOn: '2024-12-31', recommendedMentoring: null, dosageSessions: null, dosageMentoring: null,
  sessions: [{ code: 'a-1', kind: 'set_meeting', title: 'Set A, first meeting', set: 'a', heldOn: '2024-03-05' }],
  rounds: [{ code: 'end', title: 'At the end', mode: 'named', purpose: 'end_of_programme', role: 'participant', opensOn: '2024-12-01', closesOn: null }],
  items: [{ round: 'end', item: 'q1', source: 'participants', section: '', kind: 'single', scale: null, wording: 'What helped?', direction: 'positive', askedPer: 'respondent', outcome: null, options: [{ value: 'the_set', label: 'The set' }], other: null, pair: null, moment: null }],
  outcomes: [{ code: 'know', title: 'Knowledge', description: '' }],
  routes: [],
};

describe('what a panel is made of', () => {
  it('lists councils by name, each once, and never no council', () => {
    expect(councilsIn([released!], [released!])).toEqual(['Ashby', 'Torbay']);
  });

  it('finds the figure of a role and the cell of a council, and says nothing for one that is not there', () => {
    expect(ofRole([released!], 'participant')).toBe(released);
    expect(ofRole([released!], 'mentor')).toBeUndefined();
    expect(ofText(ofCouncil(released, 'Ashby'))).toBe('0 of 1');
    expect(ofText(ofCouncil(released, 'Nowhere'))).toBe('–');
    expect(ofText(ofCouncil(undefined, 'Ashby'))).toBe('–');
  });

  it('says what was left out in words, and no reason that nobody had', () => {
    expect(leftOut(released)).toBe('1 not recorded, 2 not expected');
    expect(leftOut(undefined)).toBe('');
  });

  it('says of what a figure is in the words of the programme', () => {
    expect(ofInWords({ roles: ['participant'], session: 'a-1' }, labels)).toBe('participants, Set A, first meeting');
    expect(ofInWords({ rounds: ['end'], item: 'q1', source: 'participants', category: 'the_set' }, labels)).toBe('participants, “What helped?”, At the end, The set');
    expect(ofInWords({ outcome: 'know', source: 'heads_of_service' }, labels)).toBe('Knowledge, heads of service');
    expect(ofInWords({}, labels)).toBe('');
  });

  it('opens exactly the rows of a figure', () => {
    const query = new URLSearchParams(rowsQuery('item-agreement-pooled', { rounds: ['a b', 'c&d'], item: 'q1' }));
    expect([query.get('measure'), query.getAll('rounds'), query.get('item')]).toEqual(['item-agreement-pooled', ['a b', 'c&d'], 'q1']);
  });

  it('explains each measure once, with all its figures and where their rows are', () => {
    const [explained, ...others] = explain([released!, released!], labels);
    expect(others).toEqual([]);
    expect(explained).toMatchObject({ measure: 'ordinary-attendance', definition: attendance.definition, base: attendance.base });
    expect(explained!.figures).toHaveLength(2);
    expect(explained!.figures[0]).toEqual({
      label: 'participants', text: '5 of 6 (83%)', numerator: 5, denominator: 6, rows: 'measure=ordinary-attendance&roles=participant',
      excluded: [{ reason: 'Not recorded', count: 1 }, { reason: 'Withdrew before it', count: 0 }, { reason: 'Not expected', count: 2 }],
    });
  });

  it('takes every caution along, each once', () => {
    expect(cautionsOf([released!, released!])).toEqual(['Attendance is not benefit.']);
    expect(cautionsOf(release('evaluator', [figure('starters')]))).toEqual([]);
  });

  it('shows an audience without a policy neither numbers nor rows', () => {
    const [hidden] = explain(release('somebody new' as never, [attendance]), labels)[0]!.figures;
    expect(hidden).toMatchObject({ text: 'Not shown', numerator: null, denominator: null, excluded: [], rows: null });
  });

  it('takes its file from where it stands, and its cautions and explanation from its figures', () => {
    const context = { ...readerOf('evaluator'), labels, figures: () => [], csvOf: (id: string) => `/somewhere/${id}.csv` };
    const made = panel(context, { id: 'x', finding: 'F', subtitle: 'S', chart: null, table: { columns: [], rows: [] } }, [released!]);
    expect(made).toMatchObject({ csv: '/somewhere/x.csv', notes: [], cautions: ['Attendance is not benefit.'], explain: [{ measure: 'ordinary-attendance' }] });
  });
});
