import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { FormEvent, ReactNode } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { api } from '../../lib/api.ts';
import { programmeApi } from '../../lib/paths.ts';
import type { Schema } from '../../lib/schemas.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/feedback.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { Pagination } from '../../ui/pagination.tsx';
import { QueryState } from '../../ui/query-state.tsx';
import { Select } from '../../ui/select.tsx';
import { Table } from '../../ui/table.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { FILTERS, filterOf, moment } from './journal-filter.ts';

type JournalPageData = Schema<'JournalPageDto'>;

/** What was done, newest first: in one programme, or (outside any, for administrators) everywhere. */
export default function JournalPage(): ReactNode {
  const { code } = useParams();
  const [search, setSearch] = useSearchParams();
  const filter = filterOf(search);
  const base = code === undefined ? '/api/journal' : `${programmeApi(code)}/journal`;
  const asked = new URLSearchParams(filter);
  if (search.has('page')) asked.set('page', search.get('page')!);
  const query = useQuery({
    queryKey: ['journal', base, asked.toString()],
    queryFn: ({ signal }) => api.get<JournalPageData>(`${base}?${asked.toString()}`, signal),
    placeholderData: keepPreviousData,
  });
  const send = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    setSearch(filterOf(new URLSearchParams(FILTERS.map((name) => [name, String(typed.get(name) ?? '').trim()]))));
  };
  const href = (page: number): string => `?${new URLSearchParams([...filter, ['page', String(page)]]).toString()}`;
  const file = `${base}.csv${filter.size > 0 ? `?${filter.toString()}` : ''}`;
  return (
    <>
      <PageHeading {...(code === undefined ? {} : { caption: code })} size="xl">
        Journal
      </PageHeading>
      <p className="wm-lead">
        Who did what, and when. Nothing in it can be changed or taken out. It has no answers, and names people who take part by their codes.
      </p>
      <form key={filter.toString()} onSubmit={send} className="wm-filter" role="search" aria-label="Journal">
        <TextInput id="who" name="who" label="Who" hint="Part of a name or a role" width={20} defaultValue={filter.get('who') ?? ''} autoComplete="off" />
        <Select
          id="event"
          name="event"
          label="What happened"
          defaultValue={filter.get('event') ?? ''}
          items={[{ value: '', text: 'Anything' }, ...(query.data?.events ?? []).map(({ event, label }) => ({ value: event, text: label }))]}
          // The list comes with the first answer; what was chosen is shown then.
          {...(query.data ? {} : { disabled: true })}
          key={query.data ? 'events' : 'none'}
        />
        <TextInput id="record" name="record" label="Which record" hint="For example S3, P07 or round" width={20} defaultValue={filter.get('record') ?? ''} autoComplete="off" />
        <TextInput id="from" name="from" type="date" label="From" width={10} defaultValue={filter.get('from') ?? ''} />
        <TextInput id="to" name="to" type="date" label="To" width={10} defaultValue={filter.get('to') ?? ''} />
        <Button variant="secondary">Search</Button>
      </form>
      <QueryState query={query}>{(data) => <Entries data={data} everywhere={code === undefined} file={file} href={href} />}</QueryState>
    </>
  );
}

function Entries({ data, everywhere, file, href }: { data: JournalPageData; everywhere: boolean; file: string; href: (page: number) => string }): ReactNode {
  const { entries, total, page, pageSize } = data;
  if (total === 0) return <EmptyState title="Nothing was found">Look for something else, or leave every field empty to see everything.</EmptyState>;
  const first = (page - 1) * pageSize + 1;
  return (
    <>
      <p className="govuk-body" role="status">
        {total.toLocaleString('en-GB')} {total === 1 ? 'entry' : 'entries'}.{' '}
        <a className="govuk-link" href={file} download>
          Download them as a file for Excel (CSV)
        </a>
      </p>
      <Table
        caption={entries.length === 0 ? 'No entries on this page' : `Entries ${first} to ${first + entries.length - 1}, newest first`}
        compact
        columns={[{ label: 'When' }, { label: 'Who' }, { label: 'What happened' }, { label: 'Which record' }, { label: 'Details' }, ...(everywhere ? [{ label: 'Programme' }] : [])]}
        rows={entries.map((entry) => ({
          key: entry.id,
          cells: [
            moment(entry.at),
            entry.role === null ? entry.who : `${entry.who} (${entry.role})`,
            entry.happened,
            entry.record || '–',
            entry.details || '–',
            ...(everywhere ? [entry.programme ?? '–'] : []),
          ],
        }))}
      />
      <Pagination page={page} pages={Math.ceil(total / pageSize)} href={href} label="Pages of the journal" />
    </>
  );
}
