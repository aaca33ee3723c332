import type { Page } from 'playwright-core';
import { openSite, type Site } from './browser.ts';
import { lookAt, type Faults } from './look-at.ts';
import { pageOf, type Somebody } from './somebody.ts';

let site: Site;

beforeAll(async () => {
  site = await openSite();
});
afterEach(() => site?.endOfTest());
afterAll(() => site?.close());

/** Who looks at a page: an account of its own for each, as somebody acts in one role at a time. */
const WHO = {
  administrator: { name: 'Ada Administrator', roles: [], administrator: true },
  evaluator: { name: 'Eve Evaluator', roles: ['evaluator'] },
  manager: { name: 'Mary Manager', roles: ['programme_manager'] },
  head: { name: 'Hanna Head', roles: ['head_of_service'] },
  reader: { name: 'Rita Reader', roles: ['report_reader'] },
  facilitator: { name: 'Felix Facilitator', roles: ['facilitator'] },
} as const satisfies Record<string, Omit<Somebody, 'programme'>>;
type Who = keyof typeof WHO;
const PLACES = { APIR: { council: 'Devon', set: 'Exeter' }, NORTHERN: { council: 'Aldermoor', set: 'A' } };

type Look = [who: Who, path: string];
const all = (who: Who, start: string, paths: readonly string[]): Look[] => paths.map((path) => [who, `${start}${path}`]);
const [APIR, NORTHERN] = ['/programmes/APIR', '/programmes/NORTHERN'];

/** Every page of the staff application once, in the programme where there is more to see, and dashboards in both, by whoever sees them differently. */
const PAGES: Look[] = [
  ...all('administrator', '', [
    '/', '/accessibility', '/cookies', '/account', '/administration', '/administration/programmes/APIR/staff', '/administration/accounts', '/administration/invitations',
    '/administration/invitations/new', '/administration/journal', '/administration/bank-holidays', '/programmes/new',
  ]),
  ...all('manager', '', ['/']),
  ...all('evaluator', APIR, ['/overview', '/attendance', '/feedback', '/outcomes', '/measures', '/rounds', '/feedback?base=respondents', '/rows', '/rows?measure=cumulative-attendance&roles=participant', '/nowhere']),
  ...all('evaluator', NORTHERN, ['/overview', '/attendance', '/feedback', '/outcomes', '/rows?measure=cumulative-attendance&roles=participant']),
  ...all('manager', APIR, [
    '/today?on=2011-01-31', '/overview', '/rounds', '/sessions/exeter-5', '/sessions/exeter-5/change', '/plan-session', '/registers/exeter-1', '/mentoring', '/mentoring?only=behind', '/withdrawals', '/withdrawals?withdrew=no',
    '/withdrawals/watch?on=2011-01-31', '/people/P02', '/staff', '/staff/invite', '/staff/invitations', '/journal', '/own-pages', '/personal-data', '/personal-data/P02', '/privacy-settings',
    '/set-up', '/set-up/settings', '/set-up/outcomes', '/set-up/councils', '/set-up/sets', '/set-up/people/add', '/set-up/people/paste', '/set-up/checklist', '/set-up/mentors', '/set-up/hand-over', '/set-up/bank-holidays',
  ]),
  ...all('manager', NORTHERN, ['/today', '/rounds', '/sessions', '/registers', '/registers/A-1', '/grid', '/mentoring', '/withdrawals', '/own-pages', '/personal-data', '/set-up/people', '/set-up/checklist', '/people/N001']),
  ...all('evaluator', APIR, ['/questionnaires', '/questionnaires/new', '/group-feedback']),
  ...all('manager', APIR, ['/rounds/new', '/group-feedback/new', '/rounds/end-participants/messages', '/rounds/end-participants/outbox', '/rounds/end-participants/paper', '/rounds/end-participants/paper-forms', '/rounds/launch-form/paper-forms/enter', '/replies', '/replies/new']),
  ...all('head', APIR, ['/my-council', '/overview', '/feedback']),
  ...all('head', NORTHERN, ['/my-council', '/outcomes']),
  ...all('reader', APIR, ['/attendance']),
  ...all('facilitator', APIR, ['/sessions', '/sessions/exeter-5', '/sessions/exeter-5/pulse', '/registers', '/withdrawals']),
];
/** Of several pages of one kind the first is looked at for everything. */
const FIRST = new Map([...PAGES].reverse().map(([, path]): [string, string] => [kindOf(path), path]));
function kindOf(path: string): string {
  return path.replace(/^\/programmes\/(APIR|NORTHERN)/, '').replace(/\?.*/, '');
}

/** Headings of pages on which there is nothing to look at, and what may have them. */
const NOTHING_THERE: Record<string, string[]> = { 'Page not found': ['evaluator /programmes/APIR/nowhere'], 'This page is not open to your role': ['facilitator /programmes/APIR/withdrawals'], 'You are not signed in': [] };

/** A few pages that one account looks at one after the other, as people do. */
interface Round {
  who: Who;
  programme: keyof typeof PLACES;
  paths: string[];
}
const MOST_A_ROUND = 8;

function roundsOf(looks: readonly Look[]): Round[] {
  const rounds: Round[] = [];
  for (const [who, path] of looks) {
    const programme = path.includes('/NORTHERN') ? 'NORTHERN' : 'APIR';
    const last = rounds.at(-1);
    if (last?.who === who && last.programme === programme && last.paths.length < MOST_A_ROUND) last.paths.push(path);
    else rounds.push({ who, programme, paths: [path] });
  }
  return rounds;
}

async function look(page: Page, who: Who, path: string): Promise<Faults> {
  await page.goto(`${site.url}${path}`);
  const found = await lookAt(page, { again: FIRST.get(kindOf(path)) !== path });
  const heading = await page.locator('h1').first().innerText();
  if (NOTHING_THERE[heading] && !NOTHING_THERE[heading].includes(`${who} ${path}`)) found.heading = [heading];
  return found;
}

describe('the staff application', () => {
  it.each(roundsOf(PAGES).map((round) => [round.who, round.paths.join(', '), round] as const))('has no fault where the %s is at %s', async (who, _, { programme, paths }) => {
    // Whose record is not erased has none to be read.
    site.expectStatus(404, /\/erasure$/);
    const page = await pageOf(site, { ...WHO[who], programme, ...PLACES[programme] });
    const found: Record<string, Faults> = {};
    for (const path of paths) found[path] = await look(page, who, path);
    expect(found).toEqual(Object.fromEntries(paths.map((path) => [path, {}])));
  });
});
