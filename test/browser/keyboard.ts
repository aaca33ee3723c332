import type { Locator, Page } from 'playwright-core';

const MOST_STOPS = 400;

/**
 * Presses Tab until `target` has the focus.
 * @throws Error when it is not reached.
 */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  const element = await target.elementHandle();
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    if (await element!.evaluate((node) => node === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${String(target)} on ${page.url()} is not reached with Tab`);
}

/** Goes to a link or button with Tab and presses it with Enter. */
export async function press(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

/** Goes to a field and types into it, in place of what was there. */
export async function type(page: Page, target: Locator, text: string): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Control+A');
  await page.keyboard.type(text);
}

/** Chooses one of a list by typing the beginning of its words, as a closed select takes them. */
export async function choose(page: Page, target: Locator, text: string): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.type(text);
}
