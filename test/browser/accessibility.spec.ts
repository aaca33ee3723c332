import type { Page } from 'playwright-core';
import type { StaffRole } from '../../shared/vocabulary/staff-role.ts';
import { answerPage, kindsOn, personalLink, WITH_MOUSE } from './answering.ts';
import { actAs, NARROW, openSite, type Site } from './browser.ts';
import { press } from './keyboard.ts';
import { skipLinkFaults, walk } from './keyboard-walk.ts';
import { lookAt, type Faults } from './look-at.ts';
import { chartFaults, headingFaults, opened, sideways, violations } from './page-checks.ts';
import { pageOf } from './somebody.ts';

let site: Site;

beforeAll(async () => {
  site = await openSite();
  await site.db.query(`UPDATE round SET closes_on = NULL WHERE code IN ('end-mentors', 'END-PARTICIPANTS')`);
});
afterEach(() => site?.endOfTest());
afterAll(() => site?.close());

describe('what looks at the pages', () => {
  const CHECKS = { axe: violations, headings: headingFaults, charts: chartFaults, sideways, keyboard: walk, 'skip link': skipLinkFaults };

  async function pageWith(main: string): Promise<Page> {
    const page = await site.visit({ viewport: NARROW });
    await page.setContent(
      `<!doctype html><html lang="en"><title>Faulty</title><style>a:focus, button:focus { outline: 3px solid #000 } .plain:focus { outline: none }</style>
       <a href="#main">Skip to main content</a><main id="main" tabindex="-1"><h1>Faulty</h1>${main}</main></html>`,
    );
    return page;
  }

  it('finds nothing where there is nothing to find', async () => {
    const page = await pageWith('<p>Text and a <button>button</button></p>');
    for (const check of Object.values(CHECKS)) expect(await check(page)).toEqual([]);
  });

  it.each<[string, string, keyof typeof CHECKS, string]>([
    ['headings that leave a level out', '<h3>Three</h3>', 'headings', 'level 3 after level 1'],
    ['a picture without a text', '<img src="data:,">', 'axe', 'image-alt'],
    ['text too pale to read', '<p style="color: #ccc; background: #fff">Pale</p>', 'axe', 'color-contrast'],
    ['a chart without a table', '<figure id="f" aria-labelledby="f"><canvas role="img" aria-label="A chart of something"></canvas></figure>', 'charts', 'f: no table'],
    ['a chart without a role', '<figure id="f" aria-labelledby="f"><canvas></canvas><table><tr><td>1</table></figure>', 'charts', 'f: no role img'],
    ['what sticks out', '<p style="width: 400px; height: 9px">Wide</p>', 'sideways', 'the page is'],
    ['what scrolls without a name', '<div style="overflow-x: auto"><p style="width: 400px">Wide</p></div>', 'sideways', 'without being a named region'],
    ['a focus that is not seen', '<button class="plain">Go</button>', 'keyboard', 'does not show'],
    ['a button without a name', '<button></button>', 'keyboard', 'has no name'],
    ['an order that is not that of the page', '<button>One</button><button tabindex="1">Two</button>', 'axe', 'tabindex'],
    ['what cannot be got out of', '<button onkeydown="event.preventDefault()">One</button><button>Two</button>', 'keyboard', 'never reached'],
    ['what lies under something else', '<button>One</button><div style="position: fixed; inset: 0; background: #fff"></div>', 'keyboard', 'under'],
    ['no way to skip to the main part', '<script>document.querySelector("a").remove()</script><a href="/">Home</a>', 'skip link', 'the first stop is “Home”'],
  ])('finds %s', async (_, main, check, fault) => {
    expect((await CHECKS[check](await pageWith(main))).join('\n')).toContain(fault);
  });
});

describe('the staff application', () => {
  it.each(['/programmes/NORTHERN/registers/A-2', '/programmes/APIR/mentoring', '/programmes/APIR/withdrawals?withdrew=no', '/programmes/APIR/feedback'])(
    'can be walked through by keyboard on a screen 320 pixels wide at %s',
    async (path) => {
      const page = await site.signedIn({ viewport: NARROW });
      await page.goto(`${site.url}${path}`);
      await opened(page);
      expect(await walk(page)).toEqual([]);
    },
  );

  it.each<[StaffRole, string[]]>([
    ['evaluator', []],
    ['programme_manager', ['Results']],
  ])('opens the menu of the %s by keyboard on a screen 320 pixels wide', async (role, sections) => {
    const page = await pageOf(site, { name: 'Mary Menu', programme: 'APIR', roles: [role] }, { viewport: NARROW });
    await page.goto(`${site.url}/programmes/APIR`);
    await opened(page);
    const menu = page.getByRole('button', { name: 'Menu' });
    const link = page.getByRole('link', { name: 'Outcomes', exact: true });
    expect(await link.isVisible()).toBe(false);
    await press(page, menu);
    expect(await menu.getAttribute('aria-expanded')).toBe('true');
    for (const name of sections) expect(await page.getByRole('list', { name, exact: true }).getByRole('link').first().isVisible()).toBe(true);
    expect([await walk(page), await violations(page), await sideways(page)]).toEqual([[], [], []]);
    await press(page, link);
    await page.getByRole('heading', { level: 1, name: 'Outcomes' }).waitFor();
    expect(await menu.getAttribute('aria-expanded')).toBe('false');
  });

  it('leads a programme manager by keyboard from a section of the menu to its pages', async () => {
    const page = await pageOf(site, { name: 'Mary Manager', programme: 'APIR', roles: ['programme_manager'] });
    await page.goto(`${site.url}/programmes/APIR`);
    await opened(page);
    expect(await page.getByRole('navigation').evaluateAll((all) => all.map((one) => one.ariaLabel))).toEqual(['Menu']);
    await press(page, page.getByRole('link', { name: 'Running the programme', exact: true }));
    await page.getByRole('heading', { level: 1, name: 'Sessions' }).waitFor();
    await press(page, page.getByRole('navigation', { name: 'Running the programme' }).getByRole('link', { name: 'Registers', exact: true }));
    await page.getByRole('heading', { level: 1, name: 'Registers' }).waitFor();
  });

  it('has no fault where somebody is not signed in', async () => {
    const page = await site.visit();
    await page.goto(`${site.url}/programmes/APIR`);
    expect(await lookAt(page)).toEqual({});
  });

  it('has no fault where a form is refused', async () => {
    const page = await site.signedIn();
    await page.goto(`${site.url}/programmes/APIR/mentoring`);
    await page.getByRole('button', { name: 'Log the meeting' }).click();
    await expectErrorSummary(page);
    expect(await lookAt(page)).toEqual({});
    await page.goto(`${site.url}/programmes/APIR/withdrawals?withdrew=no`);
    await page.getByRole('link', { name: /^Record a withdrawal of P01/ }).click();
    await page.getByRole('button', { name: 'Record the withdrawal' }).click();
    await expectErrorSummary(page);
    expect(await lookAt(page)).toEqual({});
  });

  it('has no fault where a register has been changed, a withdrawal is to be taken back, a link has been made', async () => {
    const page = await site.signedIn();
    await page.goto(`${site.url}/programmes/NORTHERN/registers/A-2`);
    await page.getByRole('combobox', { name: /^Mark of/ }).first().selectOption({ label: 'Apologies on the day' });
    expect(await lookAt(page)).toEqual({});
    await page.getByRole('combobox', { name: /^Mark of/ }).first().selectOption({ index: 1 });
    await page.goto(`${site.url}/programmes/APIR/withdrawals`);
    await page.getByRole('link', { name: /^Reverse/ }).first().click();
    await page.getByRole('heading', { level: 1, name: /^Reverse/ }).waitFor();
    expect(await lookAt(page)).toEqual({});
    await page.goto(`${site.url}/programmes/APIR/rounds`);
    const round = page.locator('section', { has: page.getByRole('heading', { name: /^End of programme: mentors/ }) });
    await round.getByText('People asked').first().click();
    await round.getByRole('button', { name: 'Make a personal link for M01' }).click();
    await page.getByLabel('Send this link to M01 only').waitFor();
    expect(await lookAt(page)).toEqual({});
  });

  it('names every page, and gives the heading the focus, when it is reached from another', async () => {
    const page = await site.signedIn();
    await page.goto(site.url);
    const titles = [await page.title()];
    const follow = async (name: string | RegExp, heading: string): Promise<void> => {
      await page.locator('#app').getByRole('link', { name, exact: true }).first().click();
      const h1 = page.getByRole('heading', { level: 1, name: heading, exact: true });
      await h1.waitFor();
      await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
      expect(await page.evaluate(() => document.activeElement!.textContent)).toBe(heading);
      expect(await page.title()).toMatch(/ - Waymark$/);
      expect((await page.title()).startsWith(heading) || heading.startsWith('Exeter set')).toBe(true);
      titles.push(await page.title());
    };
    await actAs(page, 'APIR', 'programme_manager');
    await page.reload();
    await follow(/^APIR/, 'Today');
    await follow('Results', 'Overview');
    for (const name of ['Attendance', 'Feedback', 'Outcomes', 'Definitions', 'Questionnaires']) await follow(name, name);
    await follow('Running the programme', 'Sessions');
    for (const name of ['Mentoring', 'Withdrawals', 'Registers']) await follow(name, name);
    await follow('Exeter set, meeting 1', 'Exeter set, meeting 1');
    await follow('Accessibility', 'Accessibility statement');
    await follow('Cookies', 'Cookies');
    expect(new Set(titles).size).toBe(titles.length);
  });

  it('leads from a headline to its chart, which takes the focus', async () => {
    const page = await site.signedIn();
    await page.goto(`${site.url}/programmes/APIR`);
    await page.getByRole('link', { name: 'Show the chart of: Attendance', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Attendance', exact: true }).waitFor();
    await page.waitForFunction(() => document.activeElement?.id === 'cumulative-attendance');
  });

  it('prints a dashboard with its tables and without what can only be pressed', async () => {
    const page = await site.signedIn();
    await page.goto(`${site.url}/programmes/APIR/attendance`);
    await opened(page);
    await page.emulateMedia({ media: 'print' });
    const seen = await page.evaluate(() => {
      const visible = (selector: string): number => [...document.querySelectorAll(selector)].filter((one) => one.checkVisibility() && one.getBoundingClientRect().height > 1).length;
      return {
        navigation: visible('nav'),
        pressed: visible('.wm-account, .wm-footer, .govuk-skip-link, button, summary, a[download]'),
        charts: visible('canvas') > 0,
        tables: visible('figure table'),
        figures: visible('figure'),
        sideways: [...document.querySelectorAll('figure table')].filter((table) => table.scrollWidth > table.parentElement!.clientWidth + 1).length,
      };
    });
    expect(seen).toEqual({ navigation: 0, pressed: 0, charts: true, tables: seen.figures, figures: 11, sideways: 0 });
  });
});

async function expectErrorSummary(page: Page): Promise<void> {
  await page.getByRole('heading', { name: 'There is a problem' }).waitFor();
  await page.waitForFunction(() => document.activeElement?.classList.contains('govuk-error-summary'));
}

describe('the pages that the server renders', () => {
  it('have no fault where somebody signs in', async () => {
    const page = await site.visit();
    await page.goto(`${site.url}/sign-in?link=none`);
    expect(await lookAt(page)).toEqual({});
    site.expectStatus(404, /\/sign-in$/);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('heading', { level: 1, name: 'This link is not recognised' }).waitFor();
    expect(await lookAt(page)).toEqual({});
  });

  it('have no fault where there is nothing', async () => {
    site.expectStatus(404, /\/nothing$/);
    const page = await site.visit();
    await page.goto(`${site.url}/nothing`);
    expect(await lookAt(page)).toEqual({});
  });

  it('have no fault where a personal link is not recognised, or its questionnaire has closed', async () => {
    site.expectStatus(404, /\/answer\//);
    const page = await site.visit();
    await page.goto(`${site.url}/answer/nothing-like-it`);
    expect(await lookAt(page)).toEqual({});
    const staff = await site.signedIn();
    await page.goto(await personalLink(staff, site.url, 'NORTHERN', 'MIDPOINT', await somebodyAsked('MIDPOINT')));
    await page.getByRole('heading', { level: 1, name: 'This questionnaire has closed' }).waitFor();
    expect(await lookAt(page)).toEqual({});
  });

  it.each([
    ['APIR', 'end-mentors', 'M01'],
    ['NORTHERN', 'END-PARTICIPANTS', ''],
  ])('have no fault on the way through a questionnaire of %s', async (programme, round, person) => {
    const staff = await site.signedIn();
    const page = await site.visit();
    await page.goto(await personalLink(staff, site.url, programme, round, person || (await somebodyAsked(round))));
    const found: Faults = {};
    const look = async (what: string): Promise<void> => {
      for (const [check, faults] of Object.entries(await lookAt(page))) found[`${what}: ${check}`] = faults;
    };
    const titles = new Set<string>();
    const seen = new Set<string>();
    await look('start');
    await page.getByRole('link', { name: 'Start now' }).click();
    await page.waitForURL('**/answer/page/*');
    for (let number = 1; page.url().includes('/page/'); number += 1) {
      titles.add(await page.title());
      expect(titles.size).toBe(number);
      // Pages of the same questions need no second look.
      const kinds = await kindsOn(page);
      const unlike = `${kinds.join(' ')} ${await page.locator('.govuk-radios__divider, .govuk-checkboxes__divider').count()}`;
      if (!seen.has(unlike)) {
        await look(`page ${number}`);
        if (kinds[0] === 'number' || kinds[0] === 'date') {
          site.expectStatus(400, /\/answer\/page\//);
          await page.locator('input[inputmode=numeric]').first().fill('many');
          await page.getByRole('button', { name: 'Continue' }).click();
          await expectErrorSummary(page);
          expect(await page.title()).toMatch(/^Error: /);
          await look(`page ${number}, refused`);
        }
      }
      seen.add(unlike);
      await answerPage(page, WITH_MOUSE);
      const before = page.url();
      await page.getByRole('button', { name: 'Continue' }).click();
      await page.waitForURL((url) => url.href.replace(/#.*/, '') !== before.replace(/#.*/, ''));
    }
    await look('check');
    await page.getByRole('button', { name: 'Send your answers' }).click();
    await page.waitForURL('**/answer/sent');
    await look('sent');
    await page.goto(`${site.url}/answer`);
    await look('sent already');
    expect(found).toEqual({});
  });
});

/** Somebody who has not begun their form. */
async function somebodyAsked(round: string): Promise<string> {
  const { rows } = await site.db.query<{ name: string }>(
    `SELECT x.name FROM round_member m JOIN round o ON o.id = m.round_id JOIN enrolment e ON e.id = m.enrolment_id JOIN person x ON x.id = e.person_id
      WHERE o.code = $1 AND x.died_on IS NULL AND NOT EXISTS (SELECT FROM response r WHERE r.round_id = o.id AND r.enrolment_id = e.id) ORDER BY x.code LIMIT 1`,
    [round],
  );
  return rows[0]!.name;
}
