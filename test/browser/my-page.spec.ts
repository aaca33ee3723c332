import type { BrowserContextOptions, Page } from 'playwright-core';
import { answerPage, answerToTheEnd, WITH_KEYBOARD, WITH_MOUSE } from './answering.ts';
import { NARROW, openSite, type Site } from './browser.ts';
import { press, tabTo, type } from './keyboard.ts';
import { skipLinkFaults, walk } from './keyboard-walk.ts';
import { headingFaults, OF_LAYOUT, opened, resize, sideways, violations } from './page-checks.ts';

let site: Site;
/** Somebody who mentors two, and one of the two. */
let mentor: string;
let mentee: string;

beforeAll(async () => {
  site = await openSite();
  await site.db.query(`UPDATE round SET closes_on = NULL WHERE code IN ('end-participants', 'end-mentors')`);
  const { rows } = await site.db.query<{ mentor: string; mentees: string[] }>(
    `SELECT pm.code AS mentor, array_agg(pe.code ORDER BY pe.code) AS mentees
       FROM mentor_pairing g
       JOIN programme p ON p.id = g.programme_id AND p.code = 'APIR'
       JOIN enrolment m ON m.id = g.mentor_id JOIN person pm ON pm.id = m.person_id
       JOIN enrolment e ON e.id = g.mentee_id JOIN person pe ON pe.id = e.person_id
      WHERE pe.died_on IS NULL AND NOT EXISTS (SELECT FROM withdrawal w WHERE w.enrolment_id = e.id)
      GROUP BY pm.code HAVING count(*) >= 2 ORDER BY pm.code LIMIT 1`,
  );
  mentor = rows[0]!.mentor;
  mentee = rows[0]!.mentees[0]!;
  // One more meeting of every set, years from now.
  await site.db.query(
    `INSERT INTO session (programme_id, code, kind, set_id, title, starts_at, ends_at, place, status)
     SELECT g.programme_id, g.code || '-next', 'set_meeting', g.id, 'Looking back together', '2999-06-05T09:30Z', '2999-06-05T15:00Z',
            'https://meet.example.org/a-rather-long-address-that-does-not-fit-on-a-narrow-screen/0123456789', 'planned'
       FROM learning_set g JOIN programme p ON p.id = g.programme_id AND p.code = 'APIR'`,
  );
});
afterEach(() => site?.endOfTest());
afterAll(() => site?.close());

async function linkFor(person: string): Promise<string> {
  const staff = await site.signedIn();
  const answer = await staff.request.post(`${site.url}/api/programmes/APIR/people/${person}/link`, { headers: { 'x-waymark': '1' } });
  return ((await answer.json()) as { url: string }).url;
}

async function heading(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('heading', { level: 1, name }).waitFor();
}

async function ownPage(person: string, options?: BrowserContextOptions): Promise<Page> {
  const page = await site.visit(options);
  await page.goto(await linkFor(person));
  await page.getByLabel('This is my page').check();
  await page.getByRole('button', { name: 'Open my page' }).click();
  await heading(page, /^Your page/);
  return page;
}

/** Everything a page is looked at for; nothing found is `{}`. */
async function lookAt(page: Page): Promise<Record<string, string[]>> {
  await opened(page);
  const found: Record<string, string[]> = {
    headings: await headingFaults(page), 'skip link': await skipLinkFaults(page), keyboard: await walk(page), axe: await violations(page),
  };
  await resize(page, NARROW);
  found['sideways at 320'] = await sideways(page);
  found['axe at 320'] = await violations(page, OF_LAYOUT);
  found['keyboard at 320'] = await walk(page);
  return Object.fromEntries(Object.entries(found).filter(([, faults]) => faults.length > 0));
}

const banner = (page: Page, words: string): Promise<void> => page.getByRole('alert').getByText(words).waitFor();

async function apologies(person: string): Promise<{ mark: string | null; reason: string | null }[]> {
  const { rows } = await site.db.query<{ mark: string | null; reason: string | null }>(
    `SELECT r.mark, r.reason FROM register_entry r JOIN session s ON s.id = r.session_id AND s.code LIKE '%-next'
       JOIN enrolment e ON e.id = r.enrolment_id JOIN person x ON x.id = e.person_id WHERE x.code = $1`,
    [person],
  );
  return rows;
}

describe('every page of one’s own', () => {
  it('has no fault, wide and at 320 pixels, by keyboard and with axe', async () => {
    const page = await ownPage(mentor);
    await page.goto(`${site.url}/my/mentoring/new`);
    await page.getByRole('checkbox').first().check();
    await fillMeeting(page);
    await page.getByRole('button', { name: 'Save' }).click();
    await banner(page, 'The meeting is in your log.');
    const correct = new URL((await page.getByRole('link', { name: /^Correct/ }).first().getAttribute('href'))!, site.url).pathname;
    const addresses = ['/my', '/my/sessions', '/my/mentoring', '/my/mentoring/new', correct, `${correct}/remove`, '/my/data', '/my/questionnaires/end-mentors/decline', '/my/mentoring?done=meeting-logged'];
    for (const address of addresses) {
      await resize(page, { width: 1280, height: 900 });
      await page.goto(`${site.url}${address}`);
      expect([address, await lookAt(page)]).toEqual([address, {}]);
    }
    // A form with everything wrong, and an address that leads nowhere.
    await page.goto(`${site.url}/my/mentoring/new`);
    site.expectStatus(400, /\/my\/mentoring\/new/);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('heading', { name: 'There is a problem' }).waitFor();
    expect(await page.title()).toMatch(/^Error: /);
    expect(await lookAt(page)).toEqual({});
    site.expectStatus(404, /\/my\/sessions\/nowhere/);
    await page.goto(`${site.url}/my/sessions/nowhere/apologies`);
    expect(await lookAt(page)).toEqual({});
  });

  it('of a participant has no fault either, before and after the sign-in', async () => {
    const page = await site.visit();
    await page.goto(await linkFor(mentee));
    expect(await lookAt(page)).toEqual({});
    await page.getByLabel('This is my page').check();
    await page.getByRole('button', { name: 'Open my page' }).click();
    await heading(page, /^Your page/);
    const session = (await page.getByRole('link', { name: /send apologies/ }).first().getAttribute('href'))!;
    for (const address of ['/my', '/my/sessions', session, '/my/mentoring', '/my/mentoring/new', '/my/data']) {
      await resize(page, { width: 1280, height: 900 });
      await page.goto(`${site.url}${address}`);
      expect([address, await lookAt(page)]).toEqual([address, {}]);
    }
    await page.getByRole('button', { name: 'Sign out' }).click();
    await heading(page, 'You are signed out');
    expect(await lookAt(page)).toEqual({});
    site.expectStatus(401, /\/my$/);
    await page.goto(`${site.url}/my`);
    expect(await page.locator('main').innerText()).toContain('Open the link to your own page once more');
  });
});

async function fillMeeting(page: Page): Promise<void> {
  await page.getByLabel('Day').fill('12');
  await page.getByLabel('Month').fill('January');
  await page.getByLabel('Year').fill('2011');
  await page.getByLabel('By video').check();
  await page.getByLabel('How many minutes?').fill('50');
  await page.getByLabel('What was it about?').fill('Delegating, and saying no');
}

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('at 320 pixels %s', (_, javaScriptEnabled) => {
  const options = { viewport: NARROW, javaScriptEnabled };

  it('somebody sends apologies, changes the reason and takes them back', async () => {
    const page = await ownPage(mentee, options);
    await page.getByRole('link', { name: /send apologies/ }).click();
    await heading(page, 'Send apologies');
    await page.getByLabel('Illness').check();
    await page.getByRole('button', { name: 'Send apologies' }).dblclick();
    await banner(page, 'Your apologies are in the register.');
    expect(await apologies(mentee)).toEqual([{ mark: 'apologies_in_advance', reason: 'illness' }]);
    await page.getByRole('link', { name: /Change the reason/ }).click();
    expect(await page.getByLabel('Illness').isChecked()).toBe(true);
    await page.getByLabel('Leave').check();
    await page.getByRole('button', { name: 'Send apologies' }).click();
    await banner(page, 'Your apologies are in the register.');
    expect(await apologies(mentee)).toEqual([{ mark: 'apologies_in_advance', reason: 'leave' }]);
    await page.getByRole('button', { name: /I can come after all/ }).click();
    await banner(page, 'Your apologies are taken back.');
    expect(await apologies(mentee)).toEqual([{ mark: null, reason: null }]);
  });

  it('somebody answers a questionnaire from their page, and says no to it and yes again before', async () => {
    const { rows } = await site.db.query<{ code: string }>(
      `SELECT x.code FROM round_member m JOIN round o ON o.id = m.round_id AND o.code = 'end-participants'
         JOIN enrolment e ON e.id = m.enrolment_id JOIN person x ON x.id = e.person_id
        WHERE x.died_on IS NULL AND NOT EXISTS (SELECT FROM response r WHERE r.round_id = m.round_id AND r.enrolment_id = m.enrolment_id)
        ORDER BY x.code LIMIT 1`,
    );
    const page = await ownPage(rows[0]!.code, options);
    await page.getByRole('link', { name: /I do not want to take part/ }).click();
    await page.getByRole('button', { name: 'I do not want to take part' }).click();
    await banner(page, 'You will not be reminded.');
    await page.getByRole('button', { name: /Take part after all/ }).click();
    await banner(page, 'You are taking part.');
    await page.getByRole('button', { name: /^Start/ }).click();
    await page.getByRole('link', { name: 'Start now' }).click();
    await page.waitForURL('**/answer/page/*');
    await answerPage(page, WITH_MOUSE);
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.goto(`${site.url}/my`);
    await page.getByText('Part done').waitFor();
    await page.getByRole('button', { name: /^Continue/ }).click();
    await page.getByRole('link', { name: 'Continue where you left off' }).click();
    await answerToTheEnd(page, WITH_MOUSE);
    await page.getByRole('button', { name: 'Send your answers' }).click();
    await heading(page, 'Your answers have been sent');
    await page.getByRole('link', { name: 'Back', exact: true }).click();
    await page.getByText('Your reference is').waitFor();
  });
});

describe('by keyboard alone', () => {
  it('a mentor logs a meeting with two mentees, corrects it and removes it', async () => {
    const page = await ownPage(mentor, { viewport: NARROW });
    await press(page, page.getByRole('link', { name: 'Mentoring', exact: true }));
    await heading(page, 'Your mentoring');
    await press(page, page.getByRole('link', { name: 'Log a meeting' }));
    await heading(page, 'Log a meeting');
    for (const index of [0, 1]) {
      await tabTo(page, page.getByRole('checkbox').nth(index));
      await page.keyboard.press('Space');
    }
    await type(page, page.getByLabel('Day'), '19');
    await type(page, page.getByLabel('Month'), '1');
    await type(page, page.getByLabel('Year'), '2011');
    await tabTo(page, page.getByLabel('In person'));
    await page.keyboard.press('Space');
    await WITH_KEYBOARD.press(page, 'Save');
    await banner(page, 'The meeting is in your log.');
    expect(await page.locator('.wm-own-card h3', { hasText: '19 January 2011' }).count()).toBe(2);
    expect(await page.locator('main').innerText()).toContain('with other mentees');

    for (const left of [1, 0]) {
      await press(page, page.getByRole('link', { name: /^Remove the meeting with .* on 19 January 2011/ }).first());
      await heading(page, 'Remove this meeting from your log?');
      await WITH_KEYBOARD.press(page, 'Remove it');
      await banner(page, 'The meeting is no longer in your log.');
      expect(await page.locator('.wm-own-card h3', { hasText: '19 January 2011' }).count()).toBe(left);
    }
  });
});
