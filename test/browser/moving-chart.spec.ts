import type { Locator, Page } from 'playwright-core';
import { pseudonym } from '../../server/disclosure/pseudonym.ts';
import { answerToTheEnd, WITH_KEYBOARD, WITH_MOUSE, WORDS } from './answering.ts';
import { NARROW, openSite, type Site } from './browser.ts';
import { finding, headline, type Finding } from './dashboards.ts';
import { press } from './keyboard.ts';

const ROUND = 'End of programme: participants';

let site: Site;

beforeAll(async () => {
  site = await openSite();
});
afterEach(() => site?.endOfTest());
afterAll(() => site?.close());

interface Shown extends Finding {
  card: string;
  contributed: string;
}

/** Everything that the overview says of the participants' questionnaire. */
async function shown(page: Page): Promise<Shown> {
  await page.goto(`${site.url}/programmes/APIR`);
  return { ...(await finding(page, 'response', ROUND)), card: await headline(page, 'Response, participants'), contributed: await headline(page, 'Contributed') };
}

function expectReturned(now: Shown, returned: number): void {
  expect(now.card).toBe(`${returned} of 23`);
  expect(now.finding).toContain(`${returned} of 23 participants returned “${ROUND}”`);
  expect(now.chart).toContain(`${ROUND} ${returned} of 23 returned`);
  expect(now.row.slice(0, 2)).toEqual([ROUND, `${returned} of 23`]);
  expect(now.line).toBe(now.row.join(','));
}

async function roundOn(page: Page): Promise<Locator> {
  await page.goto(`${site.url}/programmes/APIR/rounds`);
  return page.locator('section', { has: page.getByRole('heading', { name: new RegExp(ROUND) }) });
}

/** Makes a personal link on the page of questionnaires. */
async function newLinkFor(page: Page, person: string): Promise<string> {
  const round = await roundOn(page);
  await round.getByText('People asked').first().click();
  await round.getByRole('button', { name: `Make a personal link for ${person}` }).click();
  return page.getByLabel(`Send this link to ${person} only`).inputValue();
}

async function expectHeading(page: Page, text: string): Promise<void> {
  await page.getByRole('heading', { level: 1, name: text }).waitFor();
}

describe('a returned questionnaire moves the charts', () => {
  it('starts, behind the printed one-time link, at 11 of 23', async () => {
    const page = await site.visit();
    await page.goto(site.url);
    await expectHeading(page, 'You are not signed in');
    await site.signIn(page);
    await expectHeading(page, 'Programmes');
    await page.getByRole('link', { name: /^APIR/ }).click();
    await expectHeading(page, 'Today');
    await page.getByRole('link', { name: 'Results', exact: true }).click();
    await expectHeading(page, 'Overview');
    const now = await shown(page);
    expectReturned(now, 11);
    expect(now.contributed).toBe('16 of 23');
    // The link has signed somebody in once.
    site.expectStatus(404, /\/sign-in$/);
    const other = await site.visit();
    await other.goto(site.signInLink);
    await other.getByRole('button', { name: 'Sign in' }).click();
    await expectHeading(other, 'This link is not recognised');
  });

  it('can be opened again by the programme manager, which changes no figure', async () => {
    const staff = await site.signedIn();
    const round = await roundOn(staff);
    await round.getByText('Change the last day').first().click();
    for (const part of ['Day', 'Month', 'Year']) await round.getByLabel(part, { exact: true }).fill('');
    await round.getByRole('button', { name: 'Save' }).click();
    await round.getByText('Saved. The questionnaire is open.').waitFor();
    expectReturned(await shown(staff), 11);
  });

  it('counts a form sent without JavaScript, in the chart, the table, the file and the contribution', async () => {
    const staff = await site.signedIn();
    const link = await newLinkFor(staff, 'P10');
    const respondent = await site.visit({ javaScriptEnabled: false });
    await respondent.goto(link);
    expect(respondent.url()).toBe(`${site.url}/answer`);
    expect(await respondent.locator('main').innerText()).toContain('confidential, not anonymous');
    await respondent.getByRole('link', { name: 'Start now' }).click();
    expect(await answerToTheEnd(respondent, WITH_MOUSE)).toBeGreaterThan(5);
    await expectHeading(respondent, 'Check your answers before sending them');
    expect(await respondent.locator('main').innerText()).toContain(WORDS);
    await respondent.getByRole('button', { name: 'Send your answers' }).click();
    await expectHeading(respondent, 'Your answers have been sent');
    const reference = await respondent.locator('.wm-reference').innerText();

    const now = await shown(staff);
    expectReturned(now, 12);
    // Nothing had been heard from this person before.
    expect(now.contributed).toBe('17 of 23');

    // The same link again, on another device.
    const again = await site.visit();
    await again.goto(link);
    await expectHeading(again, 'You have sent this form already');
    expect(await again.locator('.wm-reference').innerText()).toBe(reference);
    await respondent.goBack();
    await respondent.goto(`${site.url}/answer/check`);
    await expectHeading(respondent, 'You have sent this form already');
    expectReturned(await shown(staff), 12);
  });

  it('says how the figure is worked out, down to its rows under pseudonyms', async () => {
    const staff = await site.signedIn();
    await staff.goto(`${site.url}/programmes/APIR`);
    const panel = staff.locator('figure#response');
    await panel.getByText('How this is worked out').first().click();
    const worked = panel.locator('section', { has: staff.getByRole('heading', { name: 'Response rate', exact: true }) });
    const cells = worked.locator('tbody tr').first().locator('th, td');
    await cells.first().waitFor();
    expect(await cells.allInnerTexts()).toEqual(expect.arrayContaining([`participants, ${ROUND}`, '12 of 23 (52%)', '12 ÷ 23']));
    await worked.getByRole('link', { name: /See the rows.*participants/ }).click();
    await expectHeading(staff, 'Rows: Response rate');
    const rows = staff.getByRole('table');
    expect(await rows.locator('tbody tr').count()).toBe(23);
    const { rows: [of] } = await site.db.query<{ key: string; person: string }>(
      `SELECT p.pseudonym_key::text AS key, x.id AS person FROM person x JOIN programme p ON p.id = x.programme_id WHERE p.code = 'APIR' AND x.code = 'P10'`,
    );
    expect(await rows.locator('tbody tr', { hasText: pseudonym(of!.key, of!.person) }).innerText()).toMatch(/Devon.*complete.*Yes/s);
    expect(await staff.locator('main').innerText()).not.toContain('P10');
  });

  it('counts a form sent by keyboard alone on a screen 320 pixels wide', async () => {
    const staff = await site.signedIn();
    const link = await newLinkFor(staff, 'P12');
    const respondent = await site.visit({ viewport: NARROW });
    await respondent.goto(link);
    await press(respondent, respondent.getByRole('link', { name: 'Start now' }));
    await respondent.waitForURL('**/answer/page/*');
    await answerToTheEnd(respondent, WITH_KEYBOARD, async (page) => {
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(NARROW.width);
    });
    await expectHeading(respondent, 'Check your answers before sending them');
    await press(respondent, respondent.getByRole('button', { name: 'Send your answers' }));
    await expectHeading(respondent, 'Your answers have been sent');

    const now = await shown(staff);
    expectReturned(now, 13);
    // Group feedback had named this person already: one more form, nobody more.
    expect(now.contributed).toBe('17 of 23');
    expect((await shown(await site.signedIn({ viewport: NARROW }))).finding).toContain('13 of 23');
  });
});
