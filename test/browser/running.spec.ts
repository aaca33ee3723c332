import type { Page } from 'playwright-core';
import { openSite, type Site } from './browser.ts';
import { choose, press, type } from './keyboard.ts';

let site: Site;

beforeAll(async () => {
  site = await openSite();
});
afterEach(() => site?.endOfTest());
afterAll(() => site?.close());

const at = (path: string): string => `${site.url}/programmes/APIR${path}`;
const heading = (page: Page, name: string): Promise<void> => page.getByRole('heading', { level: 1, name, exact: true }).waitFor();

describe('a programme that is run', () => {
  it('from a session that is planned, its register and a correction, to who has left and the grid, by keyboard', async () => {
    const page = await site.signedIn();
    await page.goto(at('/plan-session'));
    await heading(page, 'Plan a session');
    await press(page, page.getByRole('button', { name: 'Plan the session' }));
    await page.getByRole('heading', { name: 'There is a problem' }).waitFor();
    await choose(page, page.getByLabel('Kind', { exact: true }), 'Catch');
    await choose(page, page.getByLabel('Set', { exact: true }), 'Exeter');
    await type(page, page.getByLabel('Title', { exact: true }), 'Exeter, last look back');
    for (const [part, text] of Object.entries({ Day: '15', Month: '2', Year: '2011' })) await type(page, page.getByLabel(part, { exact: true }), text);
    await type(page, page.getByLabel('Starts at', { exact: true }), '9:30am');
    await type(page, page.getByLabel(/^Ends at/), '12pm');
    await type(page, page.getByLabel(/^Timetable/), '9:30 Welcome');
    await press(page, page.getByRole('button', { name: 'Plan the session' }));
    await heading(page, 'Exeter, last look back');
    await page.getByText('15 February 2011, 9:30am to 12pm').waitFor();

    // Two people are expected by name, one is absent.
    for (const code of ['P17', 'P18']) {
      await type(page, page.getByLabel(/^Expect somebody else/), code);
      await press(page, page.getByRole('button', { name: 'Find' }));
      await press(page, page.getByRole('button', { name: `Expect ${code}` }));
      await page.getByText(`${code} is expected.`).waitFor();
    }
    await press(page, page.getByRole('button', { name: 'Take the register' }));
    await heading(page, 'Exeter, last look back');
    await press(page, page.getByRole('button', { name: /^Mark everybody as attended/ }));
    await press(page, page.getByRole('button', { name: 'Save 2 changes' }));
    await page.getByText('2 changes saved.').waitFor();
    await choose(page, page.getByLabel('Mark of P18', { exact: true }), 'Apologies on');
    await choose(page, page.getByLabel('Reason of P18', { exact: true }), 'Weather');
    await press(page, page.getByRole('button', { name: 'Save 1 change' }));
    await page.getByText('1 change saved.').waitFor();
    await page.reload();
    await page.getByText('What was corrected (1)').click();
    const correction = page.getByRole('row', { name: /^P18/ });
    expect(await correction.getByRole('cell').allTextContents()).toEqual(['Attended in person', 'Apologies on the day, weather', expect.stringMatching(/20\d\d/)]);

    // Notes, a buddy for the absent, an action that the next session of the set would see.
    await page.getByRole('link', { name: 'The session, its notes and actions' }).click();
    await page.getByText('P18 (absent)').waitFor();
    await page.getByLabel('Who updates P18').selectOption({ label: 'P17' });
    await page.getByRole('button', { name: 'Tick everybody' }).click();
    await page.getByRole('button', { name: 'Save who was sent them' }).click();
    await page.getByText(/^sent on/).first().waitFor();
    await page.getByText('Record an action', { exact: true }).click();
    await page.getByLabel('What is to be done').fill('Try a joint visit');
    await page.getByRole('button', { name: 'Record the action' }).click();
    await page.getByRole('button', { name: /^Mark as done ?: Try a joint visit/ }).click();
    await page.getByText('“Try a joint visit” is done.').waitFor();
  });

  it('compares both logs of a pair', async () => {
    const page = await site.signedIn();
    await page.goto(at('/mentoring?find=P18'));
    await press(page, page.getByRole('link', { name: /^P18 with M08: compare/ }));
    await heading(page, 'P18 with M08');
    const cells = await page.getByRole('row', { name: /8 June 2010/ }).getByRole('cell').allTextContents();
    expect(cells[0]).toContain('75 minutes, in person');
    expect(cells[1]).toContain('Length not known, in person');
  });

  it('asks about the two of North Somerset; one is confirmed, and reversed with its history', async () => {
    const page = await site.signedIn();
    const reverse = async (): Promise<void> => {
      await page.goto(at('/withdrawals'));
      await page.getByRole('link', { name: /^Reverse the withdrawal of P15/ }).click();
      await page.getByRole('button', { name: 'Reverse the withdrawal' }).click();
      await page.getByText('The withdrawal of P15 is reversed.').waitFor();
    };
    await reverse();
    await page.goto(at('/today?on=2011-01-31'));
    await page.getByText('North Somerset, silent at 2 sessions running').first().waitFor();
    await press(page, page.getByRole('link', { name: 'Look at the evidence and decide' }));
    await heading(page, 'May have left without saying so');
    const card = page.getByRole('region', { name: 'P15' });
    await card.waitFor();
    expect(await card.locator('dd').allTextContents()).toEqual([
      'Participant, North Somerset, Exeter', 'Exeter set, meeting 5, 7 December 2010Exeter set, meeting 6, 18 January 2011', 'Exeter set, meeting 2, 29 June 2010', 'Exeter set, meeting 4, 19 October 2010', 'Never logged',
    ]);
    await card.getByLabel('They have left').check();
    await press(page, card.getByRole('button', { name: 'Save the answer about P15' }));
    await page.getByText('It is recorded that P15 withdrew in effect.').waitFor();
    await card.waitFor({ state: 'detached' });
    await reverse();
    await page.goto(at('/people/P15'));
    await page.getByText('The withdrawal of 18 January 2011 was reversed').waitFor();
  });

  it('shows everybody in the grid, filters on the server and gives the same as a file', async () => {
    const page = await site.signedIn();
    await page.goto(at('/grid'));
    await page.getByText('23 people.').waitFor();
    await choose(page, page.getByLabel('Council', { exact: true }), 'Poole');
    await press(page, page.getByRole('button', { name: 'Show' }));
    await page.getByText('2 people.').waitFor();
    const rows = page.locator('tbody tr');
    expect(await rows.count()).toBe(2);
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: /^Download as CSV/ }).click()]);
    expect(download.suggestedFilename()).toBe('APIR-grid.csv');
    const stream = await download.createReadStream();
    const text = Buffer.concat(await stream.toArray()).toString();
    expect(text.trimEnd().split('\r\n')).toHaveLength(3);
    expect(text).toContain('Poole');
  });
});
