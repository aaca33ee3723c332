import type { Cell } from './cell.ts';

/** Printed where there is nothing to say; never 0. */
export const DASH = '–';

/** Printed where a figure may not be seen; beside it stands why. */
export const NOT_SHOWN = 'Not shown';

/**
 * Whole per cent, half up, from two counts: the one place where a proportion is rounded.
 * Integer arithmetic, so that 1 of 200 is 1% and no binary fraction can tip a half.
 */
export function wholePercent(numerator: number, denominator: number): number {
  return Math.floor((200 * numerator + denominator) / (2 * denominator));
}

/** A mean or a difference with at most `places` decimals, half away from zero, no trailing zeros: 5.5, 11, -1.4. */
export function decimal(value: number, places = 1): string {
  const scale = 10 ** places;
  // Scaled through the shortest decimal form, so that 1.005 is not read as 1.00499….
  const scaled = Number(`${Math.abs(value)}e${places}`);
  const rounded = Math.floor((Number.isFinite(scaled) ? scaled : Math.abs(value) * scale) + 0.5) / scale;
  return (value < 0 && rounded !== 0 ? '-' : '') + String(rounded);
}

/** "16 of 23 (70%)" for a proportion. */
export function ofWithPercent(numerator: number, denominator: number): string {
  if (denominator === 0) return DASH;
  return `${numerator} of ${denominator} (${wholePercent(numerator, denominator)}%)`;
}

/** A proportion that is shown, as its audience reads it: "16 of 23 (70%)", "14 of 17", "70% of 230"; else why not. */
export function proportionText(cell: Cell): string {
  if (cell.state !== 'shown') return cellText(cell, 'proportion');
  if (cell.stated === undefined) return ofWithPercent(cell.numerator, cell.denominator);
  return cell.stated === 'counts' ? `${cell.numerator} of ${cell.denominator}` : `${wholePercent(cell.numerator, cell.denominator)}% of ${cell.denominator}`;
}

/** How a proportion is stated to everybody but evaluators: below 20 "14 of 17", from 30 a percentage with its base; between them both. */
export function statedFor(denominator: number): 'counts' | 'percent' | undefined {
  if (denominator < 20) return 'counts';
  return denominator < 30 ? undefined : 'percent';
}

/** A proportion as everybody but evaluators reads it: "14 of 17", "16 of 23 (70%)", "70% of 230"; a dash where there is nothing to divide by. */
export function rateText(numerator: number, denominator: number): string {
  if (denominator === 0) return DASH;
  const stated = statedFor(denominator);
  return proportionText({ state: 'shown', numerator, denominator, value: numerator / denominator, interval: null, ...(stated && { stated }) });
}

/** A cell as text: a proportion with its counts, a mean as a number, a count alone. */
export function cellText(cell: Cell, as: 'proportion' | 'mean' | 'count'): string {
  switch (cell.state) {
    case 'shown':
      if (as === 'proportion') return proportionText(cell);
      return as === 'mean' ? decimal(cell.value) : String(cell.numerator);
    case 'banded':
      return cell.band;
    case 'not_shown':
      return NOT_SHOWN;
    case 'nothing':
      return DASH;
  }
}

export function plural(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}

/** "A, B and C". */
export function listed(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
