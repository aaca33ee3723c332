import { jest } from '@jest/globals';
import { OWN_PAGE_COOKIE } from '../../server/access/person-sign-in.service.ts';
import { newSecret } from '../../server/access/secret.ts';
import { CollectionClock } from '../../server/collection/rounds/round-window.ts';
import { OwnDataPages } from '../../server/personal/own-data-pages.ts';
import { Problem } from '../../server/kernel/problem.ts';
import { createProgrammeWorld, type ProgrammeWorld } from '../factories/programme-world.ts';
import { createQuestionnaireWorld, type QuestionnaireWorld } from '../factories/questionnaire-world.ts';
import { decode, formsOf, Respondent, type Filled } from './respondent.ts';
import { signInAs } from './sign-in.ts';
import { startTestApp, type TestApp } from './test-app.ts';

let test: TestApp;
let count = 0;

beforeAll(async () => {
  test = await startTestApp();
});
afterAll(() => test?.close());
beforeEach(() => {
  jest.spyOn(test.app.get(CollectionClock), 'now').mockReturnValue(new Date('2026-03-02T10:15:00Z'));
});

/** A browser without JavaScript on the page of one person. */
class Own extends Respondent {
  cookies: Record<string, string> = {};

  override async post(url: string, fields: Filled = {}, headers: Record<string, string> = {}) {
    const body = new URLSearchParams(Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one): [string, string] => [name, one])));
    const reply = await test.app.inject({
      method: 'POST',
      url,
      headers: { cookie: this.cookie, 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin', ...headers },
      payload: body.toString(),
    });
    for (const { name, value } of reply.cookies) this.cookies[name] = value;
    this.cookie = Object.entries(this.cookies).map(([name, value]) => `${name}=${value}`).join('; ');
    return reply;
  }

  /** What the page says, without markup. */
  async text(url: string): Promise<string> {
    return textOf((await this.get(url)).body);
  }
}

const textOf = (html: string): string => decode(html.replace(/[\s\S]*<main/, '<main').replace(/<[^>]+>/g, ' ')).replace(/\s+/g, ' ');
const h1Of = (html: string): string => decode(/<h1[^>]*>([\s\S]*?)<\/h1>/.exec(html)![1]!.replace(/<[^>]+>/g, '')).trim();

async function linkFor(programme: string, person: string): Promise<string> {
  const manager = await signInAs(test.app, { programme, roles: ['programme_manager'] });
  const answer = await test.send('POST', `/api/programmes/${programme}/people/${person}/link`, manager);
  expect(answer.statusCode).toBe(201);
  return new URL((answer.json() as { url: string }).url).pathname;
}
const secretOf = (path: string): string => path.replace('/my/open/', '');

async function pageOf(programme: string, person: string): Promise<Own> {
  const own = new Own(test.app);
  const reply = await own.post('/my/open', { mine: 'yes', link: secretOf(await linkFor(programme, person)) });
  expect([reply.statusCode, reply.headers.location]).toEqual([303, '/my']);
  return own;
}

const journal = async (programmeId: string): Promise<{ event: string; actor: string; subject: string; detail: string }[]> =>
  test.db.query(`SELECT event, actor_name AS actor, subject, detail::text FROM audit_entry WHERE programme_id = $1 ORDER BY id`, [programmeId]);

async function dump(): Promise<string> {
  const tables = (await test.db.query(`SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename NOT LIKE 'audit%' ORDER BY 1`)) as { tablename: string }[];
  // (The journal is sealed in the background: what is written into it has tests of its own.)
  const all: unknown[] = [];
  for (const { tablename } of tables) all.push(await test.db.query(`SELECT to_jsonb(t) AS row FROM ${tablename} t ORDER BY to_jsonb(t)::text`));
  return JSON.stringify(all);
}

describe('the link to somebody’s own page', () => {
  let world: ProgrammeWorld;
  beforeEach(async () => {
    world = await createProgrammeWorld(test.db, { code: `LINK${++count}` });
  });

  it('opened changes nothing, and shows the same button for every link', async () => {
    const path = await linkFor(world.code, 'P2');
    const before = await dump();
    const [real, unreal] = await Promise.all([path, `/my/open/${newSecret()}`].map((url) => test.app.inject({ method: 'GET', url })));
    expect(real!.statusCode).toBe(200);
    expect(real!.cookies).toEqual([]);
    expect(real!.body.replace(secretOf(path), '')).toBe(unreal!.body.replace(/value="[^"]*"/, 'value=""').replace('value=""', 'value=""'));
    expect(real!.headers['referrer-policy']).toBe('no-referrer');
    expect(await dump()).toBe(before);
  });

  it('is exchanged for a cookie that scripts cannot read, as often as wanted, and kept only as a hash', async () => {
    const secret = secretOf(await linkFor(world.code, 'P2'));
    const values = new Set<string>();
    for (let n = 0; n < 2; n += 1) {
      const reply = await new Own(test.app).post('/my/open', { mine: 'yes', link: secret });
      expect(reply.statusCode).toBe(303);
      expect(reply.cookies).toEqual([expect.objectContaining({ name: OWN_PAGE_COOKIE, httpOnly: true, sameSite: 'Lax', path: '/' })]);
      values.add(reply.cookies[0]!.value);
    }
    expect(values.size).toBe(2);
    const kept = await dump();
    for (const value of [secret, ...values]) expect(kept).not.toContain(value);
  });

  it('is refused over plain HTTP to another machine', async () => {
    const secret = secretOf(await linkFor(world.code, 'P2'));
    for (const [method, url] of [['GET', `/my/open/${secret}`], ['POST', '/my/open']] as const) {
      const reply = await test.app.inject({ method, url, headers: { host: 'waymark.example', ...(method === 'POST' ? { 'content-type': 'application/x-www-form-urlencoded' } : {}) }, payload: method === 'POST' ? `link=${secret}` : undefined });
      expect([url, reply.statusCode]).toEqual([url, 403]);
      expect(reply.cookies).toEqual([]);
    }
  });

  it('that is wrong in any way is told the same', async () => {
    const secret = secretOf(await linkFor(world.code, 'P2'));
    const older = secretOf(await linkFor(world.code, 'P3'));
    await linkFor(world.code, 'P3');
    const revoked = secretOf(await linkFor(world.code, 'P4'));
    const manager = await signInAs(test.app, { programme: world.code, roles: ['programme_manager'] });
    expect((await test.send('DELETE', `/api/programmes/${world.code}/people/P4/link`, manager)).statusCode).toBe(204);
    const tries = ['', newSecret(), `${secret}A`, secret.slice(1), secret.toLowerCase(), older, revoked, 'x'.repeat(5000), "' OR 1=1 --"];
    const replies = await Promise.all(tries.map((link) => new Own(test.app).post('/my/open', { mine: 'yes', link })));
    for (const [index, reply] of replies.entries()) {
      expect([tries[index], reply.statusCode, reply.cookies]).toEqual([tries[index], 404, []]);
      expect(reply.body).toBe(replies[0]!.body);
    }
    expect(h1Of(replies[0]!.body)).toBe('This link is not recognised');
  });

  it('tried too often is refused for a while; a good one still works', async () => {
    const fresh = await startTestApp();
    try {
      const tried = await Promise.all(
        Array.from({ length: 110 }, () => fresh.app.inject({ method: 'POST', url: '/my/open', headers: { 'content-type': 'application/x-www-form-urlencoded' }, payload: `mine=yes&link=${newSecret()}` })),
      );
      expect(new Set(tried.map(({ statusCode }) => statusCode))).toEqual(new Set([404, 429]));
    } finally {
      await fresh.close();
    }
  });

  it('replaced or revoked signs out whoever came by it', async () => {
    const own = await pageOf(world.code, 'P2');
    expect((await own.get('/my')).statusCode).toBe(200);
    await linkFor(world.code, 'P2');
    expect((await own.get('/my')).statusCode).toBe(401);

    const again = await pageOf(world.code, 'P2');
    const manager = await signInAs(test.app, { programme: world.code, roles: ['programme_manager'] });
    const address = `/api/programmes/${world.code}/people/P2/link`;
    expect((await test.send('GET', address, manager)).json()).toMatchObject({ person: 'P2', linkMadeAt: expect.any(String) });
    for (let n = 0; n < 2; n += 1) expect((await test.send('DELETE', address, manager)).statusCode).toBe(204);
    expect((await again.get('/my')).statusCode).toBe(401);
    expect((await test.send('GET', address, manager)).json()).toMatchObject({ linkMadeAt: null });
    expect((await journal(world.programmeId)).map(({ event }) => event)).toEqual(['own-page.link-made', 'sign-in.started', 'own-page.link-made', 'own-page.link-made', 'sign-in.started', 'own-page.link-revoked']);
  });

  it('is dead for somebody who died, was erased, or is enrolled in nothing that counts; and none can be made', async () => {
    const paths = await Promise.all(['P2', 'P3', 'P4'].map(async (person): Promise<[string, string]> => [person, secretOf(await linkFor(world.code, person))]));
    const own = await pageOf(world.code, 'M1');
    await test.db.query(`UPDATE person SET died_on = '2024-05-01' WHERE programme_id = $1 AND code IN ('P2', 'M1')`, [world.programmeId]);
    await test.db.query(`UPDATE enrolment SET void_reason = 'erased' WHERE id = $1`, [world.enrolments.P3]);
    await test.db.query(`UPDATE enrolment SET void_reason = 'enrolled_in_error' WHERE id = $1`, [world.enrolments.P4]);
    expect((await own.get('/my')).statusCode).toBe(401);
    const manager = await signInAs(test.app, { programme: world.code, roles: ['programme_manager'] });
    for (const [person, link] of paths) {
      expect([person, (await new Own(test.app).post('/my/open', { mine: 'yes', link })).statusCode]).toEqual([person, 404]);
      expect((await test.send('POST', `/api/programmes/${world.code}/people/${person}/link`, manager)).json()).toMatchObject({ code: 'rule_broken' });
    }
  });

  it('is listed by person: who has one and since when, found by name or code, never what it is', async () => {
    const manager = await signInAs(test.app, { programme: world.code, roles: ['programme_manager'] });
    const secret = secretOf(await linkFor(world.code, 'P2'));
    await test.db.query(`UPDATE person SET died_on = '2024-05-01' WHERE programme_id = $1 AND code = 'P6'`, [world.programmeId]);
    const list = async (query: string) => test.send('GET', `/api/programmes/${world.code}/own-pages?${query}`, manager);
    const all = await list('');
    expect(all.json()).toMatchObject({ total: 7, page: 1 });
    expect(all.body).not.toContain(secret);
    expect((all.json() as { people: { person: string }[] }).people.map(({ person }) => person)).toEqual(['M1', 'M2', 'P1', 'P2', 'P3', 'P4', 'P5']);
    expect((await list('search=son%202')).json()).toMatchObject({ total: 1, people: [{ person: 'P2', roles: ['participant'], council: 'Ashby', linkMadeAt: expect.any(String) }] });
    expect((await list('search=p1')).json()).toMatchObject({ total: 1, people: [{ person: 'P1', name: '', linkMadeAt: null }] });
    expect((await list('search=%25')).json()).toMatchObject({ total: 0, people: [] });
    expect((await list('page=0')).statusCode).toBe(400);
  });

  it('is made for people of the programme alone, by its manager', async () => {
    const other = await createProgrammeWorld(test.db, { code: `LINK${++count}` });
    await test.db.query(`INSERT INTO person (programme_id, code) VALUES ($1, 'ONLY-THERE')`, [other.programmeId]);
    const manager = await signInAs(test.app, { programme: world.code, roles: ['programme_manager'] });
    for (const person of ['NOBODY', 'ONLY-THERE']) {
      for (const method of ['GET', 'POST', 'DELETE'] as const) expect((await test.send(method, `/api/programmes/${world.code}/people/${person}/link`, manager)).statusCode).toBe(404);
    }
    const evaluator = await signInAs(test.app, { programme: world.code, roles: ['evaluator'] });
    expect((await test.send('POST', `/api/programmes/${world.code}/people/P2/link`, evaluator)).statusCode).toBe(404);
  });
});

describe('being on one’s own page', () => {
  let world: ProgrammeWorld;
  beforeEach(async () => {
    world = await createProgrammeWorld(test.db, { code: `PAGE${++count}` });
  });

  it('ends after an hour without use, and after twelve in any case; use keeps it open', async () => {
    const own = await pageOf(world.code, 'P2');
    const age = (column: string, interval: string): Promise<unknown> => test.db.query(`UPDATE person_sign_in SET ${column} = now() - $1::interval WHERE programme_id = $2`, [interval, world.programmeId]);
    await age('last_seen_at', '59 minutes');
    expect((await own.get('/my')).statusCode).toBe(200);
    const [seen] = (await test.db.query(`SELECT now() - last_seen_at < interval '10 seconds' AS now FROM person_sign_in WHERE programme_id = $1`, [world.programmeId])) as { now: boolean }[];
    expect(seen).toEqual({ now: true });
    await age('last_seen_at', '61 minutes');
    const ended = await own.get('/my');
    expect(ended.statusCode).toBe(401);
    expect(textOf(ended.body)).toContain('Open the link to your own page once more');

    const again = await pageOf(world.code, 'P2');
    await age('started_at', '12 hours 1 minute');
    expect((await again.get('/my')).statusCode).toBe(401);
  });

  it('ends with signing out, on the server too', async () => {
    const own = await pageOf(world.code, 'P2');
    const before = own.cookie;
    const reply = await own.post('/my/sign-out');
    expect([reply.statusCode, reply.headers.location]).toEqual([303, '/my/signed-out']);
    own.cookie = before;
    expect((await own.get('/my')).statusCode).toBe(401);
    expect((await journal(world.programmeId)).at(-1)).toMatchObject({ event: 'sign-in.ended', actor: 'P2' });
  });

  it('is not had with a tampered cookie, or with that of staff or of a form', async () => {
    const own = await pageOf(world.code, 'P2');
    const value = own.cookies[OWN_PAGE_COOKIE]!;
    const manager = await signInAs(test.app, { programme: world.code, roles: ['programme_manager'] });
    const cookies = [`${OWN_PAGE_COOKIE}=`, `${OWN_PAGE_COOKIE}=${value}x`, `${OWN_PAGE_COOKIE}=${value.slice(1)}`, `__Host-${OWN_PAGE_COOKIE}=${value}`, `waymark=${value}`, `waymark-form=${value}`, `${OWN_PAGE_COOKIE}=${manager.cookie.split('=')[1]}`];
    for (const cookie of cookies) expect([cookie, (await test.app.inject({ method: 'GET', url: '/my', headers: { cookie } })).statusCode]).toEqual([cookie, 401]);
    // And it opens nothing of staff.
    expect((await test.app.inject({ method: 'GET', url: `/api/programmes/${world.code}/pairings`, headers: { cookie: `waymark=${value}; ${own.cookie}` } })).statusCode).toBe(401);
  });

  it('takes no press from another site', async () => {
    const own = await pageOf(world.code, 'P2');
    const before = await dump();
    for (const url of ['/my/sign-out', '/my/open', '/my/sessions/north-3/apologies', '/my/mentoring/new', '/my/questionnaires/end/decline', '/my/messages/stop', '/my/messages/resume']) {
      for (const headers of [{ 'sec-fetch-site': 'cross-site' }, { origin: 'https://evil.example' }, { origin: 'null', 'sec-fetch-site': 'same-site' }] as Record<string, string>[]) {
        expect([url, headers, (await own.post(url, { reason: 'illness' }, headers)).statusCode]).toEqual([url, headers, 403]);
      }
    }
    expect(await dump()).toBe(before);
  });

  it('says what is held, and nothing of anybody else', async () => {
    const own = await pageOf(world.code, 'P2');
    const text = await own.text('/my/data');
    expect(text).toContain('Person 2');
    expect(text).toContain('Ashby');
    expect(text).toContain('The north set');
    expect(text).not.toContain('head of service');
    await test.db.query(`UPDATE programme SET attendance_by_council = true WHERE id = $1`, [world.programmeId]);
    expect(await own.text('/my/data')).toContain('The head of service of your council sees, by name, who was at which session');
    for (const url of ['/my', '/my/sessions', '/my/data']) expect(await own.text(url)).not.toMatch(/Person [13-6]/);
  });

  it('stops messages and has them again, and says what that means', async () => {
    await test.db.query(`UPDATE person SET email = 'p2@council.example.org' WHERE programme_id = $1 AND code = 'P2'`, [world.programmeId]);
    const own = await pageOf(world.code, 'P2');
    const stopped = async (): Promise<unknown> => ((await test.db.query(`SELECT mail_stopped AS why FROM person WHERE programme_id = $1 AND code = 'P2'`, [world.programmeId])) as { why: unknown }[])[0]!.why;
    expect(await own.text('/my')).toContain('are sent to p2@council.example.org');
    for (let time = 0; time < 2; time += 1) {
      const reply = await own.post('/my/messages/stop');
      expect([reply.statusCode, reply.headers.location]).toEqual([303, '/my?done=messages-stopped']);
    }
    expect(await stopped()).toBe('opted_out');
    const text = await own.text('/my?done=messages-stopped');
    expect(text).toContain('We have noted it. No more messages are sent to you.');
    expect(text).toContain('You are asked all the same: questionnaires are on this page');
    expect((await own.post('/my/messages/resume')).headers.location).toBe('/my?done=messages-resumed');
    expect(await stopped()).toBeNull();
    // That mail came back is another matter: they are told, and can stop messages all the same.
    await test.db.query(`UPDATE person SET mail_stopped = 'bounced' WHERE programme_id = $1 AND code = 'P2'`, [world.programmeId]);
    expect(await own.text('/my')).toContain('The last one to p2@council.example.org came back');
    await own.post('/my/messages/resume');
    expect(await stopped()).toBe('bounced');
    const lines = (await journal(world.programmeId)).filter(({ event }) => event.startsWith('person.mail'));
    expect(lines.map(({ event, actor, subject }) => [event, actor, subject])).toEqual([['person.mail-stopped', 'P2', 'person P2'], ['person.mail-resumed', 'P2', 'person P2']]);
  });

  it('goes on for somebody who withdrew, and says so', async () => {
    await test.db.query(`INSERT INTO withdrawal (programme_id, enrolment_id, kind, withdrew_on) VALUES ($1, $2, 'formal', '2024-04-30')`, [world.programmeId, world.enrolments.P2]);
    const own = await pageOf(world.code, 'P2');
    expect(await own.text('/my')).toContain('You withdrew from the programme on 30 April 2024');
    expect(await own.text('/my/sessions')).toContain('No session is planned for you');
    expect((await own.post('/my/sessions/north-3/apologies', { reason: 'leave' })).statusCode).toBe(404);
  });

  it('is questionnaires and data alone for a head of service', async () => {
    const [person] = (await test.db.query(`INSERT INTO person (programme_id, code, name) VALUES ($1, 'H1', 'Head of service') RETURNING id`, [world.programmeId])) as { id: string }[];
    await test.db.query(`INSERT INTO enrolment (programme_id, person_id, role, council_id, enrolled_on) SELECT $1, $2, 'head_of_service', id, '2024-01-15' FROM council WHERE name = 'Ashby'`, [world.programmeId, person!.id]);
    const own = await pageOf(world.code, 'H1');
    const home = (await own.get('/my')).body;
    expect(textOf(home)).toContain('Questionnaires');
    expect(home).not.toMatch(/\/my\/(sessions|mentoring)/);
    expect((await own.get('/my/data')).statusCode).toBe(200);
    for (const url of ['/my/sessions', '/my/sessions/launch/apologies', '/my/sessions/launch/calendar.ics', '/my/mentoring', '/my/mentoring/new']) expect([url, (await own.get(url)).statusCode]).toEqual([url, 404]);
  });
});

describe('sessions', () => {
  let world: ProgrammeWorld;
  let manager: { cookie: string };
  beforeEach(async () => {
    world = await createProgrammeWorld(test.db, { code: `SESS${++count}` });
    manager = await signInAs(test.app, { programme: world.code, roles: ['programme_manager'] });
  });

  const line = async (person: string, session = 'north-3'): Promise<{ mark: string | null; reason: string | null; version: number } | undefined> =>
    ((await test.db.query(`SELECT mark, reason, version FROM register_entry WHERE session_id = $1 AND enrolment_id = $2`, [world.sessions[session], world.enrolments[person]])) as never[])[0];
  const apologise = (own: Own, reason = 'illness', session = 'north-3') => own.post(`/my/sessions/${session}/apologies`, { reason });
  const begin = (session = 'north-3'): Promise<unknown> => test.db.query(`UPDATE session SET starts_at = now() - interval '1 minute' WHERE id = $1`, [world.sessions[session]]);
  const mark = (entries: object[], session = 'north-3') => test.send('PUT', `/api/programmes/${world.code}/sessions/${session}/register`, manager, { entries });

  it('are listed with the mark of the person, those to come with what can be done', async () => {
    await test.db.query(`INSERT INTO register_entry (programme_id, session_id, enrolment_id, mark, reason) VALUES ($1, $2, $3, 'apologies_on_day', 'weather'), ($1, $2, $4, 'absent', NULL)`, [
      world.programmeId, world.sessions['north-1'], world.enrolments.P2, world.enrolments.P3,
    ]);
    const text = await (await pageOf(world.code, 'P2')).text('/my/sessions');
    expect(text).toContain('Apologies on the day (weather)');
    expect(text).not.toContain('Absent');
    expect(text).toContain('Saturday 5 January 2999');
    expect(text).not.toContain('south');
    expect(text).not.toContain('mentors-1');
  });

  it('come as a calendar file, for those on the register alone', async () => {
    const own = await pageOf(world.code, 'P2');
    const file = await own.get('/my/sessions/north-3/calendar.ics');
    expect(file.headers['content-type']).toContain('text/calendar');
    expect(file.body).toContain('DTSTART:29990105T093000Z');
    expect((await (await pageOf(world.code, 'M1')).get('/my/sessions/north-3/calendar.ics')).statusCode).toBe(404);
  });

  it('free a place for somebody who waits when apologies are sent', async () => {
    const own = await pageOf(world.code, 'P2');
    await test.db.query(`UPDATE session SET capacity = 3 WHERE id = $1`, [world.sessions['north-3']]);
    await test.db.query(`INSERT INTO waiting_place (session_id, enrolment_id, programme_id) VALUES ($1, $2, $3)`, [world.sessions['north-3'], world.enrolments.M1, world.programmeId]);
    await apologise(own);
    expect(await test.db.query(`SELECT enrolment_id FROM waiting_place WHERE session_id = $1`, [world.sessions['north-3']])).toEqual([]);
    expect(await test.db.query(`SELECT expected, mark FROM register_entry WHERE session_id = $1 AND enrolment_id = $2`, [world.sessions['north-3'], world.enrolments.M1])).toEqual([{ expected: true, mark: null }]);
    // The place is somebody else's now: it is not taken from them, and the room is not overfilled.
    const back = await own.post('/my/sessions/north-3/apologies/take-back');
    expect([back.statusCode, back.body.includes('yours has gone to somebody who waited')]).toEqual([409, true]);
    await test.db.query(`UPDATE session SET capacity = 4 WHERE id = $1`, [world.sessions['north-3']]);
    expect((await own.post('/my/sessions/north-3/apologies/take-back')).statusCode).toBe(303);
    expect(await test.db.query(`SELECT mark FROM register_entry WHERE session_id = $1 AND enrolment_id = $2`, [world.sessions['north-3'], world.enrolments.P2])).toEqual([{ mark: null }]);
  });

  it('take apologies in advance, with a reason, once however often they are sent', async () => {
    const own = await pageOf(world.code, 'P2');
    const [form] = formsOf((await own.get('/my/sessions/north-3/apologies')).body.replace(/[\s\S]*<main/, '<main'));
    expect(form!.values.reason).toBeUndefined();
    const replies = await Promise.all([apologise(own), apologise(own)]);
    for (const reply of replies) expect([reply.statusCode, reply.headers.location]).toEqual([303, '/my/sessions?done=apologies-sent']);
    expect(await line('P2')).toEqual({ mark: 'apologies_in_advance', reason: 'illness', version: 1 });
    expect(await own.text('/my/sessions?done=apologies-sent')).toContain('Your apologies are in the register.');
    const events = (await journal(world.programmeId)).filter(({ event }) => event === 'apology.given');
    expect(events).toEqual([{ event: 'apology.given', actor: 'P2', subject: 'session north-3, person P2', detail: '{}' }]);
    // Nothing else of the register is settled by it.
    expect(await line('P3')).toBeUndefined();
  });

  it('need a reason from the list', async () => {
    const own = await pageOf(world.code, 'P2');
    for (const reason of ['', 'bored', 'not_given; --']) {
      const reply = await apologise(own, reason);
      expect(reply.statusCode).toBe(400);
      expect(textOf(reply.body)).toContain('Select why you cannot come');
    }
    expect(await line('P2')).toBeUndefined();
  });

  it('take another reason, and apologies back, with the history kept', async () => {
    const own = await pageOf(world.code, 'P2');
    await apologise(own);
    await apologise(own, 'leave');
    expect(await line('P2')).toEqual({ mark: 'apologies_in_advance', reason: 'leave', version: 2 });
    for (let n = 0; n < 2; n += 1) expect((await own.post('/my/sessions/north-3/apologies/take-back')).statusCode).toBe(303);
    expect(await line('P2')).toEqual({ mark: null, reason: null, version: 3 });
    expect(await test.db.query(`SELECT mark, reason FROM register_correction WHERE enrolment_id = $1 ORDER BY version`, [world.enrolments.P2])).toEqual([
      { mark: 'apologies_in_advance', reason: 'illness' },
      { mark: 'apologies_in_advance', reason: 'leave' },
    ]);
    await apologise(own, 'travel');
    expect(await line('P2')).toMatchObject({ mark: 'apologies_in_advance', reason: 'travel' });
  });

  it('take none once they have begun, were cancelled, or do not expect the person', async () => {
    const own = await pageOf(world.code, 'P2');
    await apologise(own);
    await begin();
    for (const reply of [await apologise(own, 'leave'), await own.post('/my/sessions/north-3/apologies/take-back')]) {
      expect(reply.statusCode).toBe(409);
      expect(textOf(reply.body)).toContain('The session has begun');
    }
    expect(await line('P2')).toEqual({ mark: 'apologies_in_advance', reason: 'illness', version: 1 });
    await test.db.query(`UPDATE session SET starts_at = '2999-02-01', status = CASE WHEN code = 'north-off' THEN 'cancelled' ELSE 'planned' END WHERE programme_id = $1 AND code IN ('north-off', 'catch-up')`, [world.programmeId]);
    expect(textOf((await apologise(own, 'leave', 'north-off')).body)).toContain('was cancelled');
    expect(textOf((await apologise(own, 'leave', 'catch-up')).body)).toContain('You are not expected');
  });

  it('of other sets, other roles and other programmes are not there', async () => {
    const own = await pageOf(world.code, 'P2');
    const other = await createProgrammeWorld(test.db, { code: `SESS${++count}` });
    await test.db.query(`UPDATE session SET code = 'elsewhere', starts_at = '2999-02-01', status = 'planned' WHERE id = $1`, [other.sessions['north-1']]);
    await test.db.query(`UPDATE session SET starts_at = '2999-02-01', status = 'planned' WHERE programme_id = $1 AND code IN ('south-1', 'mentors-1')`, [world.programmeId]);
    const before = await dump();
    for (const session of ['south-1', 'mentors-1', 'elsewhere', 'nothing', "'"]) {
      for (const reply of [await apologise(own, 'leave', session), await own.post(`/my/sessions/${session}/apologies/take-back`), await own.get(`/my/sessions/${session}/apologies`)]) {
        expect([session, reply.statusCode]).toEqual([session, 404]);
      }
    }
    expect(await dump()).toBe(before);
  });

  it('keep what staff marked: apologies neither replace it nor can be taken back', async () => {
    const own = await pageOf(world.code, 'P2');
    await apologise(own);
    await begin();
    const stored = (await line('P2'))!;
    expect((await mark([{ enrolmentId: world.enrolments.P2, expected: true, mark: 'apologies_in_advance', reason: 'leave', version: stored.version }])).statusCode).toBe(200);
    await test.db.query(`UPDATE session SET starts_at = '2999-01-05', status = 'planned' WHERE id = $1`, [world.sessions['north-3']]);
    for (const reply of [await apologise(own, 'travel'), await own.post('/my/sessions/north-3/apologies/take-back')]) expect(reply.statusCode).toBe(reply.headers.location ? 303 : 409);
    expect(await line('P2')).toMatchObject({ mark: 'apologies_in_advance', reason: 'leave', version: 2 });
    expect(await own.text('/my/sessions')).not.toContain('I can come after all');
  });

  it('show staff who had the register open that somebody apologised meanwhile', async () => {
    const own = await pageOf(world.code, 'P2');
    await apologise(own);
    await begin();
    const stale = await mark([{ enrolmentId: world.enrolments.P2, expected: true, mark: 'absent', reason: null, version: 0 }]);
    expect(stale.statusCode).toBe(409);
    expect(stale.json()).toMatchObject({ entries: [{ personCode: 'P2', mark: 'apologies_in_advance', reason: 'illness', version: 1 }] });
  });

  it('lose nothing when people apologise and take back all at once', async () => {
    const people = ['P1', 'P2', 'P3'];
    const pages = await Promise.all(people.map((person) => pageOf(world.code, person)));
    const replies = await Promise.all(
      pages.flatMap((own, index) => [
        ...['illness', 'leave', 'travel', 'caring'].map((reason) => apologise(own, reason)),
        own.post('/my/sessions/north-3/apologies/take-back'),
        apologise(own, ['weather', 'other', 'not_given'][index]),
      ]),
    );
    expect(replies.map(({ statusCode }) => statusCode)).toEqual(replies.map(() => 303));
    for (const person of people) {
      const { version } = (await line(person))!;
      const [{ kept }] = (await test.db.query(`SELECT count(*)::int AS kept FROM register_correction WHERE session_id = $1 AND enrolment_id = $2`, [world.sessions['north-3'], world.enrolments[person]])) as [{ kept: number }];
      expect([person, kept]).toEqual([person, version - 1]);
      const events = (await journal(world.programmeId)).filter(({ event, actor }) => event.startsWith('apology.') && actor === person);
      expect([person, events.length]).toEqual([person, version]);
    }
  });

  it('while staff mark the register, end as one of the two, never as a mixture', async () => {
    await test.db.query(`UPDATE session SET starts_at = now() + interval '400 milliseconds' WHERE id = $1`, [world.sessions['north-3']]);
    const own = await pageOf(world.code, 'P2');
    const until = Date.now() + 1200;
    const outcomes: number[] = [];
    while (Date.now() < until) {
      const [apology, marked] = await Promise.all([
        apologise(own, outcomes.length % 2 === 0 ? 'illness' : 'leave'),
        mark([{ enrolmentId: world.enrolments.P2, expected: true, mark: 'in_person', reason: null, version: (await line('P2'))?.version ?? 0 }]),
      ]);
      outcomes.push(apology.statusCode, marked.statusCode);
    }
    expect(outcomes).toContain(303);
    expect(outcomes).toContain(200);
    // Once the session has begun, the word of staff stands.
    expect(await line('P2')).toMatchObject({ mark: 'in_person', reason: null });
    expect(await own.text('/my/sessions')).toContain('Attended in person');
  });
});

describe('questionnaires', () => {
  let world: QuestionnaireWorld;
  beforeEach(async () => {
    world = await createQuestionnaireWorld(test.db, `ASK${++count}`);
  });
  const disposition = async (enrolmentId: string): Promise<string> =>
    ((await test.db.query(`SELECT disposition FROM reading.round_person WHERE enrolment_id = $1 AND round_code = 'end'`, [enrolmentId])) as { disposition: string }[])[0]!.disposition;

  it('open from the page without their own link, which stays good, and come back to it', async () => {
    const own = await pageOf(world.code, 'P1');
    expect(await own.text('/my')).toMatch(/Looking back Not started You can answer until the end of 13 March 2026\. Start/);
    const opened = await own.post('/my/questionnaires/end/open');
    expect([opened.statusCode, opened.headers.location]).toEqual([303, '/answer']);
    expect(opened.cookies).toEqual([expect.objectContaining({ name: 'waymark-form', httpOnly: true, sameSite: 'Lax' })]);
    expect((await own.get('/answer')).body).toContain('href="/my"');
    await own.walk({ s1: 'agree', sup: 'no' });
    expect(await own.text('/my')).toMatch(/Looking back Part done/);
    const byLink = new Respondent(test.app);
    await byLink.open(world.participant.link);
    expect(textOf((await byLink.get('/answer')).body)).toContain('Continue where you left off');
    expect((await byLink.get('/answer')).body).not.toContain('href="/my"');

    expect((await own.post('/answer/check')).headers.location).toBe('/answer/sent');
    const receipt = /[0-9A-Z]{5}-[0-9A-Z]{5}/.exec(await own.text('/answer/sent'))![0];
    expect(await own.text('/my')).toContain(`Your reference is ${receipt}`);
    expect(textOf((await byLink.get('/answer')).body)).toContain('You have sent this form already');
  });

  it('close again with signing out, with a new link, and after twelve hours', async () => {
    for (const end of [
      (own: Own) => own.post('/my/sign-out'),
      () => linkFor(world.code, 'P1'),
      () => test.db.query(`UPDATE form_pass SET made_at = now() - interval '12 hours 1 second'`),
    ]) {
      const own = await pageOf(world.code, 'P1');
      await own.post('/my/questionnaires/end/open');
      const { cookie } = own;
      expect((await own.get('/answer')).statusCode).toBe(200);
      await end(own);
      own.cookie = cookie;
      expect((await own.get('/answer')).statusCode).toBe(404);
    }
  });

  it('that are asked of others, or of nobody by name, are not there', async () => {
    const own = await pageOf(world.code, 'P1');
    const other = await createQuestionnaireWorld(test.db, `ASK${++count}`);
    await test.db.query(`UPDATE round SET code = 'theirs' WHERE id = $1`, [other.roundId]);
    const before = await dump();
    for (const round of ['end-mentors', 'day', 'theirs', 'nothing']) {
      for (const press of ['open', 'decline', 'take-part']) expect([round, press, (await own.post(`/my/questionnaires/${round}/${press}`)).statusCode]).toEqual([round, press, 404]);
    }
    expect(await dump()).toBe(before);
  });

  it('are declined, which the record keeps as such, and can be taken part in after all while they are open', async () => {
    const own = await pageOf(world.code, 'P1');
    expect(textOf((await own.get('/my/questionnaires/end/decline')).body)).toContain('nobody reminds you');
    for (let n = 0; n < 2; n += 1) expect((await own.post('/my/questionnaires/end/decline')).headers.location).toBe('/my?done=declined');
    expect(await disposition(world.participant.enrolmentId)).toBe('declined');
    const manager = await signInAs(test.app, { programme: world.code, roles: ['programme_manager'] });
    const { members } = (await test.send('GET', `/api/programmes/${world.code}/rounds/end/members`, manager)).json() as { members: { enrolmentId: string; state: string }[] };
    expect(members.find(({ enrolmentId }) => enrolmentId === world.participant.enrolmentId)).toMatchObject({ state: 'declined' });
    expect(await own.text('/my')).toMatch(/Not taking part .*Take part after all/);

    for (let n = 0; n < 2; n += 1) expect((await own.post('/my/questionnaires/end/take-part')).headers.location).toBe('/my?done=taking-part');
    expect(await disposition(world.participant.enrolmentId)).toBe('not_returned');
    expect((await journal(world.programmeId)).map(({ event }) => event).filter((event) => event.startsWith('round.'))).toEqual(['round.declined', 'round.joined-again']);
  });

  it('sent count as sent, whatever was declined before, and cannot be declined then', async () => {
    const own = await pageOf(world.code, 'P1');
    await own.post('/my/questionnaires/end/decline');
    const byLink = new Respondent(test.app);
    await byLink.open(world.participant.link);
    expect((await byLink.get('/answer')).body).toContain('You do not want to take part');
    expect(await disposition(world.participant.enrolmentId)).toBe('declined');
    await byLink.post('/answer/not-taking-part', { decision: 'yes' });
    await byLink.walk({ s1: 'agree' });
    await byLink.post('/answer/check');
    expect(['complete', 'partial', 'sparse']).toContain(await disposition(world.participant.enrolmentId));
    expect((await own.post('/my/questionnaires/end/decline')).statusCode).toBe(409);
    expect(await own.text('/my')).toMatch(/Looking back Sent/);
  });

  it('that have closed say so, and change no more', async () => {
    const own = await pageOf(world.code, 'P1');
    jest.spyOn(test.app.get(CollectionClock), 'now').mockReturnValue(new Date('2026-03-20T10:00:00Z'));
    expect(await own.text('/my')).toContain('It closed at the end of 13 March 2026. Nothing was sent');
    for (const press of ['decline', 'take-part']) expect((await own.post(`/my/questionnaires/end/${press}`)).statusCode).toBe(409);
    await own.post('/my/questionnaires/end/open');
    expect(textOf((await own.get('/answer')).body)).toContain('This questionnaire has closed');
  });

  it('are there for somebody who withdrew and is asked all the same', async () => {
    expect(await (await pageOf(world.code, 'P3')).text('/my')).toMatch(/Looking back Not started/);
  });
});

describe('the mentoring log', () => {
  let world: ProgrammeWorld;
  beforeEach(async () => {
    world = await createProgrammeWorld(test.db, { code: `LOG${++count}` });
  });
  const meeting = (mentees: string[], says: Filled = {}): Filled => ({
    pairing: mentees.map((mentee) => world.pairings[mentee]!),
    'heldOn~day': '12',
    'heldOn~month': 'March',
    'heldOn~year': '2024',
    medium: 'video',
    minutes: '50',
    themes: 'Delegating',
    ...says,
  });
  const stored = (): Promise<{ mentee: string; heldOn: string; by: string; minutes: number; inGroup: boolean; themes: string; id: string; cutShortBy: string | null }[]> =>
    test.db.query(
      `SELECT t.id, x.code AS mentee, t.held_on::text AS "heldOn", t.logged_by AS by, t.minutes, t.in_group AS "inGroup", t.themes, t.cut_short_by AS "cutShortBy"
         FROM mentoring_meeting t JOIN mentor_pairing g ON g.id = t.pairing_id JOIN enrolment e ON e.id = g.mentee_id JOIN person x ON x.id = e.person_id
        WHERE t.programme_id = $1 ORDER BY x.code, t.held_on, t.logged_by`,
      [world.programmeId],
    );

  it('takes a meeting of a mentor with several mentees at once, and the same again changes nothing', async () => {
    const own = await pageOf(world.code, 'M1');
    for (let n = 0; n < 2; n += 1) expect((await own.post('/my/mentoring/new', meeting(['P2', 'P3']))).headers.location).toBe('/my/mentoring?done=meeting-logged');
    expect(await stored()).toMatchObject([
      { mentee: 'P2', heldOn: '2024-03-12', by: 'mentor', minutes: 50, inGroup: true, themes: 'Delegating' },
      { mentee: 'P3', inGroup: true },
    ]);
    const logged = (await journal(world.programmeId)).filter(({ event }) => event === 'mentoring.logged');
    expect(logged).toHaveLength(1);
    expect(logged[0]).toMatchObject({ actor: 'M1', subject: 'mentor M1, mentee P2, P3' });
    expect(JSON.stringify(logged)).not.toContain('Delegating');
  });

  it('takes one at once when the button is pressed twice', async () => {
    const own = await pageOf(world.code, 'M1');
    const replies = await Promise.all([1, 2, 3].map(() => own.post('/my/mentoring/new', meeting(['P2']))));
    expect(replies.map(({ statusCode }) => statusCode)).toEqual([303, 303, 303]);
    expect(await stored()).toHaveLength(1);
  });

  it('shows each side its own entries, and of the other only how many there are', async () => {
    const mentor = await pageOf(world.code, 'M1');
    const mentee = await pageOf(world.code, 'P2');
    await mentor.post('/my/mentoring/new', meeting(['P2'], { themes: 'Only for the mentor' }));
    await mentee.post('/my/mentoring/new', meeting(['P2'], { group: 'no', cutShort: 'mentor', themes: 'Only for the mentee' }));
    expect(await stored()).toMatchObject([
      { by: 'mentee', cutShortBy: 'mentor', inGroup: false },
      { by: 'mentor', cutShortBy: null },
    ]);
    const texts = [await mentor.text('/my/mentoring'), await mentee.text('/my/mentoring')];
    expect(texts[0]).toMatch(/Your mentee: Person 2 In your log 1 meeting In their log 1 meeting Together 1 day on which you met; the programme recommends 6/);
    expect(texts[0]).toContain('Only for the mentor');
    expect(texts[0]).not.toContain('Only for the mentee');
    expect(texts[1]).toMatch(/Your mentor: Mentor 1 In your log 1 meeting In their log 1 meeting/);
    expect(texts[1]).not.toContain('Only for the mentor');
    expect(texts[1]).toContain('cut short by the mentor');
    expect(texts[1]).not.toContain('Person 3');
  });

  it('says everything that is not right at once, by its field, and saves nothing', async () => {
    const own = await pageOf(world.code, 'M1');
    const reply = await own.post('/my/mentoring/new', { 'heldOn~day': '31', 'heldOn~month': '2', 'heldOn~year': '2024', minutes: 'an hour', themes: 'x'.repeat(1001) });
    expect(reply.statusCode).toBe(400);
    const text = textOf(reply.body);
    for (const words of ['Select whom you met', 'Enter a real date', 'Select how you met', 'Minutes must be a whole number between 1 and 600', 'They have 1,001']) expect(text).toContain(words);
    for (const [says, words] of [
      [{ 'heldOn~year': '2100' }, 'in the future'],
      [{ 'heldOn~year': '2019' }, 'not in the time of the programme'],
      [{ 'heldOn~month': '1' }, 'were paired from 1 February 2024'],
      [{ 'heldOn~day': '', 'heldOn~month': '', 'heldOn~year': '' }, 'Enter the date'],
      [{ minutes: '0' }, 'Minutes must be'],
      [{ cutShort: 'cat' }, 'Select one of the answers'],
    ] as [Filled, string][]) {
      const wrong = await own.post('/my/mentoring/new', meeting(['P2'], says));
      expect([words, wrong.statusCode]).toEqual([words, 400]);
      expect(textOf(wrong.body)).toContain(words);
      // What was right is still there.
      expect(wrong.body).toContain('Delegating');
    }
    expect(await stored()).toEqual([]);
  });

  it('refuses another meeting of a pair on a day that is in the log', async () => {
    const own = await pageOf(world.code, 'M1');
    await own.post('/my/mentoring/new', meeting(['P2']));
    const reply = await own.post('/my/mentoring/new', meeting(['P2', 'P3'], { minutes: '20' }));
    expect(reply.statusCode).toBe(409);
    expect(textOf(reply.body)).toContain('Your log already has another meeting with Person 2 on 12 March 2024');
    expect(await stored()).toMatchObject([{ mentee: 'P2', minutes: 50 }]);
  });

  it('corrects and removes own entries, with both in the journal', async () => {
    const own = await pageOf(world.code, 'M1');
    await own.post('/my/mentoring/new', meeting(['P2']));
    const [{ id }] = (await stored()) as unknown as [{ id: string }];
    const [, form] = formsOf((await own.get(`/my/mentoring/${id}`)).body);
    expect(form!.values).toMatchObject({ 'heldOn~day': '12', 'heldOn~month': '3', minutes: '50', medium: 'video', group: 'no', cutShort: 'no', themes: 'Delegating' });
    expect((await own.post(form!.action, { ...form!.values, 'heldOn~day': '13', minutes: '' })).headers.location).toBe('/my/mentoring?done=meeting-changed');
    expect(await stored()).toMatchObject([{ id, heldOn: '2024-03-13', minutes: null, themes: 'Delegating' }]);
    expect((await own.get(`/my/mentoring/${id}/remove`)).statusCode).toBe(200);
    expect((await own.post(`/my/mentoring/${id}/remove`)).headers.location).toBe('/my/mentoring?done=meeting-removed');
    const again = await own.post(`/my/mentoring/${id}/remove`);
    expect(again.statusCode).toBe(404);
    expect(textOf(again.body)).toContain('If you have just removed it, it is gone');
    expect(await stored()).toEqual([]);
    expect((await journal(world.programmeId)).map(({ event }) => event).filter((event) => event.startsWith('mentoring.'))).toEqual(['mentoring.logged', 'mentoring.changed', 'mentoring.removed']);
  });

  it('changed in two windows keeps the first change and shows it to the second', async () => {
    const own = await pageOf(world.code, 'M1');
    await own.post('/my/mentoring/new', meeting(['P2']));
    const [{ id }] = (await stored()) as unknown as [{ id: string }];
    const [, form] = formsOf((await own.get(`/my/mentoring/${id}`)).body);
    expect((await own.post(form!.action, { ...form!.values, minutes: '55' })).statusCode).toBe(303);
    const second = await own.post(form!.action, { ...form!.values, minutes: '70' });
    expect(second.statusCode).toBe(409);
    expect(textOf(second.body)).toContain('changed in another window');
    expect(formsOf(second.body)[1]!.values.minutes).toBe('55');
    expect(await stored()).toMatchObject([{ minutes: 55 }]);
  });

  it('of somebody else cannot be read, added to, corrected or removed', async () => {
    const mentor = await pageOf(world.code, 'M1');
    const other = await createProgrammeWorld(test.db, { code: `LOG${++count}` });
    await mentor.post('/my/mentoring/new', meeting(['P2']));
    const [{ id }] = (await stored()) as unknown as [{ id: string }];
    const before = await dump();
    const strangers = await Promise.all([pageOf(world.code, 'P2'), pageOf(world.code, 'P3'), pageOf(world.code, 'M2'), pageOf(other.code, 'M1')]);
    const kept = async (): Promise<unknown> => stored();
    const was = await kept();
    for (const own of strangers) {
      for (const url of [`/my/mentoring/${id}`, `/my/mentoring/${id}/remove`]) {
        expect((await own.get(url)).statusCode).toBe(404);
        expect((await own.post(url, { ...meeting(['P2']), group: 'no', seen: 'x' })).statusCode).toBe(404);
      }
    }
    expect((await mentor.post('/my/mentoring/new', meeting(['P4']))).statusCode).toBe(404);
    expect((await mentor.post('/my/mentoring/new', { ...meeting([]), pairing: [world.pairings.P2!, other.pairings.P2!] })).statusCode).toBe(404);
    expect((await mentor.post('/my/mentoring/new', { ...meeting([]), pairing: ['1', "'; DROP TABLE person"] })).statusCode).toBe(404);
    expect((await strangers[1]!.post('/my/mentoring/new', { ...meeting(['P2']), group: 'no' })).statusCode).toBe(404);
    expect(await kept()).toEqual(was);
    expect(before).toContain(id);
  });

  it('can still be added to when a pairing has ended, up to its last day; with somebody who died nothing is asked for', async () => {
    await test.db.query(`UPDATE mentor_pairing SET ends_on = '2024-06-30' WHERE id = $1`, [world.pairings.P2]);
    await test.db.query(`UPDATE person SET died_on = '2024-06-01' WHERE programme_id = $1 AND code = 'P3'`, [world.programmeId]);
    const own = await pageOf(world.code, 'M1');
    const form = await own.text('/my/mentoring/new');
    expect(form).toContain('Person 2');
    expect(form).not.toContain('Person 3');
    const late = await own.post('/my/mentoring/new', meeting(['P2'], { 'heldOn~month': '7' }));
    expect(late.statusCode).toBe(400);
    expect(textOf(late.body)).toContain('were paired until 30 June 2024');
    expect((await own.post('/my/mentoring/new', meeting(['P2']))).statusCode).toBe(303);
    expect(await own.text('/my/mentoring')).toMatch(/Person 2 Ended In your log 1 meeting/);
  });
});

describe('one’s data', () => {
  let world: QuestionnaireWorld;
  beforeEach(async () => {
    world = await createQuestionnaireWorld(test.db, `DATA${++count}`);
  });

  it('says whom to ask where nobody keeps people’s rights', async () => {
    const manager = await signInAs(test.app, { programme: world.code, roles: ['programme_manager'], name: 'Robin Marsh' });
    expect(manager.cookie).toBeTruthy();
    const own = await pageOf(world.code, 'P1');
    const pages = test.app.get(OwnDataPages) as unknown as { rights?: unknown };
    const { rights } = pages;
    pages.rights = undefined;
    try {
      const text = await own.text('/my/data');
      expect(text).toContain('Robin Marsh');
      expect(text).toContain('You can ask for a copy of everything');
      expect((await own.post('/my/data/copy?format=json')).statusCode).toBe(404);
      expect((await own.post('/my/data/answers/end')).statusCode).toBe(404);
    } finally {
      pages.rights = rights;
    }
  });

  it('comes as a copy, and answers are taken back to the last day, where somebody does', async () => {
    const asked: string[] = [];
    const pages = test.app.get(OwnDataPages) as unknown as { rights?: unknown };
    const { rights } = pages;
    pages.rights = {
      formsOf: async ({ personCode }: { personCode: string }) =>
        personCode === 'P1'
          ? [
              { round: 'end', title: 'Looking back', until: '2026-03-27', past: false, withdrawnAt: null },
              { round: 'mid', title: 'Half-way', until: '2026-01-10', past: true, withdrawnAt: null },
              { round: 'day', title: 'The day', until: null, past: false, withdrawnAt: new Date() },
            ]
          : [],
      withdraw: async ({ personCode }: { personCode: string }, round: string) => {
        asked.push(`${personCode} ${round}`);
        if (round === 'mid') throw new Problem('rule_broken', 'The last day has passed.');
      },
      copyOf: async ({ personCode }: { personCode: string }, format: string) => ({ file: `all of ${personCode}`, name: `copy.${format}`, type: 'text/plain' }),
    };
    try {
      const own = await pageOf(world.code, 'P1');
      const text = await own.text('/my/data');
      expect(text).toContain('You can take your answers back until the end of 27 March 2026.');
      expect(text).toContain('Answers could be taken back until the end of 10 January 2026.');
      expect(text).toContain('You took your answers back.');
      const copy = await own.post('/my/data/copy?format=json');
      expect([copy.body, copy.headers['content-disposition']]).toEqual(['all of P1', 'attachment; filename="copy.json"']);
      expect(await own.text('/my/data/answers/end')).toContain('Take your answers back?');
      expect((await own.get('/my/data/answers/mid')).headers.location).toBe('/my/data');
      expect((await own.get('/my/data/answers/nothing')).statusCode).toBe(404);
      expect((await own.post('/my/data/answers/end')).headers.location).toBe('/my/data?done=answers-taken-back');
      expect((await own.post('/my/data/answers/mid')).statusCode).toBe(422);
      expect(asked).toEqual(['P1 end', 'P1 mid']);
    } finally {
      pages.rights = rights;
    }
  });
});
