import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { londonDay } from '../../shared/calendar/london.ts';
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
    await type(page, page.getByLabel('Answer 1', { exact: true }), 'My team');
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
    await press(page, page.getByRole('link', { name: 'Start now' }));
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
    const today = new Date(`${londonDay(new Date())}T12:00:00Z`);
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

    // Its day comes. Messages leave on working days from half past nine on, and nobody knows when this runs: what the server does then is written in its place.
    await site.db.query(
      `WITH w AS (UPDATE round_message w SET status = 'started' FROM round o WHERE o.id = w.round_id AND o.code = 'six' AND w.step = 'invitation' RETURNING w.round_id, w.programme_id),
            s AS (INSERT INTO message (programme_id, key, kind, about, address, subject, body, status, due_at, sent_at, transport)
                  SELECT w.programme_id, 'round:six:' || m.enrolment_id, 'round', jsonb_build_object('enrolment', m.enrolment_id), x.email, 'Your answers, please', 'Dear colleague' || E'\n\n[personal link]', 'kept', now(), now(), 'outbox'
                    FROM w JOIN round_member m ON m.round_id = w.round_id JOIN enrolment e ON e.id = m.enrolment_id JOIN person x ON x.id = e.person_id WHERE x.email IS NOT NULL
                  RETURNING id, (about ->> 'enrolment')::uuid AS enrolment_id)
       INSERT INTO round_member_message (message_id, round_id, enrolment_id, step) SELECT s.id, w.round_id, s.enrolment_id, 'invitation' FROM s, w`,
    );
    await page.goto(`${site.url}${AT}/rounds/six/outbox?status=kept`);
    await page.getByText('2 messages', { exact: true }).waitFor();
    await press(page, page.locator('summary').first());
    await page.getByText('[personal link]', { exact: false }).first().waitFor();
    expect(await faultsOf(page)).toEqual({});

    // One that a mail server took came back by a mail later.
    await site.db.query(`UPDATE message SET status = 'sent' WHERE id = (SELECT s.id FROM message s JOIN round_member_message t ON t.message_id = s.id JOIN round o ON o.id = t.round_id WHERE o.code = 'six' ORDER BY s.address LIMIT 1)`);
    await page.goto(`${site.url}${AT}/rounds/six/outbox?status=sent`);
    await page.getByText('1 message', { exact: true }).waitFor();
    await press(page, page.getByRole('button', { name: /^This address came back/ }));
    expect(await faultsOf(page)).toEqual({});
    await press(page, page.getByRole('button', { name: 'It came back', exact: true }));
    await page.getByText('It is noted.', { exact: false }).waitFor();
    expect(await faultsOf(page)).toEqual({});
    await press(page, page.getByRole('button', { name: 'Correct the address' }));
    await page.getByText('1 person', { exact: true }).waitFor();
    await page.getByText('Came back', { exact: false }).first().waitFor();
    expect(await faultsOf(page)).toEqual({});

    // Somebody without an address gets one, and with it the invitation that could not be made.
    await page.goto(`${site.url}${AT}/rounds`);
    const asked = page.locator('section', { has: page.getByText('0 of 22 asked', { exact: true }) });
    await press(page, asked.locator('summary', { hasText: 'People asked' }));
    await press(page, asked.getByRole('button', { name: /^Add an address ?: P03$/ }));
    const dialog = page.getByRole('dialog', { name: 'Address of P03' });
    await dialog.getByLabel('E-mail address').fill('nobody at all');
    site.expectStatus(400, /members\/[\w-]+\/address$/);
    await press(page, dialog.getByRole('button', { name: 'Save the address' }));
    await dialog.getByText('Enter an e-mail address such as', { exact: false }).waitFor();
    expect(await faultsOf(page)).toEqual({});
    await dialog.getByLabel('E-mail address').fill('p03@example.org');
    await page.keyboard.press('Enter');
    await dialog.getByText('The message “Invitation” leaves again', { exact: false }).waitFor();
    expect(await faultsOf(page)).toEqual({});
    await page.keyboard.press('Escape');
    await asked.getByText('p03@example.org', { exact: true }).waitFor();
    await press(page, asked.getByRole('button', { name: /^Do not write to them ?: P03$/ }));
    await press(page, page.getByRole('dialog').getByRole('button', { name: 'Do not write to them' }));
    await asked.getByText('Asked not to be written to', { exact: true }).waitFor();
    expect(await faultsOf(page)).toEqual({});

    const respondent = await site.visit();
    await respondent.goto(await personalLink(page, site.url, 'APIR', 'six', 'P01'));
    await press(respondent, respondent.getByRole('link', { name: 'Start now' }));
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
    await section.getByRole('row', { name: /^Bath & North East Somerset 1 of 2 0 0 0 0 1 0$/ }).waitFor();
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

  it('writes a pair, an answer beside which people say what, and Welsh by keyboard, and publishes when all of it is there', async () => {
    const page = await site.signedIn();
    const field = (label: string): Locator => page.getByLabel(label, { exact: true });
    await page.goto(`${site.url}${AT}/questionnaires/new`);
    await tabTo(page, page.locator('input[name=beginning]').first());
    await page.keyboard.press('Space');
    // It begins with one of the library, or with nothing, the last of them.
    await field('Welsh').waitFor();
    await page.keyboard.press('ArrowUp');
    await type(page, field('Title'), 'In two languages');
    await type(page, field('Code'), 'bilingual');
    await press(page, page.getByRole('button', { name: 'Begin' }));
    await page.waitForURL(`**${AT}/questionnaires/bilingual/1`);
    await press(page, page.getByRole('button', { name: 'Put it into Welsh as well' }));
    await type(page, field('Title in Welsh'), 'Mewn dwy iaith');

    await press(page, page.getByRole('button', { name: 'Add a question' }));
    await page.keyboard.type('How many joint visits in a usual month?');
    const first = (await page.evaluate(() => document.activeElement!.id)).replace('-wording', '');
    await type(page, field('To be read before it (optional)'), 'Think back.');
    await chooseByKeyboard(page, `${first}-kind`, 'number');
    await type(page, field('Greatest (optional)'), '31');
    await tabTo(page, field('One time'));
    await page.keyboard.press('ArrowDown');
    await type(page, field('Question or statement in Welsh'), 'Sawl ymweliad ar y cyd mewn mis arferol?');
    await type(page, field('Section (optional)'), 'Your work');
    await type(page, field('Section in Welsh'), 'Eich gwaith');
    expect(await faultsOf(page)).toEqual({});
    await press(page, page.getByRole('button', { name: 'Done with questions 1 and 2' }));
    await press(page, page.getByRole('button', { name: 'Add a question' }));
    await page.keyboard.type('What helped?');
    const second = (await page.evaluate(() => document.activeElement!.id)).replace('-wording', '');
    await chooseByKeyboard(page, `${second}-kind`, 'multiple');
    await type(page, field('Answer 1'), 'My mentor');
    await type(page, field('Answer 2'), 'Something else');
    await tabTo(page, field('People can say what beside answer 2'));
    await page.keyboard.press('Space');
    await type(page, field('Answer 1 in Welsh'), 'Fy mentor');
    expect(await field('Section in Welsh').inputValue()).toBe('Eich gwaith');
    await press(page, page.getByRole('button', { name: 'Done with question 3' }));
    await press(page, page.getByRole('button', { name: 'Save the draft' }));
    await page.getByText('Saved.', { exact: true }).waitFor();

    // It is refused while words are missing, each named where it is written.
    await press(page, page.getByRole('button', { name: 'Publish it…' }));
    site.expectStatus(400, /publication$/);
    await press(page, page.getByRole('button', { name: 'Publish version 1' }));
    const note = 'Questions 1 and 2: what is to be read before it has no Welsh words.';
    const summary = page.locator('.govuk-error-summary');
    await summary.getByRole('link', { name: 'Question 1: what is to be read before it has no Welsh words.' }).waitFor();
    expect(await faultsOf(page)).toEqual({});
    await press(page, summary.getByRole('link', { name: 'Question 3: “Something else” has no Welsh words.' }));
    expect(await page.evaluate(() => (document.activeElement as HTMLElement).lang)).toBe('cy');
    await page.keyboard.type('Rhywbeth arall');
    await page.getByText('1 of 3 questions has all their words in Welsh.').waitFor();
    // The lists were opened to be looked at.
    await press(page, page.locator('.wm-missing').getByRole('link', { name: note }));
    await page.keyboard.type('Meddyliwch yn ôl.');

    // What is left comes back in a file.
    const download = page.waitForEvent('download');
    await press(page, page.getByRole('button', { name: 'Download the words as CSV' }));
    const file = readFileSync(await (await download).path(), 'utf8');
    expect((await download).suggestedFilename()).toBe('bilingual-1-welsh.csv');
    expect(file).toContain('what-helped,question,What helped?,\r\n');
    await tabTo(page, page.getByLabel('Or paste its lines, with the first'));
    await page.keyboard.insertText(file.replace('What helped?,', 'What helped?,Beth a helpodd?'));
    await press(page, page.getByRole('button', { name: 'Take in the Welsh words' }));
    await page.getByText('1 text is new or changed', { exact: false }).waitFor();
    await page.getByText('3 of 3 questions have all their words in Welsh. Nothing is missing.').waitFor();
    await press(page, page.getByRole('button', { name: 'Save the draft' }));
    await page.getByText('Saved.', { exact: true }).waitFor();
    await press(page, page.getByRole('button', { name: 'Publish it…' }));
    await press(page, page.getByRole('button', { name: 'Publish version 1' }));
    await page.getByText('It is in English and Welsh: people choose.', { exact: false }).waitFor();
    const { rows } = await site.db.query<object>(
      `SELECT i.code, i.pair, i.moment, i.highest, i.other, i.words->'cy'->>'wording' AS welsh FROM item i JOIN questionnaire_version v ON v.id = i.version_id JOIN questionnaire q ON q.id = v.questionnaire_id WHERE q.code = 'bilingual' ORDER BY i.position`,
    );
    const visits = { pair: 'how-many-joint-visits-in-a', highest: 31, other: null, welsh: 'Sawl ymweliad ar y cyd mewn mis arferol?' };
    expect(rows).toEqual([
      { ...visits, code: 'how-many-joint-visits-in-a-before', moment: 'before' },
      { ...visits, code: 'how-many-joint-visits-in-a-now', moment: 'now' },
      { code: 'what-helped', pair: null, moment: null, highest: null, other: 'something-else', welsh: 'Beth a helpodd?' },
    ]);

    await press(page, page.getByRole('button', { name: 'Cymraeg' }));
    await page.getByText('Beth a helpodd?').waitFor();
    expect(await faultsOf(page)).toEqual({});
    await press(page, page.getByRole('button', { name: 'See it as respondents do' }));
    // The page before has such a button too.
    await page.getByText('As respondents see it.').waitFor();
    await press(page, page.getByRole('button', { name: 'Cymraeg' }));
    await page.getByRole('heading', { name: 'Mewn dwy iaith' }).waitFor();
    expect(await faultsOf(page)).toEqual({});
    await page.goto(`${site.url}${AT}/questionnaires`);
    await page.getByText('English, Welsh').waitFor();
    expect(await faultsOf(page)).toEqual({});
  }, 180_000);

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
