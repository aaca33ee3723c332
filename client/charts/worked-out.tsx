import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { ExplainedFigure, PanelMeasure } from '../../shared/figures/panel.ts';
import { Table } from '../ui/table.tsx';

interface WorkedOutProps {
  measures: readonly PanelMeasure[];
  /** The finding that it explains, to tell its tables from those of other findings. */
  of: string;
  /** Address of the rows of a figure. */
  rowsHref: (measure: string, rows: string) => string;
}

/** Definition, halves and exclusions of every figure of a panel, with a way to its rows for those who may see them. */
export function WorkedOut({ measures, of, rowsHref }: WorkedOutProps): ReactNode {
  return measures.map((measure) => (
    <section key={measure.measure} className="wm-measure">
      <h4>{measure.title}</h4>
      <p>{measure.definition}</p>
      <p>
        One row is {measure.unit}. Out of: {measure.base}.
      </p>
      <MeasureFigures measure={measure} of={of} rowsHref={rowsHref} />
    </section>
  ));
}

function MeasureFigures({ measure, of, rowsHref }: Omit<WorkedOutProps, 'measures'> & { measure: PanelMeasure }): ReactNode {
  const { figures } = measure;
  if (figures.length === 0) return null;
  const hasRows = figures.some((figure) => figure.rows !== null);
  return (
    <Table
      caption={`${measure.title}: ${of}`}
      captionSize="hidden"
      compact
      columns={[
        { label: 'Of' },
        { label: 'Figure' },
        { label: 'Counted ÷ out of', numeric: true },
        { label: 'Left out' },
        ...(hasRows ? [{ label: 'Rows' }] : []),
      ]}
      rows={figures.map((figure, index) => ({
        key: `${index} ${figure.label}`,
        cells: [
          figure.label || 'Everybody',
          figure.text,
          figure.numerator === null || figure.denominator === null ? '–' : `${figure.numerator} ÷ ${figure.denominator}`,
          excluded(figure),
          ...(hasRows
            ? [
                figure.rows === null ? (
                  'Not shown'
                ) : (
                  <Link to={rowsHref(measure.measure, figure.rows)} className="govuk-link govuk-link--no-visited-state wm-nowrap">
                    See the rows
                    <span className="govuk-visually-hidden">
                      : {measure.title}
                      {figure.label && `, ${figure.label}`}
                    </span>
                  </Link>
                ),
              ]
            : []),
        ],
      }))}
    />
  );
}

function excluded(figure: ExplainedFigure): string {
  return figure.excluded.length === 0 ? 'Nothing' : figure.excluded.map(({ reason, count }) => `${count} ${reason}`).join(', ');
}
