import type { Page } from 'playwright-core';
import { press, tabTo } from './keyboard.ts';

/** How somebody puts in their answers. */
export interface Answerer {
  /** Chooses the `index`-th answer of the question `at` this place on the page. */
  choose(page: Page, at: number, index: number): Promise<void>;
  write(page: Page, at: number, text: string): Promise<void>;
  /** Presses the button or link of this name. */
  press(page: Page, name: string): Promise<void>;
}

export const WITH_MOUSE: Answerer = {
  choose: (page, at, index) => page.locator('fieldset').nth(at).locator('input[type=radio]').nth(index).check(),
  write: (page, at, text) => page.locator('fieldset').nth(at).locator('input[type=text], textarea').fill(text),
  press: (page, name) => page.locator('main').getByRole('button', { name, exact: true }).click(),
};

export const WITH_KEYBOARD: Answerer = {
  choose: async (page, at, index) => {
    const radios = page.locator('fieldset').nth(at).locator('input[type=radio]');
    // A group of radios is one stop: its chosen one, or its first.
    const chosen = radios.and(page.locator(':checked'));
    await tabTo(page, (await chosen.count()) > 0 ? chosen : radios.first());
    await page.keyboard.press('Space');
    for (let step = 0; step < index; step += 1) await page.keyboard.press('ArrowDown');
  },
  write: async (page, at, text) => {
    await tabTo(page, page.locator('fieldset').nth(at).locator('input[type=text], textarea'));
    await page.keyboard.press('Control+A');
    await page.keyboard.type(text);
  },
  press: (page, name) => press(page, page.locator('main').getByRole('button', { name, exact: true })),
};

/** What the page asks, question by question. */
async function questionsOf(page: Page): Promise<('radios' | 'number' | 'text')[]> {
  return page.locator('fieldset').evaluateAll((fieldsets) =>
    fieldsets.map((fieldset) => (fieldset.querySelector('input[type=radio]') ? 'radios' : fieldset.querySelector('input[inputmode=numeric]') ? 'number' : 'text')),
  );
}

export const WORDS = 'The set helped; the diary did not.';

/** Answers every question of the page it is on: the second choice, a number, a sentence. Does not go on. */
export async function answerPage(page: Page, answerer: Answerer): Promise<void> {
  for (const [at, kind] of (await questionsOf(page)).entries()) {
    if (kind === 'radios') await answerer.choose(page, at, 1);
    else await answerer.write(page, at, kind === 'number' ? '5' : WORDS);
  }
}

/**
 * Answers from the page it is on to checking the answers.
 * @param onPage told on each page, before anything is answered.
 * @returns how many pages there were.
 */
export async function answerToTheEnd(page: Page, answerer: Answerer, onPage: (page: Page) => Promise<void> = async () => {}): Promise<number> {
  let pages = 0;
  for (; new URL(page.url()).pathname.startsWith('/answer/page/'); pages += 1) {
    if (pages > 100) throw new Error(`The form does not end; now at ${page.url()}`);
    await onPage(page);
    await answerPage(page, answerer);
    const before = page.url();
    await answerer.press(page, 'Continue');
    await page.waitForURL((url) => url.href !== before);
  }
  return pages;
}

/**
 * Makes a personal link as the page of questionnaires does, without the page.
 * @param staff somebody who is signed in, on a page of Waymark.
 * @returns the link
 */
export async function personalLink(staff: Page, site: string, programme: string, round: string, person: string): Promise<string> {
  const address = `${site}/api/programmes/${programme}/rounds/${round}/members`;
  const members = (await (await staff.request.get(address)).json()) as { enrolmentId: string; person: string }[];
  const member = members.find((one) => one.person === person);
  if (!member) throw new Error(`${person} is not asked in ${round}`);
  const answer = await staff.request.post(`${address}/${member.enrolmentId}/link`, { headers: { 'x-waymark': '1' } });
  return ((await answer.json()) as { url: string }).url;
}
