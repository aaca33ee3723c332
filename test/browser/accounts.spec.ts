/** From an invitation to one's account in a browser, and what happens when a sign-in ends. */
import type { Page } from 'playwright-core';
import { codeOf, PASSWORD } from '../api/newcomer.ts';
import { NARROW, openSite, quiet, WIDE, type Site } from './browser.ts';
import { headingFaults, OF_LAYOUT, opened, resize, sideways, violations } from './page-checks.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterEach(() => site.endOfTest());
afterAll(() => site.close());

/** What is wrong with a page, wide and narrow. */
async function looksRight(page: Page): Promise<void> {
  const name = page.url();
  await quiet(page);
  for (const size of [NARROW, WIDE]) {
    await resize(page, size);
    expect([name, size.width, await violations(page, size === WIDE ? undefined : OF_LAYOUT), await sideways(page), await headingFaults(page)]).toEqual([name, size.width, [], [], []]);
  }
}

const heading = (page: Page, name: string): Promise<void> => page.getByRole('heading', { level: 1, name }).waitFor();

/** Accepts an invitation by keyboard and sight; returns the secret of the authenticator app. */
async function accept(page: Page, link: string, given: { name: string; email?: string }): Promise<string> {
  await page.goto(link);
  await looksRight(page);
  await page.getByRole('button', { name: 'Continue' }).press('Enter');
  await heading(page, 'Make your account');
  await looksRight(page);
  await page.getByLabel('Your name').fill(given.name);
  if (given.email) await page.getByLabel('E-mail address').fill(given.email);
  const password = page.getByLabel('Password', { exact: true });
  await password.fill('password1234');
  site.expectStatus(400, /\/invitation\/you$/);
  await password.press('Enter');
  await page.getByText('guessed quickly').first().waitFor();
  expect(await page.title()).toMatch(/^Error: /);
  expect(await page.evaluate(() => document.activeElement?.className)).toContain('govuk-error-summary');
  await looksRight(page);
  expect(await password.inputValue()).toBe('');
  await page.getByRole('button', { name: 'Show password' }).click();
  expect(await password.getAttribute('type')).toBe('text');
  await password.fill(PASSWORD);
  await page.getByRole('button', { name: 'Hide password' }).click();
  expect(await password.getAttribute('type')).toBe('password');
  await password.press('Enter');
  await heading(page, 'Set up your authenticator app');
  expect(await page.locator('img[alt^="Picture for"]').evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth > 100)).toBe(true);
  await looksRight(page);
  await page.getByText('I cannot scan it').click();
  const secret = (await page.locator('.wm-code').innerText()).replaceAll(' ', '');
  await page.getByLabel('Code of 6 digits').fill(codeOf(secret, -1));
  await page.getByRole('button', { name: 'Finish' }).click();
  await heading(page, 'Keep your recovery codes');
  expect(await page.getByLabel('Recovery codes').locator('li').count()).toBe(10);
  await looksRight(page);
  await page.getByRole('link', { name: 'I have kept them' }).click();
  await heading(page, 'Programmes');
  return secret;
}

describe('accounts', () => {
  let administrator: Page;
  const email = 'jo@example.org';

  it('begin with the link of the first administrator, who invites somebody, who changes their password', async () => {
    administrator = await site.visit();
    await accept(administrator, site.administratorLink, { name: 'Ada Lovell', email: 'ada@example.org' });

    await administrator.getByRole('link', { name: 'Accounts' }).click();
    await heading(administrator, 'Accounts');
    await looksRight(administrator);
    await administrator.getByRole('button', { name: 'Invite somebody' }).click();
    await heading(administrator, 'Invite somebody');
    await administrator.getByLabel('E-mail address').fill('nonsense');
    site.expectStatus(400, /\/api\/invitations$/);
    await administrator.getByRole('button', { name: 'Make the invitation' }).click();
    await administrator.getByRole('link', { name: 'Enter an e-mail address' }).click();
    expect(await administrator.evaluate(() => document.activeElement?.id)).toBe('invite-email');
    await administrator.getByLabel('E-mail address').fill(email);
    await administrator.getByLabel('Programme (optional for an administrator)').selectOption('NORTHERN');
    await administrator.getByRole('radio', { name: 'Evaluator' }).check();
    await looksRight(administrator);
    await administrator.getByRole('button', { name: 'Make the invitation' }).click();
    const link = await administrator.getByLabel(`Send this link to ${email} only`).inputValue();
    await looksRight(administrator);
    await administrator.getByRole('link', { name: 'See all invitations' }).click();
    await heading(administrator, 'Invitations');
    await looksRight(administrator);

    const page = await site.visit();
    const secret = await accept(page, link, { name: 'Jo Marchbanks' });
    await page.getByRole('link', { name: 'Your account: Jo Marchbanks' }).click();
    await heading(page, 'Your account');
    await looksRight(page);
    await page.getByRole('button', { name: 'Change your password' }).click();
    await page.getByLabel('The password you have', { exact: true }).fill(PASSWORD);
    await page.getByLabel('New password', { exact: true }).fill('hedgehog umbrella tambourine');
    await looksRight(page);
    await page.getByRole('button', { name: 'Change it' }).click();
    await page.getByText('Your password is changed').waitFor();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await heading(page, 'You are not signed in');

    await page.getByRole('button', { name: 'Sign in' }).click();
    await heading(page, 'Sign in to Waymark');
    await looksRight(page);
    await page.getByLabel('E-mail address').fill(email);
    await page.getByLabel('Password', { exact: true }).fill('hedgehog umbrella tambourine');
    await page.getByRole('button', { name: 'Continue' }).click();
    await heading(page, 'Enter your code');
    await looksRight(page);
    await page.getByLabel('Code of 6 digits').fill(codeOf(secret));
    await page.getByRole('button', { name: 'Sign in' }).click();
    await heading(page, 'Programmes');
  });

  it('can be looked around as, without any script', async () => {
    const page = await site.visit({ javaScriptEnabled: false });
    await page.goto(`${site.url}/sign-in`);
    await page.getByRole('radio', { name: 'Programme manager' }).check();
    await page.getByRole('button', { name: 'Look around' }).click();
    await page.waitForURL(`${site.url}/`);
  });
});

describe('a sign-in', () => {
  async function typing(): Promise<Page> {
    const page = await site.visit();
    await page.clock.install();
    await page.goto(`${site.url}/sign-in`);
    await page.getByRole('radio', { name: 'Programme manager' }).check();
    await page.getByRole('button', { name: 'Look around' }).click();
    await page.goto(`${site.url}/programmes/APIR/staff/invite`);
    await opened(page);
    await page.getByLabel('E-mail address').fill('typed@example.org');
    return page;
  }

  it('warns five minutes before it ends, and goes on when asked to', async () => {
    const page = await typing();
    await page.clock.fastForward('53:30');
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.clock.fastForward('01:00');
    const warning = page.getByRole('dialog', { name: 'You will be signed out soon' });
    await warning.waitFor();
    expect(await warning.innerText()).toContain('in 4 minutes');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Stay signed in');
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize(NARROW);
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await warning.waitFor({ state: 'detached' });
    expect(await page.getByLabel('E-mail address').inputValue()).toBe('typed@example.org');
  });

  it('that has ended keeps what was typed until somebody has signed in again', async () => {
    const page = await typing();
    site.expectStatus(401, /\/api\//);
    await site.db.query(`DELETE FROM sign_in`);
    await page.clock.fastForward('59:30');
    const ended = page.getByRole('dialog', { name: 'You have been signed out' });
    await ended.waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await ended.waitFor();
    await ended.getByRole('button', { name: 'Go on' }).click();
    await page.getByText('You are not signed in yet').waitFor();

    const tab = await page.context().newPage();
    await tab.goto(`${site.url}/sign-in`);
    await tab.getByRole('radio', { name: 'Programme manager' }).check();
    await tab.getByRole('button', { name: 'Look around' }).click();
    await heading(tab, 'Programmes');
    await ended.getByRole('button', { name: 'Go on' }).click();
    await ended.waitFor({ state: 'detached' });
    expect(await page.getByLabel('E-mail address').inputValue()).toBe('typed@example.org');
    await page.getByRole('radio', { name: 'Evaluator' }).check();
    site.expectStatus(403, /\/invitations$/);
    await page.getByRole('button', { name: 'Make the invitation' }).click();
    // The server knows them again; it says what one cannot do while one looks around.
    await page.getByText('Who only looks around the demonstration cannot invite anybody').waitFor();
  });
});
