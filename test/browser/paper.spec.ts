import type { Locator, Page } from 'playwright-core';
import { actAs, NARROW, openSite, type Site } from './browser.ts';
import { press, tabTo, type } from './keyboard.ts';
import { chartFaults, headingFaults, openDetails, opened, resize, settled, sideways, violations } from './page-checks.ts';
import { pageOf } from './somebody.ts';

let site: Site;

beforeAll(async () => {
  site = await openSite();
});
afterEach(() => site?.endOfTest());
afterAll(() => site?.close());

const AT = '/programmes/APIR';

/** What is wrong with the page as it stands, wide and at 320 pixels; nothing is `{}`. */
async function faultsOf(page: Page): Promise<Record<string, string[]>> {
  await opened(page);
  const found: Record<string, string[]> = { headings: await headingFaults(page), axe: await violations(page) };
  await resize(page, NARROW);
  found['sideways at 320'] = await sideways(page);
  found['axe at 320'] = await violations(page);
  await resize(page, { width: 1280, height: 900 });
  return Object.fromEntries(Object.entries(found).filter(([, faults]) => faults.length > 0));
}

/** Everything that is printed, as text. */
const printed = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText);
const focused = (page: Page): Promise<string | null> => page.evaluate(() => document.activeElement!.closest('fieldset')?.querySelector('legend')?.textContent ?? document.activeElement!.textContent);

/** How many sheets of A4 it makes. */
async function sheets(page: Page): Promise<number> {
  const file = await page.pdf({ preferCSSPageSize: true });
  return [...file.toString('latin1').matchAll(/\/Type\s*\/Page[^s]/g)].length;
}

/** Letters and paper of the sheet, as they are printed. */
async function colours(page: Page): Promise<string[]> {
  return page.evaluate(() => [
    ...new Set(
      [...document.querySelectorAll('.wm-sheet, .wm-sheet *')].filter((element) => element.checkVisibility()).map((element) => {
        const { color, backgroundColor } = getComputedStyle(element);
        return `${color} on ${backgroundColor}`;
      }),
    ),
  ]);
}

describe('a questionnaire on paper', () => {
  it('is printed from a published version: every question, black on white, no question across two pages, and nothing of ours', async () => {
    const page = await site.signedIn();
    await page.goto(`${site.url}${AT}/questionnaires`);
    await opened(page);
    const [version] = (await site.db.query<{ code: string; items: number }>(
      `SELECT q.code, (SELECT count(*)::int FROM item i WHERE i.version_id = v.id) AS items FROM round o JOIN questionnaire_version v ON v.id = o.version_id JOIN questionnaire q ON q.id = v.questionnaire_id
        WHERE o.code = 'end-participants'`,
    )).rows as [{ code: string; items: number }];
    await page.goto(`${site.url}${AT}/questionnaires/${version.code}/1`);
    await press(page, page.getByRole('button', { name: 'On paper' }));
    await page.getByRole('heading', { level: 1, name: /^On paper: / }).waitFor();
    expect(await faultsOf(page)).toEqual({});
    expect(await page.locator('.wm-sheet__question').count()).toBe(version.items);
    await page.getByText('Only if you answered “The set” to question 14').waitFor();

    await page.emulateMedia({ media: 'print' });
    const text = await printed(page);
    expect(await page.locator('.wm-header, .wm-footer, .govuk-service-navigation').evaluateAll((parts) => parts.filter((part) => part.checkVisibility()).length)).toBe(0);
    for (const ours of ['Print it', 'Newcomer', 'Questionnaires', 'On paper:']) expect(text).not.toContain(ours);
    expect(new Set((await colours(page)).map((pair) => pair.replace(/rgba\(0, 0, 0, 0\)/, 'rgb(255, 255, 255)')))).toEqual(new Set(['rgb(0, 0, 0) on rgb(255, 255, 255)']));
    const { least, broken } = await page.evaluate(() => ({
      least: Math.min(...[...document.querySelectorAll('.wm-sheet p, .wm-sheet li')].map((element) => Number.parseFloat(getComputedStyle(element).fontSize))),
      broken: [...document.querySelectorAll('.wm-sheet__question')].filter((question) => getComputedStyle(question).breakInside !== 'avoid').length,
    }));
    // 12 points are 16 pixels; what becomes of the answers is a little smaller.
    expect(least).toBeGreaterThanOrEqual(14);
    expect(broken).toBe(0);
    expect(await sheets(page)).toBeGreaterThan(1);
  });

  it('is printed from a round with the codes of all who have not returned one, each on pages of its own, and says where it is given back', async () => {
    const page = await site.signedIn();
    await page.goto(`${site.url}${AT}/rounds/end-participants/paper`);
    await type(page, page.getByLabel('Where it is given back'), 'Jo Lane, room 12');
    await press(page, page.getByRole('button', { name: 'Put it on the form' }));
    await page.getByText('It is on the form.').waitFor();
    expect(await page.getByText('Please give this form back by the end of 16 March 2011').locator('..').innerText()).toContain('Jo Lane, room 12');
    await page.getByText('Your name:').waitFor();
    const waited = (await site.db.query<{ code: string }>(
      `SELECT x.code FROM round_member m JOIN round o ON o.id = m.round_id JOIN enrolment e ON e.id = m.enrolment_id JOIN person x ON x.id = e.person_id
         LEFT JOIN response r ON r.round_id = m.round_id AND r.enrolment_id = m.enrolment_id
        WHERE o.code = 'end-participants' AND r.status IS DISTINCT FROM 'submitted' AND m.declined_at IS NULL AND x.died_on IS NULL AND e.void_reason IS NULL ORDER BY x.code`,
    )).rows.map(({ code }) => code);
    expect(waited.length).toBeGreaterThan(5);
    await page.getByLabel('Whose form').selectOption({ label: `Everybody who has not returned one: ${waited.length}` });
    await page.getByRole('button', { name: `Print ${waited.length} forms` }).waitFor();
    expect(await faultsOf(page)).toEqual({});
    expect(await page.locator('.wm-sheet__code strong').allInnerTexts()).toEqual(waited);
    expect(await page.getByText('Your name:').count()).toBe(0);
    await page.emulateMedia({ media: 'print' });
    const all = await sheets(page);
    await page.emulateMedia({ media: 'screen' });
    // One person's is printed from beside their name.
    await page.getByRole('link', { name: 'People asked', exact: true }).click();
    const people = peopleOf(page, 'end-participants');
    await people.getByLabel('Name, e-mail address or code').fill(waited[0]!);
    await people.getByRole('button', { name: /^Show/ }).click();
    await people.getByText('1 person', { exact: true }).waitFor();
    expect(await faultsOf(page)).toEqual({});
    await people.getByRole('link', { name: `Print their form for ${waited[0]!}` }).click();
    expect(await page.getByLabel('Whose form').locator('option:checked').innerText()).toBe(waited[0]);
    await page.waitForFunction(() => document.querySelectorAll('.wm-sheet').length === 1);
    await page.emulateMedia({ media: 'print' });
    // The code stands at the head of every page.
    expect(await page.locator('.wm-sheet__running').evaluate((element) => [getComputedStyle(element).display, element.textContent])).toEqual(['table-header-group', expect.stringContaining(`Code ${waited[0]!}`)]);
    expect(all).toBe(waited.length * (await sheets(page)));
  });

  it('has room for each mentee of a mentor, and without names neither a code nor a line for one', async () => {
    const page = await site.signedIn();
    await page.goto(`${site.url}/programmes/NORTHERN/rounds/END-MENTORS/paper`);
    await opened(page);
    expect(await page.locator('.wm-sheet__about').count()).toBe(2);
    await page.getByLabel('Room for how many mentees').selectOption('5');
    expect(await page.locator('.wm-sheet__about').count()).toBe(5);
    expect(await faultsOf(page)).toEqual({});
    await page.goto(`${site.url}${AT}/rounds/launch-form/paper`);
    await page.getByText('What you say is anonymous').waitFor();
    expect(await page.getByText(/Your (name|code)/).count()).toBe(0);
    expect(await page.getByLabel('Whose form').count()).toBe(0);
    expect(await faultsOf(page)).toEqual({});
  });
});

/** The day, typed into the first fields. */
async function typeDay(page: Page, day: string, month: string, year: string): Promise<void> {
  const group = page.getByRole('group', { name: /^Day on which it was handed in/ });
  for (const [label, value] of [['Day', day], ['Month', month], ['Year', year]] as const) await type(page, group.getByLabel(label, { exact: true }), value);
}

const peopleOf = (page: Page, round: string): Locator => page.locator('section', { has: page.locator(`#round-${round}`) }).locator('details', { hasText: 'People asked' });

describe('a form from paper', () => {
  it('is typed in by keyboard alone, checked, stored, listed as returned on paper, and taken back', async () => {
    const page = await site.signedIn();
    const { rows } = await site.db.query<{ code: string; id: string }>(
      `SELECT x.code, e.id FROM round_member m JOIN round o ON o.id = m.round_id JOIN enrolment e ON e.id = m.enrolment_id JOIN person x ON x.id = e.person_id
        WHERE o.code = 'end-participants' AND NOT EXISTS (SELECT FROM response r WHERE r.round_id = m.round_id AND r.enrolment_id = m.enrolment_id) AND x.died_on IS NULL ORDER BY x.code LIMIT 1`,
    );
    const { code, id } = rows[0]!;
    await page.goto(`${site.url}${AT}/rounds`);
    await opened(page);
    await press(page, peopleOf(page, 'end-participants').locator('summary'));
    await press(page, page.getByRole('link', { name: `Enter a paper form for ${code}` }));
    await page.getByRole('heading', { level: 1, name: `Form from paper: ${code}` }).waitFor();
    expect(await faultsOf(page)).toEqual({});

    // Nothing is right yet.
    await typeDay(page, '17', '3', '2011');
    await page.keyboard.press('Enter');
    expect(await focused(page)).toContain('1. Who decided that you should take part?');
    await page.keyboard.press('2');
    await page.keyboard.press('Enter');
    await page.keyboard.type('ninety');
    await page.keyboard.press('Enter');
    expect(await focused(page)).toContain('3. How did you mostly travel to the set?');
    await page.keyboard.press('4');
    await press(page, page.getByRole('button', { name: 'Check the form' }));
    await page.getByText('There is a problem').waitFor();
    expect(await page.title()).toMatch(/^Error: /);
    expect(await page.locator('.govuk-error-summary li').allInnerTexts()).toEqual([
      'The questionnaire closed at the end of 16 March 2011: a form that was handed in later does not count',
      'Enter a whole number between 0 and 9,999',
    ]);
    expect(await faultsOf(page)).toEqual({});
    await press(page, page.getByRole('link', { name: /^Enter a whole number/ }));
    expect(await focused(page)).toContain('2. How many minutes');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('90');
    await tabTo(page, page.getByRole('group', { name: /^14\. / }).getByRole('radio').first());
    await page.keyboard.press('2');
    await page.keyboard.press('Enter');
    await page.keyboard.type('In vain: it was the mentoring');
    await page.locator('#handed-in-on').focus();
    await typeDay(page, '16', '3', '2011');
    await press(page, page.getByRole('button', { name: 'Check the form' }));

    await page.getByRole('heading', { level: 1, name: 'Check what you typed in' }).waitFor();
    expect(await page.evaluate(() => document.activeElement!.textContent)).toBe('Check what you typed in');
    await page.getByText('Not counted.').waitFor();
    await page.getByText('19 of 23 questions were left out on paper.').waitFor();
    expect(await faultsOf(page)).toEqual({});
    await press(page, page.getByRole('button', { name: 'Save the form' }));
    await page.getByText('The form is saved.', { exact: false }).waitFor();
    expect(await faultsOf(page)).toEqual({});
    const { rows: stored } = await site.db.query<object>(
      `SELECT r.status, r.on_paper, (r.submitted_at AT TIME ZONE 'Europe/London')::date::text AS day, (SELECT count(*)::int FROM answer a WHERE a.response_id = r.id AND a.state = 'answered') AS answered FROM response r WHERE r.enrolment_id = $1`,
      [id],
    );
    expect(stored).toEqual([{ status: 'submitted', on_paper: true, day: '2011-03-16', answered: 4 }]);

    await press(page, page.getByRole('button', { name: 'Back to the people asked' }));
    await page.waitForURL(`**${AT}/rounds`);
    await peopleOf(page, 'end-participants').locator('summary').click();
    await page.getByRole('row', { name: new RegExp(`^${code} .* Returned \\(paper\\)`) }).waitFor();

    await press(page, page.getByRole('link', { name: /^Forms from paper ?: End of programme: participants/ }));
    // The whole list again, once it was looked through.
    await page.getByLabel('Name, code or reference').fill('ZZZ');
    await page.keyboard.press('Enter');
    await page.getByText('No form matches').waitFor();
    expect(await faultsOf(page)).toEqual({});
    await press(page, page.getByRole('link', { name: 'Show all forms' }));
    await press(page, page.getByRole('button', { name: `Take it back… ${code}` }));
    expect(await faultsOf(page)).toEqual({});
    await press(page, page.getByRole('button', { name: 'Take it back', exact: true }));
    await page.getByText('Choose what is wrong').first().waitFor();
    expect(await faultsOf(page)).toEqual({});
    await tabTo(page, page.getByLabel('It is somebody else’s form'));
    await page.keyboard.press('Space');
    await press(page, page.getByRole('button', { name: 'Take it back', exact: true }));
    await page.getByText(`The form of ${code} was taken back.`, { exact: false }).waitFor();
    expect((await site.db.query(`SELECT FROM response WHERE enrolment_id = $1`, [id])).rowCount).toBe(0);
  }, 240_000);

  it('takes the place of what was begun online only when that is said, and shows nothing of it', async () => {
    const page = await site.signedIn();
    const { rows } = await site.db.query<{ id: string }>(
      `UPDATE response r SET draft = '{"anything-else": {"text": "TYPED-ONLINE"}}' FROM round o WHERE o.id = r.round_id AND o.code = 'end-participants' AND r.status = 'draft' RETURNING r.enrolment_id AS id`,
    );
    await page.goto(`${site.url}${AT}/rounds/end-participants/paper-forms/enter/${rows[0]!.id}`);
    await page.getByText('has begun this form online', { exact: false }).waitFor();
    expect(await page.content()).not.toContain('TYPED-ONLINE');
    await typeDay(page, '1', '3', '2011');
    await page.getByRole('button', { name: 'Check the form' }).click();
    await page.getByRole('button', { name: 'Save the form' }).click();
    await page.getByRole('link', { name: 'Say that this form takes the place of what was begun online' }).click();
    expect(await faultsOf(page)).toEqual({});
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Save the form' }).click();
    await page.getByText('The form is saved.', { exact: false }).waitFor();
  });

  it('without names is a facilitator’s to type in, one after the other', async () => {
    const page = await pageOf(site, { name: 'Fay Facilitator', programme: 'APIR', roles: ['facilitator'], set: 'Exeter' });
    await page.goto(`${site.url}${AT}/rounds`);
    await actAs(page, 'APIR', 'facilitator');
    await page.goto(`${site.url}${AT}/rounds`);
    await page.getByRole('link', { name: /^Forms from paper/ }).click();
    await page.getByText('No form of this round was typed in from paper').waitFor();
    expect(await faultsOf(page)).toEqual({});
    await press(page, page.getByRole('button', { name: 'Type in a form' }));
    for (const choice of ['1', '3']) {
      await page.getByRole('group', { name: /^Day on which/ }).waitFor();
      if (choice === '1') await typeDay(page, '27', '4', '2010');
      expect(await page.locator('#handed-in-on').inputValue()).toBe('27');
      await tabTo(page, page.getByRole('radio').first());
      await page.keyboard.press(choice);
      await press(page, page.getByRole('button', { name: 'Check the form' }));
      await press(page, page.getByRole('button', { name: 'Save the form' }));
      await page.getByText('The form is saved.', { exact: false }).waitFor();
      if (choice === '1') await press(page, page.getByRole('button', { name: 'Type in the next form' }));
    }
    await page.getByRole('button', { name: 'Forms from paper' }).click();
    await page.getByRole('row').nth(2).waitFor();
    expect(await page.getByRole('row').count()).toBe(3);
    expect(await faultsOf(page)).toEqual({});
  });
});

describe('the progress of a round', () => {
  it('is read by evaluators too, without names, with a chart that has its table', async () => {
    const page = await site.signedIn();
    await page.goto(`${site.url}/programmes/NORTHERN/rounds`);
    await actAs(page, 'NORTHERN', 'evaluator');
    await page.reload();
    await opened(page);
    const section = page.locator('section', { has: page.locator('#round-END-PARTICIPANTS') });
    await section.locator('summary', { hasText: 'Progress by council' }).click();
    await section.getByText(/^Response rate: \d+% of \d+ starters\./).waitFor();
    expect(await section.locator('summary', { hasText: 'People asked' }).count()).toBe(0);
    await section.getByRole('table', { name: /^How completely the forms are filled in/ }).waitFor();
    await openDetails(page);
    await settled(page);
    expect(await chartFaults(page)).toEqual([]);
    expect(await faultsOf(page)).toEqual({});
    const [download] = await Promise.all([page.waitForEvent('download'), section.getByRole('link', { name: /^Download as CSV/ }).click()]);
    expect(download.suggestedFilename()).toBe('returned-by-day.csv');
  });

  it('counts again by itself while the round is open and somebody is there, and not when the page is out of sight', async () => {
    await site.db.query(`UPDATE round SET closes_on = NULL WHERE code = 'end-mentors' AND programme_id = (SELECT id FROM programme WHERE code = 'APIR')`);
    const page = await site.signedIn();
    await page.clock.install();
    await page.goto(`${site.url}${AT}/rounds`);
    await opened(page);
    const section = page.locator('section', { has: page.locator('#round-end-mentors') });
    await section.locator('summary', { hasText: 'Progress by council' }).click();
    await section.getByText('It is counted again every minute', { exact: false }).waitFor();
    let asked = 0;
    page.on('request', (request) => void (request.url().endsWith('/end-mentors/progress') && (asked += 1)));
    const aMinute = async (): Promise<void> => void (await Promise.all([page.waitForResponse(/end-mentors\/progress$/), page.clock.runFor(61_000)]));
    /** How often it was counted by now: a request that is sent after whatever the page has asked for is back. */
    const counted = async (): Promise<number> => {
      await page.evaluate(async () => void (await (await fetch('/favicon.svg', { cache: 'no-store' })).text()));
      return asked;
    };
    await aMinute();
    expect(await counted()).toBe(1);
    const sight = (state: string): Promise<void> =>
      page.evaluate((value) => {
        Object.defineProperty(document, 'visibilityState', { value, configurable: true });
        document.dispatchEvent(new Event('visibilitychange'));
      }, state);
    await sight('hidden');
    await page.clock.runFor(180_000);
    expect(await counted()).toBe(1);
    await sight('visible');
    // Nobody touches it for ten minutes: it stops, so that a sign-in can end.
    for (let minute = 0; minute < 5; minute += 1) await aMinute();
    await page.clock.runFor(61_000);
    await section.getByText('Nobody has been at this page for a while', { exact: false }).waitFor();
    const before = await counted();
    expect(before).toBeLessThanOrEqual(11);
    await page.clock.runFor(300_000);
    expect(await counted()).toBe(before);
    await Promise.all([page.waitForResponse(/end-mentors\/progress$/), section.getByRole('button', { name: 'Count again now' }).click()]);
    await section.getByText('It is counted again every minute', { exact: false }).waitFor();
    expect(asked).toBe(before + 1);
    await section.locator('summary', { hasText: 'Progress by council' }).click();
    await page.clock.runFor(120_000);
    expect(await counted()).toBe(before + 1);
  });
});
