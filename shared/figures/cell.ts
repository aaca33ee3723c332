/** What one place of a chart, table or file may say. A screen must answer for each state. */
export type Cell =
  | {
      state: 'shown';
      numerator: number;
      denominator: number;
      value: number;
      /** Wilson 95% interval of a proportion, for evaluators. */
      interval: [number, number] | null;
      /** How a proportion is put in words, where not with counts and a percentage. */
      stated?: 'counts' | 'percent';
    }
  | { state: 'banded'; band: Band; base: string }
  | { state: 'not_shown'; reason: string }
  /** Nothing to divide by. */
  | { state: 'nothing'; reason: string };

export const BANDS = ['few or none', 'some', 'about half', 'most', 'all or nearly all'] as const;
export type Band = (typeof BANDS)[number];

/** The word for a proportion: up to 20%, 20 to 40, 40 to 60, 60 to 80, from 80. Whole numbers decide, so nothing is rounded. */
export function bandOf(numerator: number, denominator: number): Band {
  const fifths = 5 * numerator;
  if (fifths <= denominator) return 'few or none';
  if (fifths >= 4 * denominator) return 'all or nearly all';
  if (fifths < 2 * denominator) return 'some';
  return fifths <= 3 * denominator ? 'about half' : 'most';
}

/**
 * Wilson score interval of a proportion at 95%: what the true proportion may plausibly be, honest for small n.
 * Source: Wilson, E. B. (1927), JASA 22, 209-212.
 * @returns [low, high] between 0 and 1, or null when total is 0.
 */
export function wilson(hits: number, total: number): [number, number] | null {
  if (total === 0) return null;
  const z = 1.959963984540054;
  const p = hits / total;
  const spread = z * Math.sqrt((p * (1 - p)) / total + (z * z) / (4 * total * total));
  const centre = p + (z * z) / (2 * total);
  const scale = 1 + (z * z) / total;
  return [Math.max(0, (centre - spread) / scale), Math.min(1, (centre + spread) / scale)];
}
