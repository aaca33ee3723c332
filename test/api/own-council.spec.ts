/** What a head of service reads of their own council, and of the others. */
import { createProgrammeWorld, type ProgrammeWorld } from '../factories/programme-world.ts';
import { signInAs } from './sign-in.ts';
import { startTestApp, type TestApp } from './test-app.ts';

let test: TestApp;
let world: ProgrammeWorld;
let head: { cookie: string };
const URL = '/api/programmes/WIDE/my-council';

interface Person {
  enrolmentId: string;
  person: string;
  attended: number;
  possible: number;
  notRecorded: number;
  meetings: number | null;
  withdrewOn: string | null;
  starter: boolean;
}
interface OwnCouncil {
  council: string | null;
  notShown: string | null;
  people: Person[];
  comparison: { role: string; own: Record<string, number>; others: Record<string, number> | null; notShown: string | null }[];
}
const read = async (headers: Record<string, string> = head): Promise<OwnCouncil> => (await test.send('GET', URL, headers)).json() as OwnCouncil;
const mark = (session: string, person: string, mark: string | null, reason: string | null = null): Promise<unknown> =>
  test.db.query(`INSERT INTO register_entry (session_id, enrolment_id, programme_id, mark, reason) VALUES ($1, $2, $3, $4, $5)`, [world.sessions[session], world.enrolments[person], world.programmeId, mark, reason]);

beforeAll(async () => {
  test = await startTestApp();
  // Ashby and Corby are north, Barton and Derby south; four participants and a mentor each.
  world = await createProgrammeWorld(test.db, { code: 'WIDE', councils: ['Ashby', 'Barton', 'Corby', 'Derby'], participantsPerCouncil: 4 });
  await test.db.query(`UPDATE programme SET attendance_by_council = true WHERE code = 'WIDE'`);
  head = await signInAs(test.app, { programme: 'WIDE', roles: ['head_of_service'], council: 'Ashby' });
  // Held for Ashby's participants: launch and north-1; for its mentor: launch and mentors-1.
  await mark('launch', 'P1', 'in_person');
  await mark('north-1', 'P1', 'online');
  await mark('launch', 'P2', 'apologies_on_day', 'illness');
  await mark('north-1', 'P2', 'in_part');
  await mark('launch', 'P3', 'absent');
  await mark('launch', 'M1', 'in_person');
  await mark('launch', 'P5', 'in_person');
  await test.db.query(`INSERT INTO withdrawal (programme_id, enrolment_id, kind, withdrew_on, reason, note) VALUES ($1, $2, 'formal', '2024-02-20', 'ill_health', 'In hospital')`, [world.programmeId, world.enrolments.P3]);
  for (const [day, by] of [['2024-04-01', 'mentor'], ['2024-04-01', 'mentee'], ['2024-05-01', 'staff']]) {
    await test.db.query(`INSERT INTO mentoring_meeting (programme_id, pairing_id, held_on, logged_by, medium, in_group) VALUES ($1, $2, $3, $4, 'video', false)`, [world.programmeId, world.pairings.P1, day, by]);
  }
  // Somebody of the council who joined after the first meeting.
  const [late] = (await test.db.query(`INSERT INTO person (programme_id, code, name) VALUES ($1, 'L1', 'Late Joiner') RETURNING id`, [world.programmeId])) as { id: string }[];
  await test.db.query(
    `INSERT INTO enrolment (programme_id, person_id, role, council_id, set_id, starter, enrolled_on)
     SELECT $1, $2, 'participant', council_id, set_id, false, '2024-06-05' FROM enrolment WHERE id = $3`,
    [world.programmeId, late!.id, world.enrolments.P1],
  );
});
afterAll(() => test.close());

describe('one’s own council', () => {
  it('is its people by name, each with sessions, mentoring and withdrawal', async () => {
    const { council, notShown, people } = await read();
    expect([council, notShown]).toEqual(['Ashby', null]);
    const by = Object.fromEntries(people.map((person) => [person.person, person]));
    expect(Object.keys(by).sort()).toEqual(['Late Joiner', 'Mentor 1', 'P1', 'Person 2', 'Person 3', 'Person 4']);
    expect(by.P1).toMatchObject({ attended: 2, possible: 2, notRecorded: 0, meetings: 2, withdrewOn: null, starter: true });
    expect(by['Person 2']).toMatchObject({ attended: 1, possible: 2, notRecorded: 0, meetings: 0 });
    // Withdrew before north-1, which stays in what was possible and is no missing mark.
    expect(by['Person 3']).toMatchObject({ attended: 0, possible: 2, notRecorded: 0, withdrewOn: '2024-02-20' });
    expect(by['Person 4']).toMatchObject({ attended: 0, possible: 2, notRecorded: 2 });
    expect(by['Mentor 1']).toMatchObject({ attended: 1, possible: 2, notRecorded: 1, meetings: null });
    expect(by['Late Joiner']).toMatchObject({ starter: false, attended: 0, possible: 0 });
  });

  it('is beside all the others as one total, where three councils and ten people stand behind it', async () => {
    const { comparison } = await read();
    expect(comparison.map(({ role }) => role)).toEqual(['participant', 'mentor']);
    expect(comparison[0]).toEqual({
      role: 'participant',
      own: { people: 4, withdrew: 1, attended: 3, possible: 8, meetings: 2 },
      others: { people: 12, withdrew: 0, attended: 1, possible: 24, meetings: 0 },
      notShown: null,
    });
    // Three mentors of the others are too few.
    expect(comparison[1]).toMatchObject({ own: { people: 1, attended: 1, possible: 2 }, others: null, notShown: expect.stringMatching(/fewer than 10/) });
  });

  it('says nothing of health: neither why somebody withdrew nor why they sent apologies', async () => {
    const list = (await test.send('GET', URL, head)).body;
    const one = (await test.send('GET', `${URL}/people/${world.enrolments.P2}`, head)).body;
    const three = (await test.send('GET', `${URL}/people/${world.enrolments.P3}`, head)).body;
    for (const body of [list, one, three]) expect(body).not.toMatch(/ill_health|illness|hospital|reason/i);
  });

  it('shows one person’s sessions in order of time, those after they withdrew as such', async () => {
    const reply = await test.send('GET', `${URL}/people/${world.enrolments.P3}`, head);
    expect(reply.statusCode).toBe(200);
    const { sessions, possible } = reply.json() as { possible: number; sessions: Record<string, unknown>[] };
    expect(sessions).toMatchObject([
      { code: 'launch', heldOn: '2024-02-01', mark: 'absent', expected: true, withdrewBefore: false, counts: true, attended: false },
      { code: 'north-1', heldOn: '2024-03-05', mark: null, expected: false, withdrewBefore: true, counts: true, attended: false },
    ]);
    expect(sessions.filter(({ counts }) => counts)).toHaveLength(possible);
  });

  it('reconciles person by person with its list', async () => {
    for (const person of (await read()).people) {
      const { sessions } = (await test.send('GET', `${URL}/people/${person.enrolmentId}`, head)).json() as { sessions: { counts: boolean; attended: boolean; mark: string | null; expected: boolean }[] };
      const counted = sessions.filter(({ counts }) => counts);
      expect([person.person, counted.length, counted.filter(({ attended }) => attended).length, sessions.filter(({ expected, mark }) => expected && mark === null).length]).toEqual([person.person, person.possible, person.attended, person.notRecorded]);
    }
  });

  it('is empty, and says why, where the joining notice does not speak of it or no council is set', async () => {
    const without = await signInAs(test.app, { programme: 'WIDE', roles: ['head_of_service'] });
    expect(await read(without)).toEqual({ council: null, notShown: expect.stringMatching(/^No council has been set/), recommendedMentoring: 6, people: [], comparison: [] });
    await test.db.query(`UPDATE programme SET attendance_by_council = false WHERE code = 'WIDE'`);
    try {
      expect(await read()).toEqual({ council: 'Ashby', notShown: expect.stringMatching(/not told/), recommendedMentoring: 6, people: [], comparison: [] });
      expect((await test.send('GET', `${URL}/people/${world.enrolments.P1}`, head)).statusCode).toBe(404);
    } finally {
      await test.db.query(`UPDATE programme SET attendance_by_council = true WHERE code = 'WIDE'`);
    }
  });

  it('has nobody of another council, whoever asks by id', async () => {
    for (const person of ['P5', 'M2']) expect((await test.send('GET', `${URL}/people/${world.enrolments[person]}`, head)).statusCode).toBe(404);
    expect((await test.send('GET', `${URL}/people/nobody`, head)).statusCode).toBe(404);
    expect((await test.send('GET', `${URL}/people/${world.enrolments.P1}`, await signInAs(test.app, { programme: 'WIDE', roles: ['programme_manager'] }))).statusCode).toBe(404);
  });

  it('is read and never written', async () => {
    for (const [method, address] of [['PUT', 'sessions/north-1/register'], ['POST', `enrolments/${world.enrolments.P1}/withdrawal`], ['DELETE', `enrolments/${world.enrolments.P3}/withdrawal`], ['POST', 'mentoring-meetings']] as const) {
      expect([address, (await test.send(method, `/api/programmes/WIDE/${address}`, head, {})).statusCode]).toEqual([address, 404]);
    }
  });
});
