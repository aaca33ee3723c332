import type { LightMyRequestResponse } from 'fastify';
import type { ReplyChoicesDto, ReplyDto } from '../../server/collection/replies/reply.dto.ts';
import { createProgrammeWorld, type ProgrammeWorld } from '../factories/programme-world.ts';
import { pageOf } from './own-page.ts';
import { signInAs } from './sign-in.ts';
import { startTestApp, type TestApp } from './test-app.ts';

type Who = { cookie: string };
let test: TestApp;
let world: ProgrammeWorld;
let manager: Who;
let north: Who;
let evaluator: Who;
let count = 0;

const at = (path = ''): string => `/api/programmes/${world.code}/replies${path}`;
const write = (change: object = {}, who = manager): Promise<LightMyRequestResponse> =>
  test.send('POST', at(), who, { said: 'The venue is hard to reach', kind: 'done', done: 'From June we meet at the station.', set: null, groupFeedback: null, ...change });
const written = async (change: object = {}, who = manager): Promise<ReplyDto> => (await write(change, who)).json();
const save = (reply: ReplyDto, change: object = {}, who = manager): Promise<LightMyRequestResponse> => {
  const { said, kind, done, set, groupFeedback, revision } = reply;
  return test.send('PUT', at(`/${reply.id}`), who, { said, kind, done, set, groupFeedback, revision, ...change });
};
const publish = ({ id, revision }: ReplyDto, published = true, who = manager): Promise<LightMyRequestResponse> => test.send('PUT', at(`/${id}/publication`), who, { published, revision });
const published = async (change: object = {}): Promise<ReplyDto> => (await publish(await written(change))).json();
const move = ({ id, revision }: ReplyDto, towards: 'up' | 'down', who = manager): Promise<LightMyRequestResponse> => test.send('POST', at(`/${id}/place`), who, { towards, revision });
const remove = ({ id, revision }: ReplyDto, who = manager): Promise<LightMyRequestResponse> => test.send('DELETE', at(`/${id}?revision=${revision}`), who);
const list = async (who = manager): Promise<ReplyDto[]> => (await test.send('GET', at(), who)).json();
const said = async (who = manager): Promise<string[]> => (await list(who)).map((reply) => reply.said);
const seenBy = async (person: string): Promise<string> => (await pageOf(test, world.code, person)).text('/my/replies');

async function feedback(session: string, point: string, code = `of-${session}`): Promise<void> {
  const reply = await test.send('PUT', `/api/programmes/${world.code}/group-feedback/${code}`, manager, {
    revision: 0, kind: 'group_feedback', title: `Flip chart of ${session}`, session, heldOn: session === 'north-1' ? '2024-03-05' : '2024-03-07', minutes: null, countsAsContribution: true, points: [{ heading: 'Challenges', point, outcome: null, stance: 'neither' }], people: [],
  });
  expect(reply.statusCode).toBe(200);
}

beforeAll(async () => {
  test = await startTestApp();
});
afterAll(() => test?.close());
beforeEach(async () => {
  world = await createProgrammeWorld(test.db, { code: `SAID${++count}` });
  manager = await signInAs(test.app, { programme: world.code, roles: ['programme_manager'] });
  north = await signInAs(test.app, { programme: world.code, roles: ['facilitator'], sets: ['north'] });
  evaluator = await signInAs(test.app, { programme: world.code, roles: ['evaluator'] });
});

describe('you said, we did', () => {
  it('is a draft until it is published, and then on the page of everybody who takes part', async () => {
    const draft = await written();
    expect(draft).toMatchObject({ publishedOn: null, set: null, setName: null, revision: 1, writable: true });
    expect(await seenBy('P2')).toContain('Nothing has been replied yet');
    expect((await publish(draft)).json()).toMatchObject({ publishedOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/), revision: 2 });
    for (const person of ['P2', 'P4', 'M1']) expect([person, await seenBy(person)]).toEqual([person, expect.stringMatching(/You said The venue is hard to reach We did From June we meet at the station\./)]);
    expect(await (await pageOf(test, world.code, 'P2')).text('/my')).toContain('You said The venue is hard to reach');
  });

  it('for a set is seen by its people alone', async () => {
    await published({ set: 'north', said: 'We want more time' });
    expect(await seenBy('P2')).toMatch(/We want more time.*for The north set/);
    for (const person of ['P4', 'M1']) expect(await seenBy(person)).not.toContain('We want more time');
  });

  it('can be taken back, and changed while it is seen', async () => {
    const one = await published();
    expect((await save(one, { kind: 'not_done', done: 'There is no other room.' })).json()).toMatchObject({ revision: 3 });
    expect(await seenBy('P2')).toContain('We will not, because There is no other room.');
    const [now] = await list();
    expect((await publish(now!, false)).json()).toMatchObject({ publishedOn: null });
    expect(await seenBy('P2')).not.toContain('no other room');
    const events = (await test.db.query(`SELECT event, subject FROM audit_entry WHERE programme_id = $1 AND event LIKE 'reply.%' ORDER BY id`, [world.programmeId])) as { event: string; subject: string }[];
    expect(events.map(({ event }) => event)).toEqual(['reply.written', 'reply.published', 'reply.changed', 'reply.taken-back']);
    expect(new Set(events.map(({ subject }) => subject))).toEqual(new Set(['reply reply-1']));
  });

  it('stands with the newest first, and can be moved', async () => {
    const [a, b] = [await published({ said: 'A' }), await published({ said: 'B' })];
    const draft = await written({ said: 'C' });
    expect(await said()).toEqual(['B', 'A', 'C']);
    // What is published last comes first, whenever it was written.
    await publish(a, false);
    const again = (await publish((await list()).find((one) => one.said === 'A')!)).json<ReplyDto>();
    expect(await said()).toEqual(['A', 'B', 'C']);
    expect((await move(again, 'down')).json()).toMatchObject({ revision: again.revision + 1 });
    expect(await said()).toEqual(['B', 'A', 'C']);
    // The same press twice moves once; at the end nothing moves.
    expect((await move(again, 'down')).statusCode).toBe(409);
    expect((await move(b, 'up')).json()).toMatchObject({ revision: b.revision });
    expect((await move(draft, 'up')).json()).toMatchObject({ code: 'rule_broken' });
    expect((await seenBy('P2')).replace(/.*You said B.*You said A.*/, 'B, A')).toBe('B, A');
  });

  it('is written once however often it is sent, and changed by whoever saw what it says', async () => {
    const id = '0c000000-0000-4000-8000-000000000001';
    await Promise.all([1, 2, 3].map(() => write({ id })));
    const [one, ...others] = await list();
    expect(others).toEqual([]);
    const replies = await Promise.all(['One', 'Two'].map((done) => save(one!, { done })));
    expect(replies.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409]);
    const { current } = replies.find(({ statusCode }) => statusCode === 409)!.json<{ current: ReplyDto }>();
    expect((await save(current, { done: 'Both' })).json()).toMatchObject({ done: 'Both', revision: 3 });
    expect((await save(current, { done: ' Both ' })).json()).toMatchObject({ revision: 3 });
    expect([(await publish(current)).statusCode, (await remove(current)).statusCode]).toEqual([409, 409]);
    const [now] = await list();
    expect([(await remove(now!)).statusCode, (await remove(now!)).statusCode]).toEqual([204, 404]);
  });

  it('has a code of its own, whoever writes at the same time', async () => {
    await Promise.all(Array.from({ length: 6 }, (_, n) => write({ said: `Number ${n}` })));
    expect((await test.db.query(`SELECT count(DISTINCT code)::int AS codes, count(DISTINCT position)::int AS positions FROM reply WHERE programme_id = $1`, [world.programmeId]))[0]).toEqual({ codes: 6, positions: 6 });
  });

  it.each<[string, object, string]>([
    ['nothing said', { said: ' ' }, 'said'],
    ['nothing done', { done: '\n' }, 'done'],
    ['too much said', { said: 'x'.repeat(1001) }, 'said'],
    ['another kind', { kind: 'maybe' }, 'kind'],
    ['a set of nowhere', { set: 'east' }, 'set'],
    ['group feedback of nowhere', { groupFeedback: 'none' }, 'groupFeedback'],
    ['the name of somebody in what was said', { said: 'As Person 2 told us, it is far' }, 'said'],
    ['the name of somebody in what was done', { done: 'We spoke with MENTOR  1.' }, 'done'],
  ])('is refused with %s, and nothing is kept', async (_, given, field) => {
    const reply = await write(given);
    expect([reply.statusCode, reply.json<{ faults: { field: string }[] }>().faults[0]!.field]).toEqual([400, field]);
    expect(await list()).toEqual([]);
  });
});

describe('a reply to a point of group feedback', () => {
  it('is picked from what groups said, in words of its own, and stays when the feedback goes', async () => {
    await feedback('north-1', 'Our own Ada cannot get a parking space');
    const { points, everybody } = (await test.send('GET', at('/choices'), manager)).json<ReplyChoicesDto>();
    expect([everybody, points]).toEqual([true, [{ groupFeedback: 'of-north-1', title: 'Flip chart of north-1', heldOn: '2024-03-05', set: 'north', heading: 'Challenges', point: 'Our own Ada cannot get a parking space' }]]);
    const one = await written({ said: 'Parking is hard', groupFeedback: 'of-north-1' });
    expect(one).toMatchObject({ groupFeedback: 'of-north-1', groupFeedbackTitle: 'Flip chart of north-1' });
    await publish(one);
    // What stood on the flip chart, and where, is told to nobody who reads the reply.
    expect(await seenBy('P4')).not.toMatch(/Ada|Flip chart|north/);
    expect((await test.send('DELETE', `/api/programmes/${world.code}/group-feedback/of-north-1`, manager)).statusCode).toBe(204);
    expect(await list()).toEqual([expect.objectContaining({ said: 'Parking is hard', groupFeedback: null })]);
  });

  it('is no way for a facilitator to see what other sets said', async () => {
    await feedback('north-1', 'Ours');
    await feedback('south-1', 'Theirs');
    const choices = (await test.send('GET', at('/choices'), north)).json<ReplyChoicesDto>();
    expect([choices.everybody, choices.sets.map(({ code }) => code), choices.points.map(({ point }) => point)]).toEqual([false, ['north'], ['Ours']]);
    expect((await write({ set: 'north', groupFeedback: 'of-south-1' }, north)).json()).toMatchObject({ code: 'invalid_input', faults: [{ field: 'groupFeedback' }] });
    // A manager replies to the north with a point of the south: the north’s facilitator sees the reply, not the point, and saving keeps the tie.
    const one = await written({ set: 'north', groupFeedback: 'of-south-1' });
    const [seen] = await list(north);
    expect(seen).toMatchObject({ id: one.id, groupFeedback: null, groupFeedbackTitle: null, writable: true });
    expect((await save(seen!, { done: 'Otherwise' }, north)).statusCode).toBe(200);
    expect((await list())[0]).toMatchObject({ done: 'Otherwise', groupFeedback: 'of-south-1' });
  });
});

describe('who writes and reads replies', () => {
  it('is the facilitator of a set for its people, the programme manager for all, and the evaluator to read', async () => {
    const south = await signInAs(test.app, { programme: world.code, roles: ['facilitator'], sets: ['south'] });
    const one = await written({ set: 'north', said: 'To the north' }, north);
    expect((await write({ set: null }, north)).json()).toMatchObject({ faults: [{ field: 'set' }] });
    expect((await write({ set: 'south' }, north)).json()).toMatchObject({ faults: [{ field: 'set' }] });
    const toAll = await written({ said: 'To all' });
    expect(await said(north)).toEqual(['To the north']);
    await publish(toAll);
    expect((await list(north)).map((reply) => [reply.said, reply.writable])).toEqual([['To all', false], ['To the north', true]]);
    expect(await said(south)).toEqual(['To all']);
    for (const reply of [await save(one, { done: 'x' }, south), await publish(one, true, south), await remove(one, south), await save(toAll, { done: 'x' }, north), await publish(toAll, false, north), await move(toAll, 'up', north)]) expect(reply.statusCode).toBe(404);
    expect((await list(evaluator)).map((reply) => [reply.said, reply.writable])).toEqual([['To all', false], ['To the north', false]]);
    for (const reply of [await write({}, evaluator), await save(one, {}, evaluator), await publish(one, true, evaluator)]) expect(reply.statusCode).toBe(404);
    for (const role of ['report_reader', 'head_of_service'] as const) expect((await test.send('GET', at(), await signInAs(test.app, { programme: world.code, roles: [role], council: 'Ashby' }))).statusCode).toBe(404);
  });

  it('keeps a facilitator’s moves among the replies of their sets', async () => {
    const [first] = [await published({ set: 'north', said: 'N1' }), await published({ said: 'All' }), await published({ set: 'north', said: 'N2' })];
    expect(await said(north)).toEqual(['N2', 'All', 'N1']);
    await move(first, 'up', north);
    expect(await said(north)).toEqual(['N1', 'All', 'N2']);
  });

  it('names people to those alone who know them', async () => {
    // Person 4 is of the south: that they are in the programme is told to nobody of the north.
    expect((await write({ set: 'north', said: 'As Person 4 said' }, north)).statusCode).toBe(200);
    expect((await write({ set: 'north', said: 'As Person 2 said' }, north)).json()).toMatchObject({ detail: expect.stringContaining('This names Person 2') });
    expect((await write({ said: 'As Person 4 said' })).statusCode).toBe(400);
  });
});
