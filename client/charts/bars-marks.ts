import type { ChartSeries } from '../../shared/figures/panel.ts';
import { END_GAP, labelledEnd, lastValue, SIZE, SMALL, type BarsLayout, type Lane } from './bars-layout.ts';
import { INKS, PAINTS } from './palette.ts';
import { textWidth } from './text-layout.ts';

interface Place {
  category: number;
  /** Lane within the band of the category, from the top. */
  lane: number;
  /** Where along the axis. */
  value: number;
  /** Pixels to the right of there. */
  dx: number;
  colour: string;
}

export interface TextMark extends Place {
  kind: 'text';
  text: string;
  size: number;
  bold: boolean;
  align: 'left' | 'center';
  /** Keeps the grid off the letters. */
  halo: boolean;
}

export interface DotMark extends Place {
  kind: 'dot';
  /** Pixels below the middle of the lane, so that equal values stay apart. */
  dy: number;
  radius: number;
}

/** What our plugin draws where; chart.js itself draws bars, axis and grid. */
export type Mark = TextMark | DotMark;

/** Printed where a point is null and nobody said why. */
const GAP = '–';
const DOT_RADIUS = 4.5;
const DOT_GAP = 2 * DOT_RADIUS + 1;
const SEGMENT_PADDING = 8;

/** Every text and dot of a chart of bars. */
export function barsMarks(layout: BarsLayout): Mark[] {
  return layout.lanes.flatMap((lane, index) => {
    switch (lane.holds) {
      case 'label':
        return lineMarks(layout, standingOn(layout.labels, lane.lines), index, lane.line, { colour: INKS.text, size: SIZE, bold: true });
      case 'beside':
        return lineMarks(layout, layout.beside, index, lane.line, { colour: INKS.quiet, size: SMALL, bold: false });
      case 'dots':
        return lane.series.flatMap((series) => dotMarks(layout, index, series));
      case 'bars':
        return layout.chart.kind === 'stacked' ? segmentMarks(layout, index, lane) : lane.series.flatMap((series) => endMarks(layout, index, series));
    }
  });
}

/** Shorter labels stand down next to their bars, not up under the bars of the category before. */
function standingOn(labels: string[][], lines: number): (string | undefined)[][] {
  return labels.map((label) => [...Array.from({ length: lines - label.length }, () => undefined), ...label]);
}

function lineMarks(layout: BarsLayout, texts: (string | undefined)[][], lane: number, line: number, style: Pick<TextMark, 'colour' | 'size' | 'bold'>): Mark[] {
  return texts.flatMap((lines, category) =>
    lines[line] === undefined ? [] : [text({ category, lane, value: layout.chart.axis.min, dx: 0, text: lines[line], halo: true, ...style })],
  );
}

function endMarks({ chart }: BarsLayout, lane: number, series: ChartSeries): Mark[] {
  // The light bar behind is the measure of the other, which says "11 of 14".
  if (series.tone === 'possible' && chart.kind === 'of-possible') return [];
  return chart.categories.flatMap((_, category) => {
    const point = series.points[category] ?? null;
    const label = series.labels[category] ?? '';
    if (point === null) return [gap(category, lane, chart.axis.min, label)];
    if (label === '') return [];
    return [text({ category, lane, value: labelledEnd(chart, series, category), dx: END_GAP, text: label, colour: INKS.text, size: SIZE, bold: true })];
  });
}

function gap(category: number, lane: number, value: number, label: string): Mark {
  return text({ category, lane, value, dx: END_GAP, text: label || GAP, colour: INKS.quiet, size: SMALL, bold: false });
}

function segmentMarks({ chart, plot }: BarsLayout, lane: number, { series }: Extract<Lane, { holds: 'bars' | 'dots' }>): Mark[] {
  const perUnit = plot / (chart.axis.max - chart.axis.min || 1);
  return chart.categories.flatMap((_, category): Mark[] => {
    if (series.every((one) => (one.points[category] ?? null) === null)) {
      return [gap(category, lane, chart.axis.min, series.map((one) => one.labels[category]).find(Boolean) ?? '')];
    }
    let start = chart.axis.min;
    return series.flatMap((one): Mark[] => {
      const length = lastValue(one.points[category] ?? null, 0);
      const value = start + length / 2;
      start += length;
      const label = one.labels[category] ?? '';
      if (label === '' || textWidth(label, SIZE, true) + SEGMENT_PADDING > length * perUnit) return [];
      return [text({ category, lane, value, dx: 0, text: label, colour: PAINTS[one.tone].text, size: SIZE, bold: true, align: 'center' })];
    });
  });
}

function dotMarks({ chart, plot }: BarsLayout, lane: number, series: ChartSeries): Mark[] {
  return chart.categories.flatMap((_, category): Mark[] => {
    const point = series.points[category] ?? null;
    const values = (Array.isArray(point) ? point : [point]).filter((one) => one !== null).sort((a, b) => a - b);
    const label = series.labels[category] ?? '';
    const dots = spreadDots(values, plot / (chart.axis.max - chart.axis.min || 1)).map(
      ({ value, dx, dy }): Mark => ({ kind: 'dot', category, lane, value, dx, dy, colour: PAINTS[series.tone].fill, radius: DOT_RADIUS }),
    );
    if (dots.length === 0) return label === '' ? [] : [gap(category, lane, chart.axis.min, label)];
    if (label === '') return dots;
    const last = dots.at(-1)!;
    return [...dots, text({ category, lane, value: last.value, dx: last.dx + DOT_RADIUS + END_GAP, text: label, colour: INKS.quiet, size: SMALL, bold: false })];
  });
}

/** Equal values are dots above one another, in twos, around their value, so that each can be counted. */
function spreadDots(values: readonly number[], pixelsPerUnit: number): { value: number; dx: number; dy: number }[] {
  return values.map((value, index) => {
    const same = values.filter((one) => one === value).length;
    const nth = index - values.indexOf(value);
    const columns = Math.ceil(same / 2);
    // No wider than half a unit to either side, or a dot would stand at another value.
    const distance = Math.min(DOT_GAP, pixelsPerUnit / (2 * columns));
    const alone = same % 2 === 1 && nth === same - 1;
    return { value, dx: (Math.floor(nth / 2) - (columns - 1) / 2) * distance, dy: alone ? 0 : (nth % 2 === 0 ? -0.5 : 0.5) * DOT_GAP };
  });
}

function text(mark: Omit<TextMark, 'kind' | 'align' | 'halo'> & Partial<Pick<TextMark, 'align' | 'halo'>>): TextMark {
  return { kind: 'text', align: 'left', halo: false, ...mark };
}
