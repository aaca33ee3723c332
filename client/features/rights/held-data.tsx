import { useState, type ReactNode } from 'react';
import { QueryState } from '../../ui/query-state.tsx';
import { Table } from '../../ui/table.tsx';
import { cellInWords, columnsOf, columnInWords } from './held-words.ts';
import { usePersonData } from './rights-api.ts';

/** Everything that is held, on the page. Read only when it is opened, because reading it is recorded. */
export function HeldData({ programme, person }: { programme: string; person: string }): ReactNode {
  const [opened, setOpened] = useState(false);
  const query = usePersonData(programme, person, opened);
  return (
    <details className="govuk-details" onToggle={({ currentTarget: { open } }) => setOpened((before) => before || open)}>
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">Look at it here</span>
      </summary>
      <div className="govuk-details__text">
        {opened && (
          <QueryState query={query}>
            {(data) =>
              data.sections.map(({ key, title, records }) =>
                records.length === 0 ? (
                  <p key={key} className="govuk-body">
                    <strong>{title}</strong>: nothing
                  </p>
                ) : (
                  <Table
                    key={key}
                    caption={title}
                    compact
                    firstCellIsHeader={false}
                    columns={columnsOf(records).map((column) => ({ label: columnInWords(column) }))}
                    rows={records.map((record, index) => ({ key: String(index), cells: columnsOf(records).map((column) => cellInWords(record[column])) }))}
                  />
                ),
              )
            }
          </QueryState>
        )}
      </div>
    </details>
  );
}
