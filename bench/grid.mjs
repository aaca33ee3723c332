// The attendance grid and the register of everybody against the very SQL behind them, and the first paint of the grid in a browser.
import { existsSync } from 'node:fs';
import { GRID, PEOPLE_A_PAGE } from '../dist/server/delivery/grid.service.js';
import { ROSTER } from '../dist/server/delivery/roster.js';
import { alternate, summarise } from './statistics.mjs';

const CHROMIUM = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((file) => file && existsSync(file));

export async function benchGrid({ staff, client, programme, rounds, capMs, report }) {
  const [{ id: launch, code: session }] = (await client.query(`SELECT id, code FROM session WHERE programme_id = $1 AND kind = 'launch' ORDER BY starts_at LIMIT 1`, [programme.id])).rows;
  const api = `/api/programmes/${programme.code}`;
  const [{ n: people }] = (await client.query(`SELECT count(*)::int AS n FROM enrolment WHERE programme_id = $1 AND role = 'participant'`, [programme.id])).rows;
  report.ratio(
    `a page of the grid of ${people} people`,
    'its one statement',
    await alternate({
      rounds, warmUp: 3, capMs,
      ours: async () => void (await staff.get(`${api}/grid?page=2`, false)),
      // Not a named statement: its plan would be made for any filter, and the server's is made for this one.
      floor: async () => void (await client.query({ text: GRID, values: [programme.id, 'participant', null, null, '', PEOPLE_A_PAGE, PEOPLE_A_PAGE, null, null] })),
    }),
  );
  report.ratio(
    `a register of ${people} people`,
    'its one statement',
    await alternate({
      rounds, warmUp: 3, capMs,
      ours: async () => void (await staff.get(`${api}/sessions/${session}/register`, false)),
      floor: async () =>
        void (await client.query({ name: 'bench roster', text: `SELECT * FROM (${ROSTER}) r ORDER BY council NULLS LAST, role DESC, person, person_code`, values: [programme.id, launch] })),
    }),
  );
}

/** Milliseconds to the first contentful paint of the grid in Chromium; null where there is none. */
export async function firstPaint({ address, staff, programme, rounds }) {
  if (!CHROMIUM) return null;
  const { chromium } = await import('playwright-core');
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] });
  try {
    const [name, value] = staff.cookie.split('=');
    const context = await browser.newContext();
    await context.addCookies([{ name, value, url: address }]);
    const page = await context.newPage();
    const paints = [];
    const filled = [];
    for (let round = 0; round < rounds; round += 1) {
      await page.goto(`${address}/programmes/${programme.code}/grid`);
      await page.locator('.wm-grid tbody tr').first().waitFor();
      const [paint, rows] = await page.evaluate(() => [performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0, performance.now()]);
      paints.push(paint);
      filled.push(rows);
    }
    return { paint: summarise(paints), filled: summarise(filled) };
  } finally {
    await browser.close();
  }
}
