import type { BrowserContextOptions, Page } from 'playwright-core';
import { answerPage, answerToTheEnd, kindsOn, personalLink, WITH_MOUSE } from './answering.ts';
import { openSite, type Site } from './browser.ts';

let site: Site;

beforeAll(async () => {
  site = await openSite();
  await site.db.query(`UPDATE round SET closes_on = NULL WHERE code = 'end-participants'`);
});
afterEach(() => site?.endOfTest());
afterAll(() => site?.close());

const linkFor = async (person: string): Promise<string> => personalLink(await site.signedIn(), site.url, 'APIR', 'end-participants', person);

/** Opens somebody's link and goes to the first page of the form. */
async function begun(link: string, options?: BrowserContextOptions): Promise<Page> {
  const page = await site.visit(options);
  await page.goto(link);
  await page.getByRole('link', { name: 'Start now' }).click();
  await page.waitForURL('**/answer/page/*');
  return page;
}

/** Answers the first page and leaves the others out, which everybody may. */
async function answeredALittle(link: string, options?: BrowserContextOptions): Promise<Page> {
  const page = await begun(link, options);
  await answerPage(page, WITH_MOUSE);
  const first = page.url();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.waitForURL((url) => url.href !== first);
  await page.goto(`${site.url}/answer/check`);
  await heading(page, 'Check your answers before sending them');
  return page;
}

async function heading(page: Page, name: string): Promise<void> {
  await page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
}

/** Goes on from page to page until one asks a question of this kind. */
async function goOnTo(page: Page, kind: 'number'): Promise<void> {
  while ((await kindsOn(page))[0] !== kind) {
    const before = page.url();
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.waitForURL((url) => url.href !== before);
  }
}

async function forms(person: string): Promise<{ status: string; answers: number }[]> {
  const { rows } = await site.db.query<{ status: string; answers: number }>(
    `SELECT r.status, (SELECT count(*)::int FROM answer a WHERE a.response_id = r.id AND a.state = 'answered') AS answers
       FROM response r JOIN round o ON o.id = r.round_id JOIN enrolment e ON e.id = r.enrolment_id JOIN person x ON x.id = e.person_id
      WHERE o.code = 'end-participants' AND x.code = $1`,
    [person],
  );
  return rows;
}

describe('what somebody has entered', () => {
  it('is kept as it is entered, and is there on another device', async () => {
    const link = await linkFor('P02');
    const page = await begun(link);
    await answerPage(page, WITH_MOUSE);
    await page.getByText('Saved. You can leave and come back with the same link.').waitFor();
    const entered = page.url();
    // Left without pressing anything.
    await page.context().close();

    const elsewhere = await site.visit({ javaScriptEnabled: false });
    await elsewhere.goto(link);
    await elsewhere.getByRole('link', { name: 'Continue where you left off' }).waitFor();
    await elsewhere.getByRole('link', { name: 'Look through from the first question' }).click();
    expect(elsewhere.url()).toBe(entered);
    expect(await elsewhere.locator('input[type=radio]:checked').count()).toBe((await kindsOn(elsewhere)).filter((kind) => kind === 'radios').length);
    expect(await forms('P02')).toMatchObject([{ status: 'draft' }]);
  });

  it('is kept page by page without JavaScript, and gone on with where it was left', async () => {
    const link = await linkFor('P03');
    const page = await begun(link, { javaScriptEnabled: false });
    await answerPage(page, WITH_MOUSE);
    await page.getByRole('button', { name: 'Continue' }).click();
    const next = page.url();
    const elsewhere = await site.visit();
    await elsewhere.goto(link);
    await elsewhere.getByRole('link', { name: 'Continue where you left off' }).click();
    await elsewhere.waitForURL(next);
  });

  it('is there again with the button of the browser that leads back, and with the link', async () => {
    const page = await begun(await linkFor('P04'));
    const first = page.url();
    await answerPage(page, WITH_MOUSE);
    const chosen = await page.locator('input[type=radio]:checked').first().getAttribute('id');
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.waitForURL((url) => url.href !== first);
    await page.goBack();
    expect(page.url()).toBe(first);
    expect(await page.locator(`[id="${chosen}"]`).isChecked()).toBe(true);
    await page.goForward();
    await page.getByRole('link', { name: 'Back', exact: true }).click();
    await page.waitForURL(first);
    expect(await page.locator(`[id="${chosen}"]`).isChecked()).toBe(true);
    // Nothing of the secret stays in an address.
    expect(await page.evaluate(() => document.referrer)).toBe('');
  });

  it('can be changed while checking, which leads back to checking', async () => {
    // To the end: what was never seen would come before checking.
    const page = await begun(await linkFor('P05'));
    await answerToTheEnd(page, WITH_MOUSE);
    await heading(page, 'Check your answers before sending them');
    await page.getByRole('link', { name: /^Change/ }).first().click();
    await WITH_MOUSE.choose(page, 0, 0);
    const now = await page.locator('input[type=radio]:checked').evaluate((radio: HTMLInputElement) => radio.labels![0]!.innerText);
    await page.getByRole('button', { name: 'Continue' }).click();
    await heading(page, 'Check your answers before sending them');
    expect(await page.locator('.govuk-summary-list__value').first().innerText()).toBe(now);
  });
});

describe('an answer that cannot be right', () => {
  it('is said above the heading, which takes the focus and leads to the field', async () => {
    const page = await begun(await linkFor('P07'));
    await goOnTo(page, 'number');
    const field = page.locator('input[inputmode=numeric]').first();
    await field.fill('a few');
    site.expectStatus(400, /\/answer\/page\//);
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByRole('heading', { name: 'There is a problem' }).waitFor();
    expect(await page.title()).toMatch(/^Error: /);
    await page.waitForFunction(() => document.activeElement?.classList.contains('govuk-error-summary'));
    const message = await page.locator('.govuk-error-summary a').innerText();
    expect(await page.locator('.govuk-error-message').textContent()).toBe(`Error: ${message}`);
    expect(await field.inputValue()).toBe('a few');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await field.evaluate((node) => node === document.activeElement)).toBe(true);
    expect(await field.evaluate((node) => (node.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent ?? '').join(' '))).toContain(message);
  });

  it('is said in the same words without JavaScript', async () => {
    const page = await begun(await linkFor('P10'), { javaScriptEnabled: false });
    await goOnTo(page, 'number');
    await page.locator('input[inputmode=numeric]').first().fill('a few');
    site.expectStatus(400, /\/answer\/page\//);
    await page.getByRole('button', { name: 'Continue' }).click();
    const message = await page.locator('.govuk-error-summary a').innerText();
    expect(await page.locator('.govuk-error-message').textContent()).toBe(`Error: ${message}`);
  });
});

describe('sending', () => {
  it.each([
    ['P12', true],
    ['P15', false],
  ])('twice at once is sending once (%s, JavaScript: %s)', async (person, javaScriptEnabled) => {
    const page = await answeredALittle(await linkFor(person), { javaScriptEnabled });
    await page.getByRole('button', { name: 'Send your answers' }).dblclick();
    await heading(page, 'Your answers have been sent');
    const sent = await forms(person);
    expect(sent).toEqual([{ status: 'submitted', answers: expect.any(Number) }]);
    expect(sent[0]!.answers).toBeGreaterThan(0);
    // Loading the receipt again sends nothing again.
    await page.reload();
    await heading(page, 'Your answers have been sent');
    expect(await forms(person)).toEqual(sent);
  });

  it('in one of two tabs ends the form in the other, and what is entered there is not taken', async () => {
    const page = await answeredALittle(await linkFor('P16'));
    const other = await page.context().newPage();
    await other.goto(`${site.url}/answer/page/1`);
    // What the other tab sends is the newest.
    await WITH_MOUSE.choose(other, 0, 0);
    const newest = await other.locator('input[type=radio]:checked').first().evaluate((radio: HTMLInputElement) => radio.labels![0]!.innerText);
    await other.getByRole('button', { name: 'Continue' }).click();
    await other.waitForURL((url) => url.href !== page.url());
    await page.reload();
    expect(await page.locator('.govuk-summary-list__value').first().innerText()).toBe(newest);

    await page.getByRole('button', { name: 'Send your answers' }).click();
    await heading(page, 'Your answers have been sent');
    const sent = await forms('P16');
    await other.getByRole('button', { name: 'Continue' }).click();
    await heading(other, 'You have sent this form already');
    expect(await forms('P16')).toEqual(sent);
  });
});
