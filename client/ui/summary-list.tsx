import type { ReactNode } from 'react';

/** Pairs of what and which. */
export function SummaryList({ rows }: { rows: readonly { key: string; value: ReactNode }[] }): ReactNode {
  return (
    <dl className="govuk-summary-list">
      {rows.map((row) => (
        <div key={row.key} className="govuk-summary-list__row">
          <dt className="govuk-summary-list__key">{row.key}</dt>
          <dd className="govuk-summary-list__value">{row.value}</dd>
        </div>
      ))}
    </dl>
  );
}
