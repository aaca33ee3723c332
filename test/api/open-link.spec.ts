import { jest } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { DataSource } from 'typeorm';
import { hashOfSecret, newSecret } from '../../server/access/secret.ts';
import { CollectionClock } from '../../server/collection/rounds/round-window.ts';
import { exportBundle } from '../../server/exchange/bundle/export-bundle.ts';
import { createQuestionnaireWorld, type QuestionnaireWorld } from '../factories/questionnaire-world.ts';
import { Respondent } from './respondent.ts';
import { signInAs } from './sign-in.ts';
import { startTestApp, type TestApp } from './test-app.ts';

let test: TestApp;
let world: QuestionnaireWorld;
let manager: { cookie: string };

beforeAll(async () => {
  test = await startTestApp();
});
beforeEach(async () => {
  world = await createQuestionnaireWorld(test.db);
  manager = await signInAs(test.app, { programme: world.code, roles: ['programme_manager'] });
  jest.spyOn(test.app.get(CollectionClock), 'now').mockReturnValue(new Date('2026-03-02T10:15:00Z'));
});
afterAll(() => test.close());

const openLink = async (): Promise<{ url: string; qr: string }> => (await test.send('POST', `/api/programmes/${world.code}/rounds/day/open-link`, manager)).json();
const secretOf = ({ url }: { url: string }): string => url.split('/answer/')[1]!;
const forms = (): Promise<{ status: string; enrolment_id: string | null; submitted_at: Date | null; answers: number }[]> =>
  test.db.query(
    `SELECT r.status, r.enrolment_id, r.submitted_at, (SELECT count(*)::int FROM answer a WHERE a.response_id = r.id) AS answers
       FROM response r JOIN round o ON o.id = r.round_id WHERE o.programme_id = $1 AND o.code = 'day' ORDER BY r.status`,
    [world.programmeId],
  );

describe('the open link of an anonymous round', () => {
  it('is what a facilitator sees of rounds: nothing of those that ask people by name', async () => {
    const list = async (who: { cookie: string }): Promise<string[]> => (await test.send('GET', `/api/programmes/${world.code}/rounds`, who)).json<{ mode: string }[]>().map(({ mode }) => mode);
    const facilitator = await signInAs(test.app, { programme: world.code, roles: ['facilitator'], sets: [] });
    expect(await list(manager)).toEqual(expect.arrayContaining(['anonymous', 'named']));
    expect(new Set(await list(facilitator))).toEqual(new Set(['anonymous']));
  });

  it('is one for everybody: each who opens it has a form of their own', async () => {
    const link = await openLink();
    expect(link.qr).toMatch(/^<svg /);
    for (const send of [true, true, false]) {
      const somebody = new Respondent(test.app);
      expect((await somebody.open(secretOf(link))).headers.location).toBe('/answer');
      const start = await somebody.get('/answer');
      expect(start.body).toContain('What you say is anonymous');
      expect(start.body).not.toContain('confidential');
      expect(start.body).not.toContain('not-taking-part');
      const [first] = /name="([a-z0-9-]+)"[^>]*type="radio"|type="radio"[^>]*name="([a-z0-9-]+)"/.exec((await somebody.get('/answer/page/1')).body) ?? [];
      expect(first).toBeDefined();
      await somebody.walk({ s1: 'agree' });
      if (send) expect((await somebody.post('/answer/check')).headers.location).toBe('/answer/sent');
    }
    const sent = (await forms()).filter(({ status }) => status === 'submitted');
    expect(sent).toHaveLength(2);
    // Of the time, only the day.
    for (const { enrolment_id, submitted_at, answers } of sent) expect([enrolment_id, submitted_at!.toISOString(), answers > 0]).toEqual([null, '2026-03-02T00:00:00.000Z', true]);
  });

  it.each([
    ['2026-07-01T10:15:00Z', '1 July 2026'],
    // Half past midnight in London, and the day before in UTC.
    ['2026-07-02T23:30:00Z', '3 July 2026'],
    ['2026-10-25T00:30:00Z', '25 October 2026'],
  ])('of a form sent at %s keeps the day in London alone, also where the programme is taken out', async (instant, day) => {
    await test.db.query(`UPDATE round SET closes_on = '2026-12-31' WHERE programme_id = $1 AND code = 'day'`, [world.programmeId]);
    const link = secretOf(await openLink());
    jest.spyOn(test.app.get(CollectionClock), 'now').mockReturnValue(new Date(instant));
    const somebody = new Respondent(test.app);
    await somebody.open(link);
    await somebody.walk({ s1: 'agree' });
    await somebody.post('/answer/check');
    expect((await somebody.get('/answer/sent')).body).toContain(day);
    const taken = mkdtempSync(path.join(os.tmpdir(), 'waymark-summer-'));
    try {
      await exportBundle(test.app.get(DataSource), world.code, taken);
      const row = readFileSync(path.join(taken, 'responses.csv'), 'utf8').split('\n').find((line) => line.includes(',day,'))!;
      expect(row).toMatch(/,2026-\d\d-\d\dT00:00,/);
    } finally {
      rmSync(taken, { recursive: true });
    }
  });

  it('goes on with what was begun on the same browser, and sends it once', async () => {
    const link = secretOf(await openLink());
    const somebody = new Respondent(test.app);
    await somebody.open(link);
    await somebody.walk({ s1: 'agree' });
    const { cookie } = somebody;
    // The link once more, as from the message: the cookie stays.
    const again = await test.app.inject({ method: 'GET', url: `/answer/${link}`, headers: { cookie } });
    expect(again.cookies).toEqual([]);
    const replies = await Promise.all([1, 2, 3].map(() => somebody.post('/answer/check')));
    expect(replies.map(({ headers }) => headers.location)).toEqual(Array(3).fill('/answer/sent'));
    expect(await forms()).toHaveLength(1);
    expect((await somebody.get('/answer')).body).toContain('Begin a new form');
    const next = await somebody.post('/answer/again');
    somebody.cookie = `${next.cookies[0]!.name}=${next.cookies[0]!.value}`;
    expect((await somebody.get('/answer')).body).toContain('Start now');
  });

  it('keeps nothing of whoever opens it until they enter something', async () => {
    const somebody = new Respondent(test.app);
    await somebody.open(secretOf(await openLink()));
    await somebody.get('/answer');
    await somebody.get('/answer/page/1');
    expect(await forms()).toEqual([]);
  });

  it('is kept nowhere and can be shown again, the same on a screen and on paper', async () => {
    const at = `/api/programmes/${world.code}/rounds/day/open-link`;
    expect((await test.send('GET', at, manager)).json()).toEqual({ link: null });
    const replies = await Promise.all([1, 2, 3].map(() => openLink()));
    const [link] = replies.map(secretOf);
    expect(link).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){2}$/);
    expect([...replies.map(secretOf), secretOf((await test.send('GET', at, manager)).json<{ link: { url: string } }>().link)]).toEqual(Array(4).fill(link));
    const kept = (await test.db.query(`SELECT encode(link_hash, 'hex') AS hash FROM open_link l JOIN round o ON o.id = l.round_id WHERE o.programme_id = $1`, [world.programmeId])) as { hash: string }[];
    expect(kept).toEqual([{ hash: hashOfSecret(link!).toString('hex') }]);
    expect((await test.db.query(`SELECT count(*)::int AS n FROM audit_entry WHERE programme_id = $1 AND event = 'open-link.made'`, [world.programmeId]))[0]).toEqual({ n: 1 });
  });

  it('can be typed: small letters, no hyphens, O for 0', async () => {
    const link = secretOf(await openLink());
    const typed = link.toLowerCase().replaceAll('-', '').replaceAll('0', 'o').replaceAll('1', 'l');
    const [scanned, byHand] = [new Respondent(test.app), new Respondent(test.app)];
    await scanned.open(link);
    expect((await byHand.open(typed)).headers.location).toBe('/answer');
    await byHand.walk({ s1: 'agree' });
    expect((await byHand.post('/answer/check')).headers.location).toBe('/answer/sent');
    // As it was typed or as it was scanned: on one browser it is one form.
    const again = await test.app.inject({ method: 'GET', url: `/answer/${link}`, headers: { cookie: byHand.cookie } });
    expect(again.cookies).toEqual([]);
  });

  it('stays good beside one that was handed out before it', async () => {
    const before = newSecret();
    await test.db.query(`INSERT INTO open_link (round_id, number, programme_id, link_hash) SELECT id, 0, programme_id, $2 FROM round WHERE programme_id = $1 AND code = 'day'`, [world.programmeId, hashOfSecret(before)]);
    const somebody = new Respondent(test.app);
    await somebody.open(before);
    await somebody.walk({ s1: 'agree' });
    const now = secretOf(await openLink());
    expect(now).not.toBe(before);
    expect((await somebody.post('/answer/check')).headers.location).toBe('/answer/sent');
    expect((await new Respondent(test.app).open(before)).headers.location).toBe('/answer');
  });

  it('is stopped when somebody says so, with what was begun with it, and another one is another', async () => {
    const before = secretOf(await openLink());
    const somebody = new Respondent(test.app);
    await somebody.open(before);
    const stop = () => test.send('DELETE', `/api/programmes/${world.code}/rounds/day/open-link`, manager);
    expect([(await stop()).statusCode, (await stop()).statusCode]).toEqual([204, 204]);
    expect((await somebody.get('/answer')).statusCode).toBe(404);
    expect((await new Respondent(test.app).open(before)).statusCode).toBe(404);
    expect((await test.send('GET', `/api/programmes/${world.code}/rounds/day/open-link`, manager)).json()).toEqual({ link: null });
    const after = secretOf(await openLink());
    expect(after).not.toBe(before);
    expect((await new Respondent(test.app).open(after)).headers.location).toBe('/answer');
    const entries = (await test.db.query(`SELECT event, detail FROM audit_entry WHERE programme_id = $1 AND event LIKE 'open-link.%' ORDER BY id`, [world.programmeId])) as object[];
    expect(entries).toEqual([{ event: 'open-link.made', detail: {} }, { event: 'open-link.stopped', detail: { links: 1 } }, { event: 'open-link.made', detail: {} }]);
  });

  it('reaches no form of anybody else, whatever is made of the cookie', async () => {
    const link = secretOf(await openLink());
    for (const cookie of [`open.${link}`, `open.${link}.`, `open..${link}`, `open.${world.participant.link}.x`, `open.${link}.x.y`]) {
      const somebody = new Respondent(test.app);
      somebody.cookie = `waymark-form=${cookie}`;
      expect([cookie, (await somebody.get('/answer')).statusCode]).toEqual([cookie, 404]);
    }
  });

  it('is made of anonymous rounds alone', async () => {
    const reply = await test.send('POST', `/api/programmes/${world.code}/rounds/end/open-link`, manager);
    expect(reply.json()).toMatchObject({ code: 'rule_broken' });
    const evaluator = await signInAs(test.app, { programme: world.code, roles: ['evaluator'] });
    for (const method of ['GET', 'POST', 'DELETE'] as const) expect((await test.send(method, `/api/programmes/${world.code}/rounds/day/open-link`, evaluator)).statusCode).toBe(404);
  });
});

describe('not taking part', () => {
  it('is said on the page of the link, is asked once more, and can be taken back', async () => {
    const somebody = new Respondent(test.app);
    await somebody.open(world.participant.link);
    expect((await somebody.get('/answer')).body).toContain('I do not want to take part');
    expect((await somebody.get('/answer/not-taking-part')).body).toContain('Do you want to take part?');
    // A press decides nothing: programs that check mail press what they find.
    const pressed = await somebody.post('/answer/not-taking-part');
    expect([pressed.statusCode, pressed.body.includes('Select whether you want to take part')]).toEqual([400, true]);
    expect((await somebody.post('/answer/not-taking-part', { decision: 'no' })).headers.location).toBe('/answer');
    expect((await somebody.get('/answer')).body).toContain('You do not want to take part');
    expect((await somebody.get('/answer/page/1')).headers.location).toBe('/answer');
    await somebody.post('/answer/page/1', { '~shown': 's1', s1: 'agree' });
    await somebody.post('/answer/check');
    const [{ n }] = (await test.db.query(`SELECT count(*)::int AS n FROM response WHERE enrolment_id = $1`, [world.participant.enrolmentId])) as [{ n: number }];
    expect(n).toBe(0);
    await somebody.post('/answer/not-taking-part', { decision: 'yes' });
    expect((await somebody.get('/answer')).body).toContain('Start now');
    const entries = (await test.db.query(`SELECT event, actor_kind FROM audit_entry WHERE programme_id = $1 AND actor_kind = 'person' ORDER BY id`, [world.programmeId])) as object[];
    expect(entries).toEqual([{ event: 'round.declined', actor_kind: 'person' }, { event: 'round.joined-again', actor_kind: 'person' }]);
  });

  it('cannot be said of a form that is sent', async () => {
    const somebody = new Respondent(test.app);
    await somebody.open(world.participant.link);
    await somebody.post('/answer/page/1', { '~shown': 's1', s1: 'agree' });
    await somebody.post('/answer/check');
    await somebody.post('/answer/not-taking-part', { decision: 'no' });
    expect((await somebody.get('/answer')).body).toContain('You have sent this form already');
  });
});
