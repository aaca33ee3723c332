import { lazy, Suspense, useMemo, useRef, type ReactNode } from 'react';
import type { Chart } from '../../shared/figures/panel.ts';
import { chartModel } from './chart-model.ts';
import { useWidth } from './use-width.ts';

const ChartCanvas = lazy(() => import('./chart-canvas.tsx'));

/** Keeps the place of a chart, as wide as there is room, and draws it there once chart.js is loaded. */
export function ChartFrame({ chart }: { chart: Chart }): ReactNode {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const model = useMemo(() => (width > 0 ? chartModel(chart, width) : null), [chart, width]);
  return (
    <div ref={frame} className="wm-chart">
      {model && (
        <Suspense fallback={<div style={model.kind === 'bars' ? { height: model.height } : { minHeight: model.height }} />}>
          <ChartCanvas model={model} label={chart.label} width={width} />
        </Suspense>
      )}
    </div>
  );
}
