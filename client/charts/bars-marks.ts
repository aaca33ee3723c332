import type { Chart } from '../../shared/figures/panel.ts';
import { END_GAP, LABEL_GAP, labelledEnd, lastValue, SIZE, SMALL, valuesOf, type BarsLayout, type Lane } from './bars-layout.ts';
import { arrangeDots, dotReach, DOT_RADIUS } from './dots.ts';
import { INKS, PAINTS } from './palette.ts';
import { textWidth } from './text-layout.ts';

interface Place {
  /** Where along the axis. */
  value: number;
  /** Pixels to the right of there. */
  dx: number;
  /** Pixels below the top of the plot. */
  y: number;
  colour: string;
}

export interface TextMark extends Place {
  kind: 'text';
  text: string;
  size: number;
  bold: boolean;
  align: 'left' | 'center' | 'right';
  /** Keeps the grid off the letters. */
  halo: boolean;
}

export interface DotMark extends Place {
  kind: 'dot';
  radius: number;
}

/** What our plugin draws where; chart.js itself draws bars, axis and grid. */
export type Mark = TextMark | DotMark;

/** Printed where a point is null and nobody said why. */
const GAP = '–';
const SEGMENT_PADDING = 8;

/** Every text and dot of a chart of bars. */
export function barsMarks(layout: BarsLayout): Mark[] {
  const { chart, bands, labelsAbove, plot } = layout;
  const start = chart.axis.min;
  const perUnit = plot / (chart.axis.max - start || 1);
  return bands.flatMap((band, category): Mark[] => [
    ...band.label.map((line) =>
      labelsAbove
        ? text({ ...line, value: start, dx: 0, colour: INKS.text, size: SIZE, bold: true, halo: true })
        : text({ ...line, value: start, dx: -LABEL_GAP, colour: INKS.text, size: SIZE, bold: false, align: 'right' }),
    ),
    ...band.bars.flatMap((lane) => (chart.kind === 'stacked' ? segmentMarks(chart, category, lane, perUnit) : endMarks(chart, category, lane))),
    ...band.dots.flatMap((lane) => dotMarks(chart, category, lane, perUnit)),
    ...band.beside.map((line) => text({ ...line, value: start, dx: labelsAbove ? 0 : END_GAP, colour: INKS.quiet, size: SMALL, bold: false, halo: true })),
  ]);
}

function endMarks(chart: Chart, category: number, { series, y }: Lane): Mark[] {
  return series.flatMap((one): Mark[] => {
    // The light bar behind is the measure of the other, which says "11 of 14".
    if (one.tone === 'possible' && chart.kind === 'of-possible') return [];
    const label = one.labels[category] ?? '';
    if (valuesOf(one.points[category]).length === 0) return [gap(chart, y, label)];
    if (label === '') return [];
    return [text({ y, value: labelledEnd(chart, one, category), dx: END_GAP, text: label, colour: INKS.text, size: SIZE, bold: true, halo: true })];
  });
}

function gap(chart: Chart, y: number, label: string): Mark {
  return text({ y, value: chart.axis.min, dx: END_GAP, text: label || GAP, colour: INKS.quiet, size: SMALL, bold: false, halo: true });
}

function segmentMarks(chart: Chart, category: number, { series, y }: Lane, perUnit: number): Mark[] {
  if (series.every((one) => valuesOf(one.points[category]).length === 0)) {
    return [gap(chart, y, series.map((one) => one.labels[category]).find(Boolean) ?? '')];
  }
  // Segments follow one another from the middle in either direction, as chart.js stacks them.
  const ends = { up: Math.max(0, chart.axis.min), down: Math.min(0, chart.axis.max) };
  return series.flatMap((one): Mark[] => {
    const signed = lastValue(one.points[category], 0);
    const length = Math.abs(signed);
    const side = signed < 0 ? 'down' : 'up';
    const value = ends[side] + signed / 2;
    ends[side] += signed;
    const label = one.labels[category] ?? '';
    if (label === '' || textWidth(label, SIZE, true) + SEGMENT_PADDING > length * perUnit) return [];
    return [text({ y, value, dx: 0, text: label, colour: PAINTS[one.tone].text, size: SIZE, bold: true, align: 'center' })];
  });
}

function dotMarks(chart: Chart, category: number, { series, y }: Lane, perUnit: number): Mark[] {
  return series.flatMap((one): Mark[] => {
    const label = one.labels[category] ?? '';
    const values = valuesOf(one.points[category]);
    if (values.length === 0) return label === '' ? [] : [gap(chart, y, label)];
    const dots = arrangeDots(values, perUnit).map(
      ({ value, dx, dy }): DotMark => ({ kind: 'dot', value, dx, y: y + dy, colour: PAINTS[one.tone].fill, radius: DOT_RADIUS }),
    );
    if (label === '') return dots;
    const most = Math.max(...values);
    return [...dots, text({ y, value: most, dx: dotReach(values, most, perUnit) + END_GAP, text: label, colour: INKS.quiet, size: SMALL, bold: false, halo: true })];
  });
}

function text(mark: Omit<TextMark, 'kind' | 'align' | 'halo'> & Partial<Pick<TextMark, 'align' | 'halo'>>): TextMark {
  return { kind: 'text', align: 'left', halo: false, ...mark };
}
