import { randomUUID } from 'node:crypto';
import { jest } from '@jest/globals';
import type { Panel } from '../../shared/figures/panel.ts';
import { CollectionClock } from '../../server/collection/rounds/round-window.ts';
import { createProgrammeWorld, type ProgrammeWorld } from '../factories/programme-world.ts';
import { signInAs } from './sign-in.ts';
import { startTestApp, type TestApp } from './test-app.ts';

let test: TestApp;
let world: ProgrammeWorld;
let manager: { cookie: string };

const SETUP = {
  title: 'The end', questionnaire: 'end', version: 1, mode: 'named', purpose: 'end_of_programme', role: 'participant', sets: ['north'],
  asksWithdrawn: true, asksNeverAttended: false, opensOn: '2024-07-01', closesOn: '2024-07-19', countsAsContribution: true, privacyText: 'Kept for a year.', privacyTextWelsh: '',
};
const at = (rest = ''): string => `/api/programmes/${world.code}/rounds${rest}`;
const get = async (rest: string, who = manager): Promise<{ statusCode: number; body: unknown }> => {
  const answer = await test.send('GET', at(rest), who);
  return { statusCode: answer.statusCode, body: answer.json() };
};

beforeAll(async () => {
  test = await startTestApp();
  jest.spyOn(test.app.get(CollectionClock), 'now').mockReturnValue(new Date('2024-06-20T10:00:00Z'));
  world = await createProgrammeWorld(test.db, { code: 'PROGRESS', participantsPerCouncil: 6 });
  manager = await signInAs(test.app, { programme: world.code, roles: ['programme_manager'] });
  await test.db.query(
    `WITH q AS (INSERT INTO questionnaire (programme_id, code) VALUES ($1, 'end') RETURNING id),
          v AS (INSERT INTO questionnaire_version (programme_id, questionnaire_id, number, title) SELECT $1, id, 1, 'The end' FROM q RETURNING id)
     INSERT INTO item (programme_id, version_id, code, position, kind, wording) SELECT $1, v.id, 'item-' || n, n, 'short_text', 'What changed?' FROM v, generate_series(1, 10) n`,
    [world.programmeId],
  );
  await test.db.query(`UPDATE questionnaire_version SET published_on = '2024-06-01' WHERE programme_id = $1`, [world.programmeId]);
});
afterAll(() => test.close());

describe('a round as it was set up', () => {
  it('is given back as it was sent, and says whether it has opened', async () => {
    await test.send('POST', at(), manager, { code: 'later', ...SETUP });
    expect((await get('/later/setup')).body).toEqual({ code: 'later', ...SETUP, opened: false });
    await test.send('POST', at(), manager, { code: 'now', ...SETUP, sets: [], opensOn: '2024-06-20' });
    expect((await get('/now/setup')).body).toMatchObject({ opened: true, sets: [] });
    expect((await get('/never/setup')).statusCode).toBe(404);
  });

  it('can ask people of the sets of the programme', async () => {
    expect((await get('/sets')).body).toEqual([{ code: 'north', name: 'The north set' }, { code: 'south', name: 'The south set' }]);
  });
});

describe('the progress of a round', () => {
  const round = async (code: string, change: object = {}): Promise<void> => {
    const made = await test.send('POST', at(), manager, { code, ...SETUP, sets: [], asksNeverAttended: true, opensOn: '2024-06-20', ...change });
    expect(made.statusCode).toBe(204);
  };
  /** Of the ten questions the first so many are answered. */
  const form = async (code: string, person: string, status: 'draft' | 'submitted', answered = 0): Promise<void> => {
    await test.db.query(
      `WITH o AS (SELECT id, version_id, programme_id FROM round WHERE programme_id = $1 AND code = $2),
            f AS (INSERT INTO response (programme_id, round_id, enrolment_id, status, submitted_at) SELECT programme_id, id, $3, $4, CASE WHEN $4 = 'submitted' THEN now() END FROM o RETURNING id)
       INSERT INTO answer (programme_id, response_id, item_id, state, text) SELECT $1, f.id, i.id, 'answered', 'Much' FROM f, o JOIN item i ON i.version_id = o.version_id WHERE i.position <= $5`,
      [world.programmeId, code, world.enrolments[person], status, answered],
    );
  };
  /** A form from paper with one of ten questions answered. */
  const enter = async (code: string, person: string, handedInOn = '2024-06-20', typedInAt?: Date): Promise<void> => {
    if (typedInAt) jest.spyOn(test.app.get(CollectionClock), 'now').mockReturnValue(typedInAt);
    const made = await test.send('PUT', at(`/${code}/paper-forms/${randomUUID()}`), manager, { enrolmentId: world.enrolments[person], handedInOn, replacesDraft: false, entries: { 'item-1': { text: 'Much' } } });
    jest.spyOn(test.app.get(CollectionClock), 'now').mockReturnValue(new Date('2024-06-20T10:00:00Z'));
    expect([made.statusCode, made.body]).toEqual([200, expect.any(String)]);
  };
  interface Progress {
    byCouncil: Record<string, unknown>[];
    all: Record<string, unknown>;
    rate: { returned: number; base: number; of: string; left: Record<string, number>; text: string };
    completeness: { councils: (string | null)[]; name: string; asked: number; returned: number; told: object | null; counted: string }[];
    days: Panel | null;
    byDay: { day: string; returned: number }[];
    at: string;
  }
  const progress = async (code: string): Promise<Progress> => (await get(`/${code}/progress`)).body as Progress;

  it('counts each person of a council once, and the councils add up to everybody asked', async () => {
    await round('counted');
    await form('counted', 'P1', 'submitted', 10);
    await form('counted', 'P2', 'draft', 3);
    await form('counted', 'P3', 'draft');
    await test.db.query(`UPDATE round_member SET declined_at = now() WHERE enrolment_id = $1`, [world.enrolments.P3]);
    await form('counted', 'P7', 'submitted', 10);
    await form('counted', 'P8', 'submitted');
    await test.db.query(`UPDATE response SET status = 'withdrawn', withdrawn_at = now() WHERE enrolment_id = $1`, [world.enrolments.P8]);
    const { byCouncil, all } = await progress('counted');
    expect(all).toEqual({ asked: 12, returned: 2, onPaper: 0, begun: 1, withdrawn: 1, declined: 1, notStarted: 7, unreachable: 8 });
    expect(byCouncil).toEqual([
      { council: 'Ashby', asked: 6, returned: 1, onPaper: 0, begun: 1, withdrawn: 0, declined: 1, notStarted: 3, unreachable: 4 },
      { council: 'Barton', asked: 6, returned: 1, onPaper: 0, begun: 0, withdrawn: 1, declined: 0, notStarted: 4, unreachable: 4 },
    ]);
  });

  it('says how many came back on paper', async () => {
    await round('paper');
    await form('paper', 'P1', 'submitted', 10);
    await enter('paper', 'P2');
    await enter('paper', 'P7');
    expect((await progress('paper')).byCouncil.map(({ council, returned, onPaper }) => [council, returned, onPaper])).toEqual([['Ashby', 2, 1], ['Barton', 1, 1]]);
  });

  it('says how many of those who have not returned anything nothing can be mailed to', async () => {
    await round('mail');
    const unreachable = async (): Promise<unknown[]> => (await progress('mail')).byCouncil.map((one) => one.unreachable);
    expect(await unreachable()).toEqual([6, 6]);
    await test.db.query(`UPDATE person SET email = lower(code) || '@example.org' WHERE programme_id = $1`, [world.programmeId]);
    expect(await unreachable()).toEqual([0, 0]);
    await test.db.query(`UPDATE person SET mail_stopped = CASE code WHEN 'P1' THEN 'bounced' ELSE 'opted_out' END WHERE programme_id = $1 AND code IN ('P1', 'P2', 'P7', 'P8')`, [world.programmeId]);
    expect(await unreachable()).toEqual([2, 2]);
    // Whoever has returned a form, said no, died or no longer counts is not waited for.
    await form('mail', 'P1', 'submitted', 10);
    await test.db.query(`UPDATE round_member SET declined_at = now() WHERE enrolment_id = $1`, [world.enrolments.P2]);
    await test.db.query(`UPDATE person SET died_on = '2024-06-19' WHERE programme_id = $1 AND code = 'P7'`, [world.programmeId]);
    await test.db.query(`UPDATE enrolment SET void_reason = 'enrolled_in_error' WHERE id = $1`, [world.enrolments.P8]);
    expect(await unreachable()).toEqual([0, 0]);
    expect((await progress('mail')).rate).toEqual({ returned: 1, base: 10, of: 'starters', left: { died: 1, enrolled_in_error: 1 }, text: 'Response rate: 1 of 10 starters. Not in it: 1 who has died and 1 who was enrolled in error.' });
    await test.db.query(`UPDATE person SET died_on = NULL, mail_stopped = NULL WHERE programme_id = $1`, [world.programmeId]);
    await test.db.query(`UPDATE enrolment SET void_reason = NULL WHERE programme_id = $1`, [world.programmeId]);
  });

  it('gives the response rate that figures give: of the starters at the end, of the people asked else', async () => {
    await round('rate-end', { sets: ['north'] });
    await form('rate-end', 'P1', 'submitted', 10);
    await round('rate-other', { sets: ['north'], purpose: 'mid_point' });
    await form('rate-other', 'P1', 'submitted', 10);
    const asked = (await progress('rate-end')).byCouncil.reduce((sum, one) => sum + Number(one.asked), 0);
    expect((await progress('rate-end')).rate).toEqual({ returned: 1, base: 12, of: 'starters', left: {}, text: 'Response rate: 1 of 12 starters.' });
    expect((await progress('rate-other')).rate).toEqual({ returned: 1, base: asked, of: 'people asked', left: {}, text: expect.stringMatching(/^Response rate: 1 of \d+.* people asked\.$/) as string });
    expect(asked).toBeLessThan(12);
  });

  it('says on which days forms came back, a paper form on the day it was handed in', async () => {
    await round('days');
    for (const [person, at] of [['P1', '2024-06-20T09:00Z'], ['P2', '2024-06-20T22:59Z'], ['P7', '2024-06-20T23:01Z']] as const) {
      await form('days', person, 'submitted', 10);
      await test.db.query(`ALTER TABLE response DISABLE TRIGGER response_submitted`);
      await test.db.query(`UPDATE response SET submitted_at = $2 WHERE enrolment_id = $1 AND round_id = (SELECT id FROM round WHERE programme_id = $3 AND code = 'days')`, [world.enrolments[person], at, world.programmeId]);
      await test.db.query(`ALTER TABLE response ENABLE TRIGGER response_submitted`);
    }
    await enter('days', 'P8', '2024-06-20');
    expect((await progress('days')).byDay).toEqual([{ day: '2024-06-20', returned: 3 }, { day: '2024-06-21', returned: 1 }]);
    const { days } = await progress('days');
    expect(days).toMatchObject({ finding: '4 forms had come back by 21 June 2024, most of them on 20 June 2024 (3)', csv: at('/days/returned-by-day.csv'), table: { rows: [['20 June 2024', '3', '3'], ['21 June 2024', '1', '4']] } });
    expect(days!.chart!.series[0]).toMatchObject({ points: [[3, 4]], labels: ['4 of 12'] });
    await round('no-days');
    expect((await progress('no-days')).days).toBeNull();
    const file = await test.send('GET', at('/days/returned-by-day.csv'), manager);
    expect([file.statusCode, file.headers['content-type'], file.body]).toEqual([200, 'text/csv; charset=utf-8', '\uFEFFDay,Returned,So far\r\n2024-06-20,3,3\r\n2024-06-21,1,4\r\n']);
    const [entry] = (await test.db.query(`SELECT subject, rows FROM audit_entry WHERE programme_id = $1 AND event = 'table.exported' ORDER BY id DESC LIMIT 1`, [world.programmeId])) as object[];
    expect(entry).toEqual({ subject: 'forms returned by day, round days', rows: 2 });
  });

  it('tells how complete the forms are of councils together where each has few people, in steps of five', async () => {
    await round('complete');
    const told = async (): Promise<unknown> => (await progress('complete')).completeness;
    const group = { councils: ['Ashby', 'Barton'], name: 'Ashby and Barton together', asked: 12 };
    await form('complete', 'P1', 'submitted', 10);
    await form('complete', 'P2', 'submitted', 8);
    await form('complete', 'P3', 'submitted', 7);
    await form('complete', 'P4', 'submitted', 4);
    await form('complete', 'P5', 'draft', 10);
    expect(await told()).toEqual([{ ...group, returned: 4, told: null, counted: '4 forms: shown from 5 on' }]);
    await form('complete', 'P7', 'submitted', 5);
    const five = { forms: 5, complete: 2, partial: 2, sparse: 1 };
    expect(await told()).toEqual([{ ...group, returned: 5, told: five, counted: 'all 5' }]);
    await form('complete', 'P8', 'submitted', 0);
    expect(await told()).toEqual([{ ...group, returned: 6, told: five, counted: 'the first 5 of 6' }]);
  });

  it('puts a form from paper where it was typed in, so that it moves nothing that was told before', async () => {
    await round('late');
    for (const [person, answered] of [['P1', 10], ['P2', 10], ['P3', 10], ['P7', 10], ['P8', 10]] as const) await form('late', person, 'submitted', answered);
    const before = (await progress('late')).completeness[0]!.told;
    // Handed in on the first day, before all of them, and with hardly anything on it.
    await enter('late', 'P9', '2024-06-20', new Date(Date.now() + 60_000));
    expect((await progress('late')).completeness[0]).toMatchObject({ returned: 6, told: before });
  });

  it('tells of a council by itself where ten of it were asked', async () => {
    const large = await createProgrammeWorld(test.db, { code: 'LARGE', participantsPerCouncil: 11 });
    await test.db.query(
      `WITH v AS (SELECT v.id FROM questionnaire_version v WHERE v.programme_id = $2),
            q AS (INSERT INTO questionnaire (programme_id, code) VALUES ($1, 'end') RETURNING id),
            n AS (INSERT INTO questionnaire_version (programme_id, questionnaire_id, number, title, published_on) SELECT $1, id, 1, 'The end', '2024-06-01' FROM q RETURNING id)
       INSERT INTO round (programme_id, code, title, version_id, mode, purpose, role, opens_on) SELECT $1, 'end', 'The end', n.id, 'named', 'end_of_programme', 'participant', '2024-06-20' FROM n`,
      [large.programmeId, world.programmeId],
    );
    await test.db.query(`INSERT INTO round_member (round_id, enrolment_id, programme_id) SELECT o.id, e.id, $1 FROM round o, enrolment e WHERE o.programme_id = $1 AND e.programme_id = $1 AND e.role = 'participant'`, [large.programmeId]);
    const who = await signInAs(test.app, { programme: 'LARGE', roles: ['evaluator'] });
    const { completeness } = (await test.send('GET', '/api/programmes/LARGE/rounds/end/progress', who)).json() as Progress;
    expect(completeness.map(({ councils, asked }) => [councils, asked])).toEqual([[['Ashby'], 11], [['Barton'], 11]]);
  });

  it('names nobody, and is for the programme manager and the evaluator, of named rounds', async () => {
    await round('nobody', { mode: 'anonymous', role: null, countsAsContribution: false });
    expect(await get('/nobody/progress')).toMatchObject({ statusCode: 422, body: { code: 'rule_broken' } });
    expect((await test.send('GET', at('/nobody/returned-by-day.csv'), manager)).statusCode).toBe(422);
    const evaluator = await signInAs(test.app, { programme: world.code, roles: ['evaluator'] });
    const seen = await test.send('GET', at('/counted/progress'), evaluator);
    expect(seen.statusCode).toBe(200);
    expect(seen.body).not.toMatch(/P\d|person|enrolment/);
    expect((await get('/counted/setup', evaluator)).statusCode).toBe(200);
    for (const role of ['facilitator', 'report_reader', 'head_of_service'] as const) {
      const other = await signInAs(test.app, { programme: world.code, roles: [role], council: 'Ashby', sets: ['north'] });
      expect([role, (await get('/counted/progress', other)).statusCode]).toEqual([role, 404]);
    }
    expect((await get('/none/progress')).statusCode).toBe(404);
  });
});
