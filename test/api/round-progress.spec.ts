import { jest } from '@jest/globals';
import { CollectionClock } from '../../server/collection/round-window.ts';
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
  const progress = async (code: string): Promise<{ byCouncil: unknown[]; completeness: unknown }> => (await get(`/${code}/progress`)).body as { byCouncil: unknown[]; completeness: unknown };

  it('counts each person of a council once, and the councils add up to everybody asked', async () => {
    await round('counted');
    await form('counted', 'P1', 'submitted', 10);
    await form('counted', 'P2', 'draft', 3);
    await form('counted', 'P3', 'draft');
    await test.db.query(`UPDATE round_member SET declined_at = now() WHERE enrolment_id = $1`, [world.enrolments.P3]);
    await form('counted', 'P7', 'submitted', 10);
    await form('counted', 'P8', 'submitted');
    await test.db.query(`UPDATE response SET status = 'withdrawn', withdrawn_at = now() WHERE enrolment_id = $1`, [world.enrolments.P8]);
    expect((await progress('counted')).byCouncil).toEqual([
      { council: 'Ashby', asked: 6, returned: 1, begun: 1, withdrawn: 0, declined: 1, notStarted: 3 },
      { council: 'Barton', asked: 6, returned: 1, begun: 0, withdrawn: 1, declined: 0, notStarted: 4 },
    ]);
  });

  it('tells how complete the forms are from five of them on, and never by council', async () => {
    await round('complete');
    await form('complete', 'P1', 'submitted', 10);
    await form('complete', 'P2', 'submitted', 8);
    await form('complete', 'P3', 'submitted', 7);
    await form('complete', 'P4', 'submitted', 4);
    expect((await progress('complete')).completeness).toBeNull();
    await form('complete', 'P5', 'draft', 10);
    expect((await progress('complete')).completeness).toBeNull();
    await form('complete', 'P7', 'submitted', 5);
    expect((await progress('complete')).completeness).toEqual({ complete: 2, partial: 2, sparse: 1 });
  });

  it('is for the programme manager, and for named rounds', async () => {
    await round('nobody', { mode: 'anonymous', role: null, countsAsContribution: false });
    expect(await get('/nobody/progress')).toMatchObject({ statusCode: 422, body: { code: 'rule_broken' } });
    const evaluator = await signInAs(test.app, { programme: world.code, roles: ['evaluator'] });
    expect((await get('/counted/progress', evaluator)).statusCode).toBe(404);
    expect((await get('/counted/setup', evaluator)).statusCode).toBe(200);
    expect((await get('/none/progress')).statusCode).toBe(404);
  });
});
