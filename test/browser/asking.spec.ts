import type { Page } from 'playwright-core';
import { answerPage, personalLink, WITH_KEYBOARD } from './answering.ts';
import { NARROW, openSite, type Site } from './browser.ts';
import { press, tabTo, type } from './keyboard.ts';
import { headingFaults, openDetails, opened, resize, sideways, violations } from './page-checks.ts';

let site: Site;

beforeAll(async () => {
  site = await openSite();
  // Nobody of the reference programme has an address.
  await site.db.query(`UPDATE person SET email = lower(code) || '@example.org' WHERE code IN ('P01', 'P02')`);
});
afterEach(() => site?.endOfTest());
afterAll(() => site?.close());

const AT = '/programmes/APIR';

/** What is wrong with the page as it stands, wide and at 320 pixels; nothing is `{}`. */
async function faultsOf(page: Page): Promise<Record<string, string[]>> {
  await opened(page);
  await openDetails(page);
  const found: Record<string, string[]> = { headings: await headingFaults(page), axe: await violations(page) };
  await resize(page, NARROW);
  found['sideways at 320'] = await sideways(page);
  found['axe at 320'] = await violations(page);
  await resize(page, { width: 1280, height: 900 });
  return Object.fromEntries(Object.entries(found).filter(([, faults]) => faults.length > 0));
}

/** Chooses one of a list with the arrow keys. */
async function chooseByKeyboard(page: Page, id: string, value: string): Promise<void> {
  const select = page.locator(`#${id}`);
  await tabTo(page, select);
  const values = await select.locator('option').evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
  await page.keyboard.press('Home');
  for (let step = 0; step < values.indexOf(value); step += 1) await page.keyboard.press('ArrowDown');
  expect(await select.inputValue()).toBe(value);
}

async function typeDay(page: Page, id: string, day: Date): Promise<void> {
  const group = page.locator('fieldset').filter({ has: page.locator(`[id^="${id}"]`) });
  for (const [label, value] of [['Day', day.getDate()], ['Month', day.getMonth() + 1], ['Year', day.getFullYear()]] as const) await type(page, group.getByLabel(label, { exact: true }), String(value));
}

describe('asking', () => {
  it('goes from a questionnaire of the library to a returned form by keyboard', async () => {
    const page = await site.signedIn();
    await page.goto(`${site.url}${AT}/questionnaires`);
    expect(await faultsOf(page)).toEqual({});
    await press(page, page.getByRole('button', { name: 'Write a questionnaire' }));
    const library = page.getByLabel('Launch day', { exact: true });
    await library.waitFor();
    expect(await faultsOf(page)).toEqual({});
    await tabTo(page, page.locator('input[name=beginning]').first());
    for (let step = 0; step < 20 && !(await library.isChecked()); step += 1) await page.keyboard.press(step === 0 ? 'Space' : 'ArrowDown');
    await type(page, page.getByLabel('Code'), 'six-questions');
    await press(page, page.getByRole('button', { name: 'Begin' }));
    await page.waitForURL(`**${AT}/questionnaires/six-questions/1`);

    // Seven of the library: one is changed, two go, one is put back, one is written, one is moved.
    await page.getByRole('button', { name: 'Take out question 7' }).waitFor();
    await press(page, page.getByRole('button', { name: 'Take out question 7' }));
    await press(page, page.getByRole('button', { name: 'Take out question 1' }));
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('undo');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Take out question 6' }).waitFor();
    await press(page, page.getByRole('button', { name: 'Take out question 1' }));
    await press(page, page.getByRole('button', { name: 'Add a question' }));
    await page.keyboard.type('Who would miss you at work?');
    const wording = await page.evaluate(() => document.activeElement!.id);
    await chooseByKeyboard(page, wording.replace('wording', 'kind'), 'single');
    await type(page, page.getByLabel('Answer 1'), 'My team');
    await page.keyboard.press('Enter');
    await page.keyboard.type('My manager');
    await press(page, page.getByRole('button', { name: 'Done with question 6' }));
    await press(page, page.getByRole('button', { name: 'Move up question 6' }));
    expect(await page.evaluate(() => document.activeElement!.textContent)).toBe('Move up question 5');
    expect(await faultsOf(page)).toEqual({});
    await press(page, page.getByRole('button', { name: 'Save the draft' }));
    await page.getByText('Saved.', { exact: true }).waitFor();
    const { rows } = await site.db.query<{ code: string; kind: string }>(
      `SELECT i.code, i.kind FROM item i JOIN questionnaire_version v ON v.id = i.version_id JOIN questionnaire q ON q.id = v.questionnaire_id WHERE q.code = 'six-questions' ORDER BY i.position`,
    );
    expect(rows).toHaveLength(6);
    expect(rows[4]).toEqual({ code: 'who-would-miss-you-at-work', kind: 'single' });

    await press(page, page.getByRole('button', { name: 'Publish it…' }));
    expect(await faultsOf(page)).toEqual({});
    await press(page, page.getByRole('button', { name: 'Publish version 1' }));
    await page.getByText('A published version never changes.', { exact: false }).waitFor();
    expect(await faultsOf(page)).toEqual({});

    // As respondents see it: what depends on an answer appears with it.
    await press(page, page.getByRole('button', { name: 'See it as respondents do' }));
    await press(page, page.getByRole('button', { name: 'Start now' }));
    await page.getByText('Page 1 of 5').waitFor();
    expect(await faultsOf(page)).toEqual({});
    await press(page, page.getByRole('button', { name: 'Continue' }));
    await press(page, page.getByRole('button', { name: 'Continue' }));
    await tabTo(page, page.getByLabel('Yes', { exact: true }));
    await page.keyboard.press('ArrowDown');
    await press(page, page.getByRole('button', { name: 'Continue' }));
    await page.getByText('Page 4 of 6').waitFor();

    await page.goto(`${site.url}${AT}/rounds/new`);
    await page.getByLabel('What is asked').waitFor();
    await chooseByKeyboard(page, 'version', 'six-questions 1');
    await chooseByKeyboard(page, 'purpose', 'mid_point');
    await tabTo(page, page.locator('#mode'));
    await page.keyboard.press('Space');
    await tabTo(page, page.locator('#role'));
    await page.keyboard.press('Space');
    await page.getByText('22 people if it opened today.', { exact: false }).waitFor();
    await page.getByText('20 of them have no e-mail address', { exact: false }).waitFor();
    const today = new Date();
    await typeDay(page, 'opensOn', today);
    await typeDay(page, 'closesOn', new Date(today.getTime() + 60 * 86_400_000));
    expect(await page.getByLabel('Title of the round').inputValue()).toBe('Launch day');
    expect(await faultsOf(page)).toEqual({});
    await type(page, page.getByLabel('Code'), 'six');
    await press(page, page.getByRole('button', { name: 'Set the round up' }));
    await page.waitForURL(`**${AT}/rounds`);

    await page.goto(`${site.url}${AT}/rounds/six/messages`);
    await page.getByText('No mail is set up', { exact: false }).waitFor();
    await press(page, page.getByRole('button', { name: /^Read and approve ?: Invitation$/ }));
    await page.getByText('2 people who have not begun', { exact: false }).waitFor();
    expect(await faultsOf(page)).toEqual({});
    await press(page, page.getByRole('button', { name: /^Approve ?: Invitation$/ }));
    await page.getByText('It starts by itself', { exact: false }).waitFor();

    // Its day comes; the server looks once a minute.
    await site.db.query(`UPDATE round_message SET due_on = due_on - 30 WHERE step = 'invitation'`);
    await page.goto(`${site.url}${AT}/rounds/six/outbox?status=kept`);
    for (let tries = 0; tries < 100 && (await page.getByText('2 messages', { exact: true }).count()) === 0; tries += 1) {
      await page.waitForTimeout(1000);
      await page.reload();
      await page.getByLabel('Show').waitFor();
      await opened(page);
    }
    await press(page, page.locator('summary').first());
    await page.getByText('[personal link]', { exact: false }).first().waitFor();
    expect(await faultsOf(page)).toEqual({});

    const respondent = await site.visit();
    await respondent.goto(await personalLink(page, site.url, 'APIR', 'six', 'P01'));
    await press(respondent, respondent.getByRole('button', { name: 'Start now' }));
    await respondent.waitForURL('**/answer/page/*');
    while (respondent.url().includes('/page/')) {
      await answerPage(respondent, WITH_KEYBOARD);
      const before = respondent.url();
      await press(respondent, respondent.getByRole('button', { name: 'Continue' }));
      await respondent.waitForURL((url) => url.href !== before);
    }
    await press(respondent, respondent.getByRole('button', { name: 'Send your answers' }));
    await respondent.waitForURL('**/answer/sent');

    await page.goto(`${site.url}${AT}/rounds`);
    const section = page.locator('section', { has: page.getByText('1 of 22 asked', { exact: true }) });
    await section.getByText('Progress by council').click();
    await section.getByRole('row', { name: /^Bath & North East Somerset 2 1 0 0 0 1$/ }).waitFor();
    expect(await faultsOf(page)).toEqual({});
  }, 240_000);

  it('writes down what a group said by keyboard, and keeps it against somebody who wrote meanwhile', async () => {
    const page = await site.signedIn();
    await page.goto(`${site.url}${AT}/group-feedback/new`);
    await tabTo(page, page.locator('#kind'));
    await page.keyboard.press('Space');
    await chooseByKeyboard(page, 'session', 'exeter-1');
    await type(page, page.getByLabel('Point 1 under Emerging benefits'), 'We ask before we advise');
    await page.keyboard.press('Enter');
    await page.keyboard.type('More patience');
    await press(page, page.getByRole('button', { name: /^Take over the register/ }));
    expect(await faultsOf(page)).toEqual({});
    await type(page, page.getByLabel('Code'), 'exeter-first');
    await press(page, page.getByRole('button', { name: 'Save', exact: true }));
    await page.waitForURL(`**${AT}/group-feedback/exeter-first`);
    await page.getByText('Everything is saved').waitFor();
    const { rows } = await site.db.query<{ point: string }>(`SELECT p.point FROM group_feedback_point p JOIN group_feedback g ON g.id = p.group_feedback_id WHERE g.code = 'exeter-first' ORDER BY p.position`);
    expect(rows.map(({ point }) => point)).toEqual(['We ask before we advise', 'More patience']);

    await site.db.query(`UPDATE group_feedback SET title = 'Exeter, as somebody else calls it', revision = revision + 1 WHERE code = 'exeter-first'`);
    site.expectStatus(409, /group-feedback\/exeter-first$/);
    await type(page, page.getByLabel('Which group was it?'), 'Exeter set');
    await press(page, page.getByRole('button', { name: 'Save', exact: true }));
    await page.getByText('Title, theirs: Exeter, as somebody else calls it; yours: Exeter set').waitFor();
    expect(await faultsOf(page)).toEqual({});
    await press(page, page.getByRole('button', { name: 'Save mine in its place' }));
    await page.getByText('Saved.', { exact: true }).waitFor();
    await page.goto(`${site.url}${AT}/group-feedback`);
    await page.getByRole('link', { name: 'Exeter set', exact: true }).waitFor();
    expect(await faultsOf(page)).toEqual({});
  });

  it('shows what is wrong with a question at the question, and what was written stays', async () => {
    const page = await site.signedIn();
    await page.goto(`${site.url}${AT}/questionnaires/new`);
    await page.getByLabel('Nothing', { exact: true }).check();
    await page.getByLabel('Title').fill('Faulty');
    await page.getByRole('button', { name: 'Begin' }).click();
    await page.getByRole('button', { name: 'Add a question' }).click();
    await page.keyboard.type('Is it so?');
    await page.getByLabel('Code').fill('not a code');
    site.expectStatus(400, /versions\/1$/);
    await page.getByRole('button', { name: 'Save the draft' }).click();
    await page.getByRole('link', { name: /^Question 1: the code must begin/ }).click();
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('not a code');
    expect(await faultsOf(page)).toEqual({});
    page.on('dialog', (dialog) => void dialog.dismiss());
    await page.getByRole('link', { name: 'Questions and versions' }).click();
    expect(await page.getByLabel('Question or statement').inputValue()).toBe('Is it so?');
  });

  it('shows the link of a round without names with its QR code', async () => {
    const page = await site.signedIn();
    await page.goto(`${site.url}${AT}/rounds`);
    await site.db.query(`UPDATE round SET closes_on = NULL WHERE mode = 'anonymous' AND programme_id = (SELECT id FROM programme WHERE code = 'APIR')`);
    await page.getByRole('link', { name: /^Link and QR code for everybody/ }).first().click();
    await page.getByRole('button', { name: 'Make the link' }).click();
    await page.getByRole('img', { name: 'QR code of the address below' }).waitFor();
    expect(await faultsOf(page)).toEqual({});
    const visitor = await site.visit();
    await visitor.goto(`http://${await page.locator('.wm-link-sheet__address').textContent()}`);
    await visitor.getByText('What you say is anonymous').waitFor();
  });
});
