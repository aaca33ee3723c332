import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import { api } from '../../lib/api.ts';
import { paths, programmeApi } from '../../lib/paths.ts';
import { useProgramme } from '../../lib/sign-in.ts';
import type { Schema } from '../../lib/schemas.ts';
import { EmptyState } from '../../ui/feedback.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { Pagination } from '../../ui/pagination.tsx';
import { QueryState } from '../../ui/query-state.tsx';
import { SummaryList } from '../../ui/summary-list.tsx';
import { Table } from '../../ui/table.tsx';

/** The very rows that a figure was counted from, those left out with their reasons among them. */
export type MeasureRows = Schema<'RowsPageDto'>;

/** Shows the rows behind one figure; which figure is in the query string, as the panel sent it. */
export function RowsPage(): ReactNode {
  const programme = useProgramme();
  const [search] = useSearchParams();
  const measure = search.get('measure') ?? '';
  const asked = new URLSearchParams(search);
  asked.delete('measure');
  const query = useQuery({
    queryKey: ['rows', programme.code, measure, asked.toString()],
    queryFn: ({ signal }) => api.get<MeasureRows>(`${programmeApi(programme.code)}/measures/${encodeURIComponent(measure)}/rows?${asked.toString()}`, signal),
    enabled: measure !== '',
    placeholderData: keepPreviousData,
  });
  if (measure === '') {
    return (
      <>
        <PageHeading caption={programme.name}>Rows behind a figure</PageHeading>
        <EmptyState title="The address names no figure">Open the rows from “How this is worked out” under a chart.</EmptyState>
      </>
    );
  }
  const href = (page: number): string => {
    const next = new URLSearchParams(asked);
    next.set('page', String(page));
    return paths.rows(programme.code, measure, next.toString());
  };
  return (
    <>
      <PageHeading caption={programme.name}>{query.data ? `Rows: ${query.data.measure.title}` : 'Rows behind a figure'}</PageHeading>
      <QueryState query={query}>{(data) => <Rows data={data} code={programme.code} href={href} />}</QueryState>
    </>
  );
}

function Rows({ data, code, href }: { data: MeasureRows; code: string; href: (page: number) => string }): ReactNode {
  const { measure } = data;
  const pages = Math.ceil(data.total / data.pageSize);
  const first = (data.page - 1) * data.pageSize + 1;
  const shown = data.rows.length === 0 ? '' : `, ${first} to ${first + data.rows.length - 1} of ${data.total}`;
  return (
    <>
      <p className="govuk-body wm-text">{measure.definition}</p>
      <SummaryList
        compact
        rows={[
          { key: 'Of', value: data.label || 'Everybody' },
          { key: 'One row is', value: measure.unit },
          { key: 'In the denominator', value: data.counted },
          { key: 'Left out', value: data.excluded },
          ...(measure.caution ? [{ key: 'Bear in mind', value: measure.caution }] : []),
        ]}
      />
      {data.rows.length === 0 ? (
        <EmptyState title="There are no rows">Nothing was recorded that this figure could count.</EmptyState>
      ) : (
        <>
          <Table
            caption={`Rows${shown}`}
            compact
            columns={data.columns}
            rows={data.rows.map((cells, index) => ({ key: String(first + index), cells }))}
          />
          <Pagination page={data.page} pages={pages} href={href} label="Pages of rows" />
        </>
      )}
      <p className="govuk-body">
        <Link to={paths.measure(code, measure.id)} className="govuk-link">
          Full definition of “{measure.title}”
        </Link>
      </p>
    </>
  );
}
