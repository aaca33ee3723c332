import Papa from 'papaparse';
import path from 'node:path';
import { importBundle } from '../../server/exchange/bundle/import-bundle.ts';
import { codedRows } from '../../server/reports/coded-rows.ts';
import type { Dashboard, Panel } from '../../shared/figures/panel.ts';
import { FIXTURES } from '../measures/imported.ts';
import { signInAs } from './sign-in.ts';
import { startTestApp, type TestApp } from './test-app.ts';

let app: TestApp;
let evaluator: { cookie: string };

beforeAll(async () => {
  app = await startTestApp();
  for (const folder of ['apir', 'northern', 'worlds/empty']) await importBundle(app.db, path.join(FIXTURES, folder));
  evaluator = await signInAs(app.app, { programme: 'APIR', roles: ['evaluator'] });
}, 60_000);
afterAll(() => app.close());

const dashboard = async (id: string, query = ''): Promise<Dashboard> => (await app.send('GET', `/api/programmes/APIR/dashboards/${id}${query}`, evaluator)).json();
const panelOf = (board: Dashboard, id: string): Panel => board.panels.find((panel) => panel.id === id)!;
const rowOf = (panel: Panel, first: string): string[] => panel.table.rows.find((row) => row[0] === first)!;

describe('the dashboards of the reference programme', () => {
  it('head the overview with the published figures', async () => {
    const { headlines } = await dashboard('overview');
    const shown = Object.fromEntries(headlines.map((headline) => [headline.label, [headline.figure, headline.share]]));
    expect(shown).toMatchObject({
      Starters: ['23', ''],
      Contributed: ['16 of 23', '70%'],
      'Mentors contributed': ['7 of 11', '64%'],
      'Councils heard from': ['9 of 11', '82%'],
      'Response, participants': ['11 of 23', '48%'],
      'Response, mentors': ['5 of 11', '45%'],
      Withdrew: ['8 of 23', '35%'],
    });
  });

  it('chart figures 1, 2 and 3 as the report does', async () => {
    const board = await dashboard('attendance');
    const launch = panelOf(board, 'launch');
    expect(launch.finding).toBe('18 of 23 participants and 9 of 11 mentors came to the launch');
    expect(launch.chart!.categories).toEqual([...launch.chart!.categories].sort((a, b) => a.localeCompare(b, 'en-GB')));
    expect(rowOf(launch, 'Bournemouth')).toEqual(['Bournemouth', '1', '0', '1', '0']);
    const cumulative = panelOf(board, 'cumulative-attendance');
    expect(rowOf(cumulative, 'Poole').slice(0, 3)).toEqual(['Poole', '11', '14']);
    expect(rowOf(cumulative, 'Gloucestershire').slice(0, 3)).toEqual(['Gloucestershire', '18', '28']);
    const perStarter = panelOf(board, 'attendance-per-starter');
    expect(rowOf(perStarter, 'Bristol')[1]).toBe('5.5');
    expect(rowOf(perStarter, 'Cornwall')[4]).toBe('5');
    expect(perStarter.chart!.axis.max).toBe(7);
    const lines = panelOf(board, 'attendance-over-time').chart!;
    expect(lines.kind).toBe('small-lines');
    expect(lines.steps).toHaveLength(7);
  });

  it('print the base of an item, and switch it on request', async () => {
    const wording = 'My reasoning about cases has improved.';
    const answered = rowOf(panelOf(await dashboard('feedback'), 'items-end-participants-agreement'), wording);
    expect(answered.slice(-3)).toEqual(['7 of 7 (100%)', 'answered', '1 not applicable, 3 skipped']);
    const respondents = rowOf(panelOf(await dashboard('feedback', '?base=respondents'), 'items-end-participants-agreement'), wording);
    expect(respondents.slice(-3)).toEqual(['7 of 11 (64%)', 'respondents', '1 not applicable, 3 skipped']);
  });

  it('draw agreement from the middle on request, with neither apart and the same table', async () => {
    const stacked = panelOf(await dashboard('feedback'), 'items-end-participants-agreement');
    const diverging = panelOf(await dashboard('feedback', '?bands=diverging'), 'items-end-participants-agreement');
    expect(diverging.table).toEqual(stacked.table);
    const at = diverging.chart!.categories.indexOf('I can point to families who have benefited.');
    expect(diverging.chart!.series.map((series) => [series.name, series.points[at]])).toEqual([['Agree', 50], ['Disagree', -12.5]]);
    expect(diverging.chart!.beside[at]).toContain('3 neither');
  });

  it('put the sources of an outcome side by side, reverse what is put negatively and name the silent', async () => {
    const knowledge = panelOf(await dashboard('outcomes'), 'outcome-knowledge');
    const reversed = knowledge.table.rows.find((row) => row[0]!.endsWith('(reversed)'))!;
    // 5 of 8 agreed that they still struggle: 2 disagreed, so 2 of 8 speak for the outcome.
    expect(reversed.slice(1, 5)).toEqual(['2', '1', '5', '8 answers']);
    expect(rowOf(knowledge, 'Heads of service').slice(1, 4)).toEqual(['–', '–', '–']);
    expect(knowledge.finding).toContain('heads of service silent');
  });

  it('give every panel a table as long as its chart, its file, and how it is worked out', async () => {
    for (const id of ['overview', 'attendance', 'feedback', 'outcomes']) {
      for (const panel of (await dashboard(id)).panels) {
        expect(panel.finding).not.toBe('');
        expect(panel.explain.length).toBeGreaterThan(0);
        if (panel.chart) {
          expect(panel.table.rows.length).toBeGreaterThanOrEqual(panel.chart.categories.length);
          expect(panel.chart.label.length).toBeGreaterThan(20);
          for (const series of panel.chart.series) {
            expect(series.points).toHaveLength(panel.chart.categories.length);
            expect(series.labels).toHaveLength(panel.chart.categories.length);
          }
          expect(panel.chart.series.length).toBeLessThanOrEqual(4);
        }
        const csv = await app.send('GET', panel.csv, evaluator);
        const { data } = Papa.parse<string[]>(csv.body.replace(/^\uFEFF/, ''), { skipEmptyLines: true });
        const unarmed = data.map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@])/, '')));
        expect([panel.id, unarmed]).toEqual([panel.id, [panel.table.columns.map((column) => column.label), ...codedRows(panel.table)]]);
      }
    }
  }, 20_000);

  it('show an empty programme with reasons and no zeros', async () => {
    const [empty] = (await app.db.query(`SELECT p.code FROM programme p WHERE NOT EXISTS (SELECT 1 FROM enrolment e WHERE e.programme_id = p.id)`)) as { code: string }[];
    const signedIn = await signInAs(app.app, { programme: empty!.code, roles: ['evaluator'] });
    for (const id of ['overview', 'attendance', 'feedback', 'outcomes']) {
      const board: Dashboard = (await app.send('GET', `/api/programmes/${empty!.code}/dashboards/${id}`, signedIn)).json();
      for (const headline of board.headlines) expect([headline.label, headline.figure]).toEqual([headline.label, '–']);
      for (const panel of board.panels) for (const series of panel.chart?.series ?? []) for (const point of series.points) expect(point).toBeNull();
    }
  });
});

describe('the rows behind a figure', () => {
  it('are as many as the denominator, under pseudonyms', async () => {
    const board = await dashboard('overview');
    const figure = panelOf(board, 'contribution').explain.find((measure) => measure.measure === 'contribution')!.figures[0]!;
    const page = (await app.send('GET', `/api/programmes/APIR/measures/contribution/rows?${figure.rows}`, evaluator)).json();
    expect(page.counted).toBe(figure.denominator);
    expect(page.rows).toHaveLength(23);
    expect(page.rows.filter((row: string[]) => row.at(-2) === 'Yes')).toHaveLength(figure.numerator!);
    const [people] = (await app.db.query(`SELECT json_agg(code) AS codes FROM person`)) as { codes: string[] }[];
    for (const row of page.rows) expect(people!.codes).not.toContain(row[0]);
    expect(page.rows[0][0]).toMatch(/^[0-9a-z]{4}-[0-9a-z]{4}$/);
  });

  it('list those left out last, with the reason', async () => {
    const page = (await app.send('GET', '/api/programmes/APIR/measures/item-agreement/rows?rounds=end-participants&item=reasoning-improved', evaluator)).json();
    expect([page.counted, page.excluded, page.total]).toEqual([7, 4, 11]);
    expect(page.rows.slice(7).map((row: string[]) => row.at(-1)).sort()).toEqual(['Not applicable', 'Skipped', 'Skipped', 'Skipped']);
  });

  it('refuse a query that is not one, naming the field', async () => {
    const answer = await app.send('GET', '/api/programmes/APIR/measures/contribution/rows?roles=boss', evaluator);
    expect(answer.statusCode).toBe(400);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.json()).toMatchObject({ code: 'invalid_input', faults: [{ field: 'roles' }] });
  });
});

describe('all responses of a round as CSV', () => {
  const rows = async (round: string, values: string): Promise<Record<string, string>[]> => {
    const answer = await app.send('GET', `/api/programmes/APIR/rounds/${round}/responses.csv?values=${values}`, evaluator);
    return Papa.parse<Record<string, string>>(answer.body.replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: true }).data;
  };

  it('has a row a returned form and agrees with the figure on the screen', async () => {
    const codes = await rows('end-participants', 'codes');
    expect(codes).toHaveLength(11);
    expect(codes.filter((row) => ['agree', 'strongly_agree'].includes(row['reasoning-improved']!))).toHaveLength(7);
    expect(codes.filter((row) => row['reasoning-improved'] === '-99')).toHaveLength(3);
    expect(codes.filter((row) => row['reasoning-improved'] === '-98')).toHaveLength(1);
  });

  it('writes labels for Excel with a byte order mark and CRLF', async () => {
    const answer = await app.send('GET', '/api/programmes/APIR/rounds/end-participants/responses.csv', evaluator);
    expect(answer.body.startsWith('\uFEFFprogramme,')).toBe(true);
    expect(answer.body).toContain('\r\n');
    expect(answer.headers['content-disposition']).toContain('APIR-end-participants-labels.csv');
  });

  it('ties an anonymous form to nobody, nor to a time', async () => {
    for (const row of await rows('launch-form', 'codes')) expect([row.person, row.council, row.submitted_at]).toEqual(['', '', '']);
  });

  it('disarms what a spreadsheet would take for a formula', async () => {
    const northern = await signInAs(app.app, { programme: 'NORTHERN', roles: ['evaluator'] });
    const { rounds } = { rounds: ['LAUNCH-DAY', 'MIDPOINT', 'END-PARTICIPANTS', 'END-MENTORS', 'END-HEADS'] };
    const bodies = await Promise.all(rounds.map(async (round) => (await app.send('GET', `/api/programmes/NORTHERN/rounds/${round}/responses.csv`, northern)).body));
    const cells = bodies.flatMap((body) => Papa.parse<string[]>(body.slice(1)).data.flat());
    expect(cells.filter((cell) => cell.startsWith("'="))).not.toHaveLength(0);
    expect(cells.filter((cell) => /^[=+@]/.test(cell))).toHaveLength(0);
  });
});

describe('who may see figures', () => {
  it('are an evaluator’s for rows and answers, and nobody else’s; a facilitator sees no figures', async () => {
    const manager = await signInAs(app.app, { programme: 'APIR', roles: ['programme_manager'] });
    expect((await app.send('GET', '/api/programmes/APIR/dashboards/overview')).statusCode).toBe(401);
    const facilitator = await signInAs(app.app, { programme: 'APIR', roles: ['facilitator'] });
    expect((await app.send('GET', '/api/programmes/APIR/dashboards/overview', facilitator)).statusCode).toBe(404);
    for (const url of ['/api/programmes/APIR/rounds/end-participants/responses.csv', '/api/programmes/APIR/measures/contribution/rows']) {
      expect((await app.send('GET', url)).statusCode).toBe(401);
      expect((await app.send('GET', url, manager)).statusCode).toBe(404);
      expect((await app.send('GET', url.replace('APIR', 'NORTHERN'), evaluator)).statusCode).toBe(404);
    }
  });

  it('uses a one-time link up, whoever opens it first', async () => {
    const { DemonstrationAccess } = await import('../../server/access/demonstration-access.ts');
    const link = await app.app.get(DemonstrationAccess).link();
    // Opening it changes nothing: scanners open links.
    expect((await app.send('GET', `/sign-in?link=${link}`)).statusCode).toBe(200);
    const both = await Promise.all([0, 1].map(() => app.send('POST', '/sign-in', {}, { link })));
    expect(both.map((answer) => answer.statusCode).sort()).toEqual([303, 404]);
    const cookie = String(both.find((answer) => answer.statusCode === 303)!.headers['set-cookie']).split(';')[0]!;
    const who = (await app.send('GET', '/api/sign-in', { cookie })).json();
    expect(who.programmes.map((programme: { code: string }) => programme.code)).toEqual(expect.arrayContaining(['APIR', 'NORTHERN']));
    await app.send('DELETE', '/api/sign-in', { cookie });
    expect((await app.send('GET', '/api/sign-in', { cookie })).statusCode).toBe(401);
  });

  it('ends a sign-in after 60 idle minutes and after 12 hours in any case', async () => {
    for (const [column, interval] of [['last_seen_at', '61 minutes'], ['started_at', '721 minutes']]) {
      const signedIn = await signInAs(app.app, { programme: 'APIR', roles: ['evaluator'] });
      expect((await app.send('GET', '/api/sign-in', signedIn)).statusCode).toBe(200);
      await app.db.query(`UPDATE sign_in SET ${column} = now() - interval '${interval}' WHERE id = (SELECT id FROM sign_in ORDER BY started_at DESC, last_seen_at DESC LIMIT 1)`);
      expect([column, (await app.send('GET', '/api/sign-in', signedIn)).statusCode]).toEqual([column, 401]);
    }
  });
});

describe('health', () => {
  it('is ok when the database answers', async () => {
    expect((await app.send('GET', '/api/health')).json()).toEqual({ status: 'ok' });
  });
});

describe('an address that cannot be read', () => {
  it('is answered like any other fault', async () => {
    const page = await app.send('GET', '/answer/%zz');
    expect([page.statusCode, page.headers['content-type']]).toEqual([400, 'text/html; charset=utf-8']);
    const api = await app.send('GET', '/api/programmes/%zz/rounds');
    expect(api.json()).toMatchObject({ status: 400, code: 'invalid_input' });
  });
});
