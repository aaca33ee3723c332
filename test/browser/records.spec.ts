import type { Page } from 'playwright-core';
import { openSite, type Site } from './browser.ts';
import { finding, headline, type Finding } from './dashboards.ts';
import { choose, press, type } from './keyboard.ts';

let site: Site;

beforeAll(async () => {
  site = await openSite();
});
afterEach(() => site?.endOfTest());
afterAll(() => site?.close());

async function heading(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
}

async function changeRole(page: Page, role: string): Promise<void> {
  await choose(page, page.getByLabel('Acting as', { exact: true }), role);
  await press(page, page.getByRole('button', { name: 'Change role' }));
  await page.getByText(`You are now acting as ${role}.`).waitFor();
}

async function overview(page: Page, label: string): Promise<string> {
  await page.goto(`${site.url}/programmes/APIR`);
  return headline(page, label);
}

async function attendance(page: Page, panel: string, row: string): Promise<Finding> {
  await page.goto(`${site.url}/programmes/APIR/attendance`);
  return finding(page, panel, row);
}

describe('a register', () => {
  it('that is marked by keyboard alone changes the attendance on every dashboard', async () => {
    const page = await site.signedIn();
    expect((await attendance(page, 'cumulative-attendance', 'Devon')).row.slice(0, 3)).toEqual(['Devon', '7', '14']);
    expect(await overview(page, 'Attendance')).toBe('84 of 161');

    await changeRole(page, 'Programme manager');
    await press(page, page.getByRole('link', { name: 'Running the programme', exact: true }));
    await press(page, page.getByRole('link', { name: 'Registers', exact: true }));
    await heading(page, 'Registers');
    await press(page, page.getByRole('link', { name: 'Exeter set, meeting 1', exact: true }));
    await heading(page, 'Exeter set, meeting 1');
    const mark = page.getByLabel('Mark of P10', { exact: true });
    expect(await mark.inputValue()).toBe('apologies_in_advance');
    await choose(page, mark, 'Attended in person');
    expect(await mark.inputValue()).toBe('in_person');
    await press(page, page.getByRole('button', { name: 'Save 1 change' }));
    await page.getByText('1 change saved.').waitFor();

    const now = await attendance(page, 'cumulative-attendance', 'Devon');
    expect(now.finding).toBe('Participants attended 85 of 161 (53%) of the sessions held for them');
    expect(now.row.slice(0, 3)).toEqual(['Devon', '8', '14']);
    expect(now.line).toBe(now.row.join(','));
    expect(now.chart).toContain('Devon 8 of 14');
    expect(await overview(page, 'Attendance')).toBe('85 of 161');
  });

  it('with nobody left unmarked leaves nobody out', async () => {
    const page = await site.signedIn();
    expect((await attendance(page, 'cumulative-attendance', 'All councils')).notes).toContain('left out: 1 not recorded');
    await page.goto(`${site.url}/programmes/APIR/registers`);
    // The one session with somebody who has no mark.
    const row = page.locator('tbody tr', { has: page.locator('td strong') }).filter({ hasText: 'set, meeting' });
    await row.first().waitFor();
    expect(await row.count()).toBe(1);
    await press(page, row.getByRole('link'));
    await press(page, page.getByRole('button', { name: /^Mark everybody as attended/ }));
    await press(page, page.getByRole('button', { name: 'Save 1 change' }));
    await page.getByText('1 change saved.').waitFor();
    const now = await attendance(page, 'cumulative-attendance', 'All councils');
    expect(now.row.slice(0, 3)).toEqual(['All councils', '86', '161']);
    expect(now.notes).not.toContain('not recorded');
  });

  it('keeps what was chosen when somebody else has changed it meanwhile, and asks', async () => {
    const [one, other] = [await site.signedIn(), await site.signedIn()];
    for (const page of [one, other]) await page.goto(`${site.url}/programmes/APIR/registers/exeter-2`);
    await one.getByLabel('Mark of P06', { exact: true }).selectOption('online');
    await other.getByLabel('Mark of P06', { exact: true }).selectOption('absent');
    await one.getByRole('button', { name: 'Save 1 change' }).click();
    await one.getByText('1 change saved.').waitFor();
    site.expectStatus(409, /register$/);
    await other.getByRole('button', { name: 'Save 1 change' }).click();
    await other.getByRole('heading', { name: 'There is a problem' }).waitFor();
    await other.getByLabel('Mine: Absent without apology').check();
    await other.getByRole('button', { name: /^Save/ }).click();
    await other.getByText('1 change saved.').waitFor();
    await one.reload();
    expect(await one.getByLabel('Mark of P06', { exact: true }).inputValue()).toBe('absent');
  });
});

describe('a mentoring meeting', () => {
  const meetings = async (page: Page): Promise<string[]> => (await attendance(page, 'mentoring', 'Devon')).row;

  async function log(page: Page, whose: string, day: number): Promise<void> {
    await page.goto(`${site.url}/programmes/APIR/mentoring`);
    await choose(page, page.getByLabel('Mentor', { exact: true }), 'M05');
    await page.getByLabel('P10', { exact: true }).check();
    for (const [part, text] of Object.entries({ Day: String(day), Month: '2', Year: '2011' })) await type(page, page.getByLabel(part, { exact: true }), text);
    await page.getByLabel(whose, { exact: true }).check();
    await page.getByLabel('In person', { exact: true }).check();
    await press(page, page.getByRole('button', { name: 'Log the meeting' }));
    await page.getByText(`The meeting on ${day} February 2011 is logged`).waitFor();
  }

  it('that is logged changes the average of its council, and counts once though both have logged it', async () => {
    const page = await site.signedIn();
    expect(await meetings(page)).toEqual(['Devon', '2', '2', '1.5', '0 of 2']);
    await log(page, 'The mentor’s log', 8);
    expect(await meetings(page)).toEqual(['Devon', '2.5', '2.5', '1.5', '0 of 2']);
    await log(page, 'The mentee’s log', 8);
    expect(await meetings(page)).toEqual(['Devon', '2.5', '2.5', '2', '0 of 2']);
  });
});

describe('a withdrawal', () => {
  it('that is recorded, and one that is reversed, change who withdrew and never who started', async () => {
    const page = await site.signedIn();
    expect(await overview(page, 'Withdrew')).toBe('8 of 23');
    await changeRole(page, 'Programme manager');
    await page.getByRole('link', { name: 'Running the programme', exact: true }).click();
    await page.getByRole('link', { name: 'Withdrawals', exact: true }).click();
    await page.getByRole('link', { name: /^Did not withdraw/ }).click();
    await type(page, page.getByLabel('Find somebody by name, council or set'), 'P23');
    await page.getByText(/^1 of \d+ shown$/).waitFor();
    await press(page, page.getByRole('link', { name: /^Record a withdrawal of P23/ }));
    await heading(page, 'Record that P23 withdrew');
    await choose(page, page.getByLabel('Reason', { exact: true }), 'Operational demand');
    await page.getByLabel('Formally', { exact: true }).check();
    for (const [part, text] of Object.entries({ Day: '1', Month: '12', Year: '2010' })) await type(page, page.getByLabel(part, { exact: true }), text);
    await page.getByLabel('The exact day').check();
    await page.getByText(/P23 stays a starter/).waitFor();
    await press(page, page.getByRole('button', { name: 'Record the withdrawal' }));
    await page.getByText('It is recorded that P23 withdrew.').waitFor();

    expect(await overview(page, 'Withdrew')).toBe('9 of 23');
    expect(await headline(page, 'Starters')).toBe('23');
    expect((await attendance(page, 'retention', 'December 2010')).finding).toBe('9 of 23 (39%) participants withdrew');

    await page.goto(`${site.url}/programmes/APIR/withdrawals`);
    await page.getByRole('link', { name: /^Reverse the withdrawal of P23/ }).click();
    await page.getByRole('button', { name: 'Reverse the withdrawal' }).click();
    await page.getByText('The withdrawal of P23 is reversed.').waitFor();
    expect(await overview(page, 'Withdrew')).toBe('8 of 23');
  });
});
