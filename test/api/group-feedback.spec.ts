import type { LightMyRequestResponse } from 'fastify';
import { createProgrammeWorld, type ProgrammeWorld } from '../factories/programme-world.ts';
import { signInAs } from './sign-in.ts';
import { startTestApp, type TestApp } from './test-app.ts';

let test: TestApp;
let world: ProgrammeWorld;
let manager: { cookie: string };
let evaluator: { cookie: string };
let number = 0;

const at = (rest = ''): string => `/api/programmes/${world.code}/group-feedback${rest}`;
const feedback = (change: object = {}): object => ({
  revision: 0, kind: 'group_feedback', title: 'North set, March', session: 'north-1', heldOn: '2024-03-05', minutes: null, countsAsContribution: true,
  points: [
    { heading: 'Emerging benefits', point: 'We ask before we advise', outcome: 'decisions', stance: 'for' },
    { heading: 'Challenges', point: 'Time', outcome: null, stance: 'neither' },
  ],
  people: [{ enrolmentId: world.enrolments.P1, contributed: true }, { enrolmentId: world.enrolments.P2, contributed: false }],
  ...change,
});
const save = (change: object = {}, who = manager, code = 'north-march'): Promise<LightMyRequestResponse> => test.send('PUT', at(`/${code}`), who, feedback(change));

beforeAll(async () => {
  test = await startTestApp();
});
beforeEach(async () => {
  number += 1;
  world = await createProgrammeWorld(test.db, { code: `G${number}` });
  await test.db.query(`INSERT INTO outcome (programme_id, code, position, title) VALUES ($1, 'decisions', 1, 'Decisions')`, [world.programmeId]);
  manager = await signInAs(test.app, { programme: world.code, roles: ['programme_manager'] });
  evaluator = await signInAs(test.app, { programme: world.code, roles: ['evaluator'] });
});
afterAll(() => test.close());

describe('what a group said', () => {
  it('is written down with who was in the room, and counts for those who contributed', async () => {
    const before = (await test.db.query(`SELECT count(*)::int AS n FROM reading.contribution WHERE programme_id = $1`, [world.programmeId])) as [{ n: number }];
    expect(before[0].n).toBe(0);
    expect((await save()).json()).toMatchObject({ revision: 1, people: [{ person: 'P1', contributed: true }, { person: 'Person 2', contributed: false }], points: [{ outcome: 'decisions', stance: 'for' }, { outcome: null }] });
    expect(await test.db.query(`SELECT enrolment_id, route_kind FROM reading.contribution WHERE programme_id = $1`, [world.programmeId])).toEqual([{ enrolment_id: world.enrolments.P1, route_kind: 'group_feedback' }]);
    expect((await test.send('GET', at(), manager)).json()).toEqual([
      { code: 'north-march', kind: 'group_feedback', title: 'North set, March', session: 'north-1', heldOn: '2024-03-05', countsAsContribution: true, points: 2, inTheRoom: 2, contributed: 1, hasTranscript: false },
    ]);
  });

  it('is read by evaluators without names', async () => {
    await save();
    const reply = await test.send('GET', at('/north-march'), evaluator);
    expect(reply.json()).toMatchObject({ people: [], inTheRoom: 2, contributed: 1, points: [{ point: 'We ask before we advise' }, { point: 'Time' }] });
    expect(reply.body).not.toContain('Person');
    expect((await save({}, evaluator)).statusCode).toBe(404);
  });

  it('is kept when two people write it down: the second is shown what the first wrote', async () => {
    const replies = await Promise.all(['One', 'Two'].map((title) => save({ title })));
    expect(replies.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409]);
    const { current } = replies.find(({ statusCode }) => statusCode === 409)!.json<{ current: { title: string; revision: number } }>();
    expect((await save({ title: 'Both', revision: current.revision })).json()).toMatchObject({ title: 'Both', revision: 2 });
    // Once more, after a lost reply.
    expect((await save({ title: 'Both', revision: current.revision })).statusCode).toBe(200);
  });

  it('of one set is not overwritten by the facilitator of another who takes the same code', async () => {
    await save({ title: 'What the north said' });
    const south = await signInAs(test.app, { programme: world.code, roles: ['facilitator'], sets: ['south'] });
    const reply = await save({ session: 'south-1', heldOn: '2024-03-07', title: 'What the south said', people: [] }, south);
    expect(reply.json()).toMatchObject({ status: 409, code: 'conflict', detail: expect.stringContaining('north-march is taken') });
    expect(reply.body).not.toContain('What the north said');
    expect((await test.send('GET', at('/north-march'), manager)).json()).toMatchObject({ title: 'What the north said', session: 'north-1', revision: 1 });
  });

  it.each<[string, () => object, string[]]>([
    ['an outcome that is none', () => ({ points: [{ heading: 'A', point: 'B', outcome: 'else', stance: 'for' }] }), ['points.0.outcome']],
    ['a stance on nothing', () => ({ points: [{ heading: 'A', point: 'B', outcome: null, stance: 'against' }] }), ['points.0.stance']],
    ['a point twice', () => ({ points: [1, 2].map(() => ({ heading: 'A', point: ' B ', outcome: null, stance: 'neither' })) }), ['points.1.point']],
    ['somebody of nowhere', () => ({ people: [{ enrolmentId: '00000000-0000-4000-8000-000000000000', contributed: true }] }), ['people.0.enrolmentId']],
    ['a session of nowhere', () => ({ session: 'none' }), ['session']],
    ['a length that no file can hold', () => ({ minutes: 601 }), ['minutes']],
    ['a day that is not that of its session', () => ({ heldOn: '2024-05-05' }), ['heldOn']],
    ['a day to come', () => ({ session: null, heldOn: '2998-01-05' }), ['heldOn']],
    ['a session to come', () => ({ session: 'north-3', heldOn: '2999-01-05' }), ['heldOn']],
    ['a day that does not exist', () => ({ heldOn: '2024-02-30' }), ['heldOn', 'heldOn']],
  ])('is refused with %s, and nothing is kept', async (_, change, fields) => {
    const reply = await save(change());
    expect([reply.statusCode, [...new Set(reply.json<{ faults: { field: string }[] }>().faults.map(({ field }) => field))]]).toEqual([400, [...new Set(fields)]]);
    expect((await test.send('GET', at(), manager)).json()).toEqual([]);
  });

  it('is of any day of a session that went on for several, and of any past day where it was given in none', async () => {
    await test.db.query(`UPDATE session SET ends_at = '2024-03-06T15:00:00Z' WHERE id = $1`, [world.sessions['north-1']]);
    expect((await save({ heldOn: '2024-03-06' })).statusCode).toBe(200);
    expect((await save({ revision: 1, heldOn: '2024-03-07' })).json()).toMatchObject({ faults: [{ field: 'heldOn', message: 'is not the day of the session, 5 March 2024' }] });
    expect((await save({ session: null, heldOn: '2024-01-20' }, manager, 'elsewhere')).statusCode).toBe(200);
  });

  it('can be removed', async () => {
    await save();
    expect((await test.send('DELETE', at('/north-march'), manager)).statusCode).toBe(204);
    expect((await test.send('GET', at('/north-march'), manager)).statusCode).toBe(404);
  });
});

describe('a facilitator', () => {
  const whoIs = async (reply: LightMyRequestResponse): Promise<string[]> => reply.json<{ people: { enrolmentId: string }[] }>().people.map(({ enrolmentId }) => enrolmentId).sort();
  const named = (...people: string[]): { people: object[] } => ({ people: people.map((code) => ({ enrolmentId: world.enrolments[code], contributed: true })) });
  const ids = (...people: string[]): string[] => people.map((code) => world.enrolments[code]!).sort();
  let north: { cookie: string };
  beforeEach(async () => {
    north = await signInAs(test.app, { programme: world.code, roles: ['facilitator'], sets: ['north'] });
  });

  it('names people of their own sets, and whoever is on the register of the session: of others they learn neither name nor council', async () => {
    expect(await whoIs(await save(named('P1', 'P2'), north))).toEqual(ids('P1', 'P2'));
    const reply = await save({ revision: 1, ...named('P1', 'P4', 'M1') }, north);
    expect(reply.json()).toMatchObject({ code: 'invalid_input', faults: [1, 2].map((index) => ({ field: `people.${index}.enrolmentId`, message: 'is nobody of your sets, and not on the register of this session' })) });
    expect(reply.body).not.toMatch(/Person 4|Mentor 1|Ashby|Barton/);
    await test.db.query(`INSERT INTO register_entry (session_id, enrolment_id, programme_id, mark) VALUES ($1, $2, $3, 'online')`, [world.sessions['north-1'], world.enrolments.M1, world.programmeId]);
    expect(await whoIs(await save({ revision: 1, ...named('P1', 'M1') }, north))).toEqual(ids('P1', 'M1'));
  });

  it('may leave in whom a programme manager has named', async () => {
    await save(named('P1', 'P4'));
    expect(await whoIs(await save({ revision: 1, title: 'Said again', ...named('P1', 'P4') }, north))).toEqual(ids('P1', 'P4'));
    expect((await save({ revision: 2, ...named('P1', 'P5') }, north)).statusCode).toBe(400);
  });

  it('does not learn who is named in the feedback of another set by trying its code', async () => {
    await save({ session: 'south-1', heldOn: '2024-03-07', ...named('P4') });
    const tries = await Promise.all(['P4', 'P5'].map((code) => save(named(code), north)));
    expect(tries.map(({ statusCode }) => statusCode)).toEqual([400, 400]);
  });
});

describe('the transcript of a focus group', () => {
  const words = Buffer.from('A: It helped. 🙂\nB: It did.');
  const put = (body: object, who = manager): Promise<LightMyRequestResponse> => test.send('PUT', at('/north-march/transcript'), who, { revision: 0, ...body });
  const file = (text: string, fileName = 'a.txt'): object => ({ fileName, content: Buffer.from(text).toString('base64') });

  it('is kept, read by evaluators alone, and every reading is recorded', async () => {
    await save({ kind: 'focus_group', minutes: 45 });
    expect((await put({ fileName: 'Focus group, März.txt', content: words.toString('base64') })).json()).toEqual({ fileName: 'Focus group, März.txt', bytes: words.length, addedAt: expect.any(String) as string, revision: 1 });
    const read = await test.send('GET', at('/north-march/transcript'), evaluator);
    expect(read.rawPayload.equals(words)).toBe(true);
    expect(read.headers['content-disposition']).toBe("attachment; filename*=UTF-8''Focus%20group%2C%20M%C3%A4rz.txt");
    expect((await test.send('GET', at('/north-march/transcript'), manager)).statusCode).toBe(404);
    const entries = (await test.db.query(`SELECT event FROM audit_entry WHERE programme_id = $1 ORDER BY id`, [world.programmeId])) as { event: string }[];
    expect(entries.map(({ event }) => event)).toEqual(['group-feedback.saved', 'transcript.added', 'transcript.read']);
  });

  it.each([
    ['a program', { fileName: 'a.exe', content: 'AAAA' }],
    ['a name that leads elsewhere', { fileName: '../a.txt', content: 'AAAA' }],
    ['nothing', { fileName: 'a.txt', content: '' }],
    ['what is not base64', { fileName: 'a.txt', content: 'no?' }],
    ['too much', { fileName: 'a.txt', content: 'A'.repeat(940_000) }],
  ])('is refused when it is %s', async (_, body) => {
    await save({ kind: 'focus_group' });
    expect((await put(body)).statusCode).toBe(400);
  });

  it('is not put in the place of one that was not seen: of two at once the second is told, and what is replaced is in the journal', async () => {
    await save({ kind: 'focus_group' });
    const replies = await Promise.all(['One', 'Two'].map((text) => put(file(text, `${text}.txt`))));
    expect(replies.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409]);
    const kept = replies.find(({ statusCode }) => statusCode === 200)!.json<{ fileName: string }>();
    const refused = replies.find(({ statusCode }) => statusCode === 409)!.json<{ code: string; detail: string; current: object }>();
    expect(refused).toMatchObject({ code: 'conflict', detail: expect.stringContaining(kept.fileName) as string, current: kept });
    expect((await test.send('GET', at('/north-march/transcript'), evaluator)).body).toBe(kept.fileName.replace('.txt', ''));
    expect((await put({ revision: 1, ...file('Both', 'Both.txt') })).json()).toMatchObject({ fileName: 'Both.txt', revision: 2 });
    // Once more, after a lost reply, and from what was seen before: it is there already.
    expect((await put({ revision: 1, ...file('Both', 'Both.txt') })).json()).toMatchObject({ fileName: 'Both.txt', revision: 2 });
    expect((await put({ revision: 1, ...file('Other', 'Both.txt') })).statusCode).toBe(409);
    const added = await test.db.query(`SELECT detail FROM audit_entry WHERE programme_id = $1 AND event = 'transcript.added' ORDER BY id`, [world.programmeId]);
    expect(added).toEqual([{ detail: { bytes: 3, replaced: false } }, { detail: { bytes: 4, replaced: true } }]);
  });

  it('is of a focus group, not of points on a flip chart', async () => {
    await save();
    expect((await put({ fileName: 'a.txt', content: 'AAAA' })).json()).toMatchObject({ code: 'rule_broken' });
  });
});

describe('the room', () => {
  it('is of sessions whose day has come, and of people with those first whom the register has as there', async () => {
    await test.db.query(`INSERT INTO register_entry (session_id, enrolment_id, programme_id, mark) VALUES ($1, $2, $3, 'in_person'), ($1, $4, $3, 'absent')`, [world.sessions['north-1'], world.enrolments.P3, world.programmeId, world.enrolments.P1]);
    const sessions = (await test.send('GET', at('/room/sessions'), manager)).json<{ code: string }[]>().map(({ code }) => code);
    expect(sessions).toEqual(['catch-up', 'north-2', 'mentors-1', 'south-1', 'north-1', 'launch']);
    const people = (await test.send('GET', at('/room/people?session=north-1'), manager)).json<{ enrolmentId: string; there: boolean }[]>();
    expect(people.map(({ there }) => there)).toEqual([true, ...Array<boolean>(7).fill(false)]);
    expect(people[0]!.enrolmentId).toBe(world.enrolments.P3);
  });

  it('is for those who write it down: evaluators know people by pseudonym alone', async () => {
    expect((await test.send('GET', at('/room/people'), evaluator)).statusCode).toBe(404);
    expect((await test.send('GET', at('/room/sessions'), evaluator)).statusCode).toBe(404);
  });

  it('names the outcomes a point can speak to, to evaluators too', async () => {
    expect((await test.send('GET', `/api/programmes/${world.code}/agreed-outcomes`, evaluator)).json()).toEqual([{ code: 'decisions', title: 'Decisions' }]);
  });
});
