import { useMemo, useState, type FormEvent, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { ROLE_LABELS } from '../../../shared/vocabulary/role.ts';
import { asProblem } from '../../lib/api.ts';
import { longDate, todayInLondon } from '../../lib/dates.ts';
import { useProgramme } from '../../lib/sign-in.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { EmptyState } from '../../ui/feedback.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { Pagination } from '../../ui/pagination.tsx';
import { QueryState } from '../../ui/query-state.tsx';
import { Table } from '../../ui/table.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { NewOwnLink } from './new-own-link.tsx';
import { useNewOwnLink, useOwnPages, useRevokeOwnLink, type OwnPage, type OwnPages } from './own-pages-api.ts';

/** Links to the pages on which participants and mentors see what is asked of them, send apologies and log mentoring. */
export default function OwnPagesPage(): ReactNode {
  const programme = useProgramme();
  const [params, setParams] = useSearchParams();
  const search = params.get('search') ?? '';
  const page = Math.max(1, Number(params.get('page')) || 1);
  const [typed, setTyped] = useState(search);
  const query = useOwnPages(programme.code, search, page);
  const find = (event: FormEvent): void => {
    event.preventDefault();
    setParams(typed.trim() ? { search: typed.trim() } : {});
  };
  return (
    <>
      <PageHeading caption={programme.name} size="xl">
        People’s own pages
      </PageHeading>
      <p className="govuk-body wm-text">
        Everybody in the programme can have a page of their own: it says what is asked of them, where they were and what comes next; there they send apologies and keep
        their mentoring log. Making a link stops an earlier one of theirs from working.
      </p>
      <form onSubmit={find} className="wm-text">
        <TextInput id="search" label="Name or code" width={20} value={typed} autoComplete="off" onChange={(event) => setTyped(event.target.value)} />
        <Button variant="secondary">Find</Button>
      </form>
      <QueryState query={query}>
        {(found) =>
          found.total === 0 ? (
            <EmptyState title={search ? `Nobody is called “${search}”` : 'Nobody is enrolled yet'}>{search ? 'Try a part of the name, or the code.' : 'People appear here when they are enrolled.'}</EmptyState>
          ) : (
            <People found={found} programme={programme.code} search={search} />
          )
        }
      </QueryState>
    </>
  );
}

function People({ found, programme, search }: { found: OwnPages; programme: string; search: string }): ReactNode {
  const newLink = useNewOwnLink(programme);
  const revoke = useRevokeOwnLink(programme);
  const error = newLink.error ?? revoke.error;
  const errors = useMemo(() => (error ? [{ text: asProblem(error).detail }] : []), [error]);
  const busy = newLink.isPending || revoke.isPending;
  const href = (page: number): string => `?${new URLSearchParams({ ...(search ? { search } : {}), page: String(page) }).toString()}`;
  return (
    <>
      <ErrorSummary errors={errors} />
      {newLink.data && <NewOwnLink url={newLink.data.url} person={nameOf(newLink.variables)} onDone={newLink.reset} />}
      <Table
        caption={`${found.total} ${found.total === 1 ? 'person' : 'people'}`}
        columns={[{ label: 'Name' }, { label: 'Role' }, { label: 'Council' }, { label: 'Link' }, { label: 'Give out or take back' }]}
        rows={found.people.map((person) => ({
          key: person.person,
          cells: [
            nameOf(person),
            person.roles.map((role) => ROLE_LABELS[role].one).join(', '),
            person.council ?? '–',
            person.linkMadeAt ? `Made on ${longDate(todayInLondon(new Date(person.linkMadeAt)))}` : 'None',
            <div className="govuk-button-group">
              <Button type="button" variant="secondary" className="wm-button--small" disabled={busy} onClick={() => newLink.mutate(person)}>
                Make a {person.linkMadeAt ? 'new link' : 'link'}
                <span className="govuk-visually-hidden"> for {nameOf(person)}</span>
              </Button>
              {person.linkMadeAt && (
                <Button type="button" variant="secondary" className="wm-button--small" disabled={busy} onClick={() => revoke.mutate(person)}>
                  Take the link back<span className="govuk-visually-hidden"> from {nameOf(person)}</span>
                </Button>
              )}
            </div>,
          ],
        }))}
      />
      <Pagination page={found.page} pages={Math.ceil(found.total / found.pageSize)} href={href} label="Pages of people" />
    </>
  );
}

function nameOf({ name, person }: OwnPage): string {
  return name || person;
}
