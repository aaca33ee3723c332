import type { LightMyRequestResponse } from 'fastify';
import type { ActionDto, ActionPersonDto, FollowUpDto } from '../../server/delivery/follow-up.dto.ts';
import type { TodayDto } from '../../server/delivery/overview.dto.ts';
import { createProgrammeWorld, type ProgrammeWorld } from '../factories/programme-world.ts';
import { pageOf, type OwnPage } from './own-page.ts';
import { formsOf } from './respondent.ts';
import { signInAs } from './sign-in.ts';
import { startTestApp, type TestApp } from './test-app.ts';

type Who = { cookie: string };
let test: TestApp;
let world: ProgrammeWorld;
let manager: Who;
let north: Who;
let count = 0;

const at = (path: string): string => `/api/programmes/${world.code}${path}`;
const record = (change: object = {}, who = manager, session = 'north-1'): Promise<LightMyRequestResponse> => test.send('POST', at(`/sessions/${session}/actions`), who, { what: 'Try a joint visit', who: '', dueOn: null, ...change });
const change = ({ id, what, who, enrolmentId, dueOn, doneOn, version }: ActionDto, to: object = {}, by = manager): Promise<LightMyRequestResponse> =>
  test.send('PUT', at(`/actions/${id}`), by, { what, who, enrolmentId, dueOn, doneOn, version, ...to });
const of = (person: string): { enrolmentId: string } => ({ enrolmentId: world.enrolments[person]! });
const own = (person: string): Promise<OwnPage> => pageOf(test, world.code, person);
const mark = (page: OwnPage, { id }: { id: string }, done: string, version: number): Promise<LightMyRequestResponse> => page.post(`/my/actions/${id}`, { done, version: String(version) });
const stored = async (id: string): Promise<{ who: string; enrolment_id: string | null; done: boolean }> =>
  ((await test.db.query(`SELECT who, enrolment_id, done_on IS NOT NULL AS done FROM session_action WHERE id = $1`, [id])) as { who: string; enrolment_id: string | null; done: boolean }[])[0]!;

beforeAll(async () => {
  test = await startTestApp();
});
afterAll(() => test?.close());
beforeEach(async () => {
  world = await createProgrammeWorld(test.db, { code: `ACT${++count}` });
  manager = await signInAs(test.app, { programme: world.code, roles: ['programme_manager'] });
  north = await signInAs(test.app, { programme: world.code, roles: ['facilitator'], sets: ['north'] });
});

describe('an action of somebody', () => {
  it('says their name wherever it is shown, as it is now, and keeps it nowhere else', async () => {
    const one = (await record({ ...of('P2'), who: 'whatever was typed', dueOn: '2024-04-01' })).json<ActionDto>();
    expect(one).toMatchObject({ who: 'Person 2', ...of('P2') });
    expect(await stored(one.id)).toMatchObject({ who: '' });
    await test.db.query(`UPDATE person SET name = 'Ada Holloway' WHERE programme_id = $1 AND code = 'P2'`, [world.programmeId]);
    const { actions } = (await test.send('GET', at('/today'), manager)).json<TodayDto>();
    expect(actions.first).toEqual([expect.objectContaining({ what: 'Try a joint visit', detail: 'Ada Holloway, due 1 April 2024' })]);
    // Carried to the next session, it goes on to be theirs; in the file of open actions too.
    const { carried } = (await test.send('GET', at('/sessions/north-2/follow-up'), manager)).json<FollowUpDto>();
    expect(carried).toEqual([expect.objectContaining({ who: 'Ada Holloway', ...of('P2') })]);
    expect((await test.send('GET', at('/actions.csv'), manager)).body).toContain('Ada Holloway');
  });

  it('stays theirs while it is ticked off as its name says, and is nobody’s once the words say somebody else', async () => {
    const one = (await record(of('P2'))).json<ActionDto>();
    // As a screen that knows of words alone sends it.
    const ticked = (await change(one, { enrolmentId: undefined, doneOn: '2024-03-05' })).json<ActionDto>();
    expect(ticked).toMatchObject({ who: 'Person 2', ...of('P2'), doneOn: '2024-03-05' });
    expect((await change(ticked, { enrolmentId: undefined, who: 'The whole set' })).json()).toMatchObject({ who: 'The whole set', enrolmentId: null });
  });

  it('is one, though two people choose at once who does it', async () => {
    const one = (await record()).json<ActionDto>();
    const replies = await Promise.all(['P2', 'P3'].map((person) => change(one, of(person))));
    expect(replies.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409]);
    const { current } = replies.find(({ statusCode }) => statusCode === 409)!.json<{ current: ActionDto }>();
    expect((await change(current, { ...of('P3'), who: '' })).json()).toMatchObject({ who: 'Person 3' });
  });

  it('is chosen among people who have not left, those expected first; by a facilitator among those of their sets', async () => {
    await test.db.query(`INSERT INTO withdrawal (programme_id, enrolment_id, kind, withdrew_on) VALUES ($1, $2, 'formal', '2024-03-01')`, [world.programmeId, world.enrolments.P3]);
    await test.db.query(`UPDATE person SET died_on = '2024-03-01' WHERE programme_id = $1 AND code = 'P5'`, [world.programmeId]);
    const people = async (who: Who, session: string): Promise<string[]> => (await test.send('GET', at(`/sessions/${session}/action-people`), who)).json<ActionPersonDto[]>().map(({ person, expected }) => `${person}${expected ? ', expected' : ''}`);
    expect(await people(manager, 'north-1')).toEqual(['P1, expected', 'Person 2, expected', 'Mentor 1', 'Mentor 2', 'Person 4', 'Person 6']);
    expect(await people(north, 'north-1')).toEqual(['P1, expected', 'Person 2, expected']);
    expect((await test.send('GET', at('/sessions/south-1/action-people'), north)).statusCode).toBe(404);
    expect((await record(of('P2'), north)).json()).toMatchObject({ who: 'Person 2' });
    expect((await record({ ...of('P4'), what: 'Other' }, north)).json()).toMatchObject({ code: 'invalid_input', faults: [{ field: 'enrolmentId' }] });
    const elsewhere = await createProgrammeWorld(test.db, { code: `ACT${++count}` });
    for (const enrolmentId of [world.enrolments.P5, elsewhere.enrolments.P1, '00000000-0000-4000-8000-000000000000', 'x']) {
      expect([enrolmentId, (await record({ enrolmentId, what: 'Other' })).statusCode]).toEqual([enrolmentId, 400]);
    }
    // Somebody else’s action of the same session can be ticked off all the same.
    const theirs = (await record({ ...of('P4'), what: 'By the south' })).json<ActionDto>();
    expect((await change(theirs, { doneOn: '2024-03-05' }, north)).json()).toMatchObject({ who: 'Person 4', doneOn: '2024-03-05' });
  });
});

describe('your actions', () => {
  it('are on the own page: open first, overdue marked, with the session they are from', async () => {
    await record({ ...of('P2'), what: 'In no hurry' });
    await record({ ...of('P2'), what: 'Late', dueOn: '2024-04-01' });
    const done = (await record({ ...of('P2'), what: 'Finished' })).json<ActionDto>();
    await change(done, { doneOn: '2024-03-05' });
    await record({ ...of('P3'), what: 'Of somebody else' });
    const page = await own('P2');
    const text = await page.text('/my/actions');
    expect(text).toMatch(/Open Late Overdue Agreed at Session north-1, 5 March 2024\. Due 1 April 2024\..*In no hurry.*No day is set\..*Done Finished Done/);
    expect(text).not.toContain('Of somebody else');
    const home = await page.text('/my');
    expect(home).toMatch(/Your actions Late Overdue/);
    expect(home).not.toContain('Finished');
    expect(await (await own('M1')).text('/my/actions')).toContain('Nothing was agreed that is yours to do.');
  });

  it('are marked done, and not done after all, by a press, under their code', async () => {
    const { id } = (await record(of('P2'))).json<ActionDto>();
    const page = await own('P2');
    const [form] = formsOf((await page.get('/my/actions')).body.replace(/[\s\S]*<main/, ''));
    expect((await page.post(form!.action, form!.values)).headers.location).toBe('/my/actions?done=action-done');
    expect(await stored(id)).toMatchObject({ done: true });
    expect(await page.text('/my/actions?done=action-done')).toContain('It is marked as done.');
    // The same press again, after a lost reply: it is so already.
    expect((await page.post(form!.action, form!.values)).statusCode).toBe(303);
    expect((await mark(page, { id }, 'no', 2)).headers.location).toBe('/my/actions?done=action-open');
    expect(await stored(id)).toMatchObject({ done: false });
    expect(await test.db.query(`SELECT actor_kind, actor_name, role, subject, detail FROM audit_entry WHERE programme_id = $1 AND event = 'action.marked' ORDER BY id`, [world.programmeId])).toEqual([
      { actor_kind: 'person', actor_name: 'P2', role: 'participant', subject: 'session north-1, person P2', detail: { change: 'done' } },
      { actor_kind: 'person', actor_name: 'P2', role: 'participant', subject: 'session north-1, person P2', detail: { change: 'not done after all' } },
    ]);
  });

  it('lose nothing to staff who change them at the same time', async () => {
    const one = (await record(of('P2'))).json<ActionDto>();
    const page = await own('P2');
    await change(one, { dueOn: '2024-04-30' });
    const stale = await mark(page, one, 'yes', 1);
    expect([stale.statusCode, stale.body]).toEqual([409, expect.stringContaining('was changed meanwhile')]);
    expect((await mark(page, one, 'yes', 2)).statusCode).toBe(303);
    expect((await change(one, { what: 'Something else', version: 2 })).statusCode).toBe(409);
  });

  it('are nobody else’s to mark, and of no use with anything else in the form', async () => {
    const one = (await record(of('P2'))).json<ActionDto>();
    const nobodys = (await record({ what: 'Of the set', who: 'Person 3' })).json<ActionDto>();
    const page = await own('P3');
    for (const { id } of [one, nobodys, { id: 'x' }, { id: "'; DROP TABLE x" }]) expect([id, (await mark(page, { id: encodeURIComponent(id) }, 'yes', 1)).statusCode]).toEqual([id, 404]);
    const theirs = await own('P2');
    for (const fields of [{}, { done: 'maybe', version: '1' }, { done: 'yes' }, { done: 'yes', version: '1e3' }, { done: ['yes', 'no'], version: '-1' }]) expect((await theirs.post(`/my/actions/${one.id}`, fields as never)).statusCode).toBe(400);
    expect(await stored(one.id)).toMatchObject({ done: false });
  });

  it('of a session that is still to come wait for it', async () => {
    const one = (await record(of('P2'), manager, 'north-3')).json<ActionDto>();
    const reply = await mark(await own('P2'), one, 'yes', 1);
    expect([reply.statusCode, reply.body]).toEqual([422, expect.stringContaining('It can be done from that day on')]);
  });

  it('are in what is held about somebody, and go with them', async () => {
    const theirs = (await record({ ...of('P2'), what: 'A thing of theirs' })).json<ActionDto>();
    const inWords = (await record({ what: 'In words', who: 'person 2' })).json<ActionDto>();
    const others = (await record({ what: 'Of another', who: 'Person 22' })).json<ActionDto>();
    const [{ id }] = (await test.db.query(`SELECT id FROM person WHERE programme_id = $1 AND code = 'P2'`, [world.programmeId])) as [{ id: string }];
    expect((await test.send('GET', at(`/people/${id}/data.json`), manager)).body).toContain('A thing of theirs');
    const effects = (await test.send('GET', at(`/people/${id}/erasure`), manager)).json<{ removes: { what: string; count: number }[] }>();
    expect(effects.removes).toContainEqual({ what: 'Actions agreed at sessions, as theirs: the actions stay', count: 2 });
    expect((await test.send('POST', at(`/people/${id}/erasure`), manager, { code: 'P2' })).statusCode).toBeLessThan(300);
    for (const action of [theirs, inWords]) expect(await stored(action.id)).toMatchObject({ who: '', enrolment_id: null });
    expect(await stored(others.id)).toMatchObject({ who: 'Person 22' });
  });
});
