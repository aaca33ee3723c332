import { readerOf } from '../disclosure/reader.ts';
import { release, type ReleasedFigure } from '../disclosure/release.ts';
import { AUDIENCES, type Audience } from '../kernel/scope.ts';
import { nothingOf } from '../measures/assemble.ts';
import { CATALOGUE_IDS, COMPOSITIONS, findMeasure } from '../measures/catalogue.ts';
import type { ProgrammeLabels } from '../measures/labels.service.ts';
import type { Measure } from '../measures/measure.ts';
import { DASHBOARDS, type DashboardDefinition } from './dashboards.ts';

const EMPTY: ProgrammeLabels = { code: 'EMPTY', about: '', startsOn: '2024-01-01', endsOn: '2024-12-31', recommendedMentoring: null, dosageSessions: null, dosageMentoring: null, sessions: [], rounds: [], items: [], outcomes: [], routes: [] };
const item = (name: string, kind: string, scale: string | null, outcome: string | null = null) => ({ round: 'end', item: name, source: 'participants', section: '', kind, scale, wording: `About ${name}`, direction: 'positive' as const, askedPer: 'respondent' as const, outcome, options: [], other: null, pair: null, moment: null });
/** Everything is set up, and nobody has done anything yet. */
const SET_UP: ProgrammeLabels = {
  ...EMPTY, recommendedMentoring: 6, dosageSessions: 5, dosageMentoring: 3,
  rounds: [{ code: 'end', title: 'At the end', mode: 'named', purpose: 'end_of_programme', role: 'participant', opensOn: '2024-12-01', closesOn: null }, { code: 'day', title: 'On the day', mode: 'anonymous', purpose: 'launch_day', role: null, opensOn: '2024-01-10', closesOn: '2024-01-10' }],
  items: [item('a', 'scale', 'agreement', 'know'), item('e', 'scale', 'extent_met'), item('r', 'scale', 'rating', 'know'), item('s', 'single', null), item('m', 'multiple', null), item('n', 'number', null), item('t', 'long_text', null)],
  outcomes: [{ code: 'know', title: 'Knowledge', description: '' }],
  routes: [{ route: 'end', title: 'At the end', kind: 'questionnaire' }],
};

/** Builds a dashboard of figures of nothing, and notes which measures were asked for. */
function build(definition: DashboardDefinition, labels: ProgrammeLabels, audience: Audience = 'evaluator') {
  const asked = new Set<string>();
  const context = {
    ...readerOf(audience),
    labels,
    csvOf: (panel: string): string => `/${panel}.csv`,
    figures: (id: string): readonly ReleasedFigure[] => {
      asked.add(id);
      if (!definition.measures.includes(id)) throw new Error(`${definition.id} does not read ${id}`);
      return release(audience, [nothingOf(findMeasure(id) ?? (COMPOSITIONS.find((one) => one.id === id) as unknown as Measure))]);
    },
  };
  const panels = definition.panels(context, { base: 'answered', bands: 'stacked' }, { scores: [], maximum: 0 }).filter((one) => one !== null);
  return { asked, panels, headlines: definition.headlines?.(context) ?? [], other: definition.panels(context, { base: 'respondents', bands: 'stacked' }, { scores: [], maximum: 0 }) };
}

describe.each(DASHBOARDS)('the dashboard $id', (definition) => {
  it('reads measures that there are, each once', () => {
    expect(definition.measures.filter((id) => !CATALOGUE_IDS.includes(id))).toEqual([]);
    expect(new Set(definition.measures).size).toBe(definition.measures.length);
  });

  it.each([['nothing is set up', EMPTY], ['nobody has done anything', SET_UP]])('says so in words while %s, and never 0 of 0 or 0%%', (_, labels) => {
    const { panels, headlines, other } = build(definition, labels);
    for (const panel of panels) {
      expect(panel.id).toMatch(/^[\w-]+$/); // goes into an address as it is
      expect([panel.id, panel.finding.length > 0, panel.subtitle.length > 0]).toEqual([panel.id, true, true]);
      for (const row of panel.table.rows) expect([panel.id, row.length]).toEqual([panel.id, panel.table.columns.length]);
    }
    expect(new Set(panels.map(({ id }) => id)).size).toBe(panels.length);
    const words = JSON.stringify([panels.map(({ explain: _explain, ...rest }) => rest), headlines, other]);
    expect(words.match(/NaN|undefined|Infinity|\[object|0 of 0|\(0%\)|"0%"/g)).toBeNull();
  });

  it('draws nothing where there is nothing to draw, and says why', () => {
    for (const panel of build(definition, SET_UP).panels.filter(({ chart }) => chart !== null)) {
      for (const series of panel.chart!.series) {
        expect([panel.id, series.points.length, series.labels.length]).toEqual([panel.id, panel.chart!.categories.length, panel.chart!.categories.length]);
        expect([panel.id, series.points.flat().filter((point) => point === 0)]).toEqual([panel.id, []]);
      }
    }
  });
});

describe.each(AUDIENCES.filter((audience) => audience !== 'evaluator'))('while too few answered, to %s', (audience) => {
  it.each(DASHBOARDS)('the dashboard $id does not tell nobody from a few', (definition) => {
    const { panels, headlines, other } = build(definition, SET_UP, audience);
    const words = JSON.stringify([panels.map(({ explain: _explain, ...rest }) => rest), headlines, other]);
    expect(words.match(/nobody has (answered|spoken)|NaN|undefined|\[object|0 of 0|\(0%\)|"0%"/gi)).toBeNull();
    for (const panel of panels) for (const row of panel.table.rows) expect([panel.id, row.length]).toEqual([panel.id, panel.table.columns.length]);
  });
});

describe('the dashboards', () => {
  it('have ids of their own, and a headline leads to a panel of one of them', () => {
    const ids = DASHBOARDS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const definition of DASHBOARDS) {
      for (const { panel } of build(definition, SET_UP).headlines) expect(ids).toContain(panel.split('#')[0]);
    }
  });
});
