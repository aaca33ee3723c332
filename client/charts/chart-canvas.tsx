import './register.ts';
import type { ReactNode } from 'react';
import { Bar, Line } from 'react-chartjs-2';
import type { BarsModel } from './bars-model.ts';
import type { ChartModel } from './chart-model.ts';
import type { LinesModel } from './lines-model.ts';
import { marksPlugin } from './marks-plugin.ts';

interface ChartCanvasProps {
  model: ChartModel;
  /** Read instead of the picture. */
  label: string;
  width: number;
}

/** At least twice the pixels of the screen, so that it prints sharp. */
const devicePixelRatio = Math.max(2, window.devicePixelRatio || 1);

/** Draws a model. The default export, as it is loaded together with chart.js when the first chart is shown. */
export default function ChartCanvas({ model, label, width }: ChartCanvasProps): ReactNode {
  return model.kind === 'bars' ? <BarsCanvas model={model} label={label} width={width} /> : <LinesCanvas model={model} label={label} />;
}

function BarsCanvas({ model, label, width }: ChartCanvasProps & { model: BarsModel }): ReactNode {
  return (
    <Bar
      // A canvas of another size is a new one: layout and size change together, also for print.
      key={`${width} ${model.height}`}
      role="img"
      aria-label={label}
      width={width}
      height={model.height}
      data={model.data}
      options={{ ...model.options, devicePixelRatio }}
      plugins={[marksPlugin(model)]}
    />
  );
}

function LinesCanvas({ model, label }: { model: LinesModel; label: string }): ReactNode {
  return (
    <ul className="wm-small-charts" aria-label={label}>
      {model.charts.map((chart) => (
        <li key={chart.category}>
          <p className="wm-small-chart__title">
            {chart.category}
            <span className="wm-small-chart__value">{chart.value}</span>
          </p>
          <Line
            key={model.width}
            role="img"
            aria-label={chart.label}
            width={model.width}
            height={model.height}
            data={chart.data}
            options={{ ...model.options, devicePixelRatio }}
          />
        </li>
      ))}
    </ul>
  );
}
