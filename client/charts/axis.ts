import type { Chart } from '../../shared/figures/panel.ts';

/** Room that a number on the axis needs, in pixels. */
const TICK_ROOM = 34;

type Axis = Chart['axis'];

/** The numbers of an axis, its end among them, and how they read; thinned out to what fits into `plot` pixels. */
export function axisTicks(axis: Axis, plot: number): { stepSize: number; values: number[]; format: (value: number) => string } {
  const span = axis.max - axis.min;
  const most = Math.max(1, Math.floor(plot / TICK_ROOM));
  const wanted = axis.step ?? roundStep(span / 5);
  // Whole multiples only, and one that ends on the end of the axis if there is one: the end is the scale's own.
  let times = Math.max(1, Math.ceil(span / wanted / most));
  for (let more = times; more <= times * 2 + 1; more += 1) {
    if (isWhole(span / (wanted * more))) {
      times = more;
      break;
    }
  }
  // The end of the axis says what is the most, so a number that would run into it gives way.
  const runsIntoEnd = (value: number): boolean => value < axis.max && ((axis.max - value) / span) * plot < TICK_ROOM * 0.8;
  const stepSize = wanted * times;
  // Chart.js would cut what is almost a whole number of steps evenly: 199 into 49.75.
  const before = Array.from({ length: Math.max(0, Math.ceil(span / stepSize - 1e-9)) }, (_, index) => axis.min + index * stepSize);
  return { stepSize, values: [...before, axis.max], format: (value) => (runsIntoEnd(value) ? '' : formatTick(value, axis)) };
}

/** A share may be sent as 0 to 1 or as 0 to 100; both read the same. */
function formatTick(value: number, axis: Axis): string {
  // Two shares drawn from the middle are shares on either side.
  if (axis.percent && axis.min === -axis.max) return formatTick(Math.abs(value), { ...axis, min: 0 });
  const shown = Math.round((axis.percent && axis.max <= 1 ? value * 100 : value) * 100) / 100;
  return axis.percent ? `${shown}%` : String(shown);
}

/** The least of 1, 2, 2.5 or 5 times a power of ten that is not below `least`. */
function roundStep(least: number): number {
  if (!(least > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(least));
  return ([1, 2, 2.5, 5].find((times) => times * power >= least * 0.999) ?? 10) * power;
}

function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) < 1e-9;
}
