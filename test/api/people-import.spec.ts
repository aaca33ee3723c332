/** People pasted from a spreadsheet: looked at, stored as one, taken back as one. */
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
  world = await createProgrammeWorld(test.db, { code: `I${(number += 1)}` });
  await test.db.query(`UPDATE programme SET starters_frozen_at = NULL WHERE id = $1`, [world.programmeId]);
  manager = await signInAs(test.app, { programme: world.code, roles: ['programme_manager'], name: 'Ann Manager' });
});
afterAll(() => test.close());

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- answers of the API are looked into by their names
type Json = Record<string, any>;
const send = async (method: 'GET' | 'POST' | 'DELETE', rest = '', body?: object): Promise<{ status: number; body: Json; text: string }> => {
  const reply = await test.send(method, `/api/programmes/${world.code}/set-up/people-imports${rest}`, manager, body);
  return { status: reply.statusCode, text: reply.body, body: String(reply.headers['content-type']).includes('json') ? (reply.json() as Json) : {} };
};
/** Looks, then stores what was seen. */
const paste = async (text: string, more: { addMissing?: boolean; leaveOut?: boolean } = {}): Promise<{ status: number; body: Json; seen: Json }> => {
  const { addMissing = false, leaveOut = false } = more;
  const seen = (await send('POST', '/preview', { text, addMissing })).body;
  return { ...(await send('POST', '', { text, addMissing, leaveOut, seen: seen.seen })), seen };
};
/** Everything of the programme that a paste could touch. */
const record = async (): Promise<string> => {
  const [{ all }] = await test.db.query(
    `SELECT json_build_object(
       'people', (SELECT json_agg(p ORDER BY p.code) FROM person p WHERE p.programme_id = $1), 'enrolments', (SELECT json_agg(e ORDER BY e.id) FROM enrolment e WHERE e.programme_id = $1),
       'pairings', (SELECT json_agg(q ORDER BY q.mentor_id, q.mentee_id) FROM mentor_pairing q WHERE q.programme_id = $1), 'sets', (SELECT json_agg(s ORDER BY s.code) FROM learning_set s WHERE s.programme_id = $1),
       'councils', (SELECT json_agg(c ORDER BY c.council_id) FROM programme_council c WHERE c.programme_id = $1)) AS all`,
    [world.programmeId],
  );
  return JSON.stringify(all);
};
const HEADER = 'Name\tE-mail\tRole\tCouncil\tSet\tCover agreed\tTravel minutes\tMentor\tMentor is line manager';

describe('a paste', () => {
  it('is shown first, stored as one, and changes nothing the second time', async () => {
    const text = `${HEADER}\nCy Dale\tcy@clay.gov.uk\tparticipant\tClay\tThird\tyes\t95\tDi Eden\tno\nDi Eden\tdi@clay.gov.uk\tmentor\tClay\t\t\t\t\t\nPerson 2\t\tparticipant\tAshby\t\tpartly\t20\tMentor 2\t`;
    const before = await record();
    const seen = (await send('POST', '/preview', { text, addMissing: true })).body;
    expect(seen).toMatchObject({ lines: 3, added: 2, changed: 1, unchanged: 0, faulty: 0, newCouncils: ['Clay'], newSets: ['Third'], lateJoiners: false });
    expect(seen.people[2]).toEqual({ line: 4, kind: 'change', name: 'Person 2', role: 'participant', council: 'Ashby', set: null, changes: ['Cover agreed', 'Travel minutes', 'Mentor'] });
    expect(await record()).toBe(before);

    expect((await paste(text, { addMissing: true })).body).toEqual({ added: 2, changed: 1, unchanged: 0, leftOut: 0 });
    const stored = await test.db.query(
      `SELECT p.code, p.name, e.role, c.name AS council, s.name AS set, e.starter, e.cover_agreed, e.travel_minutes, mp.name AS mentor, q.line_manager
         FROM person p JOIN enrolment e ON e.person_id = p.id JOIN council c ON c.id = e.council_id LEFT JOIN learning_set s ON s.id = e.set_id
         LEFT JOIN mentor_pairing q ON q.mentee_id = e.id LEFT JOIN enrolment me ON me.id = q.mentor_id LEFT JOIN person mp ON mp.id = me.person_id
        WHERE p.programme_id = $1 AND p.name IN ('Cy Dale', 'Di Eden') ORDER BY p.name`,
      [world.programmeId],
    );
    expect(stored).toEqual([
      { code: 'P07', name: 'Cy Dale', role: 'participant', council: 'Clay', set: 'Third', starter: true, cover_agreed: 'yes', travel_minutes: 95, mentor: 'Di Eden', line_manager: 'no' },
      { code: 'M03', name: 'Di Eden', role: 'mentor', council: 'Clay', set: null, starter: true, cover_agreed: 'unknown', travel_minutes: null, mentor: null, line_manager: null },
    ]);
    const after = await record();
    const again = await paste(text, { addMissing: true });
    expect([again.seen.unchanged, again.body]).toEqual([3, { added: 0, changed: 0, unchanged: 3, leftOut: 0 }]);
    expect(await record()).toBe(after);
    expect((await send('GET')).body).toHaveLength(1);
  });

  it('with faults stores nothing, unless the faulty lines are left out on purpose', async () => {
    const text = `${HEADER}\nCy Dale\tcy@clay.gov.uk\tparticipant\tAshby\t\t\t\t\t\nBad\tnot an address\tparticipant\tNowhere\t\t\t\t\t`;
    const before = await record();
    const refused = await paste(text);
    expect([refused.status, refused.body.code, refused.body.faults.map((fault: Json) => fault.field)]).toEqual([400, 'invalid_input', ['line 3', 'line 3']]);
    expect(await record()).toBe(before);
    const file = await send('POST', '/faulty-lines', { text, addMissing: false });
    expect(file.text).toBe(`\uFEFFName,E-mail,Role,Council,Set,Cover agreed,Travel minutes,Mentor,Mentor is line manager,What is wrong\r\nBad,not an address,participant,Nowhere,,,,,,${'"E-mail: “not an address” is not an e-mail address. Right would be: an address such as name@council.gov.uk, or nothing / Council: the council “Nowhere” is not known. Right would be: a council of the programme; add it first, or have missing ones added"'}\r\n`);
    expect((await paste(text, { leaveOut: true })).body).toEqual({ added: 1, changed: 0, unchanged: 0, leftOut: 1 });
  });

  it('is refused when the people changed since it was looked at', async () => {
    const text = `${HEADER}\nCy Dale\t\tparticipant\tAshby\t\t\t\t\t`;
    const seen = (await send('POST', '/preview', { text, addMissing: false })).body.seen;
    await test.db.query(`WITH p AS (INSERT INTO person (programme_id, code, name) VALUES ($1, 'X1', 'Cy Dale') RETURNING id)
      INSERT INTO enrolment (programme_id, person_id, role, council_id, enrolled_on, cover_agreed) SELECT $1, p.id, 'participant', c.id, '2024-01-15', 'yes' FROM p, council c WHERE c.name = 'Ashby'`, [world.programmeId]);
    const text2 = `${text.split('\n')[0]}\nCy Dale\t\tparticipant\tAshby\t\tno\t\t\t`;
    expect((await send('POST', '', { text: text2, addMissing: false, leaveOut: false, seen })).body.code).toBe('conflict');
  });

  it('sent twice at once is stored once', async () => {
    const text = `${HEADER}\nCy Dale\tcy@clay.gov.uk\tparticipant\tAshby\t\t\t\t\t`;
    const { seen } = (await send('POST', '/preview', { text, addMissing: false })).body;
    const replies = await Promise.all([1, 2].map(() => send('POST', '', { text, addMissing: false, leaveOut: false, seen })));
    expect(replies.map(({ status, body }) => [status, body.added]).sort()).toEqual([[200, 0], [200, 1]]);
  });

  it('of 5,000 lines with 40 faults names each of them, and stores the others in time', async () => {
    const lines = Array.from({ length: 5000 }, (_, n) => {
      if (n % 125 === 7) return `Person ${n}x\tno address\tparticipant\tAshby\t\t\t\t\t`;
      return n < 500 ? `Guide ${n}\tg${n}@big.gov.uk\tmentor\tAshby\t\t\t\t\t` : `Somebody ${n}\ts${n}@big.gov.uk\tparticipant\t${n % 2 ? 'Ashby' : 'Barton'}\tThe north set\tyes\t45\t${n % 500 % 125 === 7 ? '' : `g${n % 500}@big.gov.uk`}\tno`;
    });
    const text = [HEADER, ...lines].join('\n');
    const started = performance.now();
    const { seen, body } = await paste(text, { leaveOut: true });
    const seconds = (performance.now() - started) / 1000;
    expect([seen.faultCount, seen.faulty]).toEqual([40, 40]);
    expect(seen.faults.map((fault: Json) => fault.line)).toEqual(Array.from({ length: 40 }, (_, n) => n * 125 + 9));
    expect(body).toEqual({ added: 4960, changed: 0, unchanged: 0, leftOut: 40 });
    // Both requests; the limit that is promised is 5 seconds for each, on any machine that tests run on.
    expect(seconds).toBeLessThan(10);
  });

  it('of more than the limit says how many go at a time', async () => {
    const text = ['Name', ...Array.from({ length: 5001 }, (_, n) => `N ${n}`)].join('\n');
    const { body } = await send('POST', '/preview', { text, addMissing: false });
    expect(body.faults).toEqual([{ line: 5002, column: null, wrong: 'there are 5,001 lines', right: '5,000 at a time; paste the others afterwards' }]);
  });
});

describe('taking a paste back', () => {
  const text = `${HEADER}\nCy Dale\tcy@clay.gov.uk\tparticipant\tClay\tThird\tyes\t95\tDi Eden\tno\nDi Eden\tdi@clay.gov.uk\tmentor\tClay\t\t\t\t\t\nPerson 2\tp2@ashby.gov.uk\tparticipant\tAshby\t\tpartly\t20\tMentor 2\t`;
  const latest = async (): Promise<string> => ((await send('GET')).body as unknown as { id: string }[])[0]!.id;

  it('leaves everything as it was before', async () => {
    const before = await record();
    await paste(text, { addMissing: true });
    const id = await latest();
    expect((await send('DELETE', `/${id}`)).status).toBe(204);
    expect(await record()).toBe(before);
    expect((await send('DELETE', `/${id}`)).status).toBe(204);
    expect((await send('GET')).body[0]).toMatchObject({ added: 2, changed: 1, undoneAt: expect.any(String), recent: false });
    expect(await test.db.query(`SELECT 1 FROM people_batch_row WHERE batch_id = $1`, [id])).toEqual([]);
    // Codes are never given twice.
    await paste(text, { addMissing: true });
    expect(await test.db.query(`SELECT code FROM person WHERE programme_id = $1 AND name = 'Cy Dale'`, [world.programmeId])).toEqual([{ code: 'P08' }]);
  });

  it.each<[string, string, string]>([
    ['was changed', `UPDATE enrolment SET cover_agreed = 'no' WHERE person_id IN (SELECT id FROM person WHERE programme_id = $1 AND name = 'Cy Dale')`, 'Cy Dale was changed since'],
    ['has a register', `INSERT INTO register_entry (session_id, enrolment_id, programme_id, mark) SELECT s.id, e.id, $1, 'absent' FROM session s, enrolment e JOIN person p ON p.id = e.person_id WHERE s.programme_id = $1 AND s.code = 'launch' AND p.name = 'Cy Dale' AND e.programme_id = $1`, 'records since (register entry)'],
    ['logged a meeting', `INSERT INTO mentoring_meeting (programme_id, pairing_id, held_on, logged_by) SELECT $1, q.id, '2024-04-01', 'mentor' FROM mentor_pairing q JOIN enrolment e ON e.id = q.mentee_id JOIN person p ON p.id = e.person_id WHERE p.programme_id = $1 AND p.name = 'Cy Dale'`, 'records since (mentoring)'],
    ['is a starter by now', `UPDATE programme SET starters_frozen_at = now() WHERE id = $1`, 'The programme has started since'],
  ])('is refused when somebody of it %s', async (_, sql, said) => {
    await paste(text, { addMissing: true });
    await test.db.query(sql, [world.programmeId]);
    const before = await record();
    const refused = await send('DELETE', `/${await latest()}`);
    expect([refused.status, refused.body.code]).toEqual([422, 'rule_broken']);
    expect(refused.body.detail).toContain(said);
    expect(await record()).toBe(before);
  });
});
