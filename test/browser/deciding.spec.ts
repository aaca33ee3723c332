import type { Page } from 'playwright-core';
import { hashOfSecret, newSecret } from '../../server/access/secret.ts';
import { londonDay } from '../../shared/calendar/london.ts';
import { answerPage, answerToTheEnd, personalLink, WITH_KEYBOARD } from './answering.ts';
import { actAs, NARROW, openSite, quiet, type Site } from './browser.ts';
import { press as follow } from './keyboard.ts';
import { headingFaults, opened, sideways, violations } from './page-checks.ts';

let site: Site;

beforeAll(async () => {
  site = await openSite();
  await site.db.query(`UPDATE round SET closes_on = NULL WHERE code = 'end-participants'`);
});
afterEach(() => site?.endOfTest());
afterAll(() => site?.close());

const linkFor = async (person: string): Promise<string> => personalLink(await site.signedIn(), site.url, 'APIR', 'end-participants', person);
/** The link in a message to somebody: another one than staff make, which would open nothing that was begun. */
async function mailedLinkTo(person: string): Promise<string> {
  const secret = newSecret();
  await site.db.query(
    `INSERT INTO mailed_link (link_hash, round_id, enrolment_id)
     SELECT $1, m.round_id, m.enrolment_id FROM round_member m JOIN round o ON o.id = m.round_id JOIN enrolment e ON e.id = m.enrolment_id JOIN person x ON x.id = e.person_id
      WHERE o.code = 'end-participants' AND x.code = $2`,
    [hashOfSecret(secret), person],
  );
  return `${site.url}/answer/${secret}`;
}
const press = (page: Page, name: string): Promise<void> => WITH_KEYBOARD.press(page, name);

/** Answers the page it is on and goes on. */
async function answerFirst(page: Page): Promise<void> {
  await answerPage(page, WITH_KEYBOARD);
  const before = page.url();
  await press(page, 'Continue');
  await page.waitForURL((url) => url.href !== before);
}

async function heading(page: Page, name: string): Promise<void> {
  await page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
}

async function formsOf(person: string): Promise<{ status: string; answers: number }[]> {
  const { rows } = await site.db.query<{ status: string; answers: number }>(
    `SELECT r.status, (SELECT count(*)::int FROM answer a WHERE a.response_id = r.id AND a.state = 'answered') AS answers
       FROM response r JOIN round o ON o.id = r.round_id JOIN enrolment e ON e.id = r.enrolment_id JOIN person x ON x.id = e.person_id
      WHERE o.code = 'end-participants' AND x.code = $1`,
    [person],
  );
  return rows;
}

/** People who are asked and have returned nothing. */
async function waitedFor(count: number): Promise<string[]> {
  const { rows } = await site.db.query<{ code: string }>(
    `SELECT x.code FROM round_member m JOIN round o ON o.id = m.round_id AND o.code = 'end-participants' JOIN enrolment e ON e.id = m.enrolment_id JOIN person x ON x.id = e.person_id
      WHERE x.died_on IS NULL AND m.declined_at IS NULL AND NOT EXISTS (SELECT FROM response r WHERE r.round_id = m.round_id AND r.enrolment_id = m.enrolment_id) ORDER BY x.code LIMIT $1`,
    [count],
  );
  if (rows.length < count) throw new Error(`Only ${rows.length} people are still waited for`);
  return rows.map(({ code }) => code);
}

describe('a first visit', () => {
  it('takes at most 6 requests and 100 KB, and the next page only itself', async () => {
    const page = await site.visit();
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Network.enable');
    const asked = new Map<string, string>();
    const loaded: { url: string; bytes: number }[] = [];
    devtools.on('Network.requestWillBeSent', ({ requestId, request }) => {
      // A redirect goes on under the same number.
      if (asked.has(requestId)) loaded.push({ url: asked.get(requestId)!, bytes: 0 });
      asked.set(requestId, request.url);
    });
    devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => void loaded.push({ url: asked.get(requestId)!, bytes: encodedDataLength }));
    const bytesOf = (part: string): number => loaded.filter(({ url }) => url.includes(part)).reduce((sum, { bytes }) => sum + bytes, 0);
    const [person] = await waitedFor(1);
    await page.goto(await linkFor(person!));
    await quiet(page);
    expect(loaded.filter(({ url }) => url.includes('/assets/'))).toHaveLength(2);
    expect(loaded.length).toBeLessThanOrEqual(6);
    expect(bytesOf('/assets/')).toBeGreaterThan(5_000);
    expect(bytesOf('')).toBeLessThanOrEqual(100_000);
    const encodings = await page.evaluate(async () => {
      const files = [...document.querySelectorAll<HTMLLinkElement | HTMLScriptElement>('link[rel=stylesheet], script[src]')].map((one) => ('href' in one ? one.href : one.src));
      return Promise.all(
        files.map(async (file) => {
          const reply = await fetch(file, { cache: 'reload' });
          await reply.arrayBuffer();
          return reply.headers.get('content-encoding');
        }),
      );
    });
    expect(encodings).toEqual([expect.stringMatching(/^(br|gzip)$/), expect.stringMatching(/^(br|gzip)$/)]);
    loaded.length = 0;
    await page.getByRole('link', { name: 'Start now' }).click();
    await page.waitForURL('**/answer/page/*');
    await quiet(page);
    expect(bytesOf('/answer/page/')).toBeGreaterThan(0);
    // What is under a name made from its content is not asked for again.
    expect(bytesOf('/assets/')).toBe(0);
  });
});

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('at 320 pixels, by keyboard, %s', (_, javaScriptEnabled) => {
  let person: string;
  const visit = async (): Promise<Page> => {
    [person] = (await waitedFor(1)) as [string];
    const page = await site.visit({ viewport: NARROW, javaScriptEnabled });
    await page.goto(await linkFor(person));
    return page;
  };
  // axe is a script: without JavaScript the same pages were looked at with it.
  const faultless = async (page: Page): Promise<void> => {
    if (!javaScriptEnabled) return;
    await opened(page);
    expect([...(await headingFaults(page)), ...(await sideways(page)), ...(await violations(page))]).toEqual([]);
  };

  it('somebody who leaves everything out is told what to do instead, and can still answer', async () => {
    const page = await visit();
    await press(page, 'Start now');
    await page.waitForURL('**/answer/page/*');
    for (let pages = 0; new URL(page.url()).pathname.startsWith('/answer/page/'); pages += 1) {
      if (pages > 60) throw new Error('the form does not end');
      const before = page.url();
      await press(page, 'Continue');
      await page.waitForURL((url) => url.href !== before);
    }
    await heading(page, 'You have not answered any question yet');
    expect(await formsOf(person)).toEqual([]);
    expect(await page.getByRole('button', { name: 'Send your answers' }).count()).toBe(0);
    await faultless(page);
    await follow(page, page.getByRole('link', { name: 'Go to the first question' }));
    await page.waitForURL('**/answer/page/*');
    await answerFirst(page);
    await page.goto(`${site.url}/answer/check`);
    await heading(page, 'Check your answers before sending them');
    // On the browser on which they were entered, nothing has to be confirmed.
    expect(await page.getByLabel('Yes, and I have finished').count()).toBe(0);
    await faultless(page);
  });

  it('what was begun elsewhere is sent only by saying that it is one’s own', async () => {
    const page = await visit();
    await press(page, 'Start now');
    await page.waitForURL('**/answer/page/*');
    await answerFirst(page);
    const elsewhere = await site.visit({ viewport: NARROW, javaScriptEnabled });
    await elsewhere.goto(await mailedLinkTo(person));
    await elsewhere.goto(`${site.url}/answer/check`);
    await faultless(elsewhere);
    site.expectStatus(400, /\/answer\/check$/);
    await press(elsewhere, 'Send your answers');
    await elsewhere.getByRole('heading', { name: 'There is a problem' }).waitFor();
    expect((await formsOf(person)).map(({ status }) => status)).toEqual(['draft']);
    await faultless(elsewhere);
    await follow(elsewhere, elsewhere.getByRole('link', { name: 'Tick the box to send your answers' }));
    await elsewhere.keyboard.press('Space');
    if (!javaScriptEnabled) await elsewhere.getByLabel('Yes, and I have finished').check();
    expect(await elsewhere.getByLabel('Yes, and I have finished').isChecked()).toBe(true);
    await press(elsewhere, 'Send your answers');
    await heading(elsewhere, 'Your answers have been sent');
  });

  it('somebody says that they do not want to take part only by choosing so', async () => {
    const page = await visit();
    await follow(page, page.getByRole('link', { name: 'I do not want to take part' }));
    await heading(page, 'Do you want to take part?');
    expect(await page.locator('input[type=radio]:checked').count()).toBe(0);
    await faultless(page);
    site.expectStatus(400, /not-taking-part/);
    await press(page, 'Continue');
    await page.getByRole('heading', { name: 'There is a problem' }).waitFor();
    expect(await page.title()).toMatch(/^Error: /);
    await faultless(page);
    // The message leads to the first choice.
    await follow(page, page.getByRole('link', { name: 'Select whether you want to take part' }));
    if (javaScriptEnabled) expect(await page.locator('input[type=radio]').first().evaluate((node) => node === document.activeElement)).toBe(true);
    await WITH_KEYBOARD.choose(page, 0, 0);
    await press(page, 'Continue');
    await heading(page, 'You do not want to take part');
    await faultless(page);
    await follow(page, page.getByRole('link', { name: 'I have changed my mind' }));
    await heading(page, 'Do you want to take part?');
    await WITH_KEYBOARD.choose(page, 0, 1);
    await press(page, 'Continue');
    await page.getByRole('link', { name: 'Start now' }).waitFor();
  });

  it('somebody takes their answers back with the link of the form', async () => {
    const page = await visit();
    await press(page, 'Start now');
    await page.waitForURL('**/answer/page/*');
    await answerFirst(page);
    await page.goto(`${site.url}/answer/check`);
    await press(page, 'Send your answers');
    await heading(page, 'Your answers have been sent');
    await faultless(page);
    await page.goto(await linkFor(person));
    await heading(page, 'You have sent this form already');
    await faultless(page);
    await follow(page, page.getByRole('link', { name: 'Take my answers back' }));
    await heading(page, 'Do you want to take your answers back?');
    expect(await page.locator('input[type=radio]:checked').count()).toBe(0);
    await faultless(page);
    site.expectStatus(400, /taking-back/);
    await press(page, 'Continue');
    await page.getByRole('link', { name: 'Select whether to keep your answers or take them back' }).waitFor();
    await faultless(page);
    await WITH_KEYBOARD.choose(page, 0, 1);
    await press(page, 'Continue');
    await heading(page, 'You have taken your answers back');
    await faultless(page);
    expect(await formsOf(person)).toEqual([{ status: 'withdrawn', answers: 0 }]);
  });

  it('somebody answers in Welsh, with what was before and is now side by side or below one another', async () => {
    const page = await site.visit({ viewport: NARROW, javaScriptEnabled });
    await page.goto(await bilingualLink(`cy-${javaScriptEnabled ? 'with' : 'without'}`));
    await page.getByRole('link', { name: 'Start now' }).waitFor();
    await press(page, 'Cymraeg');
    await page.locator('html[lang=cy]').waitFor({ state: 'attached' });
    await heading(page, 'Diwedd y rhaglen: cyfranogwyr');
    await faultless(page);
    await press(page, 'Dechrau nawr');
    await page.waitForURL('**/answer/page/*');
    let pairs = 0;
    const pages = await answerToTheEnd(page, { ...WITH_KEYBOARD, press: (at, name) => press(at, name === 'Continue' ? 'Parhau' : name) }, async () => {
      pairs += await page.locator('.wm-pair').count();
      await faultless(page);
      expect(await page.locator('main').innerText()).not.toMatch(/\b(Continue|Before the programme|Leave out|Page \d)\b/);
    });
    expect([pages > 5, pairs > 0]).toEqual([true, true]);
    await heading(page, 'Gwiriwch eich atebion cyn eu hanfon');
    await faultless(page);
    await press(page, 'Anfon eich atebion');
    await heading(page, 'Mae eich atebion wedi’u hanfon');
    await faultless(page);
    const { rows } = await site.db.query<{ language: string }>(`SELECT r.language FROM response r JOIN round o ON o.id = r.round_id WHERE o.code = $1`, [`cy-${javaScriptEnabled ? 'with' : 'without'}`]);
    expect(rows).toEqual([{ language: 'cy' }]);
  });
});

/** Publishes the library's last questionnaire in both languages, without what is asked of outcomes, which have English titles only. */
async function bilingualLink(round: string): Promise<string> {
  const staff = await site.signedIn();
  const ask = async <T>(method: 'post' | 'put' | 'get', at: string, data?: object): Promise<T> => {
    const reply = await staff.request[method](`${site.url}/api/programmes/APIR${at}`, { headers: { 'x-waymark': '1' }, ...(data && { data }) });
    if (!reply.ok()) throw new Error(`${method} ${at}: ${reply.status()} ${await reply.text()}`);
    return (reply.status() === 204 ? undefined : await reply.json()) as T;
  };
  interface Draft {
    revision: number;
    title: string;
    introduction: string;
    words: object;
    items: { words: { cy?: { wording: string } } }[];
  }
  await actAs(staff, 'APIR', 'evaluator');
  const { revision, title, introduction, words, items } = await ask<Draft>('post', '/questionnaires', { code: round, fromLibrary: 'end-participants', languages: ['cy'] });
  const saved = await ask<Draft>('put', `/questionnaires/${round}/versions/1`, { revision, title, introduction, words, items: items.filter((item) => item.words.cy?.wording) });
  await ask('post', `/questionnaires/${round}/versions/1/publication`, { revision: saved.revision });
  await ask('post', '/rounds', {
    code: round, title: 'In two languages', questionnaire: round, version: 1, mode: 'anonymous', purpose: 'end_of_programme', role: null, sets: [], asksWithdrawn: false, asksNeverAttended: false,
    opensOn: londonDay(new Date()), closesOn: null, countsAsContribution: false, privacyText: 'Read by the evaluators alone.', privacyTextWelsh: 'Dim ond y gwerthuswyr fydd yn ei ddarllen.',
  });
  await actAs(staff, 'APIR', 'programme_manager');
  return (await ask<{ url: string }>('post', `/rounds/${round}/open-link`)).url;
}
