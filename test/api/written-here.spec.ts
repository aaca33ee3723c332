/** On a browser on which nothing of a form was entered, sending it is confirmed; on the one it was filled in on it is not, however it is opened. */
import { jest } from '@jest/globals';
import { hashOfSecret, newSecret } from '../../server/access/secret.ts';
import { CollectionClock } from '../../server/collection/rounds/round-window.ts';
import { createQuestionnaireWorld, type QuestionnaireWorld } from '../factories/questionnaire-world.ts';
import { pageOf } from './own-page.ts';
import { Respondent, type Filled } from './respondent.ts';
import { startTestApp, type TestApp } from './test-app.ts';

let test: TestApp;
let world: QuestionnaireWorld;
const FIRST = '/answer/page/1';

/** Another link to a form, as a message brings it. */
async function mailedLink(roundId: string, enrolmentId: string): Promise<string> {
  const link = newSecret();
  await test.db.query(`INSERT INTO mailed_link (link_hash, round_id, enrolment_id) VALUES ($1, $2, $3)`, [hashOfSecret(link), roundId, enrolmentId]);
  return link;
}

/** A form of the mentors' round for the person of the participant: it opens with the link. */
async function alsoMentor(): Promise<string> {
  const [{ id }] = (await test.db.query(
    `INSERT INTO enrolment (programme_id, person_id, role, council_id, starter, enrolled_on)
     SELECT programme_id, person_id, 'mentor', council_id, true, enrolled_on FROM enrolment WHERE id = $1 RETURNING id`,
    [world.participant.enrolmentId],
  )) as [{ id: string }];
  await test.db.query(`INSERT INTO round_member (round_id, enrolment_id, programme_id) VALUES ($1, $2, $3)`, [world.mentorRoundId, id, world.programmeId]);
  return mailedLink(world.mentorRoundId, id);
}

async function begin(browser: Respondent, link: string, fields: Filled): Promise<void> {
  await browser.open(link);
  await browser.fill(FIRST, fields);
}

const isAsked = async (browser: Respondent): Promise<boolean> => (await browser.get('/answer/check')).body.includes('Are these your answers?');
const noteOf = (browser: Respondent): string | undefined => /waymark-wrote=([^;]*)/.exec(browser.cookie)?.[1];

beforeAll(async () => {
  test = await startTestApp();
});
beforeEach(async () => {
  world = await createQuestionnaireWorld(test.db);
  jest.spyOn(test.app.get(CollectionClock), 'now').mockReturnValue(new Date('2026-03-02T10:15:00Z'));
});
afterAll(() => test.close());

describe('a form that was filled in on this browser', () => {
  it('is sent without being asked whose answers they are, also by the link of another message', async () => {
    const browser = new Respondent(test.app);
    await begin(browser, world.participant.link, { s1: 'agree' });
    expect(await isAsked(browser)).toBe(false);
    const reminder = await mailedLink(world.roundId, world.participant.enrolmentId);
    await browser.open(reminder);
    expect(await isAsked(browser)).toBe(false);
    expect((await browser.post('/answer/check')).headers.location).toBe('/answer/sent');
    // Elsewhere the same link asks.
    await begin(new Respondent(test.app), world.other.link, { s1: 'agree' });
    const elsewhere = new Respondent(test.app);
    await elsewhere.open(world.other.link);
    expect(await isAsked(elsewhere)).toBe(true);
  });

  it('is so from somebody’s own page too, where each opening makes a new pass', async () => {
    const browser = new Respondent(test.app);
    await begin(browser, world.participant.link, { s1: 'agree' });
    const own = await pageOf(test, world.code, 'P1');
    for (let n = 0; n < 2; n += 1) {
      const opened = await test.app.inject({ method: 'POST', url: '/my/questionnaires/end/open', headers: { cookie: own.cookie, 'sec-fetch-site': 'same-origin' } });
      const pass = opened.cookies.find(({ name }) => name === 'waymark-form')!.value;
      expect(pass.startsWith('my.')).toBe(true);
      browser.cookie = `waymark-form=${pass}; waymark-wrote=${noteOf(browser)}`;
      expect(await isAsked(browser)).toBe(false);
      browser.cookie = `waymark-form=${pass}; waymark-wrote=${noteOf(browser)}`;
    }
    const elsewhere = new Respondent(test.app);
    elsewhere.cookie = browser.cookie.split('; ')[0]!;
    expect(await isAsked(elsewhere)).toBe(true);
  });

  it('is so while another one is filled in, and after coming back', async () => {
    const browser = new Respondent(test.app);
    const asMentor = await alsoMentor();
    await begin(browser, world.participant.link, { s1: 'agree' });
    await begin(browser, asMentor, { before: 'yes' });
    expect(await isAsked(browser)).toBe(false);
    await browser.open(world.participant.link);
    expect(await isAsked(browser)).toBe(false);
    await browser.open(asMentor);
    expect(await isAsked(browser)).toBe(false);
  });

  it('is remembered with the last five, the one written in last at the end', async () => {
    const browser = new Respondent(test.app);
    browser.cookie = 'waymark-wrote=a.b.c.d.e.f';
    await begin(browser, world.participant.link, { s1: 'agree' });
    expect(noteOf(browser)).toMatch(/^c\.d\.e\.f\.[\w-]{16}$/);
    const own = noteOf(browser)!.split('.').at(-1)!;
    await begin(browser, world.other.link, { s1: 'agree' });
    await browser.open(world.participant.link);
    await browser.fill(FIRST, { s1: 'disagree' });
    const marks = noteOf(browser)!.split('.');
    expect([marks.length, marks.filter((mark) => mark === own).length, marks.at(-1)]).toEqual([5, 1, own]);
  });

  it('is noted by nothing that opens it or tells whose it is', async () => {
    const browser = new Respondent(test.app);
    await begin(browser, world.participant.link, { s1: 'agree' });
    const [{ id }] = (await test.db.query(`SELECT id FROM response WHERE enrolment_id = $1`, [world.participant.enrolmentId])) as [{ id: string }];
    expect(noteOf(browser)).not.toContain(id.slice(0, 8));
    const stranger = new Respondent(test.app);
    stranger.cookie = `waymark-wrote=${noteOf(browser)}`;
    expect((await stranger.get('/answer/check')).statusCode).toBe(404);
  });

  it('is not noted where it is nobody’s, and not asked about either', async () => {
    const [{ id }] = (await test.db.query(`SELECT id FROM round WHERE programme_id = $1 AND mode = 'anonymous'`, [world.programmeId])) as [{ id: string }];
    const link = newSecret();
    await test.db.query(`INSERT INTO open_link (round_id, number, programme_id, link_hash) VALUES ($1, 1, $2, $3)`, [id, world.programmeId, hashOfSecret(link)]);
    const browser = new Respondent(test.app);
    await begin(browser, link, { s1: 'agree' });
    expect(noteOf(browser)).toBeUndefined();
    expect(await isAsked(browser)).toBe(false);
    expect((await browser.post('/answer/check')).headers.location).toBe('/answer/sent');
  });
});
