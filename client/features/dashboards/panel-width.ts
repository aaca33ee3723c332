import type { Panel } from '../../../shared/figures/panel.ts';

/** Rows of bars up to which a chart is readable in half the page. */
const ROWS_IN_HALF = 16;

/** Which panels take the whole width of the page: those that need it, and a narrow one that would stand alone in its row. */
export function wideOnes(panels: readonly Panel[]): boolean[] {
  const wide = panels.map(needsWidth);
  let inRow = 0;
  for (let index = 0; index < wide.length; index += 1) {
    if (wide[index]) continue;
    inRow = inRow === 1 ? 0 : 1;
    const last = index === wide.length - 1 || wide[index + 1]!;
    if (inRow === 1 && last) {
      wide[index] = true;
      inRow = 0;
    }
  }
  return wide;
}

function needsWidth({ chart, table }: Panel): boolean {
  if (!chart) return table.columns.length > 5;
  if (chart.kind === 'small-lines') return true;
  const bars = chart.kind === 'bars' ? chart.series.length : 1;
  return chart.categories.length * bars > ROWS_IN_HALF;
}
