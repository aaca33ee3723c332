import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { Chart } from '../../shared/figures/panel.ts';
import { chartModel } from './chart-model.ts';
import { useWidth } from './use-width.ts';

type Canvas = typeof import('./chart-canvas.tsx').default;

/** What draws, once chart.js is loaded. Not by `lazy`: React holds what it waited for back for 0.3 s. */
let drawing: Canvas | null = null;

function useCanvas(): Canvas | null {
  const [canvas, setCanvas] = useState(() => drawing);
  useEffect(() => {
    if (canvas) return;
    import('./chart-canvas.tsx').then(
      (loaded) => {
        drawing = loaded.default;
        setCanvas(() => loaded.default);
      },
      // For the page to say, as of any of its parts that cannot be loaded.
      (fault: unknown) =>
        setCanvas(() => {
          throw fault;
        }),
    );
  }, [canvas]);
  return canvas;
}

/** Keeps the place of a chart, as wide as there is room, and draws it there once chart.js is loaded. */
export function ChartFrame({ chart }: { chart: Chart }): ReactNode {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const Canvas = useCanvas();
  const model = useMemo(() => (width > 0 ? chartModel(chart, width) : null), [chart, width]);
  return (
    <div ref={frame} className="wm-chart">
      {model && (Canvas ? <Canvas model={model} label={chart.label} width={width} /> : <div style={model.kind === 'bars' ? { height: model.height } : { minHeight: model.height }} />)}
    </div>
  );
}
