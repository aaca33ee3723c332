import { createProgrammeWorld, type ProgrammeWorld } from '../factories/programme-world.ts';
import { signInAs } from './sign-in.ts';
import { startTestApp, type TestApp } from './test-app.ts';

let test: TestApp;
let world: ProgrammeWorld;
let other: ProgrammeWorld;
let manager: { cookie: string };
let count = 0;

beforeAll(async () => {
  test = await startTestApp();
  other = await createProgrammeWorld(test.db, { code: 'OTHER' });
});
afterAll(() => test?.close());
beforeEach(async () => {
  world = await createProgrammeWorld(test.db, { code: `W${++count}` });
  manager = await signInAs(test.app, { programme: world.code, roles: ['programme_manager'] });
});

const base = (): string => `/api/programmes/${world.code}/enrolments`;
const form = (says: object = {}): object => ({
  kind: 'formal', withdrewOn: '2024-03-20', datePrecision: 'month', dateNote: 'by the spring', reason: 'ill_health', note: '', toldBy: 'the council', ...says,
});
const withdraw = (person: string, says: object = {}, headers: Record<string, string> = manager) =>
  test.send('POST', `${base()}/${world.enrolments[person]}/withdrawal`, headers, form(says));
const reverse = (person: string) => test.send('DELETE', `${base()}/${world.enrolments[person]}/withdrawal`, manager);
const effects = (person: string, on: string) => test.send('GET', `${base()}/${world.enrolments[person]}/withdrawal-effects?withdrewOn=${on}`, manager);
const listed = async (query = ''): Promise<Record<string, unknown>[]> => (await test.send('GET', `${base()}${query}`, manager)).json();
const enrolmentOf = async (person: string): Promise<Record<string, unknown>> => (await listed()).find((one) => one.enrolmentId === world.enrolments[person])!;
const attend = (session: string, person: string, mark = 'in_person') =>
  test.db.query(`INSERT INTO register_entry (programme_id, session_id, enrolment_id, mark) VALUES ($1, $2, $3, $4)`, [
    world.programmeId, world.sessions[session], world.enrolments[person], mark,
  ]);
const diedOn = async (person: string): Promise<string | null> =>
  ((await test.db.query(`SELECT p.died_on::text FROM person p JOIN enrolment e ON e.person_id = p.id WHERE e.id = $1`, [world.enrolments[person]])) as { died_on: string | null }[])[0]!.died_on;

describe('who may', () => {
  it('answers 401 unsigned, 404 without the role, 403 without the header of our own pages', async () => {
    expect((await test.send('GET', base())).statusCode).toBe(401);
    expect((await withdraw('P1', {}, {})).statusCode).toBe(401);
    const evaluator = await signInAs(test.app, { programme: world.code, roles: ['evaluator'] });
    expect((await test.send('GET', base(), evaluator)).statusCode).toBe(404);
    expect((await withdraw('P1', {}, evaluator)).statusCode).toBe(404);
    const bare = await test.app.inject({ method: 'POST', url: `${base()}/${world.enrolments.P1}/withdrawal`, headers: manager, payload: form() });
    expect(bare.statusCode).toBe(403);
  });

  it('answers 404 for another programme, its enrolments, and what is no enrolment at all', async () => {
    expect((await test.send('GET', '/api/programmes/OTHER/enrolments', manager)).statusCode).toBe(404);
    for (const id of [other.enrolments.P1, '11111111-1111-4111-8111-111111111111', 'P1']) {
      expect((await test.send('POST', `${base()}/${id}/withdrawal`, manager, form())).statusCode).toBe(404);
      expect((await test.send('DELETE', `${base()}/${id}/withdrawal`, manager)).statusCode).toBe(404);
      expect((await test.send('GET', `${base()}/${id}/withdrawal-effects?withdrewOn=2024-03-20`, manager)).statusCode).toBe(404);
    }
    expect(await listed('?withdrew=yes')).toEqual([]);
  });
});

describe('the list', () => {
  it('says of everybody when they were last there, and who withdrew', async () => {
    await attend('launch', 'P2');
    await attend('north-1', 'P2', 'in_part');
    await attend('north-2', 'P2', 'absent');
    await withdraw('P2');
    expect(await enrolmentOf('P2')).toEqual({
      enrolmentId: world.enrolments.P2, person: 'Person 2', role: 'participant', council: 'Ashby', set: 'The north set', starter: true,
      enrolledOn: '2024-01-15', lastPresentOn: '2024-03-05', diedOn: null, withdrawal: form(),
    });
    expect(await enrolmentOf('P1')).toMatchObject({ person: 'P1', lastPresentOn: null, withdrawal: null });
    expect((await listed('?withdrew=yes')).map((one) => one.person)).toEqual(['Person 2']);
    expect(await listed('?withdrew=no')).toHaveLength(7);
    expect((await test.send('GET', `${base()}?withdrew=perhaps`, manager)).statusCode).toBe(400);
  });
});

describe('the effects, before anything is recorded', () => {
  it('names the sessions that will count as absent, held or planned, and that a starter stays one', async () => {
    await attend('launch', 'P1');
    await attend('north-2', 'P1', 'absent');
    const answer = (await effects('P1', '2024-03-05')).json();
    expect(answer).toEqual({
      absentFrom: [
        { code: 'north-2', title: 'Session north-2', heldOn: '2024-05-07', mark: 'absent' },
        { code: 'north-3', title: 'Session north-3', heldOn: '2999-01-05', mark: null },
      ],
      attendedAfter: [], staysStarter: true, stopsFinisher: false, messagesStop: 1, stillAsked: true, otherRoles: [], forbiddenBecause: [],
    });
    expect((await enrolmentOf('P1')).withdrawal).toBeNull();
  });

  it('names the registers that forbid it, a catch-up meeting included', async () => {
    await attend('north-1', 'P1');
    await attend('catch-up', 'P1', 'online');
    const answer = (await effects('P1', '2024-02-10')).json();
    expect(answer.attendedAfter.map((session: { code: string }) => session.code)).toEqual(['north-1', 'catch-up']);
    expect(answer.forbiddenBecause).toEqual([expect.stringMatching(/P1 is marked as there after 10 February 2024: .*Use 11 June 2024 or a later day/)]);
  });

  it('says in which other roles the person is still enrolled', async () => {
    await test.db.query(
      `INSERT INTO enrolment (programme_id, person_id, role, enrolled_on) SELECT programme_id, person_id, 'mentor', '2024-02-01' FROM enrolment WHERE id = $1`,
      [world.enrolments.P1],
    );
    expect((await effects('P1', '2024-03-05')).json().otherRoles).toEqual(['mentor']);
  });

  it('needs a day that exists', async () => {
    expect((await effects('P1', '2024-02-30')).statusCode).toBe(400);
  });
});

describe('withdrawing', () => {
  it('records it and leaves them a starter', async () => {
    const answer = await withdraw('P1');
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toEqual(form());
    expect(await enrolmentOf('P1')).toMatchObject({ starter: true, withdrawal: form() });
  });

  it('takes the very same content again, and refuses other content with what is recorded', async () => {
    await withdraw('P1');
    expect((await withdraw('P1')).statusCode).toBe(200);
    const answer = await withdraw('P1', { reason: 'resignation' });
    expect(answer.statusCode).toBe(409);
    expect(answer.json()).toMatchObject({ code: 'already_withdrawn', withdrawal: form() });
    const [rows] = (await test.db.query(`SELECT count(*)::int AS n FROM withdrawal WHERE enrolment_id = $1`, [world.enrolments.P1])) as { n: number }[];
    expect(rows!.n).toBe(1);
  });

  it('refuses a day before they were enrolled, in the future, or before a session they attended', async () => {
    await attend('north-1', 'P1', 'in_part');
    for (const [withdrewOn, message] of [
      ['2024-01-14', /was enrolled on 15 January 2024/],
      ['2999-01-01', /is in the future/],
      ['2024-03-04', /is marked as there after 4 March 2024: Session north-1 on 5 March 2024/],
    ] as const) {
      const answer = await withdraw('P1', { withdrewOn });
      expect(answer.statusCode).toBe(400);
      expect(answer.json().faults).toEqual([{ field: 'withdrewOn', message: expect.stringMatching(message) }]);
    }
    expect((await withdraw('P1', { withdrewOn: '2024-03-05' })).statusCode).toBe(200);
  });

  it('lists every fault of what was sent', async () => {
    const answer = await withdraw('P1', { kind: 'loud', withdrewOn: 'spring', datePrecision: 'hour', reason: 'none', note: 'x'.repeat(1001) });
    expect(answer.statusCode).toBe(400);
    expect(new Set((answer.json().faults as { field: string }[]).map((fault) => fault.field))).toEqual(new Set(['kind', 'withdrewOn', 'datePrecision', 'reason', 'note']));
  });

  it('records a death with the person, and only then', async () => {
    await withdraw('P1');
    expect(await diedOn('P1')).toBeNull();
    await withdraw('P2', { reason: 'death' });
    expect(await diedOn('P2')).toBe('2024-03-20');
    await test.db.query(`UPDATE person SET died_on = '2024-03-18' WHERE id = (SELECT person_id FROM enrolment WHERE id = $1)`, [world.enrolments.P3]);
    await withdraw('P3', { reason: 'death' });
    expect(await diedOn('P3')).toBe('2024-03-18');
  });

  it('records one withdrawal when twenty arrive at once', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, (_, index) => withdraw('P1', { note: index % 2 === 0 ? 'a' : 'b' })));
    const kept = (await enrolmentOf('P1')).withdrawal as { note: string };
    answers.forEach((answer, index) => expect(answer.statusCode).toBe((index % 2 === 0 ? 'a' : 'b') === kept.note ? 200 : 409));
  });
});

describe('reversing', () => {
  it('takes a withdrawal back, keeps its row, and may be asked twice', async () => {
    await withdraw('P1');
    expect((await reverse('P1')).statusCode).toBe(204);
    expect((await reverse('P1')).statusCode).toBe(204);
    expect((await enrolmentOf('P1')).withdrawal).toBeNull();
    await withdraw('P1', { withdrewOn: '2024-04-01' });
    const rows = (await test.db.query(
      `SELECT withdrew_on::text AS on, reversed_at IS NOT NULL AS reversed FROM withdrawal WHERE enrolment_id = $1 ORDER BY recorded_at`,
      [world.enrolments.P1],
    )) as object[];
    expect(rows).toEqual([{ on: '2024-03-20', reversed: true }, { on: '2024-04-01', reversed: false }]);
  });

  it('leaves a death recorded', async () => {
    await withdraw('P1', { reason: 'death' });
    await reverse('P1');
    expect(await diedOn('P1')).toBe('2024-03-20');
  });

  it('answers 404 when they never withdrew', async () => {
    expect((await reverse('P1')).statusCode).toBe(404);
  });
});
