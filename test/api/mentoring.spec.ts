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

const meeting = (mentees: string[], says: object = {}): object => ({
  pairingIds: mentees.map((mentee) => world.pairings[mentee]),
  heldOn: '2024-03-12',
  loggedBy: 'mentor',
  minutes: 60,
  medium: 'in_person',
  ...says,
});
const log = (body: object, headers: Record<string, string> = manager) => test.send('POST', `/api/programmes/${world.code}/mentoring-meetings`, headers, body);
const pairingOf = async (mentee: string): Promise<Record<string, unknown>> =>
  ((await test.send('GET', `/api/programmes/${world.code}/pairings`, manager)).json() as Record<string, unknown>[]).find(
    (pairing) => pairing.pairingId === world.pairings[mentee],
  )!;
const faultsOf = (answer: { json(): { faults?: { field: string; message: string }[] } }): string[] =>
  (answer.json().faults ?? []).map((fault) => `${fault.field}: ${fault.message}`);

describe('who may', () => {
  it('answers 401 unsigned, 404 without the role, 403 without the header of our own pages', async () => {
    const list = `/api/programmes/${world.code}/pairings`;
    expect((await test.send('GET', list)).statusCode).toBe(401);
    expect((await log(meeting(['P1']), {})).statusCode).toBe(401);
    const evaluator = await signInAs(test.app, { programme: world.code, roles: ['evaluator'] });
    expect((await test.send('GET', list, evaluator)).statusCode).toBe(404);
    expect((await log(meeting(['P1']), evaluator)).statusCode).toBe(404);
    const bare = await test.app.inject({ method: 'POST', url: `/api/programmes/${world.code}/mentoring-meetings`, headers: manager, payload: meeting(['P1']) });
    expect(bare.statusCode).toBe(403);
  });

  it('answers 404 for another programme and for its pairings', async () => {
    expect((await test.send('GET', '/api/programmes/OTHER/pairings', manager)).statusCode).toBe(404);
    const answer = await log(meeting(['P1'], { pairingIds: [world.pairings.P1, other.pairings.P1] }));
    expect(answer.statusCode).toBe(404);
    expect(faultsOf(answer)).toEqual([expect.stringMatching(/^pairingIds\.1: There is no pairing/)]);
    expect(await pairingOf('P1')).toMatchObject({ meetings: 0 });
  });
});

describe('logging a meeting', () => {
  it('counts a day once, whoever logs it, and says whose log has it', async () => {
    expect((await log(meeting(['P1']))).json()).toMatchObject({ added: 1, replaced: 0, unchanged: 0 });
    await log(meeting(['P1'], { loggedBy: 'mentee', minutes: null }));
    await log(meeting(['P1'], { heldOn: '2024-04-02', loggedBy: 'mentee' }));
    await log(meeting(['P1'], { heldOn: '2024-05-02', loggedBy: 'staff' }));
    expect(await pairingOf('P1')).toMatchObject({
      mentor: 'Mentor 1', mentee: 'P1', council: 'Ashby', lineManager: 'no', meetings: 3, byMentor: 1, byMentee: 2, recommended: 6, lastHeldOn: '2024-05-02',
    });
    expect(await pairingOf('P2')).toMatchObject({ meetings: 0, lastHeldOn: null });
  });

  it('logs a group meeting for each mentee of one mentor', async () => {
    const answer = await log(meeting(['P1', 'P2', 'P3'], { themes: ' Thresholds ' }));
    expect(answer.json()).toMatchObject({ added: 3 });
    expect(answer.json().meetings).toEqual(['P1', 'Person 2', 'Person 3'].map((mentee) => expect.objectContaining({ mentee, inGroup: true, themes: 'Thresholds' })));
    expect(faultsOf(await log(meeting(['P1', 'P4'], { heldOn: '2024-04-09' })))).toEqual([
      'pairingIds.1: Person 4 is a mentee of Mentor 2; a group meeting is of one mentor. Log a meeting for each mentor.',
    ]);
    expect(await pairingOf('P1')).toMatchObject({ meetings: 1 });
  });

  it('refuses pairings that are not of the mentor named', async () => {
    expect(faultsOf(await log(meeting(['P1'], { mentor: world.enrolments.M2 })))).toEqual([
      'pairingIds.0: P1 is a mentee of Mentor 1, not of the mentor chosen. Choose mentees of one mentor.',
    ]);
    expect((await log(meeting(['P1'], { mentor: world.enrolments.M1 }))).statusCode).toBe(200);
  });

  it('refuses a day in the future, outside the programme, and outside the pairing', async () => {
    expect(faultsOf(await log(meeting(['P1'], { heldOn: '2999-01-01' })))).toEqual([expect.stringMatching(/^heldOn: 1 January 2999 is in the future/)]);
    expect(faultsOf(await log(meeting(['P1'], { heldOn: '2025-04-02' })))).toEqual([expect.stringMatching(/Use a day from 10 October 2023 to 31 March 2025/)]);
    expect(faultsOf(await log(meeting(['P1'], { heldOn: '2024-01-31' })))).toEqual([expect.stringMatching(/paired from 1 February 2024/)]);
    await test.db.query(`UPDATE mentor_pairing SET ends_on = '2024-03-01' WHERE id = $1`, [world.pairings.P1]);
    expect(faultsOf(await log(meeting(['P1', 'P2'])))).toEqual([expect.stringMatching(/^pairingIds\.0: Mentor 1 and P1 were paired until 1 March 2024/)]);
    expect(await pairingOf('P2')).toMatchObject({ meetings: 0 });
  });

  it('refuses a meeting with somebody who had died', async () => {
    await test.db.query(`UPDATE person SET died_on = '2024-03-01' WHERE id = (SELECT person_id FROM enrolment WHERE id = $1)`, [world.enrolments.P1]);
    expect(faultsOf(await log(meeting(['P1'])))).toEqual([expect.stringMatching(/cannot have met after 1 March 2024/)]);
    expect((await log(meeting(['P1'], { heldOn: '2024-02-20' }))).statusCode).toBe(200);
  });

  it('lists every fault of what was sent', async () => {
    const answer = await log({ pairingIds: [], heldOn: '2024-02-30', loggedBy: 'cat', minutes: 0, medium: 'smoke', cutShortBy: 'rain' });
    expect(answer.statusCode).toBe(400);
    expect(new Set((answer.json().faults as { field: string }[]).map((fault) => fault.field))).toEqual(
      new Set(['pairingIds', 'heldOn', 'loggedBy', 'minutes', 'medium', 'cutShortBy']),
    );
  });
});

describe('logging the same again', () => {
  it('changes nothing when the content is the same', async () => {
    await log(meeting(['P1', 'P2']));
    const again = await log(meeting(['P1', 'P2']));
    expect(again.statusCode).toBe(200);
    expect(again.json()).toMatchObject({ added: 0, replaced: 0, unchanged: 2 });
  });

  it('says what is there when the content differs, saves nothing, and replaces it when asked to', async () => {
    await log(meeting(['P1']));
    const other = meeting(['P1', 'P2'], { minutes: 90 });
    const answer = await log(other);
    expect(answer.statusCode).toBe(409);
    expect(answer.json().detail).toMatch(/mentor’s log of 12 March 2024 already has a meeting of Mentor 1 with P1 \(60 minutes, in person, one to one\)\. Keep it, or send this again with replace: true/);
    expect(answer.json().meetings).toEqual([expect.objectContaining({ mentee: 'P1', heldOn: '2024-03-12', loggedBy: 'mentor', minutes: 60, inGroup: false })]);
    expect(await pairingOf('P2')).toMatchObject({ meetings: 0 });
    expect((await log({ ...other, replace: true })).json()).toMatchObject({ added: 1, replaced: 1, unchanged: 0 });
    expect((await log({ ...other, replace: true })).json()).toMatchObject({ added: 0, replaced: 0, unchanged: 2 });
  });

  it('doubles nothing when twenty arrive at once', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, (_, index) => log(meeting(['P1', 'P2'], { minutes: index % 2 === 0 ? 60 : 90 }))));
    const kept = (answers.find((answer) => answer.statusCode === 200)!.json().meetings as { minutes: number }[])[0]!.minutes;
    answers.forEach((answer, index) => expect(answer.statusCode).toBe((index % 2 === 0 ? 60 : 90) === kept ? 200 : 409));
    expect(answers.reduce((sum, answer) => sum + ((answer.json().added as number | undefined) ?? 0), 0)).toBe(2);
    expect(await pairingOf('P1')).toMatchObject({ meetings: 1, byMentor: 1 });
  });
});
