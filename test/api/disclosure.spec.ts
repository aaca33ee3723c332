/** What each audience gets over HTTP: every dashboard and file of the two programmes, searched for what must not be in it. */
import { DataSource } from 'typeorm';
import path from 'node:path';
import { importBundle } from '../../server/exchange/bundle/import-bundle.ts';
import type { Dashboard, Panel } from '../../shared/figures/panel.ts';
import type { StaffRole } from '../../shared/vocabulary/staff-role.ts';
import { FIXTURES } from '../measures/imported.ts';
import { signInAs } from './sign-in.ts';
import { startTestApp, type TestApp } from './test-app.ts';

let app: TestApp;
const cookies = new Map<string, { cookie: string }>();
const PROGRAMMES = ['APIR', 'NORTHERN'];
const GUARDED: readonly StaffRole[] = ['programme_manager', 'report_reader', 'head_of_service'];
const BOARDS = ['overview', 'attendance', 'feedback', 'outcomes'];

beforeAll(async () => {
  app = await startTestApp();
  const db = app.app.get(DataSource);
  for (const folder of ['apir', 'northern']) await importBundle(app.db, path.join(FIXTURES, folder));
  for (const programme of PROGRAMMES) {
    for (const role of ['evaluator', ...GUARDED] as const) {
      const name = `${role} of ${programme}`;
      cookies.set(`${role} ${programme}`, await signInAs(app.app, { programme, roles: [role], name }));
      if (role === 'head_of_service') {
        await db.query(
          `UPDATE account_role SET council_id = (SELECT e.council_id FROM enrolment e JOIN programme p ON p.id = e.programme_id JOIN council c ON c.id = e.council_id WHERE p.code = $2 AND e.starter ORDER BY c.name LIMIT 1)
            WHERE account_id = (SELECT id FROM account WHERE name = $1)`,
          [name, programme],
        );
      }
    }
  }
}, 120_000);
afterAll(() => app.close());

const read = async (role: StaffRole, programme: string, board: string, query = ''): Promise<Dashboard> => {
  const answer = await app.send('GET', `/api/programmes/${programme}/dashboards/${board}${query}`, cookies.get(`${role} ${programme}`)!);
  expect([role, programme, board, answer.statusCode]).toEqual([role, programme, board, 200]);
  return answer.json();
};
const panelOf = (board: Dashboard, id: string): Panel | undefined => board.panels.find((panel) => panel.id === id);
const councilsOf = async (programme: string): Promise<string[]> =>
  ((await app.app.get(DataSource).query(`SELECT DISTINCT c.name FROM enrolment e JOIN council c ON c.id = e.council_id JOIN programme p ON p.id = e.programme_id WHERE p.code = $1`, [programme])) as { name: string }[]).map(({ name }) => name);

describe.each(PROGRAMMES)('in %s', (programme) => {
  it.each(GUARDED)('every dashboard opens for a %s, in words and without a gap in its sentences', async (role) => {
    for (const board of BOARDS) {
      for (const query of ['', '?base=respondents', '?bands=diverging']) {
        const body = await read(role, programme, board, query);
        expect(JSON.stringify(body).match(/NaN|undefined|\[object|Nobody has answered|nobody has spoken/g)).toBeNull();
        for (const panel of body.panels) {
          for (const row of panel.table.rows) expect([panel.id, row.length]).toEqual([panel.id, panel.table.columns.length]);
          // What is explained agrees with what is shown: no count where there is no figure.
          for (const figure of panel.explain.flatMap(({ figures }) => figures)) {
            expect(figure.rows).toBeNull();
            if (figure.text === 'Not shown') expect([figure.numerator, figure.denominator, figure.excluded]).toEqual([null, null, []]);
          }
          if (panel.chart && panel.chart.series.length > 0) expect([panel.id, panel.chart.series.flatMap(({ points }) => points.flat()).some((point) => point !== null)]).toEqual([panel.id, true]);
        }
      }
    }
  });

  it.each(GUARDED)('the rows behind a figure are not there for a %s', async (role) => {
    for (const measure of ['contribution', 'item-answers', 'cumulative-attendance']) {
      expect((await app.send('GET', `/api/programmes/${programme}/measures/${measure}/rows`, cookies.get(`${role} ${programme}`)!)).statusCode).toBe(404);
    }
  });

  it('no council stands beside answers, and a head of service finds no other council anywhere', async () => {
    const councils = await councilsOf(programme);
    const own = [...councils].sort()[0]!;
    for (const role of GUARDED) {
      for (const board of ['feedback', 'outcomes']) {
        const tables = (await read(role, programme, board)).panels.map(({ table }) => table.rows.map(([first]) => first));
        expect(tables.flat().filter((first) => councils.includes(first!))).toEqual([]);
      }
    }
    for (const board of BOARDS) {
      const { panels } = await read('head_of_service', programme, board);
      const named = panels.flatMap((panel) => [...panel.table.rows.map(([first]) => first!), ...(panel.chart?.categories ?? [])]).filter((name) => councils.includes(name) && name !== own);
      expect([board, named]).toEqual([board, []]);
    }
  });

  it('the whole body differs from an evaluator’s exactly where something is not shown', async () => {
    for (const role of GUARDED) {
      for (const board of BOARDS) {
        const [full, guarded] = [await read('evaluator', programme, board), await read(role, programme, board)];
        for (const panel of guarded.panels) {
          const whole = panelOf(full, panel.id);
          if (!whole) continue;
          const texts = new Map(whole.explain.flatMap(({ measure, figures }) => figures.map((figure) => [`${measure} ${figure.label}`, figure] as const)));
          for (const { measure, figures } of panel.explain) {
            for (const figure of figures) {
              const same = texts.get(`${measure} ${figure.label}`);
              if (!same || figure.numerator === null) continue;
              expect([panel.id, measure, figure.label, figure.numerator, figure.denominator]).toEqual([panel.id, measure, figure.label, same.numerator, same.denominator]);
            }
          }
        }
      }
    }
  });

  it('a file says what the screen says, with c where a figure is not shown', async () => {
    for (const role of ['report_reader', 'head_of_service'] as const) {
      for (const board of ['overview', 'outcomes']) {
        for (const panel of (await read(role, programme, board)).panels) {
          const file = await app.send('GET', panel.csv, cookies.get(`${role} ${programme}`)!);
          expect([panel.id, file.statusCode]).toEqual([panel.id, 200]);
          const hidden = panel.table.rows.flat().filter((cell) => cell === 'Not shown').length;
          expect(file.body).not.toContain('Not shown');
          expect([panel.id, file.body.replace(/"[^"]*"/g, '').split(/[,\r\n]/).filter((cell) => cell === 'c').length]).toEqual([panel.id, hidden]);
        }
      }
    }
  }, 60_000);
});

describe('the reference programme', () => {
  const wording = 'My reasoning about cases has improved.';
  const rowOf = (panel: Panel | undefined, first: string): string[] => panel!.table.rows.find((row) => row[0] === first)!;

  it('shows a programme manager 7 of 7 without a percentage, and a head of service a word without a number', async () => {
    const id = 'items-end-participants-agreement';
    expect(rowOf(panelOf(await read('programme_manager', 'APIR', 'feedback'), id), wording)).toContain('7 of 7');
    const banded = panelOf(await read('head_of_service', 'APIR', 'feedback'), id)!;
    expect(rowOf(banded, wording).slice(1)).toEqual(['all or nearly all', 'few or none', 'few or none', 'all or nearly all', 'answered', '–']);
    // The other base would say how many answered.
    const respondents = panelOf(await read('head_of_service', 'APIR', 'feedback', '?base=respondents'), id)!;
    expect(rowOf(respondents, wording).slice(1, 5)).toEqual(['Not shown', 'Not shown', 'Not shown', 'Not shown']);
    const explained = [...banded.explain, ...respondents.explain].flatMap(({ figures }) => figures.filter(({ label }) => label.includes(wording)));
    expect(explained.length).toBeGreaterThan(4);
    for (const figure of explained) expect([figure.numerator, figure.denominator, figure.excluded]).toEqual([null, null, []]);
    // Nowhere in anything they can open: neither 7 of 7, nor of the 11 who returned the form.
    for (const board of BOARDS) expect(JSON.stringify(await read('head_of_service', 'APIR', board))).not.toMatch(/7 of 7\b|7 of 11 agree/);
  });

  it('shows nobody but evaluators a reason of one person, a score of one person, or dosage groups', async () => {
    for (const role of ['report_reader', 'head_of_service'] as const) {
      const attendance = await read(role, 'APIR', 'attendance');
      expect(panelOf(attendance, 'withdrawal-reasons')!.table.rows).toEqual([]);
      expect(JSON.stringify(panelOf(attendance, 'attendance-per-starter'))).not.toMatch(/Score of each finisher|dots/);
      expect(panelOf(await read(role, 'APIR', 'outcomes'), 'dosage')!.table.rows).toEqual([]);
    }
    expect(panelOf(await read('programme_manager', 'APIR', 'outcomes'), 'dosage')!.table.rows).toEqual([]);
  });

  it('gives report readers attendance by council only as the joining notice says', async () => {
    const reader = async (): Promise<string[]> => panelOf(await read('report_reader', 'APIR', 'attendance'), 'cumulative-attendance')!.table.rows.map(([name]) => name!);
    expect(await reader()).toHaveLength(12);
    const db = app.app.get(DataSource);
    await db.query(`UPDATE programme SET attendance_by_council = false WHERE code = 'APIR'`);
    expect(await reader()).toEqual(['All councils']);
    const own = panelOf(await read('head_of_service', 'APIR', 'attendance'), 'cumulative-attendance')!;
    expect(own.table.rows.map(([name]) => name)).toEqual(['All councils']);
    await db.query(`UPDATE programme SET attendance_by_council = true WHERE code = 'APIR'`);
  });
});

describe('minimums', () => {
  it('may be raised, never lowered below 5 people and 3 councils, and stay as they were in rounds that opened', async () => {
    const db = app.app.get(DataSource);
    await expect(db.query(`UPDATE programme SET minimum_people = 4 WHERE code = 'APIR'`)).rejects.toThrow(/ck_programme_minimum_people/);
    await expect(db.query(`UPDATE programme SET minimum_councils = 2 WHERE code = 'APIR'`)).rejects.toThrow(/ck_programme_minimum_councils/);
    await db.query(`UPDATE programme SET minimum_people = 9 WHERE code = 'APIR'`);
    const of = async (): Promise<number[]> => ((await db.query(`SELECT r.minimum_people AS n FROM round r JOIN programme p ON p.id = r.programme_id WHERE p.code = 'APIR'`)) as { n: number }[]).map(({ n }) => n);
    expect(new Set(await of())).toEqual(new Set([5]));
    await expect(db.query(`UPDATE round SET minimum_people = 9 WHERE programme_id = (SELECT id FROM programme WHERE code = 'APIR')`)).rejects.toThrow(/frozen since it opened/);
    await db.query(`UPDATE programme SET minimum_people = 5 WHERE code = 'APIR'`);
  });

  it('are taken by a round that opens later, and decide what leaves', async () => {
    const db = app.app.get(DataSource);
    await db.query(`UPDATE programme SET minimum_people = 9 WHERE code = 'APIR'`);
    await db.query(
      `INSERT INTO round (programme_id, code, title, version_id, mode, purpose, role, opens_on)
       SELECT programme_id, 'later', 'Later', version_id, mode, 'other', role, current_date + 30 FROM round WHERE code = 'end-participants' LIMIT 1`,
    );
    const [later] = await db.query(`SELECT minimum_people FROM round WHERE code = 'later'`);
    expect(later).toEqual({ minimum_people: 9 });
    await db.query(`UPDATE programme SET minimum_people = 7 WHERE code = 'APIR'`);
    expect((await db.query(`SELECT minimum_people FROM round WHERE code = 'later'`))[0]).toEqual({ minimum_people: 7 });
    await db.query(`DELETE FROM round WHERE code = 'later'`);
    await db.query(`UPDATE programme SET minimum_people = 5 WHERE code = 'APIR'`);
  });
});
