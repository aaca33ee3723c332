import type { Page } from 'playwright-core';
import { NARROW, openSite, WIDE, type Site } from './browser.ts';
import { skipLinkFaults, walk } from './keyboard-walk.ts';
import { chartFaults, doubleText, headingFaults, openDetails, settled, sideways, violations } from './page-checks.ts';

/** A screen of 1280 pixels at 200%, or a small window. */
const HALF = { width: 640, height: 800 };

let site: Site;

beforeAll(async () => {
  site = await openSite();
});
afterEach(() => site.endOfTest());
afterAll(() => site?.close());

const OUTSIDE = ['accessibility', 'cookies'];
const IN_PROGRAMME = [
  '', 'attendance', 'feedback', 'outcomes', 'measures', 'rounds', 'registers', 'mentoring', 'withdrawals', 'withdrawals?withdrew=no', 'rows', 'nowhere',
  'rows?measure=cumulative-attendance&roles=participant',
];
const REGISTERS = { APIR: 'exeter-1', NORTHERN: 'A-1' };
const PAGES = [
  '', ...OUTSIDE,
  ...Object.entries(REGISTERS).flatMap(([programme, session]) => [...IN_PROGRAMME, `registers/${session}`].map((page) => `programmes/${programme}/${page}`.replace(/\/$/, ''))),
  'programmes/NORTHERN/feedback?base=respondents',
];

/** Everything a page is looked at for, at each width, with all of it opened. */
async function lookAt(page: Page): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  const note = (what: string, faults: string[]): void => {
    if (faults.length > 0) found[what] = faults.slice(0, 5);
  };
  await settled(page);
  note('headings', await headingFaults(page));
  note('charts', await chartFaults(page));
  await openDetails(page);
  note('axe', await violations(page));
  await page.setViewportSize(NARROW);
  note('sideways at 320', await sideways(page));
  note('axe at 320', await violations(page));
  await page.setViewportSize(HALF);
  await doubleText(page);
  note('sideways at 640 with text of 200%', await sideways(page));
  return found;
}

describe('the staff application', () => {
  it.each(PAGES)('has no fault at /%s', async (path) => {
    const page = await site.signedIn();
    await page.goto(`${site.url}/${path}`);
    expect(await lookAt(page)).toEqual({});
  });

  it.each(PAGES)('can be walked through by keyboard at /%s', async (path) => {
    const page = await site.signedIn();
    await page.goto(`${site.url}/${path}`);
    await settled(page);
    await violations(page);
    expect(await skipLinkFaults(page)).toEqual([]);
    const { faults, stops } = await walk(page);
    expect(faults).toEqual([]);
    expect(stops).toBeGreaterThan(5);
  });
});

export { WIDE };
