/** What a dashboard sends: every number counted, protected and worded on the server; a screen only draws. */

/** How a series is coloured and drawn; the palette belongs to the client. */
export type Tone = 'first' | 'second' | 'third' | 'fourth' | 'for' | 'neutral' | 'against' | 'possible';

export interface ChartSeries {
  name: string;
  tone: Tone;
  shape: 'bar' | 'dot' | 'line';
  /**
   * One entry per category. A bar has one number, dots and lines have several (a line one per step);
   * null is a gap: nothing to show, or not shown.
   */
  points: (null | number | (number | null)[])[];
  /** Printed at the end of the bar, one per category: "11 of 14". */
  labels: string[];
}

export interface Chart {
  /**
   * bars: horizontal, side by side per category. of-possible: the bar `first` inside the bar `possible`.
   * bars-and-dots: a bar and dots on the same axis. stacked: segments that add up to the base.
   * small-lines: one small chart per category, a line over the steps.
   */
  kind: 'bars' | 'of-possible' | 'bars-and-dots' | 'stacked' | 'small-lines';
  /** Read instead of the picture. */
  label: string;
  axis: { label: string; min: number; max: number; step: number | null; percent: boolean };
  categories: string[];
  /** Text beside a category that is never a segment: "1 not applicable, 3 skipped". Empty: none. */
  beside: string[];
  /** For small-lines: what the steps are called. */
  steps: string[];
  series: ChartSeries[];
}

export interface PanelTable {
  columns: { label: string; numeric: boolean }[];
  rows: string[][];
}

/** One finding with its chart, its table, its file and where it comes from: all from one released object. */
export interface Panel {
  id: string;
  /** The finding, as a sentence. */
  finding: string;
  /** Measure, place, period, n of N. */
  subtitle: string;
  /** Null when there is nothing to draw; then `notes` says why. */
  chart: Chart | null;
  table: PanelTable;
  notes: string[];
  cautions: string[];
  /** Address of the same table as CSV. */
  csv: string;
  /** Measures behind it, for "How this is worked out". */
  explain: PanelMeasure[];
}

/** Which figures of a measure a panel shows, to open their definition and rows. */
export interface PanelMeasure {
  measure: string;
  title: string;
  definition: string;
  unit: string;
  base: string;
  figures: ExplainedFigure[];
}

export interface ExplainedFigure {
  /** "participants" or "participants, May meeting". Empty: the whole. */
  label: string;
  /** "16 of 23 (70%)" */
  text: string;
  numerator: number | null;
  denominator: number | null;
  excluded: { reason: string; count: number }[];
  /** Query string that opens the rows of exactly this figure; null when the viewer may not see rows. */
  rows: string | null;
}

/** A headline number of the overview. */
export interface Headline {
  label: string;
  /** "16 of 23" */
  figure: string;
  /** "70%", or empty where a rate has no meaning. */
  share: string;
  detail: string;
  measure: string;
  /** Where it is explained: `dashboard#panel`. */
  panel: string;
}

export interface Dashboard {
  programme: string;
  title: string;
  about: string;
  headlines: Headline[];
  panels: Panel[];
}
