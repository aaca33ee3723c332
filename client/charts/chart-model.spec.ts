import type { Chart, ChartSeries } from '../../shared/figures/panel.ts';
import { axisTicks } from './axis.ts';
import type { Mark, TextMark } from './bars-marks.ts';
import type { BarsModel } from './bars-model.ts';
import { chartModel } from './chart-model.ts';
import type { LinesModel } from './lines-model.ts';
import { PAINTS } from './palette.ts';
import { textWidth } from './text-layout.ts';

const WIDE = 900;
const NARROW = 256;
const COUNCILS = ['Bath & North East Somerset', 'Bristol', 'Poole'];

function series(own: Partial<ChartSeries>): ChartSeries {
  return { name: 'Attended', tone: 'first', shape: 'bar', points: [3, 2, 1], labels: ['3', '2', '1'], ...own };
}

function chart(own: Partial<Chart>): Chart {
  return {
    kind: 'bars',
    label: 'Bars',
    axis: { label: 'People', min: 0, max: 4, step: 1, percent: false },
    categories: COUNCILS,
    beside: [],
    steps: [],
    series: [series({})],
    ...own,
  };
}

const bars = (own: Partial<Chart>, width = WIDE): BarsModel => chartModel(chart(own), width) as BarsModel;
const lines = (own: Partial<Chart>, width = WIDE): LinesModel => chartModel(chart({ kind: 'small-lines', ...own }), width) as LinesModel;
const texts = (model: BarsModel): TextMark[] => model.marks.filter((mark): mark is TextMark => mark.kind === 'text');
const dots = (model: BarsModel): Mark[] => model.marks.filter((mark) => mark.kind === 'dot');
const find = (model: BarsModel, text: string): TextMark => texts(model).find((mark) => mark.text === text)!;
const lengths = (model: BarsModel, dataset = 0): (number | null)[] => model.data.datasets[dataset]!.data.map((point) => (point as { x: number | null }).x);
const heights = (model: BarsModel, dataset = 0): number[] => model.data.datasets[dataset]!.data.map((point) => (point as { y: number }).y);
const right = (model: BarsModel): number => (model.options.layout!.padding as { right: number }).right;
/** Where the axis begins, as the scale is told. */
function left(model: BarsModel): number {
  const scale = { width: 0 };
  (model.options.scales!.y as unknown as { afterFit: (scale: { width: number }) => void }).afterFit(scale);
  return scale.width;
}
const plot = (model: BarsModel, width: number): number => width - left(model) - right(model);
function ticks(model: BarsModel): { stepSize: number; callback: (value: number) => string } {
  return (model.options.scales!.x as unknown as { ticks: { stepSize: number; callback: (value: number) => string } }).ticks;
}

describe('bars', () => {
  it('are horizontal, without animation, legend, tooltip or anything that needs a pointer', () => {
    const { options } = bars({});
    expect(options.indexAxis).toBe('y');
    expect(options.animation).toBe(false);
    expect(options.events).toEqual([]);
    expect(options.plugins!.legend!.display).toBe(false);
    expect(options.plugins!.tooltip!.enabled).toBe(false);
  });

  it('keep the order of the categories and the values as they were sent', () => {
    const model = bars({});
    expect(lengths(model)).toEqual([3, 2, 1]);
    expect(heights(model)).toEqual([...heights(model)].sort((a, b) => a - b));
  });

  it('end with the label that the server sent, at the value of the bar', () => {
    expect(texts(bars({ series: [series({ labels: ['3 of 4', '2 of 2', '1 of 4'] })] })).filter((mark) => mark.bold).map((mark) => [mark.text, mark.value])).toEqual([
      ['3 of 4', 3],
      ['2 of 2', 2],
      ['1 of 4', 1],
    ]);
  });

  it('stand side by side within a category, each in a lane of its own', () => {
    const model = bars({ series: [series({}), series({ name: 'Possible', tone: 'second' })] });
    const [first, second] = [heights(model, 0), heights(model, 1)];
    first.forEach((y, index) => expect(second[index]! - y).toBeGreaterThan(15));
    expect(first[1]!).toBeGreaterThan(second[0]!);
  });

  it('take the colours in their fixed order', () => {
    const tones = ['first', 'second', 'third', 'fourth'] as const;
    const model = bars({ series: tones.map((tone) => series({ name: tone, tone })) });
    expect(model.data.datasets.map((dataset) => dataset.backgroundColor)).toEqual(['#12436D', '#28A197', '#801650', '#F46A25']);
  });

  it('leave a gap for a null point and say what the server says about it', () => {
    const model = bars({ series: [series({ points: [3, null, 1], labels: ['3', 'Not shown', '1'] })] });
    expect(lengths(model)).toEqual([3, null, 1]);
    expect(find(model, 'Not shown')).toMatchObject({ value: 0, bold: false });
  });

  it('print a dash, never a nought, where nothing is said about a null point', () => {
    const model = bars({ series: [series({ points: [3, null, 1], labels: ['3', '', '1'] })] });
    expect(find(model, '–')).toBeDefined();
    expect(find(model, '0')).toBeUndefined();
  });

  it('tell nought from nothing: a nought is labelled and has a place', () => {
    const model = bars({ series: [series({ points: [0, 2, 1], labels: ['0', '2', '1'] })] });
    expect(lengths(model)[0]).toBe(0);
    expect(find(model, '0')).toMatchObject({ value: 0, bold: true });
  });

  it('grow with the number of categories', () => {
    const twelve = Array.from({ length: 12 }, (_, index) => `Council ${index}`);
    const points = twelve.map(() => 1);
    const model = bars({ categories: twelve, series: [series({ points, labels: points.map(String) })] });
    expect(model.height).toBeGreaterThan(12 * 20);
    expect(model.height).toBeGreaterThan(bars({}).height * 2);
  });

  it('have the whole canvas planned: bands, axis and its title', () => {
    const model = bars({});
    const scale = { height: 0 };
    (model.options.scales!.x as unknown as { afterFit: (scale: { height: number }) => void }).afterFit(scale);
    const padding = model.options.layout!.padding as { top: number };
    expect(padding.top + (model.options.scales!.y!.max as number) + scale.height).toBe(model.height);
  });

  it('have an empty picture, not a fault, without categories', () => {
    expect(bars({ categories: [], series: [series({ points: [], labels: [] })] }).marks).toEqual([]);
  });

  it('have the label of a bar left of nought on the free side, at nought', () => {
    const model = bars({ axis: { label: '', min: -2, max: 2, step: 1, percent: false }, series: [series({ points: [1.2, -1.4, 0.3], labels: ['+1.2', '-1.4', '+0.3'] })] });
    expect(find(model, '-1.4').value).toBe(0);
    expect(find(model, '+1.2').value).toBe(1.2);
  });
});

describe('labels of categories', () => {
  it('stand beside their bars where there is room, ending at the axis', () => {
    const model = bars({});
    expect(find(model, 'Bristol')).toMatchObject({ align: 'right', value: 0, y: heights(model)[1] });
    expect(left(model)).toBeGreaterThan(textWidth('Bath & North East Somerset', 14));
  });

  it('stand above their bars on a narrow screen, none wider than the canvas', () => {
    const model = bars({ categories: ['Better decisions and practice standards as reported by managers and heads of service', 'Bristol', 'Poole'] }, NARROW);
    const labels = texts(model).filter((mark) => mark.align === 'left' && mark.dx === 0);
    expect(labels.length).toBeGreaterThan(4);
    for (const label of labels) expect(textWidth(label.text, label.size, label.bold)).toBeLessThanOrEqual(NARROW);
    expect(labels[0]!.y).toBeLessThan(heights(model)[0]!);
  });

  it('stand above their bars on a wide screen too when they are sentences', () => {
    const model = bars({ categories: ['A first statement that is far too long to stand beside a bar, as it needs more than the two lines that there are', 'Bristol', 'Poole'] }, 600);
    expect(left(model)).toBe(10);
  });

  it('give a short label no more height than it needs', () => {
    const long = 'Analytical, reflective and enquiring managers in all eleven councils';
    const model = bars({ categories: [long, 'Poole', 'Bristol'] }, NARROW);
    const [first, second, third] = heights(model) as [number, number, number];
    expect(third - second).toBeLessThan(second - 0);
    expect(second - first).toBe(third - second);
  });
});

describe('room for what stands at the end of a bar', () => {
  it.each([WIDE, 560, NARROW])('is enough at %i pixels', (width) => {
    const labels = ['28 of 28 (100%)', '14 of 28 (50%)', '1 of 28 (4%)'];
    const points = [28, 14, 1];
    const model = bars({ axis: { label: '', min: 0, max: 28, step: 7, percent: false }, series: [series({ points, labels })] }, width);
    labels.forEach((label, index) => {
      const end = left(model) + (points[index]! / 28) * plot(model, width) + find(model, label).dx + textWidth(label, 14, true);
      expect(end).toBeLessThanOrEqual(width + 1);
    });
    expect(plot(model, width)).toBeGreaterThan(width / 4);
  });

  it('is not kept for short bars: their labels stand over the plot', () => {
    const short = bars({ series: [series({ points: [1, 1, 1], labels: ['1 of 23 (4%)', '1', '1'] })] });
    const long = bars({ series: [series({ points: [4, 1, 1], labels: ['23 of 23 (100%)', '1', '1'] })] });
    expect(right(short)).toBeLessThan(right(long));
  });
});

describe('the axis', () => {
  it.each([
    [199, null, [0, 50, 100, 150, 199]],
    [23, null, [0, 5, 10, 15, 20, 23]],
    [7, 1, [0, 1, 2, 3, 4, 5, 6, 7]],
    [100, 25, [0, 25, 50, 75, 100]],
  ])('up to %i has round numbers and its own end', (max, step, values) => {
    expect(axisTicks({ label: '', min: 0, max, step, percent: false }, 400).values).toEqual(values);
  });

  it('is the scale that the server sent', () => {
    const { options } = bars({ axis: { label: 'Sessions', min: 0, max: 7, step: 1, percent: false } });
    expect(options.scales!.x).toMatchObject({ min: 0, max: 7 });
    expect(ticks(bars({ axis: { label: 'Sessions', min: 0, max: 7, step: 1, percent: false } })).stepSize).toBe(1);
  });

  it('is thinned out on a narrow screen, by whole steps', () => {
    const { stepSize } = ticks(bars({ axis: { label: 'People', min: 0, max: 28, step: 1, percent: false } }, NARROW));
    expect(stepSize).toBeGreaterThan(1);
    expect(28 % stepSize).toBe(0);
  });

  it('names its end, and leaves out a number that would run into it', () => {
    const { callback, stepSize } = ticks(bars({ axis: { label: 'People', min: 0, max: 11, step: 1, percent: false } }, NARROW));
    expect(callback(11)).toBe('11');
    expect(callback(Math.floor(11 / stepSize) * stepSize)).toBe('');
  });

  it('reads per cent alike whether shares are sent up to 1 or up to 100', () => {
    expect(ticks(bars({ axis: { label: '', min: 0, max: 1, step: 0.25, percent: true } })).callback(0.25)).toBe('25%');
    expect(ticks(bars({ axis: { label: '', min: 0, max: 100, step: 25, percent: true } })).callback(25)).toBe('25%');
  });

  it('finds round steps where none is sent', () => {
    expect(ticks(bars({ axis: { label: '', min: 0, max: 23, step: null, percent: false } })).stepSize).toBe(5);
    expect(ticks(bars({ axis: { label: '', min: 0, max: 200, step: null, percent: false } })).stepSize).toBe(50);
  });
});

describe('of-possible', () => {
  const possible = series({ name: 'Possible', tone: 'possible', points: [4, 2, null], labels: ['', '', ''] });
  const attended = series({ points: [3, 2, null], labels: ['3 of 4', '2 of 2', 'Not shown'] });

  it.each([
    ['the light bar first', [possible, attended]],
    ['the light bar last', [attended, possible]],
  ])('draws one inside the other in one lane, the dark one on top, sent with %s', (_, both) => {
    const model = bars({ kind: 'of-possible', series: both });
    expect(model.data.datasets.map((dataset) => dataset.backgroundColor)).toEqual([PAINTS.first.fill, PAINTS.possible.fill]);
    expect(heights(model, 0)).toEqual(heights(model, 1));
    expect((model.options.scales!.x as { stacked: boolean }).stacked).toBe(false);
  });

  it('outlines the light bar', () => {
    const model = bars({ kind: 'of-possible', series: [attended, possible] });
    expect(model.data.datasets[1]).toMatchObject({ borderColor: PAINTS.possible.stroke, borderWidth: 1 });
  });

  it('labels the end of the longer bar, once', () => {
    const model = bars({ kind: 'of-possible', series: [possible, attended] });
    expect(find(model, '3 of 4').value).toBe(4);
    expect(texts(model).filter((mark) => mark.text === 'Not shown')).toHaveLength(1);
  });
});

describe('bars-and-dots', () => {
  const withDots = (points: ChartSeries['points'], own: Partial<Chart> = {}): BarsModel =>
    bars({
      kind: 'bars-and-dots',
      axis: { label: 'Sessions', min: 0, max: 7, step: 1, percent: false },
      series: [series({}), series({ name: 'Finishers', tone: 'third', shape: 'dot', points, labels: ['', '', ''] })],
      ...own,
    });

  it('draws a dot for each value, on the same axis, below the bar', () => {
    const model = withDots([[5], [5, 6], []]);
    expect(dots(model).map((dot) => dot.value)).toEqual([5, 5, 6]);
    expect(dots(model)[0]!.y).toBeGreaterThan(heights(model)[0]!);
    expect(dots(model)[0]!.y).toBeLessThan(heights(model)[1]!);
  });

  it('keeps equal values apart, and at their value', () => {
    const equal = dots(withDots([[7, 7], [5, 5, 5], []]));
    const places = new Set(equal.map((dot) => `${dot.value} ${dot.dx} ${dot.y}`));
    expect(places.size).toBe(5);
    expect(equal.filter((dot) => dot.value === 7).map((dot) => dot.dx)).toEqual([0, 0]);
  });

  it('skips null among the values', () => {
    expect(dots(withDots([[null, 5], null, []])).map((dot) => dot.value)).toEqual([5]);
  });

  it('lets a text take the place of dots that are not there', () => {
    const model = withDots([[5], [6], []], { beside: ['', '', 'nobody finished'] });
    const [first, second, third] = heights(model) as [number, number, number];
    expect(find(model, 'nobody finished').y - third).toBeLessThan(25);
    expect(third - second).toBe(second - first);
  });
});

describe('stacked', () => {
  const bands = (own: Partial<Chart> = {}, width = WIDE): BarsModel =>
    bars(
      {
        kind: 'stacked',
        axis: { label: 'Answered', min: 0, max: 11, step: 1, percent: false },
        series: [
          series({ name: 'Agree', tone: 'for', points: [7, 5, null], labels: ['7', '5', ''] }),
          series({ name: 'Neither', tone: 'neutral', points: [1, 2, null], labels: ['1', '2', ''] }),
          series({ name: 'Disagree', tone: 'against', points: [0, 1, null], labels: ['0', '1', ''] }),
        ],
        ...own,
      },
      width,
    );

  it('puts the segments end to end in one lane', () => {
    const model = bands();
    expect((model.options.scales!.x as { stacked: boolean }).stacked).toBe(true);
    expect(heights(model, 0)).toEqual(heights(model, 2));
  });

  it('takes the three colours of agreement, neutral outlined', () => {
    expect(bands().data.datasets.map((dataset) => [dataset.backgroundColor, dataset.borderWidth])).toEqual([
      ['#12436D', 0],
      ['#BFBFBF', 1],
      ['#801650', 0],
    ]);
    expect(bands().data.datasets[1]!.borderColor).toBe('#3D3D3D');
  });

  it('has the label in the middle of its segment, in a colour that can be read on it', () => {
    expect(find(bands(), '7')).toMatchObject({ value: 3.5, align: 'center', colour: PAINTS.for.text });
    expect(texts(bands()).filter((mark) => mark.text === '2')[0]).toMatchObject({ value: 6, colour: PAINTS.neutral.text });
  });

  it('leaves out a label that does not fit into its segment: the table has it', () => {
    expect(find(bands(), '0')).toBeUndefined();
    const narrow = bands({ axis: { label: '', min: 0, max: 200, step: 50, percent: false } }, NARROW);
    expect(find(narrow, '1')).toBeUndefined();
  });

  it('says beside the bar what is never a segment', () => {
    const model = bands({ beside: ['1 not applicable, 3 skipped', '', ''] });
    expect(find(model, '1 not applicable, 3 skipped').y).toBeGreaterThan(heights(model)[0]!);
    expect(model.data.datasets).toHaveLength(3);
  });

  it('shows a silent category as silent, in the place of its bar', () => {
    const model = bands({ beside: ['', '', 'silent: nothing was said'] });
    expect(find(model, 'silent: nothing was said')).toBeDefined();
    expect(find(model, '–')).toBeUndefined();
    expect(lengths(model, 0)[2]).toBeNull();
  });

  it('wraps the text beside on a narrow screen', () => {
    const model = bands({ beside: ['Two of them said that they could not tell yet, 1 not applicable, 3 skipped', '', ''] }, NARROW);
    expect(texts(model).filter((mark) => mark.size === 13).length).toBeGreaterThan(1);
  });
});

describe('small-lines', () => {
  const STEPS = ['Launch', 'May', 'July'];
  const three = (own: Partial<Chart> = {}, width = WIDE): LinesModel =>
    lines(
      {
        axis: { label: 'Attended', min: 0, max: 100, step: 50, percent: true },
        steps: STEPS,
        series: [series({ shape: 'line', points: [[100, 50, 25], [100, null, 75], null], labels: ['1 of 4', '3 of 4', ''] })],
        ...own,
      },
      width,
    );

  it('are one chart per category, in the order sent, with the value beside the name', () => {
    expect(three().charts.map((one) => [one.category, one.value])).toEqual([
      ['Bath & North East Somerset', '1 of 4'],
      ['Bristol', '3 of 4'],
      ['Poole', ''],
    ]);
  });

  it('share their axes', () => {
    expect(three().options.scales!.y).toMatchObject({ min: 0, max: 100 });
  });

  it('break the line at a null step', () => {
    const [, bristol, poole] = three().charts;
    expect(bristol!.data.datasets[0]).toMatchObject({ data: [100, null, 75], spanGaps: false });
    expect(poole!.data.datasets[0]!.data).toEqual([null, null, null]);
  });

  it('fill rows of as many as fit, and one a row on a narrow screen', () => {
    expect(three({}, WIDE).width).toBeLessThan(WIDE / 3);
    expect(three({}, NARROW).width).toBe(NARROW);
  });

  it('tell several lines apart without colour, and name the value of each', () => {
    const two = three({
      series: [
        series({ name: 'Set A', shape: 'line', points: [[1, 2, 3], null, null], labels: ['3', '', ''] }),
        series({ name: 'Set B', tone: 'second', shape: 'line', points: [[3, 2, 1], null, null], labels: ['1', '', ''] }),
      ],
    });
    const [a, b] = two.charts[0]!.data.datasets;
    expect(a!.borderDash).not.toEqual(b!.borderDash);
    expect(two.charts[0]!.value).toBe('Set A 3, Set B 1');
  });

  it('name every step where they fit, otherwise the first and the last', () => {
    const name = (model: LinesModel): string[] => {
      const { callback } = (model.options.scales!.x as unknown as { ticks: { callback: (value: unknown, index: number) => string } }).ticks;
      return model.charts[0]!.data.labels!.map((_, index) => callback(null, index));
    };
    expect(name(three({ steps: ['1', '2', '3'] }))).toEqual(['1', '2', '3']);
    const long = ['Launch', 'First meeting', 'Second meeting', 'Third meeting'];
    expect(name(three({ steps: long }))).toEqual(['Launch', '', '', 'Third mee…']);
  });
});

describe('shares drawn from the middle', () => {
  const model = bars({
    kind: 'stacked',
    axis: { label: 'Per cent', min: -100, max: 100, step: 50, percent: true },
    categories: ['Relevant'],
    series: [
      { name: 'Agree', tone: 'for', shape: 'bar', points: [60], labels: ['6'] },
      { name: 'Disagree', tone: 'against', shape: 'bar', points: [-30], labels: ['3'] },
    ],
  });

  it('go either way from nought, each with its count in its middle', () => {
    expect([lengths(model, 0), lengths(model, 1)]).toEqual([[60], [-30]]);
    expect([find(model, '6').value, find(model, '3').value]).toEqual([30, -15]);
  });

  it('read as shares on both sides', () => {
    const format = (model.options.scales!.x as { ticks: { callback: (value: number) => string } }).ticks.callback;
    expect([-100, -50, 0, 50, 100].map((value) => format(value))).toEqual(['100%', '50%', '0%', '50%', '100%']);
  });
});
