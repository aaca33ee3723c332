import type { Panel } from '../../../shared/figures/panel.ts';

/** Rows of text in a chart up to which it is readable in half the page. */
const ROWS_IN_HALF = 16;

/** Whether a panel needs the whole width of the page: many places to compare, or many small charts. */
export function panelIsWide(panel: Panel): boolean {
  const { chart } = panel;
  if (!chart) return panel.table.columns.length > 5;
  if (chart.kind === 'small-lines') return true;
  const bars = chart.kind === 'bars' ? chart.series.length : 1;
  return chart.categories.length * bars > ROWS_IN_HALF;
}
