import type { ReactNode } from 'react';
import type { Chart, Panel } from '../../shared/figures/panel.ts';
import { classes } from '../ui/classes.ts';
import { Details } from '../ui/details.tsx';
import { ChartFrame } from './chart-frame.tsx';
import { ChartKey } from './chart-key.tsx';
import { ChartTable } from './chart-table.tsx';
import { WorkedOut } from './worked-out.tsx';

interface PanelFigureProps {
  panel: Panel;
  /** Over the whole width of the page. */
  wide: boolean;
  /** Address of the rows of a figure. */
  rowsHref: (measure: string, rows: string) => string;
}

/** One finding: what it says, its chart, the same as a table and as a file, and how it is worked out. */
export function PanelFigure({ panel, wide, rowsHref }: PanelFigureProps): ReactNode {
  const { chart } = panel;
  // Two findings may read alike; what they are about does not.
  const whole = `${panel.finding}. ${panel.subtitle}`;
  return (
    <figure id={panel.id} tabIndex={-1} className={classes('wm-panel', wide && 'wm-panel--wide')} aria-labelledby={`${panel.id}-finding`}>
      <figcaption>
        <h3 className="wm-panel__finding" id={`${panel.id}-finding`}>
          {panel.finding}
        </h3>
        <p className="wm-panel__subtitle">{panel.subtitle}</p>
      </figcaption>
      {chart && (
        <>
          <ChartKey chart={chart} />
          <ChartFrame chart={chart} />
          <BesideTexts chart={chart} />
        </>
      )}
      {!chart && panel.table.rows.length > 0 && <ChartTable table={panel.table} caption={whole} />}
      {(panel.notes.length > 0 || chart?.kind === 'small-lines') && (
        <div className="wm-notes">
          {chart?.kind === 'small-lines' && <p>{axesInWords(chart)}</p>}
          {panel.notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </div>
      )}
      {panel.cautions.length > 0 && (
        <div className="wm-caution">
          {panel.cautions.map((caution) => (
            <p key={caution}>{caution}</p>
          ))}
        </div>
      )}
      <div className="wm-panel__more">
        {chart && panel.table.rows.length > 0 && (
          <Details summary={<Summary text="Show as a table" of={panel.finding} />} openOnPrint>
            <ChartTable table={panel.table} caption={whole} />
          </Details>
        )}
        {panel.explain.length > 0 && (
          <Details summary={<Summary text="How this is worked out" of={panel.finding} />} className="wm-no-print">
            <WorkedOut measures={panel.explain} of={whole} rowsHref={rowsHref} />
          </Details>
        )}
        {panel.csv && (
          <p className="wm-panel__file wm-no-print">
            <a href={panel.csv} className="govuk-link govuk-link--no-visited-state" download>
              Download as CSV<span className="govuk-visually-hidden">: {panel.finding}</span>
            </a>
          </p>
        )}
      </div>
    </figure>
  );
}

function Summary({ text, of }: { text: string; of: string }): ReactNode {
  return (
    <>
      {text}
      <span className="govuk-visually-hidden">: {of}</span>
    </>
  );
}

/** More steps than these are named by the first and the last. */
const MOST_NAMED = 12;

/** Small charts have no room for the names of their axes. */
function axesInWords({ axis, steps }: Chart): string {
  const asRange = steps.length > MOST_NAMED || steps.every((step) => /^\d+$/.test(step));
  const across = steps.length === 0 ? '' : `From left to right: ${asRange ? `${steps[0]} to ${steps.at(-1)}` : steps.join(', ')}.`;
  return `${axis.label === '' ? '' : `Up: ${axis.label}. `}${across}`;
}

/** The chart prints these beneath their bars; here they can be read out. */
function BesideTexts({ chart }: { chart: Chart }): ReactNode {
  if (!chart.beside.some((text) => text !== '')) return null;
  return (
    <ul className="govuk-visually-hidden">
      {chart.categories.map((category, index) => chart.beside[index] && <li key={category}>{`${category}: ${chart.beside[index]}`}</li>)}
    </ul>
  );
}
