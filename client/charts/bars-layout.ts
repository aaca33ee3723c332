import type { Chart, ChartSeries } from '../../shared/figures/panel.ts';
import { textWidth, wrapText } from './text-layout.ts';

export const SIZE = 14;
export const SMALL = 13;
/** Between a label and the axis, and between the end of a bar and its label. */
export const LABEL_GAP = 8;
export const END_GAP = 6;
/** Below this width, or with labels longer than fit beside, a label stands above its bars. */
const NARROW_CHART = 420;
const LABEL_SHARE = 0.36;
const LABEL_MOST = 240;
const LABEL_LINES_BESIDE = 2;
const LANE = 20;
const LANE_OF_MANY = 16;

/** A strip of a category's band: a line of its label, bars, dots, or a line of the text beside it. */
export type Lane = { holds: 'label' | 'beside'; line: number; lines: number } | { holds: 'bars' | 'dots'; series: ChartSeries[] };

/** Where everything goes, in pixels. */
export interface BarsLayout {
  chart: Chart;
  /** Of each category, its label broken into lines. */
  labels: string[][];
  labelsAbove: boolean;
  /** Of each category, the text beside it broken into lines. */
  beside: string[][];
  lanes: Lane[];
  laneHeight: number;
  /** Left of the axis; between its ends; right of it. */
  left: number;
  plot: number;
  right: number;
}

/** Lays a chart of horizontal bars out on `width` pixels. */
export function layOutBars(chart: Chart, width: number): BarsLayout {
  const most = Math.min(LABEL_MOST, width * LABEL_SHARE);
  const besideBars = chart.categories.map((label) => wrapText(label, most, SIZE));
  const widest = Math.ceil(Math.max(0, ...besideBars.flat().map((line) => textWidth(line, SIZE))));
  const labelsAbove = width < NARROW_CHART || widest > most || besideBars.some((lines) => lines.length > LABEL_LINES_BESIDE);
  const left = labelsAbove ? 1 : widest + LABEL_GAP;
  const labels = labelsAbove ? chart.categories.map((label) => wrapText(label, width - END_GAP, SIZE, true)) : besideBars;
  const beside = chart.categories.map((_, index) => wrapText(chart.beside[index] ?? '', width - left - END_GAP, SMALL));
  const right = endRoom(chart, width - left);
  const lanes = lanesOf(chart, labelsAbove ? longest(labels) : 0, longest(beside));
  const many = lanes.filter((lane) => lane.holds === 'bars').length > 2;
  return { chart, labels, labelsAbove, beside, lanes, laneHeight: many ? LANE_OF_MANY : LANE, left, plot: width - left - right, right };
}

function lanesOf(chart: Chart, labelLines: number, besideLines: number): Lane[] {
  const lanes: Lane[] = [];
  for (let line = 0; line < labelLines; line += 1) lanes.push({ holds: 'label', line, lines: labelLines });
  const bars = chart.series.filter((one) => one.shape === 'bar');
  if (chart.kind === 'stacked') {
    lanes.push({ holds: 'bars', series: bars });
  } else if (chart.kind === 'of-possible') {
    // What comes first lies on top, so what could have been comes last.
    lanes.push({ holds: 'bars', series: [...bars].sort((a, b) => Number(a.tone === 'possible') - Number(b.tone === 'possible')) });
  } else {
    for (const one of bars) lanes.push({ holds: 'bars', series: [one] });
  }
  for (const one of chart.series) if (one.shape === 'dot') lanes.push({ holds: 'dots', series: [one] });
  for (let line = 0; line < besideLines; line += 1) lanes.push({ holds: 'beside', line, lines: besideLines });
  return lanes;
}

/**
 * Room right of the axis, so that no label at the end of a bar is cut off. A short bar's label stands over the
 * plot, so only long bars need room of their own.
 */
function endRoom(chart: Chart, width: number): number {
  const span = chart.axis.max - chart.axis.min || 1;
  let room = tickOverhang(chart);
  if (chart.kind === 'stacked') return room;
  for (const series of chart.series) {
    series.labels.forEach((label, index) => {
      if (label === '') return;
      const share = Math.min(1, Math.max(0, (labelledEnd(chart, series, index) - chart.axis.min) / span));
      const needed = textWidth(label, SIZE, series.shape === 'bar') + END_GAP + (series.shape === 'dot' ? END_GAP : 0);
      // From: share × (width − room) + needed ≤ width.
      if (share > 0) room = Math.max(room, width - (width - needed) / share);
    });
  }
  return Math.ceil(Math.min(room, width / 2));
}

/** Half of the last number on the axis reaches beyond its end. */
function tickOverhang({ axis }: Chart): number {
  return Math.ceil(textWidth(axis.percent ? '100%' : String(axis.max), SMALL) / 2) + 2;
}

/** Where the label of a bar stands: at its end, or at the end of the light bar behind it. */
export function labelledEnd(chart: Chart, series: ChartSeries, category: number): number {
  const ends = (chart.kind === 'of-possible' ? chart.series : [series]).map((one) => lastValue(one.points[category], chart.axis.min));
  return Math.max(...ends);
}

/** The greatest value of a point; `otherwise` when it has none. */
export function lastValue(point: ChartSeries['points'][number] | undefined, otherwise: number): number {
  const values = (Array.isArray(point) ? point : [point ?? null]).filter((one) => one !== null);
  return values.length === 0 ? otherwise : Math.max(...values);
}

function longest(lists: readonly unknown[][]): number {
  return Math.max(0, ...lists.map((list) => list.length));
}
