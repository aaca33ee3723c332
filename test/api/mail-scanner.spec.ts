/** Programs that check mail open its links, follow what they find and press every button: nothing may come of it. */
import { jest } from '@jest/globals';
import { CollectionClock } from '../../server/collection/rounds/round-window.ts';
import { createQuestionnaireWorld, type QuestionnaireWorld } from '../factories/questionnaire-world.ts';
import { formsOf, Respondent } from './respondent.ts';
import { signInAs } from './sign-in.ts';
import { startTestApp, type TestApp } from './test-app.ts';

/** Looks at every page that links of the first one lead to, and posts every form as it came, until nothing new is found. */
async function scan(browser: Respondent, first: string): Promise<{ pages: string[]; posts: string[] }> {
  const pages = new Set<string>();
  const posts = new Set<string>();
  const waiting = [first];
  for (let at = waiting.shift(); at !== undefined; at = waiting.shift()) {
    const address = at.split('#')[0]!;
    if (pages.has(address)) continue;
    pages.add(address);
    const reply = await browser.get(address);
    if (reply.headers.location) waiting.push(String(reply.headers.location));
    for (const [, href] of reply.body.matchAll(/<a\b[^>]*href="(\/(?:answer|my)[^"]*)"/g)) waiting.push(href!.replace(/&amp;/g, '&'));
    for (const { action, values } of formsOf(reply.body)) {
      if (!/^\/(answer|my)/.test(action)) continue;
      // Each button by itself, as pressing it would send it.
      for (const [name, value] of Object.entries(values)) if (Array.isArray(value)) values[name] = value[0]!;
      posts.add(action);
      const posted = await browser.post(action, values);
      if (posted.headers.location) waiting.push(String(posted.headers.location));
      for (const next of formsOf(posted.body)) if (/^\/(answer|my)/.test(next.action)) await browser.post(next.action, next.values);
    }
  }
  return { pages: [...pages], posts: [...posts] };
}

let test: TestApp;
let world: QuestionnaireWorld;

/** What the record and the journal say of the programme; that a question was seen and left out says nothing. */
async function record(): Promise<unknown> {
  const of = async (sql: string): Promise<unknown> => test.db.query(sql, [world.programmeId]);
  return {
    forms: await of(`SELECT id, status, (SELECT jsonb_object_agg(key, value) FROM jsonb_each(draft) WHERE value <> '{}') AS draft, withdrawn_at FROM response WHERE programme_id = $1 ORDER BY id`),
    answers: await of(`SELECT count(*)::int AS n FROM answer WHERE programme_id = $1`),
    asked: await of(`SELECT enrolment_id, declined_at FROM round_member WHERE programme_id = $1 ORDER BY enrolment_id`),
    signedIn: await of(`SELECT count(*)::int AS n FROM person_sign_in WHERE programme_id = $1`),
    journal: await of(`SELECT event FROM audit_entry WHERE programme_id = $1 AND actor_kind = 'person' ORDER BY id`),
  };
}

beforeAll(async () => {
  test = await startTestApp();
});
beforeEach(async () => {
  world = await createQuestionnaireWorld(test.db);
  jest.spyOn(test.app.get(CollectionClock), 'now').mockReturnValue(new Date('2026-03-02T10:15:00Z'));
});
afterAll(() => test.close());

describe('a program that opens a personal link and presses everything', () => {
  it('sees all pages, returns no form, declines nothing, and leaves the link good', async () => {
    const before = await record();
    for (let n = 0; n < 2; n += 1) {
      const browser = new Respondent(test.app);
      const { pages, posts } = await scan(browser, `/answer/${world.participant.link}`);
      expect(pages).toEqual(expect.arrayContaining(['/answer', '/answer/page/1', '/answer/check', '/answer/not-taking-part']));
      expect(posts).toEqual(expect.arrayContaining(['/answer/page/1', '/answer/not-taking-part']));
      await browser.post('/answer/check');
      await browser.post('/answer/draft', { '~shown': 's1 s2 s3 s4' });
    }
    expect(await record()).toEqual(before);
    const person = new Respondent(test.app);
    await person.open(world.participant.link);
    await person.walk({ s1: 'agree' });
    expect((await person.post('/answer/check')).headers.location).toBe('/answer/sent');
  });

  it('sends nothing that somebody has begun elsewhere', async () => {
    const person = new Respondent(test.app);
    await person.open(world.participant.link);
    await person.fill('/answer/page/1', { s1: 'agree' });
    const begun = await record();
    // What is entered already stands in front of it, with a button to send it.
    const { posts } = await scan(new Respondent(test.app), `/answer/${world.participant.link}`);
    expect(posts).toContain('/answer/check');
    expect(await record()).toEqual(begun);
    // Somebody on another device confirms it.
    const elsewhere = new Respondent(test.app);
    await elsewhere.open(world.participant.link);
    expect((await elsewhere.get('/answer/check')).body).toContain('Are these your answers?');
    expect((await elsewhere.post('/answer/check')).body).toContain('Tick the box to send your answers');
    expect(await record()).toEqual(begun);
    await elsewhere.post('/answer/check', { '~confirmed': 'yes' });
    expect((await elsewhere.get('/answer/sent')).body).toContain('Your answers have been sent');
  });

  it('changes nothing of a form that was sent or declined', async () => {
    const person = new Respondent(test.app);
    await person.open(world.participant.link);
    await person.walk({ s1: 'agree' });
    await person.post('/answer/check');
    const sent = await record();
    const { pages } = await scan(new Respondent(test.app), `/answer/${world.participant.link}`);
    expect(pages).toContain('/answer/taking-back');
    expect(await record()).toEqual(sent);
    const other = new Respondent(test.app);
    await other.open(world.other.link);
    await other.post('/answer/not-taking-part', { decision: 'no' });
    const declined = await record();
    await scan(new Respondent(test.app), `/answer/${world.other.link}`);
    expect(await record()).toEqual(declined);
  });

  it('gets nowhere behind the link to somebody’s own page', async () => {
    const manager = await signInAs(test.app, { programme: world.code, roles: ['programme_manager'] });
    const made = await test.send('POST', `/api/programmes/${world.code}/people/P1/link`, manager);
    const path = new URL(made.json<{ url: string }>().url).pathname;
    const before = await record();
    const { posts } = await scan(new Respondent(test.app), path);
    expect(posts).toEqual(['/my/open']);
    expect(await record()).toEqual(before);
  });
});
