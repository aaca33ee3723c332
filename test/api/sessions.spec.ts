import type { SessionDetailDto } from '../../server/delivery/session.dto.ts';
import { createProgrammeWorld, type ProgrammeWorld } from '../factories/programme-world.ts';
import { signInAs } from './sign-in.ts';
import { startTestApp, type TestApp } from './test-app.ts';

let test: TestApp;
let world: ProgrammeWorld;
let manager: { cookie: string };
let count = 0;

beforeAll(async () => {
  test = await startTestApp();
});
afterAll(() => test?.close());
beforeEach(async () => {
  world = await createProgrammeWorld(test.db, { code: `S${++count}` });
  manager = await signInAs(test.app, { programme: world.code, roles: ['programme_manager'], name: 'Pat Manager' });
});

const at = (path = ''): string => `/api/programmes/${world.code}/sessions${path}`;
const get = (path: string) => test.send('GET', at(path), manager);
const put = (path: string, body: object) => test.send('PUT', at(path), manager, body);
const post = (path: string, body: object) => test.send('POST', at(path), manager, body);
const read = async (session: string): Promise<SessionDetailDto> => (await get(`/${session}`)).json();
const PLAN = {
  kind: 'set_meeting', set: 'north', title: 'North, meeting 4', day: '2024-07-02', startsAt: '09:30', endsAt: '15:30', place: 'Ashby Town Hall', link: '', theme: '', learningOutcomes: 'Better questions',
  timetable: [{ at: '09:30', what: 'Welcome' }, { at: '10:00', what: 'Issues' }], closing: null, capacity: null, optimum: 8, headcount: null,
};
/** What a change sends: the session as it was read, with something changed. */
const changed = (session: SessionDetailDto, part: object): object => {
  const { kind, set, title, day, startsAt, endsAt, place, link, theme, learningOutcomes, timetable, closing, capacity, optimum, headcount, version } = session;
  return { kind, set, title, day, startsAt, endsAt, place, link, theme, learningOutcomes, timetable, closing, capacity, optimum, headcount, version, ...part };
};
const mark = (session: string, people: readonly string[], says = 'in_person') =>
  put(`/${session}/register`, { entries: people.map((person) => ({ enrolmentId: world.enrolments[person], expected: true, mark: says, reason: null, version: 0 })) });
const expect_ = (session: string, entries: Record<string, boolean>, more: object = {}) =>
  put(`/${session}/expected`, { entries: Object.entries(entries).map(([person, expected]) => ({ enrolmentId: world.enrolments[person], expected })), ...more });
const onRegister = async (session: string): Promise<string[]> =>
  (await get(`/${session}/register`)).json().entries.filter((entry: { expected: boolean }) => entry.expected).map((entry: { personCode: string }) => entry.personCode);
const journal = async (event: string): Promise<object[]> => test.db.query(`SELECT subject, detail FROM audit_entry WHERE programme_id = $1 AND event = $2 ORDER BY id`, [world.programmeId, event]);

describe('planning a session', () => {
  it('makes a code of its set and the next number, keeps local times, and expects its set', async () => {
    const answer = await post('', PLAN);
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toMatchObject({ ...PLAN, code: 'north-4', status: 'planned', version: 1, expected: 3, taken: 3, marked: 0, waiting: [], history: [] });
    const [stored] = await test.db.query(`SELECT starts_at FROM session WHERE programme_id = $1 AND code = 'north-4'`, [world.programmeId]);
    expect(stored.starts_at.toISOString()).toBe('2024-07-02T08:30:00.000Z');
    expect(await journal('session.planned')).toEqual([{ subject: 'session north-4', detail: { day: '2024-07-02', kind: 'set_meeting' } }]);
  });

  it('again with the same code and content changes nothing, with other content is refused', async () => {
    await post('', { ...PLAN, code: 'mine' });
    expect((await post('', { ...PLAN, code: 'mine' })).statusCode).toBe(200);
    const other = await post('', { ...PLAN, code: 'mine', title: 'Another' });
    expect([other.statusCode, other.json().faults[0].field]).toEqual([409, 'code']);
    expect(await journal('session.planned')).toHaveLength(1);
  });

  it('by two people at once makes two sessions with two codes', async () => {
    const answers = await Promise.all(Array.from({ length: 5 }, () => post('', PLAN)));
    expect(answers.map((answer) => answer.json().code).sort()).toEqual(['north-4', 'north-5', 'north-6', 'north-7', 'north-8']);
  });

  it.each([
    ['before the programme', { day: '2023-05-01' }, 'day', /1 May 2023 is before the programme, which starts on 10 January 2024/],
    ['with a set that is not there', { set: 'west' }, 'set', /There is no set west/],
    ['of a set without one', { set: null }, 'set', /is of one set/],
    ['in the hour that the clocks leave out', { day: '2024-03-31', startsAt: '01:30', timetable: [] }, 'startsAt', /does not exist/],
    ['with an end before its start', { endsAt: '08:00', timetable: [] }, 'endsAt', /before it starts/],
    ['with a link that leads nowhere', { link: 'room 4' }, 'link', /whole web address/],
    ['without a title', { title: '  ' }, 'title', /what the session is called/],
  ])('%s is refused and says what would be right', async (_, part, field, message) => {
    const answer = await post('', { ...PLAN, ...part });
    expect(answer.statusCode).toBe(400);
    expect(answer.json().faults).toEqual([{ field, message: expect.stringMatching(message) }]);
    expect((await get('/north-4')).statusCode).toBe(404);
  });

  it('marks the last two of a set as closing, or those that somebody says', async () => {
    expect(await Promise.all(['north-1', 'north-2', 'north-3'].map(async (code) => (await read(code)).closes))).toEqual([false, true, true]);
    await put('/north-1', changed(await read('north-1'), { closing: true }));
    expect(await Promise.all(['north-1', 'north-2', 'north-3'].map(async (code) => (await read(code)).closes))).toEqual([true, false, false]);
  });
});

describe('changing a session', () => {
  it('keeps what it said before, and counts its versions', async () => {
    const answer = await put('/north-2', changed(await read('north-2'), { place: 'Barton', why: 'Room taken' }));
    expect(answer.json()).toMatchObject({ place: 'Barton', version: 2, history: [{ by: 'Pat Manager', what: ['Place: Barton, before that nothing'], why: 'Room taken' }] });
    expect(await journal('session.changed')).toEqual([{ subject: 'session north-2', detail: { fields: ['place'], version: 2 } }]);
  });

  it('after somebody else has is refused with what is there; the same content again is not', async () => {
    const first = await read('north-2');
    await put('/north-2', changed(first, { place: 'Barton' }));
    const late = await put('/north-2', changed(first, { place: 'Ashby' }));
    expect([late.statusCode, late.json().code, late.json().session.place]).toEqual([409, 'conflict', 'Barton']);
    expect((await put('/north-2', changed(first, { place: 'Barton' }))).json().version).toBe(2);
  });

  it('that is marked already asks before it is moved, keeps its marks, and then counts for the new day', async () => {
    await mark('north-1', ['P1', 'P2']);
    const before = await read('north-1');
    const asked = await put('/north-1', changed(before, { day: '2024-03-12' }));
    expect([asked.statusCode, asked.json().code]).toEqual([409, 'confirmation_needed']);
    expect(asked.json().detail).toMatch(/marks for 2 people, made for 5 March 2024/);
    expect((await read('north-1')).day).toBe('2024-03-05');
    expect((await put('/north-1', changed(before, { day: '2024-03-12', confirmed: true }))).json()).toMatchObject({ day: '2024-03-12', marked: 2, status: 'held', history: [{ what: ['Day: 2024-03-12, before that 2024-03-05'] }] });
  });

  it('that is marked already is not moved into the future, to another set, nor past the day somebody who was there withdrew', async () => {
    await mark('north-1', ['P1']);
    const before = await read('north-1');
    expect((await put('/north-1', changed(before, { set: 'south', confirmed: true }))).json().faults[0]).toMatchObject({ field: 'set', message: expect.stringMatching(/register has marks/) });
    await test.db.query(`UPDATE programme SET ends_on = '2999-12-31' WHERE id = $1`, [world.programmeId]);
    expect((await put('/north-1', changed(before, { day: '2999-01-01', confirmed: true }))).json().faults[0].message).toMatch(/1 January 2999 is in the future/);
    await test.db.query(`INSERT INTO withdrawal (programme_id, enrolment_id, kind, withdrew_on) VALUES ($1, $2, 'formal', '2024-03-20')`, [world.programmeId, world.enrolments.P1]);
    expect((await put('/north-1', changed(before, { day: '2024-03-21', confirmed: true }))).json().faults[0].message).toMatch(/P1 attended and withdrew on 2024-03-20/);
    expect((await put('/north-1', changed(before, { day: '2024-03-20', confirmed: true }))).statusCode).toBe(200);
  });
});

describe('cancelling a session', () => {
  const maximum = async (): Promise<number> => (await test.db.query(`SELECT maximum FROM reading.attendance_total WHERE enrolment_id = $1`, [world.enrolments.P1]))[0].maximum;

  it('that has marks asks, keeps them, and takes the session out of the maximum; taking it back brings both back', async () => {
    await mark('north-1', ['P1']);
    const before = await maximum();
    const asked = await put('/north-1/cancellation', { cancelled: true });
    expect(asked.json()).toMatchObject({ code: 'confirmation_needed', detail: expect.stringMatching(/one person.*leaves everybody’s maximum/) });
    expect((await put('/north-1/cancellation', { cancelled: true, confirmed: true, why: 'Fire alarm' })).json()).toMatchObject({ status: 'cancelled', marked: 1, version: 2 });
    expect(await maximum()).toBe(before - 1);
    expect((await put('/north-1/cancellation', { cancelled: true })).json().version).toBe(2);
    expect((await put('/north-1/cancellation', { cancelled: false })).json()).toMatchObject({ status: 'held', marked: 1, version: 3, history: [{ what: ['Status: held, before that cancelled'] }, { why: 'Fire alarm' }] });
    expect(await maximum()).toBe(before);
  });

  it('that has none asks nothing', async () => {
    expect((await put('/north-3/cancellation', { cancelled: true })).json()).toMatchObject({ status: 'cancelled' });
    expect((await put('/north-3/cancellation', { cancelled: false })).json()).toMatchObject({ status: 'planned' });
  });
});

describe('a calendar file', () => {
  it('of one session keeps its name and counts its changes', async () => {
    const file = async (): Promise<string> => (await test.app.inject({ method: 'GET', url: at('/north-3/calendar.ics'), headers: manager })).body;
    const first = await file();
    expect(first).toContain('SEQUENCE:0\r\n');
    await put('/north-3/cancellation', { cancelled: true });
    const second = await file();
    expect(second).toContain('SEQUENCE:1\r\n');
    expect(second).toContain('STATUS:CANCELLED\r\n');
    const uid = (text: string): string => /UID:(.*)\r/.exec(text)![1]!;
    expect(uid(second)).toBe(uid(first));
  });

  it('of a set has its own sessions and those of everybody', async () => {
    const answer = await test.send('GET', `/api/programmes/${world.code}/calendar.ics?set=south`, manager);
    expect(answer.headers['content-type']).toBe('text/calendar; charset=utf-8');
    expect(answer.body.match(/SUMMARY:.*/g)!.map((line) => line.trim())).toEqual(['SUMMARY:Session launch', 'SUMMARY:Session south-1']);
    expect((await test.send('GET', `/api/programmes/${world.code}/calendar.ics?set=west`, manager)).statusCode).toBe(404);
  });
});

describe('who is expected', () => {
  it('can be changed before the session, and is stored for it', async () => {
    const answer = await expect_('north-3', { P2: false, M1: true });
    expect(answer.json()).toMatchObject({ added: 1, removed: 1, waiting: 0, session: { expected: 3 } });
    expect(await onRegister('north-3')).toEqual(['M1', 'P1', 'P3'].sort((a, b) => 'P1 P3 M1'.indexOf(a) - 'P1 P3 M1'.indexOf(b)));
    expect((await expect_('north-3', { P2: false, M1: true })).json()).toMatchObject({ added: 0, removed: 0 });
    expect(await journal('session.expected')).toHaveLength(1);
  });

  it('refuses a stranger to the set, somebody who left, a mark that is there, and a cancelled session, all with their names', async () => {
    await test.db.query(`INSERT INTO withdrawal (programme_id, enrolment_id, kind, withdrew_on) VALUES ($1, $2, 'formal', '2024-05-01')`, [world.programmeId, world.enrolments.P2]);
    const answer = await expect_('north-3', { P4: true, P2: true });
    expect(answer.json().faults.map(({ message }: { message: string }) => message)).toEqual([expect.stringMatching(/Person 4 is of another set/), expect.stringMatching(/Person 2 left the programme on 1 May 2024/)]);
    await mark('north-1', ['P1']);
    expect((await expect_('north-1', { P1: false })).json().faults[0].message).toMatch(/has a mark for P1.*take the mark away first/);
    expect((await expect_('north-off', { P1: true })).json().faults[0].message).toMatch(/cancelled/);
  });

  it('can be a whole role of a set', async () => {
    await post('', { ...PLAN, kind: 'workshop', set: null, code: 'shop', day: '2024-12-01' });
    expect((await expect_('shop', {}, { group: { role: 'participant', set: 'south' } })).json()).toMatchObject({ added: 3 });
    expect(await onRegister('shop')).toEqual(['P4', 'P5', 'P6']);
  });

  it('finds people who could come', async () => {
    const found = async (find: string): Promise<string[]> => (await get(`/north-3/candidates?find=${find}`)).json().map(({ person }: { person: string }) => person);
    expect(await found('mentor')).toEqual(['Mentor 1', 'Mentor 2']);
    expect(await found('person')).toEqual([]);
  });
});

describe('a session with more people than room', () => {
  const future = { ...PLAN, kind: 'workshop', set: null, code: 'shop', day: '2999-01-05', capacity: 2, optimum: 2 };
  const waiting = async (): Promise<string[]> => (await read('shop')).waiting.map(({ person }) => person);

  beforeEach(async () => {
    await test.db.query(`UPDATE programme SET ends_on = '2999-12-31' WHERE id = $1`, [world.programmeId]);
    expect((await post('', future)).statusCode).toBe(200);
  });

  it('puts whoever comes late on a waiting list, in their order', async () => {
    expect((await expect_('shop', { P1: true, P2: true, P3: true, P4: true })).json()).toMatchObject({ added: 2, waiting: 2, session: { expected: 2, taken: 2 } });
    expect(await waiting()).toEqual(['Person 3', 'Person 4']);
    expect((await expect_('shop', { P4: true })).json()).toMatchObject({ added: 0, waiting: 0 });
  });

  it('gives a place that falls free to the first who waits: somebody less, a larger room', async () => {
    await expect_('shop', { P1: true, P2: true, P3: true, P4: true, P5: true });
    expect((await expect_('shop', { P1: false })).json()).toMatchObject({ removed: 1, promoted: 1 });
    expect([await onRegister('shop'), await waiting()]).toEqual([['P2', 'P3'], ['Person 4', 'Person 5']]);
    await put('/shop', changed(await read('shop'), { capacity: 3 }));
    expect([await onRegister('shop'), await waiting()]).toEqual([['P2', 'P3', 'P4'], ['Person 5']]);
    expect((await expect_('shop', { P5: false })).json()).toMatchObject({ removed: 1, promoted: 0 });
    expect(await waiting()).toEqual([]);
  });

  it('never lets in more than fit when eight ask at once', async () => {
    const people = ['P1', 'P2', 'P3', 'P4', 'P5', 'P6', 'M1', 'M2'];
    await Promise.all(people.map((person) => expect_('shop', { [person]: true })));
    expect(await onRegister('shop')).toHaveLength(2);
    expect(await waiting()).toHaveLength(6);
  });
});

describe('fifty people marking one register at once', () => {
  it('lose nothing: every mark is saved or told as a conflict, and every replaced one is in the history', async () => {
    const large = await createProgrammeWorld(test.db, { code: `R${count}`, participantsPerCouncil: 25 });
    const headers = await signInAs(test.app, { programme: large.code, roles: ['programme_manager'] });
    const people = Object.keys(large.enrolments).filter((person) => person.startsWith('P'));
    const url = `/api/programmes/${large.code}/sessions/launch/register`;
    const marks = ['in_person', 'online', 'in_part', 'absent'] as const;
    // Everybody marks a person of their own, and all of them one and the same person.
    const answers = await Promise.all(
      people.map((person, index) =>
        test.send('PUT', url, headers, { entries: [{ enrolmentId: large.enrolments[person], expected: true, mark: marks[index % 4], reason: null, version: 0 }, { enrolmentId: large.enrolments.M1, expected: true, mark: marks[index % 4], reason: null, version: 0 }] }),
      ),
    );
    expect(people).toHaveLength(50);
    const now = (await test.send('GET', url, headers)).json().entries as { enrolmentId: string; mark: string | null; version: number }[];
    const of = (id: string | undefined) => now.find(({ enrolmentId }) => enrolmentId === id)!;
    const won = of(large.enrolments.M1).mark;
    answers.forEach((answer, index) => {
      const saved = marks[index % 4] === won;
      expect(answer.statusCode).toBe(saved ? 200 : 409);
      expect(of(large.enrolments[people[index]!]).mark).toBe(saved ? marks[index % 4] : null);
    });
    // Those who were told send their own person again; nothing is lost on the way.
    await Promise.all(
      answers.flatMap((answer, index) => answer.statusCode === 200 ? [] : [test.send('PUT', url, headers, { entries: [{ enrolmentId: large.enrolments[people[index]!], expected: true, mark: marks[index % 4], reason: null, version: 0 }] })]),
    );
    const after = (await test.send('GET', url, headers)).json().entries as typeof now;
    people.forEach((person, index) => expect(after.find(({ enrolmentId }) => enrolmentId === large.enrolments[person])!.mark).toBe(marks[index % 4]));
    // Marked a third time by fifty, each from the version that is there: one wins, and what it replaced is kept.
    const [before] = after.filter(({ enrolmentId }) => enrolmentId === large.enrolments.P1);
    const changes = await Promise.all(Array.from({ length: 50 }, (_, index) => test.send('PUT', url, headers, { entries: [{ enrolmentId: large.enrolments.P1, expected: true, mark: marks[1 + (index % 3)], reason: null, version: before!.version }] })));
    const history = (await test.send('GET', `${url}/history`, headers)).json() as { enrolmentId: string; before: { mark: string }; after: { mark: string } }[];
    const last = (await test.send('GET', url, headers)).json().entries.find((entry: { enrolmentId: string }) => entry.enrolmentId === large.enrolments.P1);
    expect(changes.map(({ statusCode }) => statusCode).every((status) => status === 200 || status === 409)).toBe(true);
    expect(history.filter(({ enrolmentId }) => enrolmentId === large.enrolments.P1)).toEqual([expect.objectContaining({ before: expect.objectContaining({ mark: 'in_person' }), after: expect.objectContaining({ mark: last.mark }) })]);
  });
});
