import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { quiet } from './browser.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Waits until a page that was just opened shows what it came to show. */
export async function opened(page: Page): Promise<void> {
  // Looked for with every frame: a locator looks again only after half a second.
  await page.waitForFunction(() => document.querySelector('h1')?.checkVisibility());
  await quiet(page);
  await settled(page);
}

/** Waits until nothing is being loaded or drawn. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const frames = [...document.querySelectorAll('.wm-chart')];
    return !document.querySelector('.wm-loading') && frames.every((frame) => frame.querySelector('canvas'));
  });
}

/** Gives a page another size, and the time to lay itself out for it. */
export async function resize(page: Page, size: { width: number; height: number }): Promise<void> {
  await page.setViewportSize(size);
  await laidOut(page);
}

async function laidOut(page: Page): Promise<void> {
  // Observers of sizes are told with a frame; what they change is painted with the next.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)))));
  await settled(page);
}

/** Opens everything that opens on demand, so that it is looked at too. */
export async function openDetails(page: Page): Promise<void> {
  await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
  await laidOut(page);
}

/** Brings axe into a page, through the debugger: the content policy keeps scripts of others out. */
export async function loadAxe(page: Page): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
}

/** Rules of axe that depend on where things lie, for a page whose other rules were tried at another width. */
export const OF_LAYOUT = ['color-contrast', 'target-size', 'scrollable-region-focusable', 'aria-hidden-focus', 'skip-link', 'region'];

/** What axe finds wrong, a line each; with some of its rules, or all of the standards that we keep. */
export async function violations(page: Page, rules?: readonly string[]): Promise<string[]> {
  await loadAxe(page);
  return page.evaluate(async (runOnly) => {
    const { axe } = window as unknown as { axe: { run(root: Document, options: object): Promise<{ violations: Violation[] }> } };
    interface Violation {
      id: string;
      help: string;
      nodes: { html: string; failureSummary?: string }[];
    }
    const found = await axe.run(document, { runOnly, resultTypes: ['violations'] });
    return found.violations.flatMap(({ id, help, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${help}: ${html.slice(0, 200)} ${failureSummary ?? ''}`));
  }, rules ? { type: 'rule', values: rules } : { type: 'tag', values: STANDARDS });
}

/** What scrolls or sticks out sideways: the page itself, or something that is no named region of its own that the keyboard reaches. */
export async function sideways(page: Page): Promise<string[]> {
  await laidOut(page);
  return page.evaluate(() => {
    const found: string[] = [];
    const name = (element: Element): string => element.outerHTML.replace(/\s+/g, ' ').slice(0, 120);
    const { scrollWidth } = document.documentElement;
    if (scrollWidth > window.innerWidth) found.push(`the page is ${scrollWidth} wide on a screen of ${window.innerWidth}`);
    const isScroller = (element: Element): boolean => /auto|scroll/.test(getComputedStyle(element).overflowX) && element.scrollWidth > element.clientWidth + 1;
    for (const element of document.querySelectorAll('body *')) {
      if (!element.checkVisibility({ visibilityProperty: true })) continue;
      if (isScroller(element)) {
        const named = element.getAttribute('role') === 'region' && element.hasAttribute('aria-label') && (element as HTMLElement).tabIndex === 0;
        if (!named && !element.matches('input, textarea, select')) found.push(`scrolls sideways without being a named region: ${name(element)}`);
      }
      const box = element.getBoundingClientRect();
      if (box.width <= 1 || box.height <= 1 || box.right <= window.innerWidth + 1) continue;
      let around: Element | null = element;
      while (around && !isScroller(around)) around = around.parentElement;
      // What is only hidden to the eye stands where it likes.
      if (!around && !element.closest('.govuk-visually-hidden')) found.push(`ends at ${Math.round(box.right)} on a screen of ${window.innerWidth}: ${name(element)}`);
    }
    return found;
  });
}

/** What is wrong with headings: one h1, before all others, and no level left out below it. */
export async function headingFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter((heading) => heading.checkVisibility());
    const levels = headings.map((heading) => Number(heading.tagName[1]));
    const found: string[] = [];
    if (levels.filter((level) => level === 1).length !== 1) found.push(`${levels.filter((level) => level === 1).length} headings of level 1`);
    let before = 0;
    for (const [index, level] of levels.entries()) {
      const heading = headings[index]!;
      // What stops a form stands above its h1, as GOV.UK has it.
      if (heading.matches('.govuk-error-summary__title, .govuk-notification-banner__title, .govuk-notification-banner__heading')) continue;
      if (level > before + 1) found.push(`level ${level} after level ${before}: ${heading.textContent}`);
      before = level;
    }
    return found;
  });
}

/** What is wrong with charts: a picture has a role and a name, and its figure a table with rows. */
export async function chartFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    for (const canvas of document.querySelectorAll('canvas')) {
      const figure = canvas.closest('figure');
      const which = figure?.id ?? 'a chart outside any figure';
      if (canvas.getAttribute('role') !== 'img') found.push(`${which}: no role img`);
      if ((canvas.getAttribute('aria-label') ?? '').length < 10) found.push(`${which}: no label`);
      if (!figure?.querySelector('table tbody tr')) found.push(`${which}: no table`);
      if (!figure?.getAttribute('aria-labelledby')) found.push(`${which}: the figure has no name`);
      if (canvas.clientWidth === 0 || canvas.clientHeight === 0) found.push(`${which}: not drawn`);
    }
    return found;
  });
}

/** Doubles the size of text, as browsers do when they are set so. */
export async function doubleText(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
}
