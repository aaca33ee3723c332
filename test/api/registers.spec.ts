import { createProgrammeWorld, type ProgrammeWorld } from '../factories/programme-world.ts';
import { signInAs } from './sign-in.ts';
import { startTestApp, type TestApp } from './test-app.ts';

interface Entry {
  enrolmentId: string;
  person: string;
  expected: boolean;
  mark: string | null;
  reason: string | null;
  version: number;
  withdrewOn: string | null;
}

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

const address = (session: string, programme = world.code): string => `/api/programmes/${programme}/sessions/${session}/register`;
const readEntries = async (session: string): Promise<Entry[]> => (await test.send('GET', address(session), manager)).json().entries;
const mark = (session: string, entries: object[], headers = manager) => test.send('PUT', address(session), headers, { entries });
const row = (person: string, says: Partial<Entry> = {}): object => ({
  enrolmentId: world.enrolments[person],
  expected: true,
  mark: 'in_person',
  reason: null,
  version: 0,
  ...says,
});
const entryOf = async (session: string, person: string): Promise<Entry | undefined> =>
  (await readEntries(session)).find((entry) => entry.enrolmentId === world.enrolments[person]);
const withdraw = (person: string, on: string): Promise<unknown> =>
  test.db.query(`INSERT INTO withdrawal (programme_id, enrolment_id, kind, withdrew_on) VALUES ($1, $2, 'formal', $3)`, [world.programmeId, world.enrolments[person], on]);
const corrections = async (): Promise<object[]> =>
  test.db.query(
    `SELECT c.mark, c.reason, c.version FROM register_correction c WHERE c.session_id = ANY($1) ORDER BY c.id`,
    [Object.values(world.sessions)],
  );

describe('who may', () => {
  it('answers 401 to somebody who is not signed in', async () => {
    expect((await test.send('GET', `/api/programmes/${world.code}/sessions`)).statusCode).toBe(401);
    expect((await test.send('PUT', address('launch'), {}, { entries: [row('P1')] })).statusCode).toBe(401);
  });

  it('answers 404 to an account without the role, as if there were no programme', async () => {
    const evaluator = await signInAs(test.app, { programme: world.code, roles: ['evaluator'] });
    expect((await test.send('GET', address('launch'), evaluator)).statusCode).toBe(404);
    expect((await mark('launch', [row('P1')], evaluator)).statusCode).toBe(404);
  });

  it('answers 404 for another programme, its sessions included', async () => {
    expect((await test.send('GET', address('launch', other.code), manager)).statusCode).toBe(404);
    await test.db.query(
      `INSERT INTO session (programme_id, code, kind, title, starts_at, status) VALUES ($1, 'only-there', 'launch', 'Theirs', '2024-02-02', 'held')`,
      [other.programmeId],
    );
    const answer = await test.send('GET', address('only-there'), manager);
    expect(answer.statusCode).toBe(404);
    expect(answer.json().code).toBe('not_found');
    expect((await mark('only-there', [row('P1')])).statusCode).toBe(404);
  });

  it('refuses a write without the header of our own pages', async () => {
    const answer = await test.app.inject({ method: 'PUT', url: address('launch'), headers: manager, payload: { entries: [row('P1')] } });
    expect(answer.statusCode).toBe(403);
    expect((await entryOf('launch', 'P1'))?.version).toBe(0);
  });
});

describe('who is expected', () => {
  it('expects participants and mentors at the launch, a set at its meeting, mentors at their session', async () => {
    expect((await readEntries('launch')).map((entry) => entry.person).sort()).toEqual(
      ['Mentor 1', 'Mentor 2', 'P1', 'Person 2', 'Person 3', 'Person 4', 'Person 5', 'Person 6'],
    );
    const north = await readEntries('north-1');
    expect(north.map((entry) => entry.person)).toEqual(['P1', 'Person 2', 'Person 3']);
    expect(north.every((entry) => entry.expected && entry.mark === null && entry.version === 0)).toBe(true);
    expect((await readEntries('mentors-1')).map((entry) => entry.person)).toEqual(['Mentor 1', 'Mentor 2']);
  });

  it('lists a set at a catch-up meeting without expecting anybody', async () => {
    expect((await readEntries('catch-up')).map((entry) => entry.expected)).toEqual([false, false, false]);
  });

  it('leaves out who withdrew before that day and who was enrolled after it, but not who has an entry', async () => {
    await mark('north-1', [row('P3', { mark: 'absent' })]);
    await withdraw('P2', '2024-03-10');
    await withdraw('P3', '2024-03-01');
    await test.db.query(`UPDATE enrolment SET enrolled_on = '2024-04-01' WHERE id = $1`, [world.enrolments.P1]);
    const entries = await readEntries('launch');
    expect(entries.map((entry) => entry.person)).not.toContain('P1');
    expect(await entryOf('north-1', 'P3')).toMatchObject({ mark: 'absent', withdrewOn: '2024-03-01' });
    expect((await readEntries('north-2')).map((entry) => entry.person)).toEqual(['P1']);
  });

  it('leaves out void enrolments everywhere', async () => {
    await mark('north-1', [row('P2')]);
    await test.db.query(`UPDATE enrolment SET void_reason = 'enrolled_in_error' WHERE id = $1`, [world.enrolments.P2]);
    expect((await readEntries('north-1')).map((entry) => entry.person)).toEqual(['P1', 'Person 3']);
  });

  it('keeps who was expected once a register has been marked, whatever set they move to', async () => {
    await mark('north-1', [row('P1')]);
    await test.db.query(`UPDATE enrolment SET set_id = (SELECT set_id FROM session WHERE id = $2) WHERE id = $1`, [world.enrolments.P3, world.sessions['south-1']]);
    expect((await readEntries('north-1')).map((entry) => entry.person)).toEqual(['P1', 'Person 2', 'Person 3']);
    expect(await entryOf('south-1', 'P3')).toBeDefined();
  });
});

describe('the list of sessions', () => {
  it('counts expected, recorded and attended from the same people', async () => {
    await mark('launch', [row('P1'), row('P2', { mark: 'online' }), row('P3', { mark: 'apologies_on_day', reason: 'weather' }), row('P4', { expected: false, mark: null })]);
    const sessions = (await test.send('GET', `/api/programmes/${world.code}/sessions`, manager)).json() as { code: string }[];
    expect(sessions.map((session) => session.code)).toEqual(['launch', 'north-1', 'south-1', 'mentors-1', 'north-2', 'north-off', 'catch-up', 'north-3']);
    expect(sessions[0]).toMatchObject({ kind: 'launch', set: null, status: 'held', startsAt: '2024-02-01T10:00:00.000Z', expected: 7, recorded: 3, attended: 2 });
    expect(sessions[1]).toMatchObject({ set: 'The north set', expected: 3, recorded: 0, attended: 0 });
  });
});

describe('marking', () => {
  it('saves marks and answers with the register as it says now', async () => {
    const answer = await mark('launch', [row('P1'), row('P2', { mark: 'apologies_in_advance', reason: 'illness' })]);
    expect(answer.statusCode).toBe(200);
    expect(await entryOf('launch', 'P1')).toMatchObject({ mark: 'in_person', version: 1 });
    expect(await entryOf('launch', 'P2')).toMatchObject({ mark: 'apologies_in_advance', reason: 'illness', version: 1 });
    expect(answer.json().entries).toEqual(await readEntries('launch'));
  });

  it('turns a planned session whose start is past into one that was held', async () => {
    expect((await mark('north-2', [row('P1')])).json().status).toBe('held');
  });

  it('takes a mark back to not recorded', async () => {
    await mark('launch', [row('P1')]);
    expect((await mark('launch', [row('P1', { mark: null, version: 1 })])).statusCode).toBe(200);
    expect(await entryOf('launch', 'P1')).toMatchObject({ mark: null, version: 2 });
  });

  it('keeps what an entry said before it was corrected', async () => {
    await mark('launch', [row('P1', { mark: 'apologies_on_day', reason: 'travel' })]);
    await mark('launch', [row('P1', { version: 1 })]);
    expect(await corrections()).toEqual([{ mark: 'apologies_on_day', reason: 'travel', version: 1 }]);
  });

  it('takes the very same content again after a lost reply, without doubling it', async () => {
    const first = [row('P1'), row('P2', { mark: 'absent' })];
    await mark('launch', first);
    const again = await mark('launch', first);
    expect(again.statusCode).toBe(200);
    expect(await entryOf('launch', 'P1')).toMatchObject({ mark: 'in_person', version: 1 });

    const correction = [row('P1', { mark: 'online', version: 1 })];
    await mark('launch', correction);
    expect((await mark('launch', correction)).statusCode).toBe(200);
    expect(await entryOf('launch', 'P1')).toMatchObject({ mark: 'online', version: 2 });
    expect(await corrections()).toHaveLength(1);
  });

  it('lists every fault at once with its person, and saves nothing', async () => {
    await withdraw('P3', '2024-02-15');
    const stranger = '11111111-1111-4111-8111-111111111111';
    const answer = await mark('north-1', [
      row('P1', { mark: 'asleep' }),
      row('P2', { mark: 'in_person', reason: 'weather' }),
      row('P3', { mark: 'online' }),
      row('P4'),
      { ...row('P1'), enrolmentId: stranger },
      { ...row('P1'), enrolmentId: other.enrolments.P1 },
      row('P2', { expected: false, mark: 'absent' }),
    ]);
    expect(answer.statusCode).toBe(400);
    const faults = answer.json().faults as { field: string; message: string }[];
    expect(faults.map((fault) => fault.field)).toEqual([
      'entries.0.mark', 'entries.1.reason', 'entries.2.mark', 'entries.3.enrolmentId', 'entries.4.enrolmentId', 'entries.5.enrolmentId', 'entries.6.enrolmentId', 'entries.6.expected',
    ]);
    expect(faults[0]!.message).toMatch(/P1: “asleep” is not a mark/);
    expect(faults[2]!.message).toMatch(/Person 3 withdrew on 15 February 2024; reverse the withdrawal first/);
    expect(faults[3]!.message).toMatch(/Person 4 is not of the set The north set/);
    expect(faults[4]!.message).toContain(stranger);
    expect((await readEntries('north-1')).every((entry) => entry.version === 0)).toBe(true);
  });

  it('refuses a cancelled session and one that has not begun', async () => {
    const cancelled = await mark('north-off', [row('P1')]);
    expect(cancelled.json().faults).toEqual([{ field: 'session', message: expect.stringMatching(/was cancelled/) }]);
    const future = await mark('north-3', [row('P1')]);
    expect(future.json().faults).toEqual([{ field: 'session', message: expect.stringMatching(/on 5 January 2999 and has not begun/) }]);
  });

  it('lets somebody who withdrew be marked as absent, and as there on the day itself', async () => {
    await withdraw('P1', '2024-03-05');
    await withdraw('P2', '2024-02-15');
    expect((await mark('north-1', [row('P1'), row('P2', { mark: 'absent' })])).statusCode).toBe(200);
  });

  it('refuses what is not a register at all, field by field', async () => {
    const answer = await mark('launch', [{ enrolmentId: 'P1', expected: 'yes', mark: 3, reason: null, version: -1 }]);
    expect(answer.statusCode).toBe(400);
    expect((answer.json().faults as { field: string }[]).map((fault) => fault.field)).toEqual(
      expect.arrayContaining(['entries.0.enrolmentId', 'entries.0.expected', 'entries.0.mark', 'entries.0.version']),
    );
  });
});

describe('two people marking at once', () => {
  it('saves nothing of a request in which somebody else changed a row, and says what it says now', async () => {
    await mark('launch', [row('P1', { mark: 'absent' })]);
    const answer = await mark('launch', [row('P1', { mark: 'in_person' }), row('P2')]);
    expect(answer.statusCode).toBe(409);
    const problem = answer.json();
    expect(problem.code).toBe('conflict');
    expect(problem.entries).toEqual([expect.objectContaining({ person: 'P1', mark: 'absent', version: 1 })]);
    expect(problem.faults).toEqual([{ field: 'entries.0.version', message: expect.stringContaining('P1') }]);
    expect(await entryOf('launch', 'P2')).toMatchObject({ mark: null });
    // The choice made, it goes through.
    expect((await mark('launch', [row('P1', { version: 1 }), row('P2')])).statusCode).toBe(200);
  });

  it('loses nothing when twenty mark the same person: each is saved or told', async () => {
    const marks = ['in_person', 'online', 'in_part', 'apologies_in_advance', 'apologies_on_day', 'absent'];
    const answers = await Promise.all(Array.from({ length: 20 }, (_, index) => mark('launch', [row('P1', { mark: marks[index % marks.length]! })])));
    const now = await entryOf('launch', 'P1');
    answers.forEach((answer, index) => {
      const same = marks[index % marks.length] === now!.mark;
      expect(answer.statusCode).toBe(same ? 200 : 409);
      if (!same) expect(answer.json().entries[0]).toMatchObject({ mark: now!.mark, version: 1 });
    });
    expect(now!.version).toBe(1);
    expect(await corrections()).toEqual([]);
  });

  it('loses nothing when twenty mark different people of one register from the same page', async () => {
    const large = await createProgrammeWorld(test.db, { code: `L${count}`, participantsPerCouncil: 10 });
    const headers = await signInAs(test.app, { programme: large.code, roles: ['programme_manager'] });
    const people = Object.keys(large.enrolments).filter((person) => person.startsWith('P'));
    expect(people).toHaveLength(20);
    const answers = await Promise.all(
      people.map((person) =>
        test.send('PUT', address('launch', large.code), headers, { entries: [{ enrolmentId: large.enrolments[person], expected: true, mark: 'in_person', reason: null, version: 0 }] }),
      ),
    );
    expect(answers.map((answer) => answer.statusCode)).toEqual(people.map(() => 200));
    const [counted] = (await test.db.query(
      `SELECT count(*)::int AS rows, count(mark)::int AS marked FROM register_entry WHERE session_id = $1`,
      [large.sessions.launch],
    )) as object[];
    expect(counted).toEqual({ rows: 22, marked: 20 });
  });

  it('never has somebody withdrawn and there afterwards, whichever comes first', async () => {
    for (const person of ['P1', 'P2', 'P3']) {
      const [marked, withdrawn] = await Promise.all([
        mark('north-1', [row(person, { version: (await entryOf('north-1', person))!.version })]),
        test.send('POST', `/api/programmes/${world.code}/enrolments/${world.enrolments[person]}/withdrawal`, manager, {
          kind: 'formal', withdrewOn: '2024-02-20', datePrecision: 'day', reason: 'unknown',
        }),
      ]);
      expect([marked.statusCode, withdrawn.statusCode].sort()).toEqual([200, 400]);
    }
  });
});
