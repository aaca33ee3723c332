import type { Page } from 'playwright-core';
import { loadAxe } from './page-checks.ts';

interface Stop {
  name: string;
  fault: string | null;
}

interface Walk {
  stops: Stop[];
  /** Focusable, and never reached. */
  missed: string[];
  faults: string[];
}

/**
 * Goes through a page with Tab, from its top until the focus leaves it, and says what is wrong on the way: a stop
 * that does not show that it has the focus, lies under something else or has no name; stops that do not follow
 * the document; what is never reached.
 */
export async function walk(page: Page): Promise<string[]> {
  await loadAxe(page);
  await page.evaluate(startAtTop);
  const expected = await page.evaluate(prepare);
  // Two more than there are: a trap would show as a stop that comes twice.
  for (let pressed = 0; pressed <= expected; pressed += 1) await page.keyboard.press('Tab');
  const { stops, missed, faults } = await page.evaluate(finish);
  return [...faults, ...stops.flatMap(({ name, fault }) => (fault ? [`${name}: ${fault}`] : [])), ...missed.map((name) => `never reached: ${name}`)];
}

/** Skips to the main part with the first link of the page. @returns what is wrong with it. */
export async function skipLinkFaults(page: Page): Promise<string[]> {
  await page.evaluate(startAtTop);
  await page.keyboard.press('Tab');
  const { text, height } = await page.evaluate(() => {
    const first = document.activeElement!;
    return { text: first.textContent.trim(), height: first.getBoundingClientRect().height };
  });
  // Whatever else it is, it had better not be pressed.
  if (text !== 'Skip to main content') return [`the first stop is “${text}”, not the link to the main content`];
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => location.hash === '#main');
  await page.keyboard.press('Tab');
  const missed = await page.evaluate(() => {
    const main = document.getElementById('main');
    const after = (element: Element | null): boolean => main !== null && element !== null && (main.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    const somewhere = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary')].some((one) => after(one) && one.checkVisibility());
    return main === null || (somewhere && !after(document.activeElement));
  });
  return [
    ...(height > 10 ? [] : ['the link to the main content is not seen when it has the focus']),
    ...(missed ? ['after skipping, Tab does not go on in the main content'] : []),
  ];
}

/** Runs in the page: Tab begins at its top, wherever the focus was. */
function startAtTop(): void {
  document.body.tabIndex = -1;
  document.body.focus();
  document.body.removeAttribute('tabindex');
  window.scrollTo(0, 0);
}

/** Runs in the page: notes how everything looks without the focus, and listens. */
function prepare(): number {
  const looks = (element: Element, pseudo?: string): string => {
    const { outlineStyle, outlineWidth, outlineColor, boxShadow, backgroundColor, borderBottomWidth, borderColor, color } = getComputedStyle(element, pseudo);
    const outline = outlineStyle === 'none' || outlineWidth === '0px' || /^rgba\(.*, 0\)$|transparent/.test(outlineColor) ? '' : `${outlineStyle} ${outlineWidth} ${outlineColor}`;
    return [outline, boxShadow, backgroundColor, borderBottomWidth, borderColor, color].join('; ');
  };
  // GOV.UK's radio buttons and checkboxes are drawn by their label.
  const look = (element: Element): string => {
    const label = element.matches('[type=radio], [type=checkbox]') ? (element as HTMLInputElement).labels?.[0] : undefined;
    return label ? looks(label, '::before') : looks(element);
  };
  const focusable = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex]')].filter((element) => {
    if (element.tabIndex < 0 || (element as HTMLButtonElement).disabled || !element.checkVisibility({ visibilityProperty: true })) return false;
    if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return element.getAttribute('type') !== 'hidden';
    // A group of radio buttons is one stop: the chosen one, or the first.
    const group = [...document.querySelectorAll<HTMLInputElement>('input[type=radio]')].filter((one) => one.name === element.name && one.form === element.form);
    return element === (group.find((one) => one.checked) ?? group[0]);
  });
  const before = new Map(focusable.map((element) => [element, look(element)]));
  const stops: { element: HTMLElement; fault: string | null }[] = [];
  const describe = (element: Element): string => element.outerHTML.replace(/\s+/g, ' ').slice(0, 140);
  const { axe } = window as unknown as { axe: { setup(): void; teardown(): void; commons: { text: { accessibleText(element: Element): string } } } };

  const judge = (element: HTMLElement): string | null => {
    if (!before.has(element)) return 'takes the focus, but was not thought to';
    if (before.get(element) === look(element)) return 'does not show that it has the focus';
    if (axe.commons.text.accessibleText(element).trim() === '') return 'has no name';
    const box = (element.matches('[type=radio], [type=checkbox]') ? ((element as HTMLInputElement).labels?.[0] ?? element) : element).getClientRects()[0];
    if (!box) return 'takes no place';
    const inset = Math.min(3, box.width / 3, box.height / 3);
    const points = [
      [box.left + box.width / 2, box.top + box.height / 2],
      [box.left + inset, box.top + inset],
      [box.right - inset, box.bottom - inset],
    ] as const;
    const onTop = points.some(([x, y]) => {
      const hit = document.elementFromPoint(x, y);
      return hit !== null && (hit === element || element.contains(hit) || hit.contains(element) || ((element as HTMLInputElement).labels ? [...(element as HTMLInputElement).labels!].includes(hit as HTMLLabelElement) : false));
    });
    return onTop ? null : `lies outside the screen or under ${describe(document.elementFromPoint(...points[0]) ?? document.body)}`;
  };
  const listening = new AbortController();
  const hear = ({ target }: FocusEvent): void => {
    if (target instanceof HTMLElement && target !== document.body) stops.push({ element: target, fault: judge(target) });
  };
  window.addEventListener('focusin', hear, { signal: listening.signal });

  axe.setup();
  (window as unknown as { finishWalk: () => unknown }).finishWalk = () => {
    listening.abort();
    axe.teardown();
    const faults: string[] = [];
    // The focus has gone round; what comes now was there before.
    const round = stops.findIndex(({ element }, index) => index > 0 && element === stops[0]!.element);
    const once = round === -1 ? stops : stops.slice(0, round);
    const twice = once.find(({ element }, index) => once.findIndex((other) => other.element === element) !== index);
    if (twice) faults.push(`comes twice: ${describe(twice.element)}`);
    for (let index = 1; index < once.length; index += 1) {
      const [from, to] = [once[index - 1]!.element, once[index]!.element];
      if (!(from.compareDocumentPosition(to) & Node.DOCUMENT_POSITION_FOLLOWING)) faults.push(`comes after what follows it: ${describe(to)}`);
    }
    const reached = new Set(once.map(({ element }) => element));
    return {
      faults,
      stops: once.map(({ element, fault }) => ({ name: describe(element), fault })),
      missed: focusable.filter((element) => !reached.has(element)).map(describe),
    };
  };
  // The browser's own field for a date is one stop a part, and one for its calendar.
  return focusable.length + 3 * focusable.filter((element) => element.matches('[type=date]')).length;
}

function finish(): Walk {
  return (window as unknown as { finishWalk: () => Walk }).finishWalk();
}
