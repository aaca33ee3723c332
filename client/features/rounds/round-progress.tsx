import { useState, type ReactNode } from 'react';
import { EmptyState } from '../../ui/feedback.tsx';
import { QueryState } from '../../ui/query-state.tsx';
import { Table } from '../../ui/table.tsx';
import { useRoundProgress, type Round } from './rounds-api.ts';

/** How far a named round has come, council by council: counts of people, never what they said. Read when opened. */
export function RoundProgress({ programme, round }: { programme: string; round: Round }): ReactNode {
  const [opened, setOpened] = useState(false);
  const query = useRoundProgress(programme, round.code, opened);
  return (
    <details className="govuk-details" onToggle={({ currentTarget: { open } }) => setOpened((before) => before || open)}>
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">
          Progress by council<span className="govuk-visually-hidden">: {round.title}</span>
        </span>
      </summary>
      <div className="govuk-details__text">
        {opened && (
          <QueryState query={query}>
            {({ byCouncil, completeness }) =>
              byCouncil.length === 0 ? (
                <EmptyState title="Nobody is asked in this round">People are asked when the round opens.</EmptyState>
              ) : (
                <>
                  <Table
                    caption={`Progress by council: ${round.title}`}
                    captionSize="hidden"
                    compact
                    columns={[
                      { label: 'Council' }, { label: 'Asked', numeric: true }, { label: 'Returned', numeric: true }, { label: 'Begun', numeric: true },
                      { label: 'Taken back', numeric: true }, { label: 'Do not want to take part', numeric: true }, { label: 'Not started', numeric: true },
                    ]}
                    rows={byCouncil.map(({ council, asked, returned, begun, withdrawn, declined, notStarted }) => ({ key: council ?? '', cells: [council ?? 'No council', asked, returned, begun, withdrawn, declined, notStarted] }))}
                  />
                  <p className="govuk-body">
                    {completeness
                      ? `Of the returned forms ${completeness.complete} address 80% or more of what was asked, ${completeness.partial} from 50% to 79%, ${completeness.sparse} less.`
                      : 'How much of the forms is filled in is told from 5 returned forms on: with fewer it would tell of single people.'}
                  </p>
                </>
              )
            }
          </QueryState>
        )}
      </div>
    </details>
  );
}
