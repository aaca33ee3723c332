import type { ReactNode } from 'react';
import { classes } from './classes.ts';

interface SummaryListProps {
  rows: readonly { key: string; value: ReactNode }[];
  compact?: boolean;
}

/** Pairs of what and which. */
export function SummaryList({ rows, compact = false }: SummaryListProps): ReactNode {
  return (
    <dl className={classes('govuk-summary-list', compact && 'wm-summary-list--compact')}>
      {rows.map((row) => (
        <div key={row.key} className="govuk-summary-list__row">
          <dt className="govuk-summary-list__key">{row.key}</dt>
          <dd className="govuk-summary-list__value">{row.value}</dd>
        </div>
      ))}
    </dl>
  );
}
