import { jest } from '@jest/globals';
import type { LightMyRequestResponse } from 'fastify';
import { RoundSetupService } from '../../server/collection/rounds/round-setup.service.ts';
import { CollectionClock } from '../../server/collection/rounds/round-window.ts';
import { createProgrammeWorld, type ProgrammeWorld } from '../factories/programme-world.ts';
import { signInAs } from './sign-in.ts';
import { startTestApp, type TestApp } from './test-app.ts';

let test: TestApp;
let world: ProgrammeWorld;
let manager: { cookie: string };
let number = 0;

const at = (rest = ''): string => `/api/programmes/${world.code}/rounds${rest}`;
const SETUP = {
  title: 'The end', questionnaire: 'end', version: 1, mode: 'named', purpose: 'end_of_programme', role: 'participant', sets: [] as string[],
  asksWithdrawn: true, asksNeverAttended: true, opensOn: '2024-07-01', closesOn: '2024-07-19' as string | null, countsAsContribution: true, privacyText: '',
};
const create = (change: object = {}): Promise<LightMyRequestResponse> => test.send('POST', at(), manager, { code: 'end', ...SETUP, ...change });
const population = async (change: object = {}): Promise<unknown> => (await test.send('POST', at('/population'), manager, { ...SETUP, ...change })).json();
const today = (day: string): void => void jest.spyOn(test.app.get(CollectionClock), 'now').mockReturnValue(new Date(`${day}T10:00:00Z`));
const asked = async (code = 'end'): Promise<string[]> => (await test.send('GET', at(`/${code}/members`), manager)).json<{ members: { person: string }[] }>().members.map(({ person }) => person);

beforeAll(async () => {
  test = await startTestApp();
});
beforeEach(async () => {
  number += 1;
  world = await createProgrammeWorld(test.db, { code: `R${number}` });
  manager = await signInAs(test.app, { programme: world.code, roles: ['programme_manager'] });
  await test.db.query(
    `WITH q AS (INSERT INTO questionnaire (programme_id, code) VALUES ($1, 'end') RETURNING id),
          v AS (INSERT INTO questionnaire_version (programme_id, questionnaire_id, number, title) SELECT $1, id, n, 'The end' FROM q, generate_series(1, 2) n RETURNING id, number),
          i AS (INSERT INTO item (programme_id, version_id, code, position, kind, wording) SELECT $1, id, 'a', 1, 'long_text', 'What changed?' FROM v)
     SELECT 1`,
    [world.programmeId],
  );
  await test.db.query(`UPDATE questionnaire_version SET published_on = '2024-06-01' WHERE programme_id = $1 AND number = 1`, [world.programmeId]);
  // P1 withdrew, P2 died, P4 alone ever came.
  await test.db.query(`INSERT INTO withdrawal (programme_id, enrolment_id, kind, withdrew_on) VALUES ($1, $2, 'formal', '2024-05-01')`, [world.programmeId, world.enrolments.P1]);
  await test.db.query(`UPDATE person SET died_on = '2024-05-01' WHERE programme_id = $1 AND code = 'P2'`, [world.programmeId]);
  await test.db.query(`INSERT INTO register_entry (session_id, enrolment_id, programme_id, mark) VALUES ($1, $2, $3, 'in_person')`, [world.sessions.launch, world.enrolments.P4, world.programmeId]);
  today('2024-06-20');
});
afterAll(() => test.close());

describe('who would be asked', () => {
  it('is everybody of the role who has not died, and says who is left out and why', async () => {
    expect(await population()).toEqual({ asked: 5, withoutEmail: 5, byCouncil: [{ council: 'Ashby', people: 2 }, { council: 'Barton', people: 3 }], leftOut: [{ why: 'died', people: 1 }] });
    expect(await population({ asksWithdrawn: false })).toMatchObject({ asked: 4, leftOut: [{ why: 'died', people: 1 }, { why: 'withdrew', people: 1 }] });
    expect(await population({ asksWithdrawn: false, asksNeverAttended: false })).toMatchObject({ asked: 1, byCouncil: [{ council: 'Barton', people: 1 }] });
    expect(await population({ sets: ['north'] })).toMatchObject({ asked: 2, leftOut: [{ why: 'died', people: 1 }, { why: 'other_set', people: 3 }] });
    expect(await population({ role: 'mentor' })).toMatchObject({ asked: 2, leftOut: [] });
  });

  it('is no mentor who mentors nobody where every question is about a mentee; of those who are asked nobody is written to who has none left', async () => {
    await test.db.query(`UPDATE item SET asked_per = 'mentee' WHERE programme_id = $1 AND version_id IN (SELECT id FROM questionnaire_version WHERE number = 2)`, [world.programmeId]);
    await test.db.query(`UPDATE questionnaire_version SET published_on = '2024-06-01' WHERE programme_id = $1 AND number = 2`, [world.programmeId]);
    const asked = { role: 'mentor', version: 2 };
    const [{ mentees }] = (await test.db.query(`SELECT count(DISTINCT mentor_id)::int AS mentees FROM mentor_pairing WHERE programme_id = $1`, [world.programmeId])) as [{ mentees: number }];
    expect(await population(asked)).toMatchObject({ asked: mentees, leftOut: mentees === 2 ? [] : [{ why: 'no_mentees', people: 2 - mentees }] });
    await test.db.query(`UPDATE person SET email = lower(replace(code, ' ', '')) || '@example.org' WHERE programme_id = $1`, [world.programmeId]);
    await test.db.query(`INSERT INTO mentor_pairing (programme_id, mentor_id, mentee_id) SELECT $1, m.id, $2 FROM enrolment m WHERE m.programme_id = $1 AND m.role = 'mentor' ON CONFLICT DO NOTHING`, [world.programmeId, world.enrolments.P4]);
    today('2024-07-01');
    expect((await create(asked)).statusCode).toBe(204);
    const preview = async (): Promise<unknown> => (await test.send('GET', at('/end/messages/invitation/preview'), manager)).json();
    expect(await preview()).toMatchObject({ notWrittenTo: [] });
    await test.db.query(`UPDATE person SET died_on = '2024-07-01' WHERE programme_id = $1 AND id NOT IN (SELECT person_id FROM enrolment WHERE programme_id = $1 AND role = 'mentor')`, [world.programmeId]);
    expect(await preview()).toMatchObject({ notBegun: 0, notWrittenTo: [{ because: expect.stringContaining('nothing to ask') as string }] });
  });
});

describe('what is said about privacy', () => {
  const setup = async (): Promise<{ privacyText: string; privacyTextWelsh: string }> => (await test.send('GET', at('/end/setup'), manager)).json();

  it('is said in Welsh too where the questionnaire can be answered in Welsh', async () => {
    await test.db.query(`UPDATE questionnaire_version SET words = '{"cy": {"title": "Y diwedd", "introduction": ""}}', published_on = '2024-06-01' WHERE programme_id = $1 AND number = 2`, [world.programmeId]);
    const refused = await create({ version: 2, privacyText: 'Kept for a year.' });
    expect([refused.statusCode, refused.json().faults]).toEqual([400, [{ field: 'privacyTextWelsh', message: 'say it in Welsh as well: the questionnaire can be answered in Welsh' }]]);
    expect((await create({ version: 2, privacyText: 'Kept for a year.', privacyTextWelsh: ' Yn cael ei gadw am flwyddyn. ' })).statusCode).toBe(204);
    expect(await setup()).toMatchObject({ privacyText: 'Kept for a year.', privacyTextWelsh: 'Yn cael ei gadw am flwyddyn.' });
    expect((await test.send('PUT', at('/end'), manager, { ...SETUP, version: 2 })).statusCode).toBe(204);
    expect(await setup()).toMatchObject({ privacyText: '', privacyTextWelsh: '' });
    // Rounds of all programmes open together.
    await test.send('DELETE', at('/end'), manager);
  });

  it('has no Welsh words beside a questionnaire in English alone', async () => {
    const refused = await create({ privacyText: 'Kept.', privacyTextWelsh: 'Yn cael ei gadw.' });
    expect(refused.json().faults).toEqual([{ field: 'privacyTextWelsh', message: 'leave it empty: this version of the questionnaire is in English alone' }]);
  });
});

describe('a round', () => {
  it('is set up ahead, changed, and asks nobody before its first day', async () => {
    expect((await create()).statusCode).toBe(204);
    expect((await test.send('PUT', at('/end'), manager, { ...SETUP, sets: ['south'] })).statusCode).toBe(204);
    expect(await asked()).toEqual([]);
    expect(await test.app.get(RoundSetupService).openDue()).toBe(0);
    today('2024-07-01');
    expect(await test.app.get(RoundSetupService).openDue()).toBe(1);
    expect(await asked()).toEqual(['Person 4', 'Person 5', 'Person 6']);
  });

  it('settles who is asked on the day it opens, not before and not after', async () => {
    await create();
    // Withdrew after the round was set up: asked nevertheless. Died: not.
    await test.db.query(`UPDATE person SET died_on = '2024-06-25' WHERE programme_id = $1 AND code = 'P3'`, [world.programmeId]);
    today('2024-07-01');
    await test.app.get(RoundSetupService).openDue();
    expect(await asked()).toEqual(['P1', 'Person 4', 'Person 5', 'Person 6']);
    await test.db.query(`UPDATE person SET died_on = NULL WHERE programme_id = $1`, [world.programmeId]);
    expect(await test.app.get(RoundSetupService).openDue()).toBe(0);
    expect(await asked()).toHaveLength(4);
    expect((await test.send('PUT', at('/end'), manager, SETUP)).json()).toMatchObject({ code: 'rule_broken' });
    expect((await test.send('DELETE', at('/end'), manager)).json()).toMatchObject({ code: 'rule_broken' });
  });

  it('is opened once by several processes, and says so once in the journal', async () => {
    await create();
    today('2024-07-02');
    const opened = await Promise.all(Array.from({ length: 6 }, () => test.app.get(RoundSetupService).openDue(world.programmeId)));
    expect(opened.reduce((sum, one) => sum + one)).toBe(1);
    const entries = (await test.db.query(`SELECT event, detail FROM audit_entry WHERE programme_id = $1 ORDER BY id`, [world.programmeId])) as { event: string; detail: object }[];
    expect(entries).toEqual([{ event: 'round.created', detail: expect.anything() }, { event: 'round.opened', detail: { asked: 5 } }]);
  });

  it('opens at once when its first day is today', async () => {
    today('2024-07-01');
    await create();
    expect(await asked()).toHaveLength(5);
  });

  it('can be taken back before it opens', async () => {
    await create();
    expect((await test.send('DELETE', at('/end'), manager)).statusCode).toBe(204);
    expect((await test.send('GET', at(), manager)).json()).toEqual([]);
    expect((await test.send('DELETE', at('/end'), manager)).statusCode).toBe(404);
  });

  it.each<[string, object, string[]]>([
    ['a version that is still being written', { version: 2 }, ['version']],
    ['a questionnaire that is not there', { questionnaire: 'none' }, ['version']],
    ['a set of nobody', { sets: ['north', 'west'] }, ['sets']],
    ['nobody to ask by name', { role: null }, ['role']],
    ['contributions without names', { mode: 'anonymous' }, ['countsAsContribution']],
    ['an end before its beginning', { closesOn: '2024-06-30' }, ['closesOn']],
    ['a beginning that is past', { opensOn: '2024-06-19' }, ['opensOn']],
    ['a day that does not exist', { opensOn: '2024-06-31' }, ['opensOn']],
    ['no title', { title: '' }, ['title']],
  ])('is refused with %s', async (_, change, fields) => {
    const reply = await create(change);
    expect(reply.statusCode).toBe(400);
    expect(reply.json<{ faults: { field: string }[] }>().faults.map(({ field }) => field)).toEqual(expect.arrayContaining(fields));
    expect((await test.send('GET', at(), manager)).json()).toEqual([]);
  });

  it('has a code of its own', async () => {
    await create();
    expect((await create()).json()).toMatchObject({ code: 'conflict' });
  });
});
