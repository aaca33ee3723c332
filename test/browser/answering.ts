import type { Locator, Page } from 'playwright-core';
import { actAs } from './browser.ts';
import { press, tabTo, type } from './keyboard.ts';

export type Kind = 'radios' | 'checkboxes' | 'number' | 'date' | 'text';

/** How somebody puts in their answers. */
export interface Answerer {
  /** Chooses the `index`-th of the radio buttons of the question `at` this place on the page. */
  choose(page: Page, at: number, index: number): Promise<void>;
  /** Ticks its first box. */
  tick(page: Page, at: number): Promise<void>;
  /** Writes into its fields. */
  write(page: Page, at: number, ...texts: string[]): Promise<void>;
  /** Presses the button or link of this name. */
  press(page: Page, name: string): Promise<void>;
}

const question = (page: Page, at: number): Locator => page.locator('fieldset').nth(at);
const FIELDS = 'input[type=text], textarea';

export const WITH_MOUSE: Answerer = {
  choose: (page, at, index) => question(page, at).locator('input[type=radio]').nth(index).check(),
  tick: (page, at) => question(page, at).locator('input[type=checkbox]').first().check(),
  write: async (page, at, ...texts) => {
    for (const [index, text] of texts.entries()) await question(page, at).locator(FIELDS).nth(index).fill(text);
  },
  press: (page, name) => pressable(page, name).click(),
};

export const WITH_KEYBOARD: Answerer = {
  choose: async (page, at, index) => {
    const radios = question(page, at).locator('input[type=radio]');
    // A group of radio buttons is one stop: its chosen one, or its first.
    const chosen = radios.and(page.locator(':checked'));
    await tabTo(page, (await chosen.count()) > 0 ? chosen : radios.first());
    await page.keyboard.press('Space');
    for (let step = 0; step < index; step += 1) await page.keyboard.press('ArrowDown');
  },
  tick: async (page, at) => {
    await tabTo(page, question(page, at).locator('input[type=checkbox]').first());
    await page.keyboard.press('Space');
  },
  write: async (page, at, ...texts) => {
    for (const [index, text] of texts.entries()) await type(page, question(page, at).locator(FIELDS).nth(index), text);
  },
  press: (page, name) => press(page, pressable(page, name)),
};

/** What the page asks, question by question. */
export async function kindsOn(page: Page): Promise<Kind[]> {
  return page.locator('fieldset').evaluateAll((fieldsets) =>
    fieldsets.map((fieldset) => {
      const has = (selector: string): boolean => fieldset.querySelector(selector) !== null;
      if (has('input[type=radio]')) return 'radios';
      if (has('.govuk-date-input')) return 'date';
      if (has('input[inputmode=numeric]')) return 'number';
      return has('input[type=text], textarea') ? 'text' : 'checkboxes';
    }),
  );
}

export const WORDS = 'The set helped; the diary did not.';

/** Answers every question of the page it is on: the second choice, a number, a sentence. Does not go on. */
export async function answerPage(page: Page, answerer: Answerer): Promise<void> {
  for (const [at, kind] of (await kindsOn(page)).entries()) {
    if (kind === 'radios') await answerer.choose(page, at, 1);
    else if (kind === 'checkboxes') await answerer.tick(page, at);
    else if (kind === 'date') await answerer.write(page, at, '27', '3', '2011');
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
  await actAs(staff, programme, 'programme_manager');
  const members = ((await (await staff.request.get(`${address}?search=${encodeURIComponent(person)}`)).json()) as { members: { enrolmentId: string; person: string }[] }).members;
  const member = members.find((one) => one.person === person);
  if (!member) throw new Error(`${person} is not asked in ${round}`);
  const answer = await staff.request.post(`${address}/${member.enrolmentId}/link`, { headers: { 'x-waymark': '1' } });
  return ((await answer.json()) as { url: string }).url;
}

/** A button, or the link that looks like one and begins the form. */
function pressable(page: Page, name: string): Locator {
  const main = page.locator('main');
  return main.getByRole('button', { name, exact: true }).or(main.getByRole('link', { name, exact: true }));
}
