import type { ReactNode } from 'react';
import type { Chart, ChartSeries } from '../../shared/figures/panel.ts';
import { PAINTS } from './palette.ts';

/** What each colour and shape stands for. Nothing when there is only one. */
export function ChartKey({ chart }: { chart: Chart }): ReactNode {
  if (chart.series.length < 2) return null;
  return (
    <ul className="wm-key">
      {chart.series.map((series) => (
        <li key={series.name}>
          <Swatch series={series} />
          {series.name}
        </li>
      ))}
    </ul>
  );
}

function Swatch({ series }: { series: ChartSeries }): ReactNode {
  const { fill, stroke } = PAINTS[series.tone];
  return (
    <svg className="wm-key__swatch" viewBox="0 0 20 14" width="20" height="14" aria-hidden="true" focusable="false">
      {series.shape === 'dot' && <circle cx="10" cy="7" r="5" fill={fill} />}
      {series.shape === 'line' && <path d="M0 7h20" stroke={fill} strokeWidth="2" />}
      {series.shape === 'bar' && <rect x="0.5" y="0.5" width="19" height="13" fill={fill} stroke={stroke ?? fill} />}
    </svg>
  );
}
