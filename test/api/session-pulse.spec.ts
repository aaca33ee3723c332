import { jest } from '@jest/globals';
import type { LightMyRequestResponse } from 'fastify';
import { CollectionClock } from '../../server/collection/rounds/round-window.ts';
import { LabelsService } from '../../server/measures/labels.service.ts';
import type { PulseDto, SessionPulseDto } from '../../server/collection/session-pulse/session-pulse.dto.ts';
import { createProgrammeWorld, type ProgrammeWorld } from '../factories/programme-world.ts';
import { Respondent } from './respondent.ts';
import { signInAs } from './sign-in.ts';
import { startTestApp, type TestApp } from './test-app.ts';

type Who = { cookie: string };
let test: TestApp;
let world: ProgrammeWorld;
let manager: Who;
let north: Who;
let count = 0;

const at = (path: string): string => `/api/programmes/${world.code}${path}`;
const ask = (session: string, who = north): Promise<LightMyRequestResponse> => test.send('POST', at(`/sessions/${session}/pulse`), who);
const read = async (session: string, who = north): Promise<SessionPulseDto> => (await test.send('GET', at(`/sessions/${session}/pulse`), who)).json();
const rounds = (): Promise<{ code: string; version: number; questionnaire: string }[]> =>
  test.db.query(
    `SELECT o.code, v.number AS version, q.code AS questionnaire FROM round o JOIN questionnaire_version v ON v.id = o.version_id JOIN questionnaire q ON q.id = v.questionnaire_id
      WHERE o.programme_id = $1 ORDER BY o.code`,
    [world.programmeId],
  );
const events = async (): Promise<string[]> => ((await test.db.query(`SELECT event FROM audit_entry WHERE programme_id = $1 ORDER BY id`, [world.programmeId])) as { event: string }[]).map(({ event }) => event);
const linkOf = async (round: string, who = north): Promise<string> => (await test.send('GET', at(`/rounds/${round}/open-link`), who)).json<{ link: { url: string } }>().link.url.split('/answer/')[1]!;

async function answer(round: string, useful: string): Promise<void> {
  const somebody = new Respondent(test.app);
  expect((await somebody.open(await linkOf(round))).headers.location).toBe('/answer');
  await somebody.walk({ 'pulse-useful': useful });
  expect((await somebody.post('/answer/check')).headers.location).toBe('/answer/sent');
}

beforeAll(async () => {
  test = await startTestApp();
});
afterAll(() => test?.close());
beforeEach(async () => {
  world = await createProgrammeWorld(test.db, { code: `PULSE${++count}` });
  manager = await signInAs(test.app, { programme: world.code, roles: ['programme_manager'] });
  north = await signInAs(test.app, { programme: world.code, roles: ['facilitator'], sets: ['north'] });
  jest.spyOn(test.app.get(CollectionClock), 'now').mockReturnValue(new Date('2024-05-07T14:55:00Z'));
});

describe('the pulse of a session', () => {
  it('is asked for with one press: a round without names until the end of the next day, its questionnaire from the library, its link', async () => {
    expect(await read('north-2')).toEqual({ pulse: null, cannotAsk: null });
    const asked = (await ask('north-2')).json<PulseDto>();
    expect(asked).toEqual({
      session: 'north-2', sessionTitle: 'Session north-2', heldOn: '2024-05-07', round: 'pulse-north-2', questionnaire: 'Session pulse', opensOn: '2024-05-07', closesOn: '2024-05-08', open: true, returned: 0,
    });
    expect(await rounds()).toEqual([{ code: 'pulse-north-2', version: 1, questionnaire: 'session-pulse' }]);
    expect(await events()).toEqual(['questionnaire.created', 'questionnaire.published', 'pulse.asked', 'open-link.made']);
    await answer('pulse-north-2', '8');
    await answer('pulse-north-2', '9');
    expect(await read('north-2')).toEqual({ pulse: { ...asked, returned: 2 }, cannotAsk: null });
    expect((await test.send('GET', at('/session-pulses'), north)).json()).toEqual([{ ...asked, returned: 2 }]);
    // It never says what was answered.
    expect(JSON.stringify(await read('north-2', manager))).not.toMatch(/pulse-useful|"8"/);
  });

  it('closes with the next day, by clocks in London, and its receipts and count stay', async () => {
    await ask('north-2');
    await answer('pulse-north-2', '5');
    const now = jest.spyOn(test.app.get(CollectionClock), 'now');
    now.mockReturnValue(new Date('2024-05-08T22:59:00Z'));
    expect((await read('north-2')).pulse).toMatchObject({ open: true });
    now.mockReturnValue(new Date('2024-05-08T23:01:00Z'));
    expect((await read('north-2')).pulse).toMatchObject({ open: false, returned: 1 });
    const late = new Respondent(test.app);
    await late.open(await linkOf('pulse-north-2'));
    expect((await late.get('/answer')).body).toContain('This questionnaire has closed');
  });

  it('is one round, however often and by however many it is asked for', async () => {
    const replies = await Promise.all([ask('north-2'), ask('north-2', manager), ask('north-2'), ask('north-1', manager)]);
    expect(replies.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200, 200]);
    expect(new Set(replies.slice(0, 3).map((reply) => reply.json<PulseDto>().round))).toEqual(new Set(['pulse-north-2']));
    // Two sessions at once take the questionnaire in once.
    expect(await rounds()).toEqual([{ code: 'pulse-north-1', version: 1, questionnaire: 'session-pulse' }, { code: 'pulse-north-2', version: 1, questionnaire: 'session-pulse' }]);
    expect((await events()).filter((event) => event === 'pulse.asked')).toHaveLength(2);
    const links = await Promise.all(['pulse-north-2', 'pulse-north-2'].map((round) => linkOf(round)));
    expect(links[0]).toBe(links[1]);
  });

  it('keeps the forms that are being written when it is asked for, or its link shown, once more', async () => {
    await ask('north-2');
    const somebody = new Respondent(test.app);
    await somebody.open(await linkOf('pulse-north-2'));
    await somebody.walk({ 'pulse-useful': '7' });
    await ask('north-2', manager);
    await test.send('POST', at('/rounds/pulse-north-2/open-link'), manager);
    expect((await somebody.post('/answer/check')).headers.location).toBe('/answer/sent');
  });

  it('asks the newest version that an evaluator has published', async () => {
    const evaluator = await signInAs(test.app, { programme: world.code, roles: ['evaluator'] });
    await ask('north-1');
    const versions = at('/questionnaires/session-pulse/versions');
    const draft = (await test.send('POST', versions, evaluator)).json<{ revision: number; items: { wording: string }[]; title: string; introduction: string }>();
    const saved = (await test.send('PUT', `${versions}/2`, evaluator, { revision: draft.revision, title: 'How was it?', introduction: '', words: {}, items: draft.items.slice(0, 1) })).json<{ revision: number }>();
    // A draft is nothing that is asked.
    expect((await ask('north-2')).json()).toMatchObject({ questionnaire: 'Session pulse' });
    await test.send('POST', `${versions}/2/publication`, evaluator, { revision: saved.revision });
    expect((await ask('launch', manager)).json()).toMatchObject({ questionnaire: 'How was it?' });
  });

  it('takes the library’s in beside a questionnaire that is still being written, and never publishes that one', async () => {
    const evaluator = await signInAs(test.app, { programme: world.code, roles: ['evaluator'] });
    await test.send('POST', at('/questionnaires'), evaluator, { code: 'session-pulse', title: 'Mine' });
    await ask('north-1');
    await ask('north-2');
    expect((await rounds()).map(({ questionnaire }) => questionnaire)).toEqual(['session-pulse-library', 'session-pulse-library']);
    expect((await test.db.query(`SELECT count(*)::int AS n FROM questionnaire_version v JOIN questionnaire q ON q.id = v.questionnaire_id WHERE q.programme_id = $1 AND q.code = 'session-pulse' AND v.published_on IS NOT NULL`, [world.programmeId]))[0]).toEqual({ n: 0 });
  });

  it('takes another code where somebody has set up a round of that name', async () => {
    await ask('north-1');
    await test.db.query(`UPDATE round SET session_id = NULL WHERE programme_id = $1`, [world.programmeId]);
    expect((await ask('north-1')).json()).toMatchObject({ round: 'pulse-north-1-2' });
  });

  it.each([
    ['north-off', /was cancelled/],
    ['north-3', /is on 5 January 2999\. Its pulse can be asked for from that day on/],
  ])('cannot be asked for of %s, and says why', async (session, why) => {
    expect((await read(session)).cannotAsk).toMatch(why);
    const reply = await ask(session);
    expect([reply.statusCode, reply.json<{ detail: string }>().detail]).toEqual([422, expect.stringMatching(why)]);
    expect(await rounds()).toEqual([]);
    // Nothing is half done: the library's questionnaire was not taken in either.
    expect(await events()).toEqual([]);
  });

  it('is of the facilitator’s own sets, and of programme managers', async () => {
    const south = await signInAs(test.app, { programme: world.code, roles: ['facilitator'], sets: ['south'] });
    await ask('north-2');
    for (const session of ['north-2', 'launch']) {
      expect([session, (await ask(session, south)).statusCode, (await test.send('GET', at(`/sessions/${session}/pulse`), south)).statusCode]).toEqual([session, 404, 404]);
    }
    expect((await test.send('GET', at('/session-pulses'), south)).json()).toEqual([]);
    for (const method of ['GET', 'POST', 'DELETE'] as const) expect([method, (await test.send(method, at('/rounds/pulse-north-2/open-link'), south)).statusCode]).toEqual([method, 404]);
    const list = async (who: Who): Promise<(string | null)[]> => (await test.send('GET', at('/rounds'), who)).json<{ session: string | null }[]>().map((round) => round.session);
    expect([await list(south), await list(north), await list(manager)]).toEqual([[], ['Session north-2'], ['Session north-2']]);
    for (const role of ['evaluator', 'report_reader'] as const) expect((await ask('north-2', await signInAs(test.app, { programme: world.code, roles: [role] }))).statusCode).toBe(404);
    const other = await createProgrammeWorld(test.db, { code: `PULSE${++count}` });
    expect((await test.send('POST', `/api/programmes/${other.code}/sessions/north-2/pulse`, north)).statusCode).toBe(404);
  });

  it('is named by its session where figures are shown', async () => {
    await ask('north-2');
    const titles = async (): Promise<string[]> => (await test.app.get(LabelsService).of({ programmeId: world.programmeId } as never)).rounds.map(({ title }) => title);
    expect(await titles()).toEqual(['Pulse: Session north-2']);
    await test.db.query(`UPDATE session SET title = 'The north set in May' WHERE programme_id = $1 AND code = 'north-2'`, [world.programmeId]);
    expect(await titles()).toEqual(['Pulse: Session north-2, The north set in May']);
  });

  it('goes with its minimums as every round does', async () => {
    await test.db.query(`UPDATE programme SET minimum_people = 8 WHERE id = $1`, [world.programmeId]);
    await ask('north-2');
    expect((await test.db.query(`SELECT minimum_people, frozen_at IS NOT NULL AS frozen, role, counts_as_contribution FROM round WHERE programme_id = $1`, [world.programmeId]))[0]).toEqual({
      minimum_people: 8, frozen: true, role: null, counts_as_contribution: false,
    });
  });
});
