import type { Page } from 'playwright-core';
import { opened } from './page-checks.ts';

/** A figure of the row of headlines on the overview, such as "11 of 23". */
export function headline(page: Page, label: string): Promise<string> {
  return page.locator('.wm-headline', { has: page.getByRole('heading', { name: label, exact: true }) }).locator('.wm-headline__figure-itself').innerText();
}

/** One finding in every form it is given in. */
export interface Finding {
  finding: string;
  /** What is read instead of the picture. */
  chart: string;
  /** The row of the table that begins with a word, cell by cell. */
  row: string[];
  /** The same row of the file, as it stands there. */
  line: string;
  notes: string;
}

/** Reads a finding off the dashboard a page shows: its words, its chart, its table and its file. */
export async function finding(page: Page, panelId: string, row: string): Promise<Finding> {
  await opened(page);
  const panel = page.locator(`figure#${panelId}`);
  const cells = panel.locator('table').first().locator('tr', { has: page.locator('th', { hasText: row }) });
  const address = await panel.getByRole('link', { name: 'Download as CSV' }).getAttribute('href');
  const file = await (await page.request.get(new URL(address!, page.url()).href)).text();
  return {
    finding: await panel.getByRole('heading', { level: 3 }).innerText(),
    chart: (await panel.locator('canvas').first().getAttribute('aria-label'))!,
    row: await cells.locator('th, td').allTextContents(),
    line: file.split('\r\n').find((line) => line.startsWith(row)) ?? '',
    notes: (await panel.locator('.wm-notes').allInnerTexts()).join('\n'),
  };
}
