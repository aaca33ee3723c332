import type { Locator, Page } from 'playwright-core';
import { NARROW, openSite, quiet, WIDE, type Site } from './browser.ts';
import { choose, press, tabTo, type } from './keyboard.ts';
import { OF_LAYOUT, openDetails, opened, resize, violations } from './page-checks.ts';

let site: Site;

beforeAll(async () => {
  site = await openSite();
});
afterEach(() => site?.endOfTest());
afterAll(() => site?.close());

const button = (page: Page, name: string | RegExp): Locator => page.getByRole('button', { name });
const label = (page: Page, name: string): Locator => page.getByLabel(name, { exact: true });

async function heading(page: Page, name: string): Promise<void> {
  await page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
  await opened(page);
}

/** Ticks or chooses with the space bar. */
async function tick(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Space');
}

/** Radios are one stop of Tab: from there the arrows choose. */
async function radio(page: Page, name: string, text: string): Promise<void> {
  const target = page.getByRole('radio', { name: text, exact: true });
  const first = page.locator(`input[type=radio][name="${name}"]`).first();
  await tabTo(page, first);
  await page.keyboard.press('Space');
  for (let steps = 0; steps < 8 && !(await target.isChecked()); steps += 1) await page.keyboard.press('ArrowDown');
  expect(await target.isChecked()).toBe(true);
}

async function day(page: Page, first: Locator, parts: readonly [string, string, string]): Promise<void> {
  await type(page, first, parts[0]);
  for (const part of parts.slice(1)) {
    await page.keyboard.press('Tab');
    await page.keyboard.press('Control+A');
    await page.keyboard.type(part);
  }
}

/** Nothing for axe to find, nothing wider than the screen; wide and narrow, with everything opened. */
async function check(page: Page): Promise<void> {
  await openDetails(page);
  for (const size of [WIDE, NARROW]) {
    await resize(page, size);
    expect([page.url(), await violations(page, size === WIDE ? undefined : OF_LAYOUT)]).toEqual([page.url(), []]);
    expect([page.url(), await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)]).toEqual([page.url(), true]);
  }
  await resize(page, WIDE);
  await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = false)));
}

const COUNCILS = ['Ashby', 'Barton', 'Clay', 'Denby'];
const PEOPLE = [
  'Name\tE-mail\tRole\tCouncil\tSet\tCover agreed\tSelected by\tTravel minutes\tMentor\tMentor is line manager',
  ...Array.from({ length: 8 }, (_, n) => `Person ${n + 1}\tp${n + 1}@example.org\tparticipant\t${COUNCILS[n % 4]}\tNorth\tyes\tself\t${n === 0 ? 95 : 40}\tMentor ${(n % 4) + 1}\tno`),
  ...COUNCILS.map((council, n) => `Mentor ${n + 1}\tm${n + 1}@example.org\tmentor\t${council}\t\t\t\t\t\t`),
];

describe('a programme', () => {
  it('of 12 people in 4 councils is created, filled and started with the keyboard alone', async () => {
    const page = await site.signedIn();
    await page.goto(site.url);
    await press(page, page.getByRole('button', { name: 'Create a programme' }));
    await heading(page, 'Create a programme');
    await press(page, button(page, 'Show all dates'));
    await page.getByText('There is a problem').waitFor();
    await check(page);
    await radio(page, 'template', 'Action learning with mentors');
    await type(page, label(page, 'Name').first(), 'Managers who reflect');
    await type(page, label(page, 'Code'), 'reflect-27');
    await day(page, label(page, 'Day'), ['4', '2', '2027']);
    await type(page, page.locator('#new-sets-0-name'), 'North');
    await type(page, page.locator('#new-sets-0-place'), 'Leeds Civic Hall');
    await press(page, button(page, 'Remove set 2'));
    await press(page, button(page, 'Show all dates'));
    await page.getByRole('heading', { name: 'Managers who reflect as it would be' }).waitFor();
    const dates = page.getByRole('table', { name: 'Sessions' }).locator('tbody tr');
    expect(await dates.count()).toBe(9);
    expect(await dates.first().innerText()).toContain('Thursday, 4 February 2027');
    await check(page);
    await press(page, button(page, 'Create the programme'));
    await heading(page, 'Set-up');
    expect(page.url()).toBe(`${site.url}/programmes/REFLECT-27/set-up`);
    await check(page);

    await press(page, page.getByRole('link', { name: 'People', exact: true }));
    await heading(page, 'People');
    await press(page, page.getByRole('button', { name: 'Paste people from a spreadsheet' }));
    await heading(page, 'Paste people from a spreadsheet');
    // One line with a fault first: it is named, and nothing is stored.
    await tabTo(page, label(page, 'The people'));
    await page.keyboard.insertText([...PEOPLE, 'Person 9\tnot an address\tparticipant\tAshby\tNorth\tyes\tself\t40\tMentor 1\tno'].join('\n'));
    await press(page, button(page, 'See what it would do'));
    await page.getByRole('table', { name: 'Faults' }).waitFor();
    expect(await page.getByRole('table', { name: 'Faults' }).locator('tbody tr').allInnerTexts()).toEqual([expect.stringMatching(/^14\s+E-mail\s+“not an address” is not an e-mail address/)]);
    await check(page);
    await tabTo(page, label(page, 'The people'));
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText(PEOPLE.join('\n'));
    await press(page, button(page, 'See what it would do'));
    await press(page, button(page, 'Store 12 people'));
    await page.getByText('12 added, 0 changed, 0 as they were.').waitFor();
    await check(page);

    await press(page, page.getByRole('link', { name: 'People', exact: true }));
    await heading(page, 'People');
    await page.getByText('12 people', { exact: true }).waitFor();
    await choose(page, label(page, 'Only those with'), 'More than 90');
    await press(page, button(page, 'Show'));
    await page.getByText('1 person', { exact: true }).waitFor();
    await check(page);
    await press(page, page.getByRole('link', { name: 'Person 1', exact: true }));
    await heading(page, 'Person 1');
    await type(page, label(page, 'Minutes of travel to the venue, one way (optional)'), '85');
    await press(page, button(page, 'Save'));
    await page.getByText('Person 1 is saved.').waitFor();
    await check(page);

    await page.goto(`${site.url}/programmes/REFLECT-27/set-up/settings`);
    await heading(page, 'Settings');
    await radio(page, 'attendanceByCouncil', 'Yes');
    await press(page, button(page, 'Save'));
    await page.getByText('The settings are saved.').waitFor();
    await check(page);

    await page.goto(`${site.url}/programmes/REFLECT-27/set-up/checklist`);
    await heading(page, 'Cover and selection');
    await choose(page, label(page, 'Manager supports Person 2'), 'Yes');
    await type(page, label(page, 'Travel, minutes, of Person 3'), '91');
    await press(page, button(page, 'Save 2 changes'));
    await page.getByText('2 people are saved.').waitFor();
    await check(page);

    for (const [address, name] of [['sets', 'Sets'], ['councils', 'Councils'], ['outcomes', 'Outcomes'], ['mentors', 'Mentors'], ['hand-over', 'Programme managers'], ['people/add', 'Add a person']] as const) {
      await page.goto(`${site.url}/programmes/REFLECT-27/set-up/${address}`);
      await heading(page, name);
      await check(page);
    }

    await page.goto(`${site.url}/programmes/REFLECT-27/set-up`);
    await heading(page, 'Set-up');
    await page.getByText('8 participants and 4 mentors become the starters').waitFor();
    await tick(page, page.getByLabel('These are the people who start. This cannot be taken back.'));
    await press(page, button(page, 'Start the programme'));
    await page.getByText('The programme has started.', { exact: true }).waitFor();
    await quiet(page);
    await check(page);
    const { rows } = await site.db.query(
      `SELECT p.starters_frozen_at IS NOT NULL AS started, count(*) FILTER (WHERE e.starter)::int AS starters, count(DISTINCT e.council_id)::int AS councils,
              (SELECT count(*)::int FROM mentor_pairing q WHERE q.programme_id = p.id) AS pairings
         FROM programme p JOIN enrolment e ON e.programme_id = p.id WHERE p.code = 'REFLECT-27' GROUP BY p.id`,
    );
    expect(rows).toEqual([{ started: true, starters: 12, councils: 4, pairings: 8 }]);
  });

  it('that two managers change at once shows the second what the first one changed', async () => {
    const page = await site.signedIn();
    await page.goto(`${site.url}/programmes/APIR/set-up/settings`);
    await heading(page, 'Settings');
    await site.db.query(`UPDATE programme SET region = 'Elsewhere' WHERE code = 'APIR'`);
    await type(page, label(page, 'Name'), 'A new name');
    site.expectStatus(409, /settings$/);
    await press(page, button(page, 'Save'));
    const changed = page.getByRole('table', { name: 'What somebody else changed' });
    await changed.waitFor();
    expect(await changed.locator('tbody tr').first().innerText()).toContain('Elsewhere');
    expect(await label(page, 'Name').inputValue()).toBe('A new name');
    await check(page);
  });
});
