import type { ChartData, ChartOptions } from 'chart.js';
import type { Chart, ChartSeries } from '../../shared/figures/panel.ts';
import { axisTicks } from './axis.ts';
import { layOutBars, SMALL, valuesOf, type BarsLayout } from './bars-layout.ts';
import { barsMarks, type Mark } from './bars-marks.ts';
import { FONT_FAMILY, INKS, PAINTS } from './palette.ts';

/** A bar: how long, and where its middle is in pixels below the top of the plot. */
export interface BarPoint {
  x: number | null;
  y: number;
}

/** All that is needed to draw bars on a canvas of a given width. */
export interface BarsModel {
  kind: 'bars';
  height: number;
  data: ChartData<'bar', BarPoint[]>;
  options: ChartOptions<'bar'>;
  marks: Mark[];
}

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
  return {
    kind: 'bars',
    height: TOP + layout.height + axisHeight(chart),
    data: { datasets: layout.drawn.map((series) => dataset(layout, series)) },
    options: options(layout),
    marks: barsMarks(layout),
  };
}

function dataset({ bands, laneHeight }: BarsLayout, series: ChartSeries): BarsModel['data']['datasets'][number] {
  const { fill, stroke } = PAINTS[series.tone];
  return {
    label: series.name,
    data: bands.map((band, index) => ({
      x: valuesOf(series.points[index])[0] ?? null,
      y: band.bars.find((lane) => lane.series.includes(series))?.y ?? 0,
    })),
    // Each bar has a place of its own; chart.js must not share one out among them.
    grouped: false,
    barThickness: laneHeight - BETWEEN_BARS,
    backgroundColor: fill,
    borderColor: stroke ?? fill,
    borderWidth: stroke ? 1 : 0,
    borderSkipped: false,
  };
}

function axisHeight({ axis }: Chart): number {
  return AXIS_HEIGHT + (axis.label === '' ? 0 : AXIS_TITLE_HEIGHT);
}

function options({ chart, labelsAbove, height, left, plot, right }: BarsLayout): ChartOptions<'bar'> {
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
        afterBuildTicks: (scale) => {
          scale.ticks = ticks.values.map((value) => ({ value }));
        },
        afterFit: (scale) => {
          scale.height = axisHeight(chart);
        },
        border: { display: false },
        grid: { color: (line) => (axis.min < 0 && line.tick?.value === 0 ? INKS.axis : INKS.grid), drawTicks: false },
        ticks: { stepSize: ticks.stepSize, callback: (value) => ticks.format(Number(value)), color: INKS.quiet, font, padding: 6, maxRotation: 0, autoSkip: false },
        title: { display: axis.label !== '', text: axis.label, color: INKS.quiet, font, align: 'start', padding: { top: 0, bottom: 0 } },
      },
      // In pixels, so that a category is as high as its own label and bars need.
      y: {
        type: 'linear',
        min: 0,
        max: height,
        reverse: true,
        offset: false,
        afterFit: (scale) => {
          scale.width = left;
        },
        // Would run through labels that stand above their bars.
        border: { display: !labelsAbove && axis.min >= 0, color: INKS.axis },
        grid: { display: false },
        ticks: { display: false },
      },
    },
  };
}
