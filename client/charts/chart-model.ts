import type { Chart } from '../../shared/figures/panel.ts';
import { barsModel, type BarsModel } from './bars-model.ts';
import { linesModel, type LinesModel } from './lines-model.ts';

export type ChartModel = BarsModel | LinesModel;

/**
 * Turns a chart as the server sent it into what chart.js and our marks draw. Layout only: no figure is counted here.
 * @param width of the place for it, in pixels.
 */
export function chartModel(chart: Chart, width: number): ChartModel {
  return chart.kind === 'small-lines' ? linesModel(chart, width) : barsModel(chart, width);
}
