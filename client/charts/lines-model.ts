import type { ChartData, ChartOptions } from 'chart.js';
import type { Chart } from '../../shared/figures/panel.ts';
import { axisTicks } from './axis.ts';
import { FONT_FAMILY, INKS, PAINTS } from './palette.ts';
import { textWidth } from './text-layout.ts';

/** One small chart of several with the same axes. */
export interface SmallLine {
  category: string;
  /** Printed beside its name: "11 of 14". */
  value: string;
  /** Read instead of the picture. */
  label: string;
  data: ChartData<'line', (number | null)[], string>;
}

export interface LinesModel {
  kind: 'lines';
  /** Of each canvas. */
  width: number;
  height: number;
  charts: SmallLine[];
  options: ChartOptions<'line'>;
}

const LEAST_WIDTH = 200;
const COLUMN_GAP = 24;
const HEIGHT = 130;
const Y_AXIS = 40;
const STEP_SIZE = 12;
/** A second line is told apart without its colour too. */
const DASHES = [[], [6, 4], [2, 3], [8, 3, 2, 3]];

/** @returns how wide each small chart is in a row of as many as fit: the same sum as the grid in the style sheet. */
function smallWidth(width: number): number {
  const columns = Math.max(1, Math.floor((width + COLUMN_GAP) / (LEAST_WIDTH + COLUMN_GAP)));
  return Math.floor((width - (columns - 1) * COLUMN_GAP) / columns);
}

/**
 * One small chart per category, a line over the steps, all on the same axes.
 * @param width that all of them share, in pixels.
 */
export function linesModel(chart: Chart, width: number): LinesModel {
  const own = smallWidth(width);
  return {
    kind: 'lines',
    width: own,
    height: HEIGHT,
    charts: chart.categories.map((category, index) => {
      const value = chart.series
        .filter((one) => one.labels[index])
        .map((one) => (chart.series.length > 1 ? `${one.name} ${one.labels[index]}` : one.labels[index]))
        .join(', ');
      return {
        category,
        value,
        label: `${category}${value === '' ? '' : `, ${value}`}. ${chart.label}`,
        data: {
          labels: chart.steps,
          datasets: chart.series.map((one, order) => {
            const { fill } = PAINTS[one.tone];
            const point = one.points[index] ?? null;
            return {
              label: one.name,
              data: chart.steps.map((_, step) => (Array.isArray(point) ? (point[step] ?? null) : null)),
              borderColor: fill,
              backgroundColor: fill,
              borderDash: DASHES[order % DASHES.length]!,
              borderWidth: 2,
              pointRadius: 3,
              // The dots at the ends of the axes are whole.
              clip: false,
              // A gap stays a gap.
              spanGaps: false,
            };
          }),
        },
      };
    }),
    options: options(chart, own),
  };
}

function options({ axis, steps }: Chart, width: number): ChartOptions<'line'> {
  const font = { family: FONT_FAMILY, size: STEP_SIZE };
  const ticks = axisTicks(axis, HEIGHT);
  return {
    responsive: false,
    animation: false,
    events: [],
    layout: { padding: { top: 6, right: 8 }, autoPadding: false },
    plugins: { legend: { display: false }, tooltip: { enabled: false } },
    scales: {
      x: {
        type: 'category',
        border: { color: INKS.axis },
        grid: { display: false },
        ticks: {
          autoSkip: false,
          maxRotation: 0,
          color: INKS.quiet,
          font,
          callback: (_, index) => stepLabel(steps, index, width - Y_AXIS),
          align: fits(steps, width - Y_AXIS) ? 'center' : 'inner',
        },
      },
      y: {
        type: 'linear',
        min: axis.min,
        max: axis.max,
        afterFit: (scale) => {
          scale.width = Y_AXIS;
        },
        border: { display: false },
        grid: { color: INKS.grid, drawTicks: false },
        afterBuildTicks: (scale) => {
          scale.ticks = ticks.values.map((value) => ({ value }));
        },
        ticks: { stepSize: ticks.stepSize, callback: (value) => ticks.format(Number(value)), color: INKS.quiet, font, padding: 6 },
      },
    },
  };
}

const SHORT = 10;

/** Every step where there is room; else the first and the last, which say in which direction to read. */
function stepLabel(steps: readonly string[], index: number, plot: number): string {
  if (fits(steps, plot)) return steps[index] ?? '';
  return index === 0 || index === steps.length - 1 ? shortStep(steps[index] ?? '') : '';
}

function fits(steps: readonly string[], plot: number): boolean {
  const widest = Math.max(0, ...steps.map((step) => textWidth(step, STEP_SIZE)));
  return (widest + STEP_SIZE / 2) * steps.length <= plot;
}

function shortStep(step: string): string {
  return step.length > SHORT ? `${step.slice(0, SHORT - 1).trimEnd()}…` : step;
}
