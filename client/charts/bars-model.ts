import type { ChartData, ChartOptions } from 'chart.js';
import type { Chart, ChartSeries } from '../../shared/figures/panel.ts';
import { axisTicks } from './axis.ts';
import { layOutBars, SMALL, type BarsLayout } from './bars-layout.ts';
import { barsMarks, type Mark } from './bars-marks.ts';
import { FONT_FAMILY, INKS, PAINTS } from './palette.ts';

/** All that is needed to draw bars on a canvas of a given width. */
export interface BarsModel {
  kind: 'bars';
  height: number;
  /** Lanes in the band of a category. */
  lanes: number;
  laneHeight: number;
  data: ChartData<'bar', (number | null)[], string>;
  options: ChartOptions<'bar'>;
  marks: Mark[];
}

type Dataset = BarsModel['data']['datasets'][number];

const BAND_GAP = 14;
const TOP = 2;
const AXIS_HEIGHT = 26;
const AXIS_TITLE_HEIGHT = 20;
const BETWEEN_BARS = 2;

/**
 * Horizontal bars: kinds bars, of-possible, bars-and-dots and stacked.
 * @param width of the canvas in pixels.
 */
export function barsModel(chart: Chart, width: number): BarsModel {
  const layout = layOutBars(chart, width);
  const bands = chart.categories.length * (layout.lanes.length * layout.laneHeight + BAND_GAP);
  return {
    kind: 'bars',
    height: TOP + bands + AXIS_HEIGHT + (chart.axis.label ? AXIS_TITLE_HEIGHT : 0),
    lanes: layout.lanes.length,
    laneHeight: layout.laneHeight,
    data: { labels: layout.labels.map((lines) => lines.join('\n')), datasets: datasets(layout) },
    options: options(layout),
    marks: barsMarks(layout),
  };
}

/** Every lane takes a place in the group of bars; those that hold text or dots do it with an empty dataset. */
function datasets({ chart, lanes, laneHeight }: BarsLayout): Dataset[] {
  const size = { barThickness: laneHeight, maxBarThickness: laneHeight - BETWEEN_BARS };
  return lanes.flatMap((lane, index): Dataset[] => {
    const stack = `lane ${index}`;
    if (lane.holds !== 'bars') return [{ ...size, stack, label: '', data: chart.categories.map(() => null) }];
    return lane.series.map((series) => ({ ...size, stack, label: series.name, data: numbers(chart, series), ...paint(series) }));
  });
}

function numbers(chart: Chart, series: ChartSeries): (number | null)[] {
  return chart.categories.map((_, index) => {
    const point = series.points[index] ?? null;
    return Array.isArray(point) ? (point[0] ?? null) : point;
  });
}

function paint({ tone }: ChartSeries): { backgroundColor: string; borderColor: string; borderWidth: number; borderSkipped: false } {
  const { fill, stroke } = PAINTS[tone];
  return { backgroundColor: fill, borderColor: stroke ?? fill, borderWidth: stroke ? 1 : 0, borderSkipped: false };
}

function options({ chart, labelsAbove, left, plot, right }: BarsLayout): ChartOptions<'bar'> {
  const { axis } = chart;
  const ticks = axisTicks(axis, plot);
  const font = { family: FONT_FAMILY, size: SMALL };
  return {
    indexAxis: 'y',
    responsive: false,
    animation: false,
    events: [],
    layout: { padding: { top: TOP, right }, autoPadding: false },
    plugins: { legend: { display: false }, tooltip: { enabled: false } },
    scales: {
      x: {
        type: 'linear',
        min: axis.min,
        max: axis.max,
        stacked: chart.kind === 'stacked',
        afterFit: (scale) => {
          scale.height = AXIS_HEIGHT + (axis.label ? AXIS_TITLE_HEIGHT : 0);
        },
        border: { display: false },
        grid: { color: INKS.grid, drawTicks: false },
        ticks: { stepSize: ticks.stepSize, callback: (value) => ticks.format(Number(value)), color: INKS.quiet, font, padding: 6, maxRotation: 0, autoSkip: false },
        title: { display: axis.label !== '', text: axis.label, color: INKS.quiet, font, align: 'start', padding: { top: 0, bottom: 0 } },
      },
      y: {
        type: 'category',
        // Lanes stand side by side; what shares a lane lies on one another.
        stacked: true,
        afterFit: (scale) => {
          scale.width = left;
        },
        // Would run through labels that stand above their bars.
        border: { display: !labelsAbove, color: INKS.axis },
        grid: { display: false },
        ticks: {
          display: !labelsAbove,
          autoSkip: false,
          color: INKS.text,
          font: { family: FONT_FAMILY, size: 14, lineHeight: 1.15 },
          padding: 6,
          callback(index) {
            return this.getLabelForValue(Number(index)).split('\n');
          },
        },
      },
    },
  };
}
