/** What a respondent's browser, or somebody who pretends to be one, may send and when. */
import { jest } from '@jest/globals';
import { newSecret } from '../../server/access/secret.ts';
import { CollectionClock } from '../../server/collection/rounds/round-window.ts';
import { createQuestionnaireWorld, type Enrolled, type QuestionnaireWorld } from '../factories/questionnaire-world.ts';
import { decode, formsOf, Respondent } from './respondent.ts';
import { signInAs } from './sign-in.ts';
import { startTestApp, type TestApp } from './test-app.ts';

let test: TestApp;
let world: QuestionnaireWorld;

beforeAll(async () => {
  test = await startTestApp();
});
beforeEach(async () => {
  world = await createQuestionnaireWorld(test.db);
  setTime('2026-03-02T10:15:00Z');
});
afterAll(() => test.close());

function setTime(now: string): void {
  jest.spyOn(test.app.get(CollectionClock), 'now').mockReturnValue(new Date(now));
}
async function opened({ link }: Enrolled): Promise<Respondent> {
  const respondent = new Respondent(test.app);
  await respondent.open(link);
  return respondent;
}
const formOf = async ({ enrolmentId }: Enrolled): Promise<{ status: string; draft: Record<string, unknown> } | undefined> =>
  ((await test.db.query(`SELECT status, draft FROM response WHERE enrolment_id = $1`, [enrolmentId])) as never[])[0];
const answersOf = async ({ enrolmentId }: Enrolled): Promise<Record<string, string>> =>
  Object.fromEntries(
    ((await test.db.query(`SELECT i.code || coalesce(' about ' || a.mentee_id, '') AS item, a.state FROM answer a JOIN response r ON r.id = a.response_id JOIN item i ON i.id = a.item_id WHERE r.enrolment_id = $1`, [enrolmentId])) as { item: string; state: string }[]).map(
      ({ item, state }) => [item, state],
    ),
  );
const h1Of = (html: string): string => decode(/<h1[^>]*>([\s\S]*?)<\/h1>/.exec(html)![1]!.replace(/<[^>]+>/g, ''));

describe('a link that is no longer in force', () => {
  const ends: [string, (who: Enrolled) => Promise<unknown>][] = [
    ['its person has died', ({ enrolmentId }) => test.db.query(`UPDATE person SET died_on = '2026-03-01' WHERE id = (SELECT person_id FROM enrolment WHERE id = $1)`, [enrolmentId])],
    ['its person was erased', ({ enrolmentId }) => test.db.query(`UPDATE enrolment SET void_reason = 'erased' WHERE id = $1`, [enrolmentId])],
    ['it was replaced', ({ enrolmentId }) => test.db.query(`UPDATE round_member SET link_hash = sha256('other'::bytea || convert_to($1::text, 'UTF8')) WHERE enrolment_id = $1::uuid`, [enrolmentId])],
  ];

  it.each(ends)('stops at once on a page that is already open: %s', async (_, end) => {
    const respondent = await opened(world.participant);
    await respondent.fill('/answer/page/1', { s1: 'agree' });
    await end(world.participant);
    const before = await formOf(world.participant);
    const unknown = (await new Respondent(test.app).open(newSecret())).body;
    for (const [url, fields] of [['/answer/page/2', { '~shown': 'sup', sup: 'yes' }], ['/answer/draft', { '~shown': 'sup', sup: 'yes' }], ['/answer/check', {}], ['/answer/not-taking-part', { decision: 'no' }]] as const) {
      const reply = await respondent.post(url, fields);
      expect([url, reply.statusCode, reply.body]).toEqual([url, 404, unknown]);
    }
    // A body that cannot be read tells no more.
    expect((await respondent.post('/answer/page/2', { '~shown': 'nothing' })).body).toBe(unknown);
    for (const url of ['/answer', '/answer/page/2', '/answer/check']) expect((await respondent.get(url)).body).toBe(unknown);
    expect(await formOf(world.participant)).toEqual(before);
  });

  it('is a cookie that was tampered with', async () => {
    const { link } = world.participant;
    const respondent = new Respondent(test.app);
    const flipped = `${link.slice(0, -1)}${link.endsWith('A') ? 'B' : 'A'}`;
    for (const value of [flipped, `${link}A`, link.slice(1), link.toUpperCase(), `my.${link}`, `open.${link}`, `open.${link}.${link}`, ` ${link}x`, '%00', `${link}%00`, '../../answer', `${link}.${link}`]) {
      respondent.cookie = `waymark-form=${value}`;
      const reply = await respondent.post('/answer/page/1', { '~shown': 's1', s1: 'agree' });
      expect([value, reply.statusCode]).toEqual([value, 404]);
      expect((await respondent.get('/answer')).statusCode).toBe(404);
    }
    expect(await test.db.query(`SELECT FROM response WHERE programme_id = $1`, [world.programmeId])).toEqual([]);
  });
});

describe('the cookie of a form', () => {
  it('is kept to HTTPS and to this host where people come over HTTPS', async () => {
    const behind = await startTestApp({ publicUrl: 'https://waymark.example.org' });
    try {
      const own = await createQuestionnaireWorld(behind.db);
      const headers = { host: 'waymark.example.org', 'x-forwarded-proto': 'https', 'x-forwarded-host': 'waymark.example.org' };
      const reply = await behind.app.inject({ method: 'GET', url: `/answer/${own.participant.link}`, headers });
      expect(reply.statusCode).toBe(303);
      const set = reply.headers['set-cookie'] as string;
      expect(set).toMatch(/^__Host-waymark-form=[\w-]{32}; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
      expect(reply.headers['strict-transport-security']).toContain('max-age=31536000');
      // Under its plain name, which a neighbouring host could set, it opens nothing.
      const ask = (cookie: string) => behind.app.inject({ method: 'GET', url: '/answer', headers: { ...headers, cookie } });
      expect((await ask(`__Host-waymark-form=${own.participant.link}`)).statusCode).not.toBe(404);
      expect((await ask(`waymark-form=${own.participant.link}`)).statusCode).toBe(404);
    } finally {
      await behind.close();
    }
  });
});

describe('answers to what is not asked', () => {
  it('about people who are not one’s mentees, or no longer are, are not kept', async () => {
    const mentor = await opened(world.mentor);
    const about = (who: Enrolled): string => `grown:${who.enrolmentId}`;
    const [mine, former, stranger] = [about(world.participant), about(world.dead), about(world.withdrawn)];
    const reply = await mentor.post('/answer/page/2', { '~shown': `${mine} ${former} ${stranger}`, [mine]: 'high', [former]: 'high', [stranger]: 'high' });
    expect(reply.statusCode).toBe(303);
    expect(Object.keys((await formOf(world.mentor))!.draft).sort()).toEqual([mine]);
    // A pairing that ends while the form is open.
    await test.db.query(`DELETE FROM mentor_pairing WHERE mentee_id = $1`, [world.other.enrolmentId]);
    expect((await mentor.post('/answer/page/2', { '~shown': about(world.other), [about(world.other)]: 'low' })).statusCode).toBe(400);
    expect((await mentor.post('/answer/check')).headers.location).toBe('/answer/sent');
    expect(await answersOf(world.mentor)).toEqual({ before: 'skipped', [`grown about ${world.participant.enrolmentId}`]: 'answered', [`why about ${world.participant.enrolmentId}`]: 'skipped' });
  });

  it('are read by the version that the round asks, also when it was changed before it opened', async () => {
    const respondent = await opened(world.participant);
    // Known to this process as it was.
    expect((await respondent.post('/answer/draft', { '~shown': 's1 s2 s3 s4' })).statusCode).toBe(204);
    const [{ id }] = (await test.db.query(`SELECT version_id AS id FROM round WHERE id = $1`, [world.mentorRoundId])) as [{ id: string }];
    await test.db.query(`UPDATE round SET version_id = $2 WHERE id = $1`, [world.roundId, id]);
    expect((await respondent.post('/answer/page/1', { '~shown': 's1', s1: 'agree' })).statusCode).toBe(400);
    expect((await respondent.post('/answer/page/1', { '~shown': 'before', before: 'yes' })).headers.location).toBe('/answer/check');
    expect((await formOf(world.participant))!.draft).toEqual({ before: { ticked: ['yes'] } });
  });
});

describe('values out of scale and text without end', () => {
  it.each([
    ['meets', '10000', 'Enter a whole number between 0 and 9,999'],
    ['meets', '-1', 'Enter a whole number between 0 and 9,999'],
    ['meets', '1e3', 'Enter a whole number between 0 and 9,999'],
    ['meets', '٣', 'Enter a whole number between 0 and 9,999'],
    ['meets', '9'.repeat(400), 'Enter a whole number between 0 and 9,999'],
    ['word', '👩🏽‍⚖️'.repeat(60), 'Answer must be 200 characters or fewer. It has 300'],
    ['more', 'a'.repeat(20_000), 'Answer must be'],
  ])('in %s are refused by name, kept to be mended, and not sent', async (code, value, message) => {
    const respondent = await opened(world.participant);
    const page = { meets: 5, word: 7, more: 8 }[code]!;
    const reply = await respondent.post(`/answer/page/${page}`, { '~shown': code, [code]: value });
    expect([reply.statusCode, decode(reply.body)]).toEqual([400, expect.stringContaining(message)]);
    expect((await respondent.post('/answer/check')).statusCode).toBe(400);
    expect(formsOf((await respondent.get(`/answer/page/${page}`)).body)[0]!.values[code]).toBe(value);
    expect((await formOf(world.participant))!.status).toBe('draft');
  });

  it('of ten megabytes are refused whole, on every address, and leave what was entered before', async () => {
    const respondent = await opened(world.participant);
    await respondent.fill('/answer/page/7', { word: 'Time' });
    const before = await formOf(world.participant);
    for (const url of ['/answer/page/8', '/answer/draft', '/answer/check', '/answer/not-taking-part', '/answer/taking-back']) {
      expect([url, (await respondent.post(url, { '~shown': 'more', more: 'a'.repeat(10 * 1024 * 1024) })).statusCode]).toEqual([url, 413]);
    }
    expect(await formOf(world.participant)).toEqual(before);
    expect((await respondent.post('/answer/check')).headers.location).toBe('/answer/sent');
  });

  it('of a megabyte are cut to what a draft keeps, without cutting a character in two', async () => {
    const respondent = await opened(world.participant);
    expect((await respondent.post('/answer/page/8', { '~shown': 'more', more: '😀'.repeat(80_000) })).statusCode).toBe(400);
    const kept = (await formOf(world.participant))!.draft as { more: { text: string } };
    expect(Array.from(kept.more.text)).toHaveLength(20_000);
    expect(new Set(Array.from(kept.more.text))).toEqual(new Set(['😀']));
  });
});

describe('a round that closes while somebody writes', () => {
  const write = (respondent: Respondent, word: string) => respondent.post('/answer/draft', { '~shown': 'word', word });

  it('keeps what is entered in its grace, and sends it', async () => {
    setTime('2026-03-13T23:59:30Z');
    const respondent = await opened(world.participant);
    await respondent.fill('/answer/page/1', { s1: 'agree' });
    setTime('2026-03-14T00:30:00Z');
    expect((await write(respondent, 'Still writing')).statusCode).toBe(204);
    expect((await respondent.fill('/answer/page/7', { word: 'Written' })).headers.location).toBe('/answer/page/8');
    expect((await respondent.get('/answer/check')).body).toContain('The questionnaire has closed.');
    // Who had not begun cannot begin any more, nor somebody decline.
    const late = await opened(world.other);
    expect((await write(late, 'Late')).statusCode).toBe(409);
    expect((await late.post('/answer/not-taking-part', { decision: 'no' })).statusCode).toBe(409);
    expect(await formOf(world.other)).toBeUndefined();
    expect((await respondent.post('/answer/check')).headers.location).toBe('/answer/sent');
    expect(await answersOf(world.participant)).toMatchObject({ s1: 'answered', word: 'answered' });
  });

  it('says so after its grace, keeps what was entered, and takes it up again when it is given more time', async () => {
    const respondent = await opened(world.participant);
    await respondent.fill('/answer/page/1', { s1: 'agree' });
    const before = await formOf(world.participant);
    setTime('2026-03-14T01:00:00Z');
    expect((await write(respondent, 'Too late')).statusCode).toBe(409);
    for (const reply of [await respondent.post('/answer/page/7', { '~shown': 'word', word: 'Too late' }), await respondent.post('/answer/check')]) {
      expect([reply.statusCode, h1Of(reply.body)]).toEqual([409, 'This questionnaire has closed']);
      expect(reply.body).toContain('What you had entered was not sent, and is not counted.');
    }
    expect(await formOf(world.participant)).toEqual(before);
    const manager = await signInAs(test.app, { programme: world.code, roles: ['programme_manager'] });
    expect((await test.send('PUT', `/api/programmes/${world.code}/rounds/end/window`, manager, { closesOn: '2026-03-20' })).statusCode).toBeLessThan(300);
    expect((await respondent.get('/answer')).body).toContain('Continue where you left off');
    expect((await respondent.fill('/answer/page/7', { word: 'In time' })).headers.location).toBe('/answer/page/8');
    expect((await respondent.post('/answer/check')).headers.location).toBe('/answer/sent');
  });

  // Clocks go forward at one on 29 March 2026, and back at two on 25 October: the last minute of the hour of grace before each.
  it.each([
    ['2026-03-28', '2026-03-28T23:59:00Z', '2026-03-29T00:59:00Z', '2026-03-29T01:00:00Z'],
    ['2026-03-29', '2026-03-29T22:59:00Z', '2026-03-29T23:59:00Z', '2026-03-30T00:00:00Z'],
    ['2026-10-24', '2026-10-24T22:59:00Z', '2026-10-24T23:59:00Z', '2026-10-25T00:00:00Z'],
    ['2026-10-25', '2026-10-25T23:59:00Z', '2026-10-26T00:59:00Z', '2026-10-26T01:00:00Z'],
  ])('on %s has an hour of grace, though clocks change', async (closesOn, open, grace, closed) => {
    await test.db.query(`UPDATE round SET closes_on = $2 WHERE id = $1`, [world.roundId, closesOn]);
    setTime(open);
    const [one, other] = [await opened(world.participant), await opened(world.other)];
    for (const respondent of [one, other]) expect((await respondent.fill('/answer/page/1', { s1: 'agree' })).statusCode).toBe(303);
    setTime(grace);
    expect((await write(one, 'In time')).statusCode).toBe(204);
    expect((await one.post('/answer/check')).headers.location).toBe('/answer/sent');
    setTime(closed);
    expect((await write(other, 'Late')).statusCode).toBe(409);
    expect((await other.post('/answer/check')).statusCode).toBe(409);
    expect((await one.get('/answer')).body).toContain('You have sent this form already');
    expect((await formOf(world.other))!.status).toBe('draft');
  });
});
