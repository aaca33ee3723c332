/** Acting in one role at a time, a head of service's own council, a facilitator's registers, people and roles. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { NARROW, openSite, type Site } from './browser.ts';
import { choose, press } from './keyboard.ts';
import { walk } from './keyboard-walk.ts';
import { headingFaults, OF_LAYOUT, opened, resize, sideways, violations } from './page-checks.ts';
import { pageOf as pageOfAnyone, type Somebody } from './somebody.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterEach(() => site?.endOfTest());
afterAll(() => site?.close());

const pageOf = (as: Somebody, options?: BrowserContextOptions): Promise<Page> => pageOfAnyone(site, as, options);
const heading = (page: Page, name: string): Promise<void> => page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
const menu = async (page: Page): Promise<string[]> => page.locator('nav[aria-label="Menu"] a').allTextContents();
const picture = async (page: Page, name: string): Promise<void> => {
  const folder = process.env.WAYMARK_TEST_PICTURES;
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
};

/** Everything that is to hold of a page, wide and narrow. */
async function faults(page: Page, name: string): Promise<string[]> {
  await opened(page);
  await picture(page, name);
  const found = [...(await violations(page)), ...(await headingFaults(page)), ...(await walk(page))];
  await resize(page, NARROW);
  await picture(page, `${name}-320`);
  found.push(...(await sideways(page)), ...(await violations(page, OF_LAYOUT)));
  await resize(page, { width: 1280, height: 900 });
  return found;
}

describe('the role acted in', () => {
  it('is changed by keyboard on a screen 320 pixels wide, and the menu follows', async () => {
    const page = await pageOf({ name: 'Both', programme: 'APIR', roles: ['facilitator', 'report_reader'], set: 'Exeter' }, { viewport: NARROW });
    await page.goto(`${site.url}/programmes/APIR`);
    await heading(page, 'Sessions');
    await choose(page, page.getByLabel('Acting as', { exact: true }), 'Report reader');
    // Going through the list changes nothing yet.
    await heading(page, 'Sessions');
    await press(page, page.getByRole('button', { name: 'Change role' }));
    await heading(page, 'Overview');
    expect(await menu(page)).toEqual(['Overview', 'Attendance', 'Feedback', 'Outcomes', 'Definitions']);
    await page.reload();
    await heading(page, 'Overview');
    expect(await page.getByLabel('Acting as', { exact: true }).inputValue()).toBe('report_reader');
    expect(await faults(page, 'role-switch')).toEqual([]);
  });
});

describe('a head of service', () => {
  it('finds the people of their council, one of them by name, and the others as one total', async () => {
    const page = await pageOf({ name: 'Hanna Head', programme: 'APIR', roles: ['head_of_service'], council: 'Devon' });
    await page.goto(`${site.url}/programmes/APIR/my-council`);
    await heading(page, 'My council: Devon');
    expect(await page.getByText('Acting as').textContent()).toBe('Acting as Head of service (Devon)');
    expect(await faults(page, 'my-council')).toEqual([]);
    const rows = page.getByRole('table', { name: 'Participants together' }).locator('tbody tr');
    expect((await rows.nth(0).allTextContents())[0]).toContain('Devon');
    expect(await rows.nth(0).locator('td').allTextContents()).toEqual(['2', expect.any(String), '7 of 14', expect.any(String)]);
    expect(await rows.nth(1).locator('td').allTextContents()).toEqual(['21', expect.any(String), '77 of 147', expect.any(String)]);
    await page.getByRole('table', { name: 'People of your council' }).getByRole('link').first().click();
    await page.getByRole('table', { name: 'Sessions' }).waitFor();
    expect(await faults(page, 'council-person')).toEqual([]);
  });

  it('of a programme of two hundred finds theirs among twelve councils', async () => {
    const { rows } = await site.db.query<{ name: string }>(`SELECT c.name FROM enrolment e JOIN council c ON c.id = e.council_id JOIN programme p ON p.id = e.programme_id WHERE p.code = 'NORTHERN' GROUP BY c.name ORDER BY count(*) DESC LIMIT 1`);
    const page = await pageOf({ name: 'Nora North', programme: 'NORTHERN', roles: ['head_of_service'], council: rows[0]!.name });
    await page.goto(`${site.url}/programmes/NORTHERN/my-council`);
    await heading(page, `My council: ${rows[0]!.name}`);
    await opened(page);
    await picture(page, 'my-council-northern');
    expect(await page.getByRole('row', { name: /^All other councils/ }).count()).toBeGreaterThan(0);
  });
});

describe('a facilitator', () => {
  it('begins at the sessions of their set alone, and is told of a page that is not for them', async () => {
    const page = await pageOf({ name: 'Felix Facilitator', programme: 'APIR', roles: ['facilitator'], set: 'Exeter' });
    await page.goto(`${site.url}/programmes/APIR`);
    await heading(page, 'Sessions');
    expect(await menu(page)).toEqual(['Sessions', 'Registers', 'Group feedback', 'You said, we did', 'Questionnaires']);
    await opened(page);
    const sessions = await page.locator('tbody th').allTextContents();
    expect(sessions.length).toBeGreaterThan(3);
    expect(sessions.filter((title) => !title.startsWith('Exeter'))).toEqual([]);
    await page.goto(`${site.url}/programmes/APIR/withdrawals`);
    await heading(page, 'This page is not open to your role');
    expect(await faults(page, 'closed-page')).toEqual([]);
  });
});

describe('people and roles', () => {
  it('are given and taken by a programme manager, by keyboard', async () => {
    await pageOf({ name: 'Rita Reader', programme: 'APIR', roles: ['report_reader'] });
    const page = await pageOf({ name: 'Mary Manager', programme: 'APIR', roles: ['programme_manager'] });
    await page.goto(`${site.url}/programmes/APIR/staff`);
    await heading(page, 'People and roles');
    expect(await faults(page, 'staff')).toEqual([]);
    await press(page, page.getByRole('link', { name: 'Add another role for Rita Reader' }));
    await heading(page, 'Give Rita Reader another role');
    await press(page, page.getByRole('button', { name: 'Give this role' }));
    await page.getByRole('heading', { name: 'There is a problem' }).waitFor();
    await page.getByLabel('Head of service', { exact: true }).check();
    await press(page, page.getByRole('button', { name: 'Give this role' }));
    await page.getByRole('link', { name: 'Choose the council that they are head of service of' }).waitFor();
    expect(await faults(page, 'give-role')).toEqual([]);
    await choose(page, page.getByLabel('Council', { exact: true }), 'Poole');
    await press(page, page.getByRole('button', { name: 'Give this role' }));
    await page.getByText('Rita Reader is now head of service.').waitFor();
    const row = page.getByRole('row', { name: /Rita Reader Head of service Poole/ });
    await press(page, row.getByRole('link', { name: /^Change the role/ }));
    await heading(page, 'Head of service: Rita Reader');
    expect(await faults(page, 'change-role')).toEqual([]);
    await press(page, page.getByRole('button', { name: 'Take this role away' }));
    await page.getByText('Rita Reader is no longer head of service.').waitFor();
  });

  it('are given to anybody by an administrator, who sees no programme from inside', async () => {
    await pageOf({ name: 'Otto Other', programme: 'NORTHERN', roles: [] });
    const page = await pageOf({ name: 'Ada Administrator', programme: 'APIR', roles: [], administrator: true });
    await page.goto(site.url);
    await press(page, page.getByRole('banner').getByRole('link', { name: 'Administration', exact: true }));
    await heading(page, 'Administration');
    expect(await faults(page, 'administration')).toEqual([]);
    await page.getByRole('table', { name: 'Programmes' }).getByRole('link').first().click();
    await heading(page, 'People and roles');
    await press(page, page.getByRole('button', { name: 'Give somebody a role' }));
    await page.getByLabel('Find an account by name').fill('otto');
    await page.getByLabel('Otto Other', { exact: true }).check();
    await page.getByLabel('Programme manager', { exact: true }).check();
    expect(await faults(page, 'give-anybody')).toEqual([]);
    await press(page, page.getByRole('button', { name: 'Give this role' }));
    await page.getByText('Otto Other is now programme manager.').waitFor();
  });
});
