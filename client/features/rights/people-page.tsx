import type { FormEvent, ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import { paths } from '../../lib/paths.ts';
import { useProgramme } from '../../lib/sign-in.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/feedback.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { Pagination } from '../../ui/pagination.tsx';
import { QueryState } from '../../ui/query-state.tsx';
import { Table } from '../../ui/table.tsx';
import { Tag } from '../../ui/tag.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { usePeople, type PeoplePage } from './rights-api.ts';

/** Whose data somebody asks about. */
export default function PeopleDataPage(): ReactNode {
  const { code, name } = useProgramme();
  const [search, setSearch] = useSearchParams();
  const find = search.get('find') ?? '';
  const asked = new URLSearchParams({ ...(find ? { find } : {}), page: search.get('page') ?? '1' });
  const query = usePeople(code, asked.toString());
  const send = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const typed = String(new FormData(event.currentTarget).get('find') ?? '').trim();
    setSearch(typed ? { find: typed } : {});
  };
  const href = (page: number): string => `?${new URLSearchParams({ ...(find ? { find } : {}), page: String(page) }).toString()}`;
  return (
    <>
      <PageHeading caption={name} size="xl">
        People’s data
      </PageHeading>
      <p className="wm-lead">Choose somebody who asks what is held about them, wants their answers taken out, or wants to be erased.</p>
      <ul className="wm-actions">
        <li>
          <Link className="govuk-link" to={paths.privacy(code)}>
            Privacy notice and how long things are kept
          </Link>
        </li>
      </ul>
      <form key={find} onSubmit={send} role="search" aria-label="People">
        <TextInput id="find" name="find" label="Find by name, e-mail address or code" width={20} defaultValue={find} autoComplete="off" />
        <Button variant="secondary">Find</Button>
      </form>
      <QueryState query={query}>{(data) => <People code={code} data={data} href={href} />}</QueryState>
    </>
  );
}

function People({ code, data, href }: { code: string; data: PeoplePage; href: (page: number) => string }): ReactNode {
  const { people, total, page, pageSize } = data;
  if (total === 0) return <EmptyState title="Nobody was found">Look for another name, or leave the field empty to see everybody.</EmptyState>;
  return (
    <>
      <Table
        caption={`${total.toLocaleString('en-GB')} ${total === 1 ? 'person' : 'people'}`}
        compact
        columns={[{ label: 'Person' }, { label: 'Code' }, { label: 'Who they are' }]}
        rows={people.map((one) => ({
          key: one.personId,
          cells: [
            <Link className="govuk-link govuk-link--no-visited-state" to={paths.personData(code, one.personId)}>
              {one.person}
            </Link>,
            one.code,
            one.erased ? <Tag colour="grey">Erased</Tag> : one.roles || '–',
          ],
        }))}
      />
      <Pagination page={page} pages={Math.ceil(total / pageSize)} href={href} label="Pages of people" />
    </>
  );
}
