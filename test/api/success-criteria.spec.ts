import type { LightMyRequestResponse } from 'fastify';
import type { CriterionDto } from '../../server/instruments/success-criteria/success-criteria.dto.ts';
import type { VersionDto } from '../../server/instruments/versions.dto.ts';
import { statementOf } from '../../shared/questionnaire/criterion-statement.ts';
import { createProgrammeWorld, type ProgrammeWorld } from '../factories/programme-world.ts';
import { signInAs } from './sign-in.ts';
import { startTestApp, type TestApp } from './test-app.ts';

type Who = { cookie: string };
let test: TestApp;
let world: ProgrammeWorld;
let manager: Who;
let north: Who;
let evaluator: Who;
let count = 0;

const at = (path: string): string => `/api/programmes/${world.code}${path}`;
const record = (change: object = {}, who = north, session = 'north-1'): Promise<LightMyRequestResponse> =>
  test.send('POST', at(`/sessions/${session}/success-criteria`), who, { words: 'Time for mentoring is protected', outcome: 'supervision', agreedBy: 'mentors', ...change });
const change = ({ id, words, outcome, agreedBy, version }: CriterionDto, to: object = {}, who = north): Promise<LightMyRequestResponse> =>
  test.send('PUT', at(`/success-criteria/${id}`), who, { words, outcome, agreedBy, version, ...to });
const remove = ({ id, version }: CriterionDto, who = north): Promise<LightMyRequestResponse> => test.send('DELETE', at(`/success-criteria/${id}?version=${version}`), who);
const list = async (who = north, path = '/sessions/north-1/success-criteria'): Promise<CriterionDto[]> => (await test.send('GET', at(path), who)).json();
const VERSION = '/questionnaires/end/versions/1';

async function draftWith(items: object[], revision = 1): Promise<LightMyRequestResponse> {
  await test.send('POST', at('/questionnaires'), evaluator, { code: 'end', title: 'Looking back' });
  return test.send('PUT', at(VERSION), evaluator, { revision, title: 'Looking back', introduction: '', words: {}, items });
}
const publish = (revision: number): Promise<LightMyRequestResponse> => test.send('POST', at(`${VERSION}/publication`), evaluator, { revision });

beforeAll(async () => {
  test = await startTestApp();
});
afterAll(() => test?.close());
beforeEach(async () => {
  world = await createProgrammeWorld(test.db, { code: `CRIT${++count}` });
  await test.db.query(`INSERT INTO outcome (programme_id, code, position, title) VALUES ($1, 'supervision', 1, 'Supervision')`, [world.programmeId]);
  manager = await signInAs(test.app, { programme: world.code, roles: ['programme_manager'] });
  north = await signInAs(test.app, { programme: world.code, roles: ['facilitator'], sets: ['north'] });
  evaluator = await signInAs(test.app, { programme: world.code, roles: ['evaluator'] });
});

describe('a success criterion agreed at a session', () => {
  it('is written down with the outcome it belongs to and who agreed, once however often it is sent', async () => {
    const id = '0b000000-0000-4000-8000-000000000001';
    const first = (await record({ id })).json<CriterionDto>();
    expect(first).toEqual({
      id, code: 'time-for-mentoring-is-protected', words: 'Time for mentoring is protected', outcome: 'supervision', agreedBy: 'mentors', session: 'north-1', sessionTitle: 'Session north-1', agreedOn: '2024-03-05', version: 1, askedIn: [],
    });
    expect((await record({ id })).json()).toEqual(first);
    expect(await list(manager)).toEqual([first]);
    expect(await test.db.query(`SELECT subject, detail FROM audit_entry WHERE programme_id = $1 AND event = 'criterion.recorded'`, [world.programmeId])).toEqual([{ subject: 'session north-1', detail: { change: 'agreed' } }]);
  });

  it('has a code of its own, also when two sessions agree on the same words at once', async () => {
    const replies = await Promise.all(['north-1', 'north-2', 'launch'].map((session) => record({}, manager, session)));
    expect(replies.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200]);
    expect(new Set(replies.map((reply) => reply.json<CriterionDto>().code)).size).toBe(3);
    expect((await record({ words: ' Time for mentoring is protected ' })).json()).toMatchObject({ code: 'conflict', faults: [{ field: 'words' }] });
  });

  it.each<[string, object, string]>([
    ['no words', { words: ' \n' }, 'words'],
    ['too many words', { words: 'x'.repeat(501) }, 'words'],
    ['words that are none', { words: { $gt: '' } }, 'words'],
    ['an outcome of nowhere', { outcome: 'else' }, 'outcome'],
    ['somebody who cannot agree', { agreedBy: 'everybody' }, 'agreedBy'],
    ['an id that is none', { id: 'x' }, 'id'],
  ])('is refused with %s, and nothing is kept', async (_, given, field) => {
    const reply = await record(given);
    expect([reply.statusCode, reply.json<{ faults: { field: string }[] }>().faults[0]!.field]).toEqual([400, field]);
    expect(await list()).toEqual([]);
  });

  it('is changed by whoever saw what it says; the second of two is shown what the first wrote', async () => {
    const before = (await record()).json<CriterionDto>();
    const replies = await Promise.all(['Notes are kept', 'Notes are short'].map((words) => change(before, { words })));
    expect(replies.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409]);
    const { current } = replies.find(({ statusCode }) => statusCode === 409)!.json<{ current: CriterionDto }>();
    const after = (await change(current, { words: 'Notes are kept, and short', outcome: null, agreedBy: 'participants' }, manager)).json<CriterionDto>();
    expect(after).toMatchObject({ words: 'Notes are kept, and short', outcome: null, agreedBy: 'participants', version: 3, code: 'time-for-mentoring-is-protected' });
    // Once more, after a lost reply, from what was seen before: it says so already.
    expect((await change(current, { words: 'Notes are kept, and short', outcome: null, agreedBy: 'participants' })).json()).toEqual(after);
    expect((await remove(before)).json()).toMatchObject({ code: 'conflict', current: { version: 3 } });
    expect((await remove(after)).statusCode).toBe(204);
    expect((await remove(after)).statusCode).toBe(404);
  });

  it('is there once in the same words, also when two are changed to them at once', async () => {
    const [one, two] = [(await record()).json<CriterionDto>(), (await record({ words: 'Notes are kept' })).json<CriterionDto>()];
    const replies = await Promise.all([one, two].map((criterion) => change(criterion, { words: 'Both sides keep the day free' })));
    expect(replies.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409]);
    expect(replies.find(({ statusCode }) => statusCode === 409)!.json()).toMatchObject({ code: 'conflict', faults: [{ field: 'words' }] });
  });

  it('is of the facilitator’s own sets and of programme managers; evaluators read all of them', async () => {
    const south = await signInAs(test.app, { programme: world.code, roles: ['facilitator'], sets: ['south'] });
    const one = (await record()).json<CriterionDto>();
    expect((await record({ words: 'Theirs' }, south, 'south-1')).statusCode).toBe(200);
    for (const reply of [await record({ words: 'Other' }, south), await change(one, { words: 'Other' }, south), await remove(one, south), await test.send('GET', at('/sessions/north-1/success-criteria'), south)]) expect(reply.statusCode).toBe(404);
    expect((await list(evaluator, '/success-criteria')).map(({ words }) => words)).toEqual(['Time for mentoring is protected', 'Theirs']);
    for (const reply of [await record({ words: 'Other' }, evaluator), await change(one, { words: 'Other' }, evaluator), await remove(one, evaluator)]) expect(reply.statusCode).toBe(404);
    expect((await test.send('GET', at('/success-criteria'), north)).statusCode).toBe(404);
    const other = await createProgrammeWorld(test.db, { code: `CRIT${++count}` });
    expect((await test.send('PUT', `/api/programmes/${other.code}/success-criteria/${one.id}`, await signInAs(test.app, { programme: other.code, roles: ['programme_manager'] }), { words: 'x', outcome: null, agreedBy: 'mentors', version: 1 })).statusCode).toBe(404);
  });
});

describe('a criterion taken into a questionnaire', () => {
  it('is remembered through saving, another code and other words, publishing and the next version', async () => {
    const one = (await record()).json<CriterionDto>();
    const statement = statementOf(one, []);
    const saved = (await draftWith([{ ...statement, code: 'protected', wording: 'My time was protected.' }])).json<VersionDto>();
    expect(saved.items[0]!.criteria).toEqual([one.code]);
    expect((await list(manager))[0]!.askedIn).toEqual([{ questionnaire: 'end', title: 'Looking back', version: 1, published: false, wording: 'My time was protected.' }]);
    await publish(saved.revision);
    const next = (await test.send('POST', at('/questionnaires/end/versions'), evaluator)).json<VersionDto>();
    expect(next.items[0]).toMatchObject({ code: 'protected', criteria: [one.code] });
    expect((await list(evaluator, '/success-criteria'))[0]!.askedIn.map(({ version, published }) => [version, published])).toEqual([[2, false], [1, true]]);
  });

  it('tells facilitators where it is asked once that is published; drafts are of those who may read questionnaires', async () => {
    const one = (await record()).json<CriterionDto>();
    const { revision } = (await draftWith([{ ...statementOf(one, []), wording: 'Still being weighed.' }])).json<VersionDto>();
    const seen = [(await test.send('GET', at('/sessions/north-1/success-criteria'), north)).body, (await record({ id: one.id })).body, (await change(one, { agreedBy: 'participants' })).body, (await change(one, { words: 'Stale' })).body];
    for (const body of seen) expect(body).not.toMatch(/Looking back|Still being weighed|"end"/);
    expect(seen.map((body) => body.includes('"askedIn":[]'))).toEqual([true, true, true, true]);
    expect((await list(manager))[0]!.askedIn).toHaveLength(1);
    await publish(revision);
    expect((await list())[0]!.askedIn).toEqual([{ questionnaire: 'end', title: 'Looking back', version: 1, published: true, wording: 'Still being weighed.' }]);
    await test.send('POST', at('/questionnaires/end/versions'), evaluator);
    expect((await list())[0]!.askedIn.map(({ version }) => version)).toEqual([1]);
  });

  it('stays as it was asked once that is published', async () => {
    const one = (await record()).json<CriterionDto>();
    const { revision } = (await draftWith([statementOf(one, [])])).json<VersionDto>();
    // While it is only a draft, the room may still find better words; the draft keeps its own.
    const reworded = (await change(one, { words: 'Time for mentoring is in both diaries' }, manager)).json<CriterionDto>();
    expect(reworded.askedIn).toEqual([expect.objectContaining({ published: false, wording: 'Time for mentoring is protected' })]);
    await publish(revision);
    const [asked] = await list();
    expect((await change(asked!, { words: 'Anything else' })).json()).toMatchObject({ code: 'rule_broken', detail: expect.stringContaining('version 1 of end, which never changes. Write another one down') });
    expect((await remove(asked!)).json()).toMatchObject({ code: 'rule_broken' });
  });

  it('that is taken out of the room leaves its statement in the draft, and one that is gone is no reason not to save', async () => {
    const one = (await record()).json<CriterionDto>();
    const { revision, items } = (await draftWith([statementOf(one, [])])).json<VersionDto>();
    expect((await remove(one)).statusCode).toBe(204);
    expect((await test.send('GET', at(VERSION), evaluator)).json()).toMatchObject({ items: [{ wording: one.words, criteria: [] }] });
    // As an open page still has it.
    const again = await test.send('PUT', at(VERSION), evaluator, { revision, title: 'Looking back, again', introduction: '', words: {}, items });
    expect(again.json()).toMatchObject({ title: 'Looking back, again', items: [{ wording: one.words, criteria: [] }] });
  });

  it('and taken out at the same moment is in neither half', async () => {
    const one = (await record()).json<CriterionDto>();
    await draftWith([]);
    const [saved, removed] = await Promise.all([test.send('PUT', at(VERSION), evaluator, { revision: 1, title: 'T', introduction: '', words: {}, items: [statementOf(one, [])] }), remove(one)]);
    expect([saved.statusCode, removed.statusCode]).toEqual([200, 204]);
    expect((await test.send('GET', at(VERSION), evaluator)).json()).toMatchObject({ items: [{ criteria: [] }] });
  });

  it('is not changed behind the back of whoever publishes: the one waits for the other', async () => {
    const one = (await record()).json<CriterionDto>();
    const { revision } = (await draftWith([statementOf(one, [])])).json<VersionDto>();
    const changing = test.db.createQueryRunner();
    await changing.startTransaction();
    await changing.query(`SELECT id FROM success_criterion WHERE id = $1 FOR UPDATE`, [one.id]);
    let published = false;
    const publishing = publish(revision).then((reply) => {
      published = true;
      return reply;
    });
    const waiting = async (): Promise<number> =>
      ((await test.db.query(`SELECT count(*)::int AS n FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`)) as [{ n: number }])[0].n;
    while ((await waiting()) === 0 && !published) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(published).toBe(false);
    await changing.commitTransaction();
    await changing.release();
    expect((await publishing).statusCode).toBe(200);
    expect((await change(one, { words: 'Anything else' })).json()).toMatchObject({ code: 'rule_broken' });
  });

  it('may be one of several in a question, of its own programme alone', async () => {
    const other = await createProgrammeWorld(test.db, { code: `CRIT${++count}` });
    await test.db.query(`INSERT INTO success_criterion (programme_id, session_id, code, words, agreed_by) VALUES ($1, $2, 'theirs', 'Theirs', 'mentors')`, [other.programmeId, other.sessions['north-1']]);
    const [one, two] = [(await record()).json<CriterionDto>(), (await record({ words: 'Notes are kept' })).json<CriterionDto>()];
    const saved = (await draftWith([{ ...statementOf(one, []), criteria: [one.code, two.code, two.code, 'theirs', 'nowhere'] }])).json<VersionDto>();
    expect(saved.items[0]!.criteria).toEqual(['notes-are-kept', 'time-for-mentoring-is-protected']);
  });
});
