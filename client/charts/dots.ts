export const DOT_RADIUS = 4.5;
/** From the middle of a dot to that of the next. */
export const DOT_GAP = 2 * DOT_RADIUS + 1;
/** Of the way to the next value: dots of one value stay nearer to it than to another. */
const REACH = 0.9;

export interface Dot {
  value: number;
  /** Pixels right of the value, and below the middle of the lane. */
  dx: number;
  dy: number;
}

/** How many rows the dots of one category need, so that equal values stay apart and stay at their value. */
export function dotRows(values: readonly number[], perUnit: number): number {
  const columns = Math.max(1, Math.floor((perUnit * REACH) / DOT_GAP));
  return Math.max(1, ...values.map((value) => Math.max(Math.min(2, count(values, value)), Math.ceil(count(values, value) / columns))));
}

/** Every value as a dot of its own; equal ones in columns around their value, so that each can be counted. */
export function arrangeDots(values: readonly number[], perUnit: number): Dot[] {
  const rows = dotRows(values, perUnit);
  const sorted = [...values].sort((a, b) => a - b);
  return sorted.map((value, index) => {
    const same = count(sorted, value);
    const nth = index - sorted.indexOf(value);
    const columns = Math.ceil(same / rows);
    const column = Math.floor(nth / rows);
    const inColumn = column === columns - 1 ? same - column * rows : rows;
    return { value, dx: (column - (columns - 1) / 2) * DOT_GAP, dy: ((nth % rows) - (inColumn - 1) / 2) * DOT_GAP };
  });
}

/** How far the dots of a value reach to its right, in pixels. */
export function dotReach(values: readonly number[], value: number, perUnit: number): number {
  const columns = Math.ceil(count(values, value) / dotRows(values, perUnit));
  return ((columns - 1) / 2) * DOT_GAP + DOT_RADIUS + 1;
}

function count(values: readonly number[], value: number): number {
  return values.filter((one) => one === value).length;
}
