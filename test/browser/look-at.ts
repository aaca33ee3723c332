import type { Page } from 'playwright-core';
import { NARROW } from './browser.ts';
import { skipLinkFaults, walk } from './keyboard-walk.ts';
import { chartFaults, doubleText, headingFaults, OF_LAYOUT, openDetails, opened, resize, sideways, violations } from './page-checks.ts';

/** A small window, or half of a large one. */
const HALF = { width: 640, height: 800 };

export type Faults = Record<string, string[]>;

/**
 * Everything a page is looked at for: read with a screen reader, narrow, with large text; what opens on demand opened;
 * by keyboard. Nothing found is `{}`.
 * @param again a page of the same kind was looked at already: it is not walked through once more, and read with a screen reader at one width, as it opens
 */
export async function lookAt(page: Page, { again = false } = {}): Promise<Faults> {
  const found: Faults = {};
  const note = (what: string, faults: string[]): void => {
    if (faults.length > 0) found[what] = faults.slice(0, 5);
  };
  await opened(page);
  const { width } = page.viewportSize()!;
  note('headings', await headingFaults(page));
  note('charts', await chartFaults(page));
  if (!again) {
    note('skip link', await skipLinkFaults(page));
    note('keyboard', await walk(page));
  }
  if (!again) await openDetails(page);
  note('axe', await violations(page));
  await resize(page, NARROW);
  note('sideways at 320', await sideways(page));
  if (!again) note('axe at 320', await violations(page, OF_LAYOUT));
  await resize(page, HALF);
  await doubleText(page);
  note('sideways at 640 with text of 200%', await sideways(page));
  await page.evaluate(() => {
    document.documentElement.style.removeProperty('font-size');
    document.querySelectorAll('details').forEach((details) => (details.open = false));
  });
  // For whoever goes on with it.
  await resize(page, { width, height: 900 });
  return found;
}
