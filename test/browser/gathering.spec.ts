/** What is asked in and after a session: its pulse, what was agreed there, and what people are told came of it. */
import type { Locator, Page } from 'playwright-core';
import { answerPage, answerToTheEnd, WITH_KEYBOARD, WITH_MOUSE } from './answering.ts';
import { NARROW, openSite, type Site } from './browser.ts';
import { choose, press, tabTo, type } from './keyboard.ts';
import { walk } from './keyboard-walk.ts';
import { headingFaults, OF_LAYOUT, openDetails, opened, resize, sideways, violations } from './page-checks.ts';
import { pageOf, type Somebody } from './somebody.ts';

let site: Site;

beforeAll(async () => {
  site = await openSite();
  await site.db.query(`UPDATE round SET closes_on = NULL WHERE code IN ('end-participants', 'end-mentors')`);
});
afterEach(() => site?.endOfTest());
afterAll(() => site?.close());

const FACILITATOR: Somebody = { name: 'Felix Facilitator', programme: 'APIR', roles: ['facilitator'], set: 'Exeter' };
const MANAGER: Somebody = { name: 'Mary Manager', programme: 'APIR', roles: ['programme_manager'] };
const EVALUATOR: Somebody = { name: 'Eve Evaluator', programme: 'APIR', roles: ['evaluator'] };

const at = (path: string): string => `${site.url}/programmes/APIR${path}`;
/** A button that says unseen what it is about. */
const about = (verb: string, what: string): RegExp => new RegExp(`^${verb} ?: ${what}$`);
/** What opens something on demand. */
const summary = (page: Page, words: string): Locator => page.locator('summary', { hasText: words });
const heading = (page: Page, name: string | RegExp): Promise<void> => page.getByRole('heading', { level: 1, name }).waitFor();

/** What is wrong with the page as it stands, wide and at 320 pixels; nothing is `{}`. */
async function faultsOf(page: Page): Promise<Record<string, string[]>> {
  await opened(page);
  const found: Record<string, string[]> = { headings: await headingFaults(page), keyboard: await walk(page) };
  await openDetails(page);
  found.axe = await violations(page);
  await resize(page, NARROW);
  found['sideways at 320'] = await sideways(page);
  found['axe at 320'] = await violations(page, OF_LAYOUT);
  await resize(page, { width: 1280, height: 900 });
  return Object.fromEntries(Object.entries(found).filter(([, faults]) => faults.length > 0));
}

/** The page of somebody's own. */
async function ownPage(manager: Page, person: string): Promise<Page> {
  const answer = await manager.request.post(`${site.url}/api/programmes/APIR/people/${person}/link`, { headers: { 'x-waymark': '1' } });
  const page = await site.visit();
  await page.goto(((await answer.json()) as { url: string }).url);
  await page.getByLabel('This is my page').check();
  await page.getByRole('button', { name: 'Open my page' }).click();
  await heading(page, /^Your page/);
  return page;
}

/** Answers all that is left of a form and sends it. */
async function sendEverything(page: Page): Promise<void> {
  await answerToTheEnd(page, WITH_MOUSE);
  await page.getByRole('button', { name: 'Send your answers' }).click();
  await page.waitForURL('**/answer/sent');
}

describe('the pulse of a session', () => {
  it('is asked for by keyboard, typed from the screen in the room, and counted while people answer', async () => {
    const page = await pageOf(site, FACILITATOR);
    await page.goto(at(''));
    await heading(page, 'Sessions');
    await press(page, page.getByRole('link', { name: 'Exeter set, meeting 5', exact: true }));
    await heading(page, 'Exeter set, meeting 5');
    await page.getByRole('button', { name: 'Ask for a pulse' }).waitFor();
    expect(await faultsOf(page)).toEqual({});
    await press(page, page.getByRole('button', { name: 'Ask for a pulse' }));
    await page.waitForURL(at('/sessions/exeter-5/pulse'));
    await page.getByRole('img', { name: 'QR code of the address below' }).waitFor();
    await page.getByText('0 forms have come in.').waitFor();
    expect(await faultsOf(page)).toEqual({});

    // Typed as people type: in small letters, without the dashes, without the scheme.
    const address = (await page.locator('.wm-link-sheet__address').textContent())!;
    expect(address).toMatch(/^127\.0\.0\.1:\d+\/answer\/[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    const typed = address.replace(/[^/]+$/, (code) => code.replaceAll('-', '').toLowerCase());
    const visitor = await site.visit();
    await visitor.goto(`http://${typed}`);
    await visitor.getByText('What you say is anonymous').waitFor();
    await press(visitor, visitor.getByRole('link', { name: 'Start now' }));
    await visitor.waitForURL('**/answer/page/*');
    while (visitor.url().includes('/page/')) {
      await answerPage(visitor, WITH_KEYBOARD);
      const before = visitor.url();
      await press(visitor, visitor.getByRole('button', { name: 'Continue' }));
      await visitor.waitForURL((url) => url.href !== before);
    }
    await press(visitor, visitor.getByRole('button', { name: 'Send your answers' }));
    await visitor.waitForURL('**/answer/sent');
    // Nobody pressed anything on the screen in the room.
    await page.getByText('1 form has come in.').waitFor();

    // A form begun with the address goes on when somebody else shows it again, and stops the link for nobody.
    const second = await site.visit();
    await second.goto(`http://${address}`);
    await second.getByRole('link', { name: 'Start now' }).click();
    await second.waitForURL('**/answer/page/*');
    const manager = await pageOf(site, MANAGER);
    await manager.goto(at('/sessions/exeter-5'));
    await manager.getByText('1 form has come in.', { exact: false }).waitFor();
    await manager.getByRole('button', { name: 'Show the QR code' }).click();
    await manager.locator('.wm-link-sheet__address').waitFor();
    expect(await manager.locator('.wm-link-sheet__address').textContent()).toBe(address);
    await sendEverything(second);
    await manager.getByText('2 forms have come in.').waitFor();
    await manager.goto(at('/sessions'));
    await manager.getByRole('row', { name: /^Exeter set, meeting 5/ }).getByText('2 answered').waitFor();
  }, 240_000);

  it('fills the screen, and prints on one sheet without what can only be pressed', async () => {
    const page = await pageOf(site, MANAGER);
    await page.goto(at('/sessions/exeter-4'));
    await page.getByRole('button', { name: 'Ask for a pulse' }).click();
    await page.getByRole('img', { name: 'QR code of the address below' }).waitFor();
    await press(page, page.getByRole('button', { name: 'Show it full screen' }));
    await page.waitForFunction(() => document.fullscreenElement !== null);
    const shown = await page.evaluate(() => {
      const sheet = document.fullscreenElement!;
      const inside = [...sheet.querySelectorAll('h1, p, img')].filter((one) => one.checkVisibility());
      return {
        code: sheet.querySelector('img')!.getBoundingClientRect().width / Math.min(innerWidth, innerHeight),
        cut: inside.filter((one) => one.getBoundingClientRect().bottom > innerHeight + 1 || one.getBoundingClientRect().right > innerWidth + 1).map(({ textContent }) => textContent),
        counted: sheet.textContent?.includes('0 forms have come in'),
      };
    });
    expect(shown).toEqual({ code: expect.any(Number), cut: [], counted: true });
    expect(shown.code).toBeGreaterThan(0.5);
    await page.keyboard.press('Escape');
    await page.evaluate(() => document.fullscreenElement && document.exitFullscreen());
    await page.waitForFunction(() => document.fullscreenElement === null);

    const sheets = Buffer.from(await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g);
    expect(sheets).toHaveLength(1);
    await page.emulateMedia({ media: 'print' });
    const left = await page.evaluate(() => [...document.querySelectorAll('nav, main button, main a, [role=status]')].filter((one) => one.checkVisibility() && one.getBoundingClientRect().height > 1).map(({ textContent }) => textContent));
    expect(left).toEqual([]);
  });
});

describe('what was agreed at a session', () => {
  it('is written down there by keyboard, and taken into a questionnaire that remembers it', async () => {
    const facilitator = await pageOf(site, FACILITATOR);
    await facilitator.goto(at('/sessions/exeter-5'));
    await facilitator.getByText('None is written down.', { exact: false }).waitFor();
    await press(facilitator, summary(facilitator, 'Write down a success criterion'));
    await press(facilitator, facilitator.getByRole('button', { name: 'Write it down' }));
    await facilitator.getByRole('heading', { name: 'There is a problem' }).waitFor();
    await facilitator.getByRole('link', { name: 'Choose who agreed' }).waitFor();
    await type(facilitator, facilitator.getByLabel('What was agreed'), 'Plans are written with the family');
    await tabTo(facilitator, facilitator.getByLabel('Participants', { exact: true }));
    await facilitator.keyboard.press('Space');
    await press(facilitator, facilitator.getByRole('button', { name: 'Write it down' }));
    await facilitator.getByText('“Plans are written with the family” is written down.').waitFor();
    await facilitator.getByText('Agreed by participants', { exact: true }).waitFor();
    expect(await faultsOf(facilitator)).toEqual({});

    const evaluator = await pageOf(site, EVALUATOR);
    await evaluator.goto(at('/questionnaires/new'));
    await evaluator.getByLabel('Nothing', { exact: true }).check();
    await evaluator.getByLabel('Title').fill('Did it come true?');
    await evaluator.getByLabel('Code').fill('came-true');
    await evaluator.getByRole('button', { name: 'Begin' }).click();
    await press(evaluator, summary(evaluator, 'Take in success criteria'));
    const box = evaluator.getByLabel('Plans are written with the family');
    await box.waitFor();
    // Those that no questionnaire asks yet are ticked.
    expect(await box.isChecked()).toBe(true);
    await press(evaluator, evaluator.getByRole('button', { name: 'Take in 1 criterion' }));
    await evaluator.getByText('1. Plans are written with the family').waitFor();
    await evaluator.getByText('Made of a success criterion').waitFor();
    expect(await faultsOf(evaluator)).toEqual({});
    await press(evaluator, evaluator.getByRole('button', { name: 'Save the draft' }));
    await evaluator.getByText('Saved.', { exact: true }).waitFor();

    await facilitator.reload();
    // Drafts of questionnaires are not for facilitators to see.
    await facilitator.getByText('Agreed by participants', { exact: true }).waitFor();
    expect(await facilitator.getByText('came-true').count()).toBe(0);
    await facilitator.getByRole('button', { name: about('Change', 'Plans are written with the family') }).waitFor();
    await evaluator.getByRole('button', { name: 'Publish it…' }).click();
    await evaluator.getByRole('button', { name: 'Publish version 1' }).click();
    await evaluator.getByText('A published version never changes.', { exact: false }).waitFor();
    await facilitator.reload();
    await facilitator.getByText('Agreed by participants; asked in came-true version 1').waitFor();
    // What people were asked stands as it was.
    expect(await facilitator.getByRole('button', { name: about('Change', 'Plans are written with the family') }).count()).toBe(0);
  }, 180_000);

  it('is somebody’s to do, who marks it done on their own page', async () => {
    const manager = await pageOf(site, MANAGER);
    await manager.goto(at('/sessions/exeter-5'));
    await press(manager, summary(manager, 'Record an action'));
    await type(manager, manager.getByLabel('What is to be done'), 'Try a joint visit with each worker');
    await choose(manager, manager.getByLabel('Whose action it is (optional)'), 'P17');
    expect(await manager.getByLabel('Or who else does it (optional)').count()).toBe(0);
    for (const [part, text] of Object.entries({ Day: '1', Month: '2', Year: '2011' })) await type(manager, manager.getByLabel(part, { exact: true }), text);
    await press(manager, manager.getByRole('button', { name: 'Record the action' }));
    await manager.getByText('“Try a joint visit with each worker” is recorded.').waitFor();
    expect(await faultsOf(manager)).toEqual({});

    const own = await ownPage(manager, 'P17');
    await own.getByRole('heading', { level: 2, name: 'Your actions' }).waitFor();
    await own.getByText('Overdue', { exact: true }).waitFor();
    expect(await faultsOf(own)).toEqual({});
    await press(own, own.getByRole('link', { name: 'Your actions, and what is done' }));
    await heading(own, 'Your actions');
    await own.getByText('Agreed at Exeter set, meeting 5, 7 December 2010. Due 1 February 2011.').waitFor();
    expect(await faultsOf(own)).toEqual({});
    await press(own, own.getByRole('button', { name: about('Mark as done', 'Try a joint visit with each worker') }));
    await own.getByRole('alert').waitFor();
    await own.getByRole('button', { name: about('Not done after all', 'Try a joint visit with each worker') }).waitFor();
    expect(await faultsOf(own)).toEqual({});

    const facilitator = await pageOf(site, FACILITATOR);
    await facilitator.goto(at('/sessions/exeter-5'));
    await facilitator.getByRole('listitem').filter({ hasText: 'Try a joint visit with each worker' }).getByText('Done', { exact: true }).waitFor();
    const other = await ownPage(manager, 'P18');
    expect(await other.getByText('Try a joint visit').count()).toBe(0);
  }, 180_000);
});

describe('you said, we did', () => {
  it('begins with a point of a group, is published by keyboard, read on people’s own pages, and taken back', async () => {
    const facilitator = await pageOf(site, FACILITATOR);
    await facilitator.goto(at('/group-feedback/new?session=exeter-5'));
    await facilitator.getByLabel('Point 1 under Challenges').fill('P17 says that nobody covers their team');
    await facilitator.getByLabel('Group feedback', { exact: true }).check();
    await facilitator.getByLabel('Code').fill('exeter-december');
    await facilitator.getByRole('button', { name: 'Save', exact: true }).click();
    await facilitator.getByText('Everything is saved').waitFor();

    await facilitator.goto(at('/replies'));
    await press(facilitator, facilitator.getByRole('button', { name: 'Write a reply' }));
    await heading(facilitator, 'Write a reply');
    await press(facilitator, summary(facilitator, 'Begin with a point of group feedback'));
    const group = facilitator.getByLabel('Which group?');
    // A facilitator is offered the groups of their own sets alone.
    expect((await group.locator('option').allTextContents()).slice(1).filter((name) => !name.includes('Exeter'))).toEqual([]);
    await group.selectOption('exeter-december');
    await press(facilitator, facilitator.getByRole('button', { name: about('Reply to this', 'P17 says that nobody covers their team') }));
    expect(await facilitator.evaluate(() => document.activeElement!.id)).toBe('said');
    expect(await facilitator.getByLabel('You said').inputValue()).toBe('P17 says that nobody covers their team');
    expect(await faultsOf(facilitator)).toEqual({});
    await type(facilitator, facilitator.getByLabel('You said'), 'Nobody covers the team on set days');
    await tabTo(facilitator, facilitator.locator('input[name=kind]').first());
    await facilitator.keyboard.press('ArrowDown');
    expect(await facilitator.getByLabel('We will …').isChecked()).toBe(true);
    await type(facilitator, facilitator.getByLabel('We will', { exact: true }), 'Every head of service is asked to send cover');
    await press(facilitator, facilitator.getByRole('button', { name: 'Save as a draft' }));
    await heading(facilitator, 'You said, we did');
    await facilitator.getByText('The draft is saved.').waitFor();
    expect(await faultsOf(facilitator)).toEqual({});

    const manager = await pageOf(site, MANAGER);
    const before = await ownPage(manager, 'P17');
    expect(await before.getByText('Nobody covers the team on set days').count()).toBe(0);
    await press(facilitator, facilitator.getByRole('button', { name: about('Publish', 'Nobody covers the team on set days') }));
    await facilitator.getByText('Published: people see it on their own page.').waitFor();

    const own = await ownPage(manager, 'P17');
    await own.getByText('Nobody covers the team on set days').waitFor();
    await press(own, own.getByRole('link', { name: 'Everything that was said, and what came of it' }));
    await heading(own, 'You said, we did');
    expect(await own.locator('.wm-reply').first().innerText()).toContain('Every head of service is asked to send cover');
    expect(await faultsOf(own)).toEqual({});
    const elsewhere = await ownPage(manager, 'P02');
    expect(await elsewhere.getByText('Nobody covers the team on set days').count()).toBe(0);

    const evaluator = await pageOf(site, EVALUATOR);
    await evaluator.goto(at('/replies'));
    await evaluator.getByText('Nobody covers the team on set days').waitFor();
    expect(await evaluator.locator('main').getByRole('button').count()).toBe(0);

    await press(facilitator, facilitator.getByRole('button', { name: about('Unpublish', 'Nobody covers the team on set days') }));
    await facilitator.getByText('Unpublished: it is a draft again, and nobody sees it.').waitFor();
    await own.reload();
    expect(await own.getByText('Nobody covers the team on set days').count()).toBe(0);
  }, 240_000);

  it('does not let a name through, and says where it stands', async () => {
    const manager = await pageOf(site, MANAGER);
    const { rows } = await site.db.query<{ name: string }>(`SELECT name FROM person WHERE code = 'M01'`);
    await site.db.query(`UPDATE person SET name = 'Josephine Example' WHERE code = 'M01'`);
    try {
      await manager.goto(at('/replies/new'));
      await manager.getByLabel('You said').fill('Josephine Example never has time');
      await manager.getByLabel('We did …').check();
      await manager.getByLabel('We did', { exact: true }).fill('Two people were given another mentor');
      await manager.getByLabel('Everybody', { exact: true }).check();
      site.expectStatus(400, /\/replies/);
      await manager.getByRole('button', { name: 'Save and publish' }).click();
      await manager.getByRole('heading', { name: 'There is a problem' }).waitFor();
      await manager.getByRole('alert').getByRole('link').first().click();
      expect(await manager.evaluate(() => document.activeElement!.id)).toBe('said');
      expect(await faultsOf(manager)).toEqual({});
    } finally {
      await site.db.query(`UPDATE person SET name = $1 WHERE code = 'M01'`, [rows[0]!.name]);
    }
  });

  it('is what the receipt of a questionnaire leads to', async () => {
    const manager = await pageOf(site, MANAGER);
    const { rows } = await site.db.query<{ code: string }>(
      `SELECT x.code FROM round_member m JOIN round o ON o.id = m.round_id AND o.code = 'end-participants' JOIN enrolment e ON e.id = m.enrolment_id JOIN person x ON x.id = e.person_id
        WHERE x.died_on IS NULL AND NOT EXISTS (SELECT FROM response r WHERE r.round_id = o.id AND r.enrolment_id = e.id) ORDER BY x.code LIMIT 1`,
    );
    const respondent = await ownPage(manager, rows[0]!.code);
    await respondent.getByRole('button', { name: /^(Start|Continue) ?:/ }).first().click();
    await respondent.getByRole('link', { name: /^(Start now|Continue)/ }).click();
    await respondent.waitForURL('**/answer/page/*');
    await sendEverything(respondent);
    await respondent.getByRole('link', { name: /^Go to your page/ }).click();
    await heading(respondent, /^Your page/);
    await respondent.getByRole('heading', { level: 2, name: 'You said, we did' }).waitFor();
  });
});
