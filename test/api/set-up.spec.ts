/** A programme from nothing to its start, and what two managers must not do to each other. */
import { randomUUID } from 'node:crypto';
import { createProgrammeWorld, type ProgrammeWorld } from '../factories/programme-world.ts';
import { signInAs } from './sign-in.ts';
import { startTestApp, type TestApp } from './test-app.ts';

let test: TestApp;
let world: ProgrammeWorld;
let manager: { cookie: string };
let number = 0;

beforeAll(async () => {
  test = await startTestApp();
});
beforeEach(async () => {
  world = await createProgrammeWorld(test.db, { code: `W${(number += 1)}` });
  manager = await signInAs(test.app, { programme: world.code, roles: ['programme_manager'], name: 'Ann Manager' });
});
afterAll(() => test.close());

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- answers of the API are looked into by their names
type Json = Record<string, any>;
const send = async (method: 'GET' | 'POST' | 'PUT' | 'DELETE', url: string, body?: object, as = manager): Promise<{ status: number; body: Json }> => {
  const reply = await test.send(method, url, as, body);
  return { status: reply.statusCode, body: reply.body === '' ? {} : (reply.json() as Json) };
};
const api = (rest: string, code = world.code): string => `/api/programmes/${code}/set-up/${rest}`;
const events = async (code: string): Promise<string[]> =>
  ((await test.db.query(`SELECT event FROM audit_entry a JOIN programme p ON p.id = a.programme_id WHERE p.code = $1 ORDER BY a.id`, [code])) as { event: string }[]).map(({ event }) => event);
const newProgramme = (more: object = {}): Json => ({
  id: randomUUID(), template: 'action-learning', code: `NEW-${(number += 1)}`, name: 'Managers who reflect', startsOn: '2027-02-04',
  sets: [{ name: 'North', place: 'Leeds', weekday: null }, { name: 'South', place: '', weekday: 1 }], ...more,
});

describe('a new programme', () => {
  it('from the action-learning template has the dates that were shown before, none on a bank holiday', async () => {
    const given = newProgramme();
    const { id, code, name, ...plan } = given;
    const shown = await send('POST', '/api/programme-plans', plan);
    expect(shown.status).toBe(200);
    expect(shown.body.sessions).toHaveLength(1 + 2 * 6 + 2);
    expect(shown.body.sessions[0]).toEqual({ code: 'launch', kind: 'launch', set: null, title: 'Launch', startsAt: '2027-02-04T10:00', endsAt: '2027-02-04T15:30', moved: null });
    // Ten weeks on, the Monday of the South is 12 April; the North keeps its Thursday.
    expect(shown.body.sessions.filter((one: Json) => one.title.endsWith('meeting 2')).map((one: Json) => one.startsAt)).toEqual(['2027-04-12T09:30', '2027-04-15T09:30']);
    expect(shown.body.outcomes).toHaveLength(6);

    expect((await send('POST', '/api/programmes', given)).body).toEqual({ code });
    const stored = (await test.db.query(
      `SELECT title, to_char(starts_at AT TIME ZONE 'Europe/London', 'YYYY-MM-DD"T"HH24:MI') AS "startsAt", status FROM session WHERE programme_id = $1 ORDER BY starts_at, code`, [id],
    )) as Json[];
    expect(stored.map(({ title, startsAt }) => [title, startsAt])).toEqual(shown.body.sessions.map((one: Json) => [one.title, one.startsAt]));
    expect(stored.every(({ status }) => status === 'planned')).toBe(true);
    const settings = await send('GET', api('settings', code));
    expect(settings.body).toMatchObject({ name, startsOn: '2027-02-04', recommendedMentoring: 6, dosageSessions: 5, attendanceByCouncil: null, startedAt: null });
    expect(await events(code)).toEqual(['programme.created']);
  });

  it('whose weekday falls on a bank holiday meets a week later, and says so', async () => {
    // Workshops on Mondays every four weeks from 8 March 2027: 3 May is the early May bank holiday.
    const { body } = await send('POST', '/api/programme-plans', { template: 'reflective-workshops', startsOn: '2027-03-08', sets: [] });
    const moved = body.sessions.filter((one: Json) => one.moved !== null).map((one: Json) => [one.startsAt.slice(0, 10), one.moved]);
    expect(moved[0]).toEqual(['2027-05-10', 'Instead of 3 May 2027, which is no working day']);
    expect(body.warnings).toEqual([]);
    const far = await send('POST', '/api/programme-plans', { template: 'reflective-workshops', startsOn: '2031-03-03', sets: [] });
    expect(far.body.warnings).toEqual(['Bank holidays of 2031 are not known here. Check the dates of that year yourself.']);
  });

  it('is made once, however often the request is repeated', async () => {
    const given = newProgramme();
    const replies = await Promise.all([1, 2, 3].map(() => send('POST', '/api/programmes', given)));
    expect(replies.map(({ status, body }) => [status, body.code])).toEqual([200, 200, 200].map((status) => [status, given.code]));
    expect(await test.db.query(`SELECT count(*)::int AS n FROM session WHERE programme_id = $1`, [given.id])).toEqual([{ n: 15 }]);
    const other = await send('POST', '/api/programmes', { ...given, id: randomUUID() });
    expect([other.status, other.body.faults]).toEqual([400, [{ field: 'code', message: `There is a programme with the code ${given.code} already. Choose another code.` }]]);
  });

  it('is refused to whoever manages nothing, and to nobody else', async () => {
    const evaluator = await signInAs(test.app, { programme: world.code, roles: ['evaluator'] });
    expect((await send('POST', '/api/programmes', newProgramme(), evaluator)).body.code).toBe('not_allowed');
    const administrator = await signInAs(test.app, { programme: world.code, roles: [], name: `Admin ${number}` });
    await test.db.query(`UPDATE account SET administrator = true WHERE name = $1`, [`Admin ${number}`]);
    const given = newProgramme();
    expect((await send('POST', '/api/programmes', given, administrator)).status).toBe(200);
    expect((await send('GET', api('settings', given.code), undefined, administrator)).status).toBe(200);
    expect((await send('GET', api('settings', given.code))).status).toBe(404);
  });

  it('that copies last year has its outcomes, sets, sessions and questionnaires, and nobody of it', async () => {
    await test.db.query(`INSERT INTO outcome (programme_id, code, position, title) VALUES ($1, 'knowledge', 1, 'Knowledge')`, [world.programmeId]);
    const [{ q }] = await test.db.query(`INSERT INTO questionnaire (programme_id, code) VALUES ($1, 'end') RETURNING id AS q`, [world.programmeId]);
    const [{ v }] = await test.db.query(`INSERT INTO questionnaire_version (programme_id, questionnaire_id, number, title) VALUES ($1, $2, 3, 'At the end') RETURNING id AS v`, [world.programmeId, q]);
    await test.db.query(`INSERT INTO item (programme_id, version_id, code, position, kind, wording, outcome_id) SELECT $1, $2, 'q1', 1, 'short_text', 'Say', id FROM outcome WHERE programme_id = $1`, [world.programmeId, v]);
    await test.db.query(`UPDATE questionnaire_version SET published_on = '2024-11-01' WHERE id = $1`, [v]);
    const given = newProgramme({ template: undefined, copyOf: world.code, startsOn: '2027-01-13', sets: [] });
    expect((await send('POST', '/api/programmes', given)).status).toBe(200);
    const one = async (sql: string): Promise<Json> => ((await test.db.query(sql, [given.id])) as Json[])[0]!;
    expect(await one(`SELECT count(*)::int AS n FROM enrolment WHERE programme_id = $1`)).toEqual({ n: 0 });
    expect(await one(`SELECT count(*)::int AS n FROM learning_set WHERE programme_id = $1`)).toEqual({ n: 2 });
    // The launch of 1 February 2024, a Thursday 22 days after the start, is 157 weeks on: a Thursday again. The cancelled one is left out.
    expect(await one(`SELECT to_char(starts_at AT TIME ZONE 'Europe/London', 'YYYY-MM-DD HH24:MI') AS at, status FROM session WHERE programme_id = $1 AND code = 'launch'`)).toEqual({ at: '2027-02-04 10:00', status: 'planned' });
    expect(await one(`SELECT count(*)::int AS n FROM session WHERE programme_id = $1 AND code = 'north-off'`)).toEqual({ n: 0 });
    expect(await one(`SELECT v.number, v.published_on, i.code, o.programme_id = $1 AS own FROM questionnaire_version v JOIN item i ON i.version_id = v.id JOIN outcome o ON o.id = i.outcome_id WHERE v.programme_id = $1`))
      .toEqual({ number: 1, published_on: null, code: 'q1', own: true });
    const theirs = await signInAs(test.app, { programme: given.code, roles: ['programme_manager'] });
    expect((await send('POST', '/api/programmes', newProgramme({ template: undefined, copyOf: world.code, sets: [] }), theirs)).status).toBe(404);
  });
});

describe('settings', () => {
  it('that somebody else changed are not overwritten: the difference is sent', async () => {
    const { body: seen } = await send('GET', api('settings'));
    const { startedAt: _, ...mine } = seen;
    expect((await send('PUT', api('settings'), { ...mine, name: 'Theirs' })).body.name).toBe('Theirs');
    const stale = await send('PUT', api('settings'), { ...mine, about: 'Mine' });
    expect([stale.status, stale.body.code, stale.body.now.name]).toEqual([409, 'conflict', 'Theirs']);
    expect((await send('PUT', api('settings'), { ...mine, about: 'Mine', version: stale.body.now.version, name: 'Theirs' })).body).toMatchObject({ about: 'Mine', name: 'Theirs' });
    expect(await events(world.code)).toEqual(['programme.settings-changed', 'programme.settings-changed']);
  });

  it('name the session that a date would leave outside', async () => {
    const { startedAt: _, ...seen } = (await send('GET', api('settings'))).body;
    const late = await send('PUT', api('settings'), { ...seen, startsOn: '2024-02-02', endsOn: '2999-12-31' });
    expect([late.status, late.body.faults]).toEqual([400, [{ field: 'startsOn', message: 'Session launch is on 1 February 2024, before the programme starts. Use that day, or move the session first.' }]]);
  });

  it('keep what people were promised once the programme has started', async () => {
    await test.db.query(`UPDATE programme SET notice_settled_at = now() WHERE id = $1`, [world.programmeId]);
    const { startedAt: _, ...seen } = (await send('GET', api('settings'))).body;
    expect(seen.attendanceByCouncil).toBe(false);
    expect((await send('PUT', api('settings'), { ...seen, attendanceByCouncil: true })).body.code).toBe('rule_broken');
    expect((await send('PUT', api('settings'), { ...seen, code: 'OTHER' })).body.faults[0].field).toBe('code');
  });
});

describe('outcomes', () => {
  it('are added, reworded, put in order and removed, unless a question asks about one', async () => {
    const empty = (await send('GET', api('outcomes'))).body;
    const two = (await send('PUT', api('outcomes'), { version: empty.version, outcomes: [{ title: 'Better supervision' }, { title: 'Knowledge' }] })).body;
    expect(two.outcomes.map((one: Json) => one.code)).toEqual(['better-supervision', 'knowledge']);
    const turned = (await send('PUT', api('outcomes'), { version: two.version, outcomes: [two.outcomes[1], two.outcomes[0]].map(({ code, title }) => ({ code, title })) })).body;
    expect(turned.outcomes.map((one: Json) => one.code)).toEqual(['knowledge', 'better-supervision']);
    expect((await send('PUT', api('outcomes'), { version: two.version, outcomes: [] })).status).toBe(409);
    expect((await send('PUT', api('outcomes'), { version: turned.version, outcomes: [{ code: 'knowledge', title: 'Knowledge' }] })).body.outcomes).toHaveLength(1);
  });
});

describe('councils and sets', () => {
  it('of people who are enrolled cannot be removed, others can', async () => {
    const added = await send('POST', api('councils'), { name: 'Clayton', code: 'E06000999' });
    const clayton = added.body.find((one: Json) => one.name === 'Clayton');
    expect(clayton).toMatchObject({ codes: ['E06000999'], takingPart: true, participants: 0 });
    expect((await send('POST', api('councils'), { name: 'Clayton' })).body).toHaveLength(3);
    expect((await send('GET', api('known-councils?search=E06000999'))).body.map((one: Json) => one.name)).toEqual(['Clayton']);
    expect((await send('DELETE', api(`councils/${added.body[0].id}`))).body.detail).toBe('4 people are enrolled from Ashby. Say that it does not take part instead, or move them first.');
    expect((await send('DELETE', api(`councils/${clayton.id}`))).body).toHaveLength(2);
    const sets = (await send('POST', api('sets'), { name: 'The third set' })).body.sets;
    const third = sets.find((one: Json) => one.name === 'The third set');
    expect((await send('POST', api('sets'), { name: 'the THIRD set' })).body.faults[0].field).toBe('name');
    expect((await send('DELETE', api(`sets/${sets.find((one: Json) => one.code === 'north').id}`))).body.code).toBe('rule_broken');
    expect((await send('DELETE', api(`sets/${third.id}`))).body.sets).toHaveLength(2);
  });
});

describe('people', () => {
  const person = (more: object = {}): Json => ({ name: 'Jo Bell', email: 'jo@ashby.gov.uk', councilId: null, setId: null, role: 'participant', selectedBy: 'self', lineManagerSupport: 'yes', coverAgreed: 'unknown', travelMinutes: 95, independent: false, ...more });

  it('who are typed after the start are late joiners, with a code of their own', async () => {
    const { body } = await send('POST', api('people'), person());
    expect(body).toMatchObject({ code: 'P07', starter: false, lateJoiner: true, travelMinutes: 95 });
    expect((await send('POST', api('people'), person())).body.faults).toEqual([{ field: 'email', message: 'Jo Bell is enrolled in this role already.' }]);
    expect((await send('POST', api('people'), person({ role: 'mentor' }))).body).toMatchObject({ code: 'P07', role: 'mentor' });
    expect((await send('GET', api('people?missing=travel'))).body.people.map((one: Json) => one.code)).toEqual(['P07']);
    expect((await send('GET', api('people?search=jo%20b&role=mentor'))).body.total).toBe(1);
  });

  it('are changed on what was seen only, and marked as enrolled in error and back', async () => {
    const one = (await send('GET', api(`people/${world.enrolments.P2}`))).body;
    const change = { name: one.name, email: one.email, councilId: one.councilId, selectedBy: one.selectedBy, lineManagerSupport: one.lineManagerSupport, coverAgreed: 'yes', travelMinutes: null, independent: false, version: one.version };
    const after = (await send('PUT', api(`people/${world.enrolments.P2}`), change)).body;
    expect(after.coverAgreed).toBe('yes');
    expect((await send('PUT', api(`people/${world.enrolments.P2}`), { ...change, coverAgreed: 'no' })).body).toMatchObject({ code: 'conflict', now: { coverAgreed: 'yes' } });
    expect((await send('POST', api(`people/${world.enrolments.P2}/error`), { version: after.version })).body.voidReason).toBe('enrolled_in_error');
    expect(await test.db.query(`SELECT starter, not_counted FROM reading.enrolment WHERE enrolment_id = $1`, [world.enrolments.P2])).toEqual([{ starter: false, not_counted: 'enrolled_in_error' }]);
    const voided = (await send('GET', api(`people/${world.enrolments.P2}`))).body;
    expect((await send('DELETE', api(`people/${world.enrolments.P2}/error`), { version: voided.version })).body.voidReason).toBeNull();
    expect(await events(world.code)).toEqual(['enrolment.changed', 'enrolment.voided', 'enrolment.restored']);
    const [{ said }] = await test.db.query(`SELECT string_agg(detail::text || subject, ' ') AS said FROM audit_entry WHERE programme_id = $1`, [world.programmeId]);
    expect(said).not.toContain('Person 2');
  });

  it('who were erased are given no name again', async () => {
    const one = (await send('GET', api(`people/${world.enrolments.P2}`))).body;
    const [{ id }] = await test.db.query(`SELECT person_id AS id FROM enrolment WHERE id = $1`, [world.enrolments.P2]);
    expect((await send('POST', `/api/programmes/${world.code}/people/${id}/erasure`, { code: 'P2' })).status).toBe(204);
    const { councilId, selectedBy, lineManagerSupport, coverAgreed, travelMinutes, independent } = one;
    const version = (await send('GET', api(`people/${world.enrolments.P2}`))).body.version ?? one.version;
    const named = await send('PUT', api(`people/${world.enrolments.P2}`), { name: 'Person 2', email: 'p2@example.org', councilId, selectedBy, lineManagerSupport, coverAgreed, travelMinutes, independent, version });
    expect(named.body.code).toBe('rule_broken');
    expect(await test.db.query(`SELECT name, email FROM person WHERE id = $1`, [id])).toEqual([{ name: '', email: null }]);
  });

  it('of another programme are not there', async () => {
    const other = await createProgrammeWorld(test.db, { code: `X${number}` });
    expect((await send('GET', api(`people/${other.enrolments.P1}`))).status).toBe(404);
    expect((await send('PUT', api(`pairings/${other.pairings.P1}`), { version: 'x', lineManager: 'yes', startsOn: null, endsOn: null })).status).toBe(404);
  });
});

describe('pairings', () => {
  it('are made for several mentees, ended with a day, and listed where there is none', async () => {
    const { M1, M2, P1, P2 } = world.enrolments as Record<string, string>;
    const mine = (await send('POST', api('pairings'), { mentorId: M2, menteeIds: [P1, P2], lineManager: 'no', startsOn: '2024-03-01' })).body;
    expect(mine.filter((one: Json) => [P1, P2].includes(one.menteeId))).toHaveLength(2);
    const pairing = mine.find((one: Json) => one.menteeId === P1);
    expect((await send('PUT', api(`pairings/${pairing.id}`), { version: pairing.version, lineManager: 'no', startsOn: '2024-03-01', endsOn: '2024-02-01' })).body.faults[0].field).toBe('endsOn');
    expect((await send('PUT', api(`pairings/${pairing.id}`), { version: pairing.version, lineManager: 'yes', startsOn: '2024-03-01', endsOn: '2024-06-01' })).body).toMatchObject({ lineManager: 'yes', endsOn: '2024-06-01' });
    expect((await send('POST', api('pairings'), { mentorId: P1, menteeIds: [P2], lineManager: 'no', startsOn: null })).body.faults[0].field).toBe('mentorId');
    expect((await send('POST', api('pairings'), { mentorId: M1, menteeIds: [M2], lineManager: 'no', startsOn: null })).body.faults[0].field).toBe('menteeIds');
    await send('DELETE', api(`pairings/${world.pairings.P3}`));
    const alone = (await send('GET', api('mentees?without=yes'))).body;
    expect([alone.withoutMentor, alone.mentees.map((one: Json) => one.name)]).toEqual([1, ['Person 3']]);
    await test.db.query(`INSERT INTO mentoring_meeting (programme_id, pairing_id, held_on, logged_by) VALUES ($1, $2, '2024-04-01', 'mentor')`, [world.programmeId, world.pairings.P2]);
    expect((await send('DELETE', api(`pairings/${world.pairings.P2}`))).body.code).toBe('rule_broken');
  });
});

describe('a change of sets', () => {
  const maximum = async (person: string): Promise<Json> => ((await test.db.query(`SELECT maximum, attended FROM reading.attendance_total WHERE enrolment_id = $1`, [world.enrolments[person]])) as Json[])[0]!;
  const setId = async (code: string): Promise<string> => ((await test.db.query(`SELECT id FROM learning_set WHERE programme_id = $1 AND code = $2`, [world.programmeId, code])) as { id: string }[])[0]!.id;
  const mark = (person: string, session: string): Promise<unknown> =>
    test.db.query(`INSERT INTO register_entry (session_id, enrolment_id, programme_id, mark) VALUES ($1, $2, $3, 'in_person')`, [world.sessions[session], world.enrolments[person], world.programmeId]);

  it('keeps the meetings of the old set that were theirs, and adds those of the new one from that day', async () => {
    const [north, south] = [await setId('north'), await setId('south')];
    await mark('P2', 'north-1');
    expect(await maximum('P2')).toEqual({ maximum: 2, attended: 1 });
    const moved = await send('POST', api('set-changes'), { people: [{ enrolmentId: world.enrolments.P2, setId: north }], to: south, from: '2024-04-01' });
    expect(moved.body).toEqual({ moved: 1, keptHistory: 1 });
    // The launch and north-1; south-1 was before the change.
    expect(await maximum('P2')).toEqual({ maximum: 2, attended: 1 });
    await test.db.query(`INSERT INTO session (programme_id, code, kind, set_id, title, starts_at, status) VALUES ($1, 'south-2', 'set_meeting', $2, 'South 2', '2024-05-09T09:30Z', 'held')`, [world.programmeId, south]);
    await test.db.query(`UPDATE session SET status = 'held' WHERE id = $1`, [world.sessions['north-2']]);
    expect(await maximum('P2')).toEqual({ maximum: 3, attended: 1 });
    expect(await maximum('P3')).toEqual({ maximum: 3, attended: 0 });
    const register = (await send('GET', `/api/programmes/${world.code}/sessions/south-2/register`)).body;
    expect(JSON.stringify(register)).toContain('Person 2');
    expect(JSON.stringify((await send('GET', `/api/programmes/${world.code}/sessions/north-2/register`)).body)).not.toContain('Person 2');
  });

  it('before the set has met is as if they had always been in the new one', async () => {
    const [north, south] = [await setId('north'), await setId('south')];
    expect((await send('POST', api('set-changes'), { people: [{ enrolmentId: world.enrolments.P2, setId: north }], to: south, from: '2024-02-05' })).body).toEqual({ moved: 1, keptHistory: 0 });
    expect(await test.db.query(`SELECT 1 FROM set_change WHERE enrolment_id = $1`, [world.enrolments.P2])).toEqual([]);
  });

  it('is refused where a register has them there with the old set, and where somebody else moved them', async () => {
    const [north, south] = [await setId('north'), await setId('south')];
    await mark('P2', 'north-1');
    const people = [{ enrolmentId: world.enrolments.P2, setId: north }];
    const early = await send('POST', api('set-changes'), { people, to: south, from: '2024-03-05' });
    expect(early.body.faults).toEqual([{ field: 'from', message: 'Person 2 is marked as there at Session north-1 on 5 March 2024, with the set they leave. Use a later day, or correct the register first.' }]);
    await send('POST', api('set-changes'), { people, to: south, from: '2024-03-06' });
    expect((await send('POST', api('set-changes'), { people, to: south, from: '2024-03-06' })).body).toEqual({ moved: 0, keptHistory: 0 });
    expect((await send('POST', api('set-changes'), { people, to: null, from: '2024-04-06' })).body.code).toBe('conflict');
  });

  it('takes people who were expected, and not marked, off the registers to come', async () => {
    const [north, south] = [await setId('north'), await setId('south')];
    await test.db.query(`INSERT INTO register_entry (session_id, enrolment_id, programme_id) VALUES ($1, $2, $3)`, [world.sessions['north-2'], world.enrolments.P2, world.programmeId]);
    await send('POST', api('set-changes'), { people: [{ enrolmentId: world.enrolments.P2, setId: north }], to: south, from: '2024-04-01' });
    expect(await test.db.query(`SELECT expected FROM register_entry WHERE enrolment_id = $1`, [world.enrolments.P2])).toEqual([{ expected: false }]);
  });
});

describe('the launch', () => {
  it('lists what is missing, starts once, and makes whoever comes later a late joiner', async () => {
    const { code } = (await send('POST', '/api/programmes', newProgramme())).body as { code: string };
    const gaps = (await send('GET', api('launch', code))).body.gaps as Json[];
    expect(gaps.filter(({ level }) => level === 'must').map((gap) => gap.code)).toEqual(['no-starters', 'notice']);
    expect((await send('POST', api('launch', code), { participants: 0, mentors: 0 })).body.code).toBe('rule_broken');
    const person = { email: null, councilId: null, setId: null, role: 'participant', selectedBy: 'unknown', lineManagerSupport: 'unknown', coverAgreed: 'unknown', travelMinutes: null, independent: false };
    expect((await send('POST', api('people', code), { ...person, name: 'One' })).body).toMatchObject({ code: 'P01', starter: true, lateJoiner: false });
    const { startedAt: _, ...settings } = (await send('GET', api('settings', code))).body;
    await send('PUT', api('settings', code), { ...settings, attendanceByCouncil: true });
    expect((await send('POST', api('launch', code), { participants: 2, mentors: 0 })).body.code).toBe('conflict');
    const started = (await send('POST', api('launch', code), { participants: 1, mentors: 0 })).body;
    expect(started).toMatchObject({ participants: 1, gaps: [] });
    expect((await send('POST', api('launch', code), { participants: 1, mentors: 0 })).body.startedAt).toBe(started.startedAt);
    expect((await send('POST', api('people', code), { ...person, name: 'Two' })).body).toMatchObject({ starter: false, lateJoiner: true });
    expect((await events(code)).filter((event) => event === 'programme.started')).toHaveLength(1);
  });
});

describe('a hand-over', () => {
  it('adds the other, says what is open, and never leaves the programme alone', async () => {
    await signInAs(test.app, { programme: world.code, roles: ['evaluator'], name: 'Eve Evaluator' });
    const before = (await send('GET', api('hand-over'))).body;
    expect(before.managers).toEqual([expect.objectContaining({ name: 'Ann Manager', you: true })]);
    expect(before.registersOpen.map((one: Json) => one.code)).toContain('launch');
    expect((await send('DELETE', api('managers/me'))).body.code).toBe('rule_broken');
    const eve = before.candidates.find((one: Json) => one.name === 'Eve Evaluator');
    expect((await send('POST', api('managers'), { accountId: eve.accountId })).body.managers).toHaveLength(2);
    expect((await send('POST', api('managers'), { accountId: randomUUID() })).status).toBe(400);
    expect((await send('DELETE', api('managers/me'))).status).toBe(204);
    expect((await send('GET', api('settings'))).status).toBe(404);
    expect(await events(world.code)).toEqual(['manager.added', 'manager.removed']);
  });

  it('does not leave the programme to somebody whose account is closed', async () => {
    await signInAs(test.app, { programme: world.code, roles: ['programme_manager'], name: 'Gone Manager' });
    await test.db.query(`UPDATE account SET disabled_at = now() WHERE name = 'Gone Manager'`);
    expect((await send('GET', api('hand-over'))).body.managers.map((one: Json) => one.name)).toEqual(['Ann Manager']);
    expect((await send('DELETE', api('managers/me'))).body.code).toBe('rule_broken');
  });

  it('of two who leave at once keeps one', async () => {
    const other = await signInAs(test.app, { programme: world.code, roles: ['programme_manager'], name: 'Bob' });
    const left = await Promise.all([send('DELETE', api('managers/me')), send('DELETE', api('managers/me'), undefined, other)]);
    expect(left.map(({ status }) => status).sort()).toEqual([204, 422]);
  });
});

describe('bank holidays', () => {
  it('are those of England and Wales, and administrators change them', async () => {
    const list = (await send('GET', '/api/bank-holidays')).body;
    expect(list.years).toEqual([2025, 2026, 2027, 2028]);
    expect(list.holidays.filter((one: Json) => one.day.startsWith('2027'))).toHaveLength(8);
    expect((await send('PUT', '/api/bank-holidays/2027-06-07', { name: 'A coronation' })).status).toBe(404);
    const administrator = await signInAs(test.app, { programme: world.code, roles: [], name: 'Root' });
    await test.db.query(`UPDATE account SET administrator = true WHERE name = 'Root'`);
    expect((await send('PUT', '/api/bank-holidays/2027-06-07', { name: 'A coronation' }, administrator)).status).toBe(204);
    const { body } = await send('POST', '/api/programme-plans', { template: 'reflective-workshops', startsOn: '2027-06-07', sets: [] });
    expect(body.sessions[0].startsAt).toBe('2027-06-14T13:30');
    expect((await send('DELETE', '/api/bank-holidays/2027-06-07', undefined, administrator)).status).toBe(204);
    expect((await send('PUT', '/api/bank-holidays/2027-13-07', { name: 'No day' }, administrator)).status).toBe(400);
  });
});
