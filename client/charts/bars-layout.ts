import type { Chart, ChartSeries } from '../../shared/figures/panel.ts';
import { DOT_GAP, dotReach, dotRows } from './dots.ts';
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
const LINE = 17;
const LANE = 20;
const LANE_OF_MANY = 16;
const BAND_GAP = 14;
const BESIDE_GAP = 2;
/** The first number of the axis reaches this far to the left of it. */
const TICK_OVERHANG = 10;

interface Line {
  text: string;
  /** Its middle, in pixels below the top of the plot. */
  y: number;
}

/** A strip of a band that holds bars, or dots, of one series; of several where they share it. */
export interface Lane {
  series: ChartSeries[];
  y: number;
}

/** All that belongs to one category. */
export interface Band {
  label: Line[];
  bars: Lane[];
  dots: Lane[];
  beside: Line[];
}

/** Where everything goes, in pixels. */
export interface BarsLayout {
  chart: Chart;
  labelsAbove: boolean;
  /** Series that are bars; of two in one lane the first lies on top. */
  drawn: ChartSeries[];
  bands: Band[];
  laneHeight: number;
  /** Of all bands together. */
  height: number;
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
  const left = labelsAbove ? TICK_OVERHANG : widest + LABEL_GAP;
  const right = endRoom(chart, width - left);
  const perUnit = (width - left - right) / (chart.axis.max - chart.axis.min || 1);
  const barLanes = lanesOf(chart);
  const laneHeight = barLanes.length > 2 ? LANE_OF_MANY : LANE;
  let y = 0;
  const bands = chart.categories.map((category, index): Band => {
    y += BAND_GAP / 2;
    const label = labelsAbove ? wrapText(category, width - left, SIZE, true).map((text) => ({ text, y: take(LINE) })) : [];
    const text = chart.beside[index] ?? '';
    // Where a text says why there is nothing, it stands in the place of what is not there.
    const shown = (series: ChartSeries[]): boolean => text === '' || series.some((one) => valuesOf(one.points[index]).length > 0 || Boolean(one.labels[index]));
    const bars = barLanes.filter(shown).map((series) => ({ series, y: take(laneHeight) }));
    const dots = chart.series
      .filter((one) => one.shape === 'dot' && shown([one]))
      .map((one) => ({ series: [one], y: take(Math.max(LANE, dotRows(valuesOf(one.points[index]), perUnit) * DOT_GAP + 2)) }));
    if (text !== '') y += BESIDE_GAP;
    const beside = wrapText(text, width - left, SMALL).map((line) => ({ text: line, y: take(LINE) }));
    y += BAND_GAP / 2;
    return { label: labelsAbove ? label : centred(besideBars[index]!, bars.length > 0 ? bars : beside), bars, dots, beside };
  });
  return { chart, labelsAbove, drawn: barLanes.flat(), bands, laneHeight, height: y, left, plot: width - left - right, right };

  /** @returns the middle of the next strip of `size` pixels. */
  function take(size: number): number {
    y += size;
    return y - size / 2;
  }
}

/** A label beside its bars, or beside what stands in their place: its lines around the middle of them. */
function centred(lines: string[], strips: readonly { y: number }[]): Line[] {
  const middle = ((strips[0]?.y ?? 0) + (strips.at(-1)?.y ?? 0)) / 2;
  return lines.map((text, index) => ({ text, y: middle + (index - (lines.length - 1) / 2) * LINE }));
}

function lanesOf({ kind, series }: Chart): ChartSeries[][] {
  const bars = series.filter((one) => one.shape === 'bar');
  if (kind === 'stacked') return [bars];
  // What comes first lies on top, so what could have been comes last.
  if (kind === 'of-possible') return [[...bars].sort((a, b) => Number(a.tone === 'possible') - Number(b.tone === 'possible'))];
  return bars.map((one) => [one]);
}

/**
 * Room right of the axis, so that no label at the end of a bar is cut off. A short bar's label stands over the
 * plot, so only long bars need room of their own.
 */
function endRoom(chart: Chart, width: number): number {
  const { axis } = chart;
  let room = textWidth(axis.percent ? '100%' : String(axis.max), SMALL) / 2 + LABEL_GAP;
  if (chart.kind === 'stacked') return Math.ceil(room);
  const span = axis.max - axis.min || 1;
  // As if there were no room on the right; with it the dots stand in as many rows or more.
  const dotsReach = ({ shape, points }: ChartSeries, index: number): number => {
    const values = valuesOf(points[index]);
    return shape === 'dot' && values.length > 0 ? dotReach(values, Math.max(...values), width / span) : 0;
  };
  for (const series of chart.series) {
    series.labels.forEach((label, index) => {
      const share = Math.min(1, Math.max(0, (labelledEnd(chart, series, index) - axis.min) / span));
      const needed = (label === '' ? 0 : textWidth(label, SIZE, series.shape === 'bar') + END_GAP) + dotsReach(series, index);
      // From: share × (width − room) + needed ≤ width.
      if (share > 0) room = Math.max(room, width - (width - needed) / share);
    });
  }
  return Math.ceil(Math.min(room, width / 2));
}

/**
 * Where the label of a bar stands: at its end, or at the end of the light bar behind it. A bar to the left of
 * nought has it on the free side, at nought.
 */
export function labelledEnd(chart: Chart, series: ChartSeries, category: number): number {
  const ends = (chart.kind === 'of-possible' ? chart.series : [series]).map((one) => lastValue(one.points[category], chart.axis.min));
  return Math.max(...ends, ...(chart.axis.min < 0 ? [0] : []));
}

/** The values of a point that are not gaps. */
export function valuesOf(point: ChartSeries['points'][number] | undefined): number[] {
  return (Array.isArray(point) ? point : [point ?? null]).filter((one) => one !== null);
}

/** The greatest value of a point; `otherwise` when it has none. */
export function lastValue(point: ChartSeries['points'][number] | undefined, otherwise: number): number {
  const values = valuesOf(point);
  return values.length === 0 ? otherwise : Math.max(...values);
}
