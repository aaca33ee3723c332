import { useState, type FormEvent, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { ROLE_LABELS } from '../../../../shared/vocabulary/role.ts';
import { api } from '../../../lib/api.ts';
import { todayInLondon } from '../../../lib/dates.ts';
import { paths } from '../../../lib/paths.ts';
import type { Schema } from '../../../lib/schemas.ts';
import { useProgramme } from '../../../lib/sign-in.ts';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { DateInput, isoDate, typedDate } from '../../../ui/date-input.tsx';
import { EmptyState } from '../../../ui/feedback.tsx';
import { Pagination } from '../../../ui/pagination.tsx';
import { QueryState } from '../../../ui/query-state.tsx';
import { Select } from '../../../ui/select.tsx';
import { Table } from '../../../ui/table.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { TextInput } from '../../../ui/text-input.tsx';
import { InLink, SetupPage, type Done } from '../components/setup-page.tsx';
import { AGREED_WORDS, LONG_TRAVEL, ROLE_CHOICES } from '../person-words.ts';
import { setupApi, useSaving, useSetup } from '../setup-api.ts';

type Enrolled = Schema<'EnrolledDto'>;

const MISSING = [
  { value: '', text: 'Everybody' }, { value: 'council', text: 'No council' }, { value: 'set', text: 'No set' }, { value: 'email', text: 'No e-mail address' }, { value: 'cover', text: 'Cover not agreed' },
  { value: 'selection', text: 'Who decided is not known' }, { value: 'travel', text: `More than ${LONG_TRAVEL} minutes of travel` }, { value: 'mentor', text: 'No mentor' },
];
const FILTERS = ['search', 'role', 'council', 'set', 'missing'] as const;

/** Everybody who is enrolled, filtered and paged by the server; those chosen can be moved to a set. */
export function PeoplePage(): ReactNode {
  const programme = useProgramme();
  const [search, setSearch] = useSearchParams();
  const [done, setDone] = useState<Done | null>(null);
  const [chosen, setChosen] = useState<Record<string, Enrolled>>({});
  const saving = useSaving((field) => `move-${field}`);
  const query = useSetup<Schema<'EnrolledPageDto'>>(programme.code, `people?${search.toString()}`);
  const sets = useSetup<Schema<'SetsDto'>>(programme.code, 'sets');
  const address = (page: number): string => `?${new URLSearchParams({ ...Object.fromEntries(search), page: String(page) }).toString()}`;
  const filtered = FILTERS.some((name) => search.has(name));
  const toggle = (person: Enrolled): void => {
    const { [person.enrolmentId]: was, ...others } = chosen;
    setChosen(was ? others : { ...chosen, [person.enrolmentId]: person });
  };
  const moved = (text: string): void => {
    setChosen({});
    setDone({ text, at: Date.now() });
  };
  return (
    <SetupPage programme={programme} heading="People" savings={[saving]} done={done}>
      <div className="govuk-button-group">
        <ButtonLink to={paths.setUp(programme.code, 'people/paste')}>Paste people from a spreadsheet</ButtonLink>
        <ButtonLink to={paths.setUp(programme.code, 'people/add')} variant="secondary">Add one person</ButtonLink>
      </div>
      <Filters key={search.toString()} programme={programme.code} search={search} onSearch={setSearch} sets={sets.data?.sets ?? []} />
      <QueryState query={query}>
        {({ people, total, page, pages }) =>
          total === 0 ? (
            <EmptyState title={filtered ? 'Nobody matches' : 'Nobody is enrolled yet'}>{filtered ? <InLink to="?">Show everybody</InLink> : 'Copy the people from a spreadsheet and paste them, or add one person at a time.'}</EmptyState>
          ) : (
            <>
              <p className="govuk-body" role="status">{total === 1 ? '1 person' : `${total} people`}</p>
              <Table
                caption="People of the programme" captionSize="hidden" compact
                columns={[{ label: 'Name' }, { label: 'Role' }, { label: 'Council' }, { label: 'Set' }, { label: 'Mentor' }, { label: 'Cover' }, { label: 'Travel', numeric: true }, { label: 'Move' }]}
                rows={people.map((one) => ({
                  key: one.enrolmentId,
                  cells: [
                    <><InLink to={paths.setUp(programme.code, `people/${one.enrolmentId}`)}>{one.name || one.code}</InLink> {state(one)}</>,
                    ROLE_LABELS[one.role].one, one.council ?? 'None', one.role === 'participant' ? (one.set ?? 'None') : '–', one.mentors.map(({ name }) => name).join(', ') || (one.role === 'participant' ? 'None' : '–'),
                    one.role === 'participant' ? AGREED_WORDS[one.coverAgreed] : '–',
                    one.travelMinutes === null ? '–' : one.travelMinutes > LONG_TRAVEL ? <><span className="wm-nowrap">{one.travelMinutes} min</span> <Tag colour="orange">Long</Tag></> : `${one.travelMinutes} min`,
                    one.role === 'participant' && !one.voidReason ? (
                      <div className="govuk-checkboxes govuk-checkboxes--small">
                        <div className="govuk-checkboxes__item">
                          <input className="govuk-checkboxes__input" type="checkbox" id={`move-${one.enrolmentId}`} checked={one.enrolmentId in chosen} onChange={() => toggle(one)} />
                          <label className="govuk-label govuk-checkboxes__label" htmlFor={`move-${one.enrolmentId}`}><span className="govuk-visually-hidden">Choose {one.name || one.code}</span></label>
                        </div>
                      </div>
                    ) : '–',
                  ],
                }))}
              />
              <Pagination page={page} pages={pages} href={address} />
            </>
          )
        }
      </QueryState>
      {Object.keys(chosen).length > 0 && <MoveToSet programme={programme.code} people={Object.values(chosen)} sets={sets.data?.sets ?? []} saving={saving} onDone={moved} />}
    </SetupPage>
  );
}

function state(one: Enrolled): ReactNode {
  if (one.voidReason) return <Tag colour="grey">{one.voidReason === 'erased' ? 'Erased' : 'In error'}</Tag>;
  if (one.withdrewOn) return <Tag colour="grey">Withdrew</Tag>;
  return one.lateJoiner ? <Tag colour="blue">Late joiner</Tag> : null;
}

type Sets = readonly { id: string; name: string }[];

function Filters({ programme, search, onSearch, sets }: { programme: string; search: URLSearchParams; onSearch: (next: Record<string, string>) => void; sets: Sets }): ReactNode {
  const councils = useSetup<Schema<'ProgrammeCouncilDto'>[]>(programme, 'councils');
  const [typed, setTyped] = useState<Record<string, string>>(Object.fromEntries(FILTERS.map((name) => [name, search.get(name) ?? ''])));
  const show = (event: FormEvent): void => {
    event.preventDefault();
    onSearch(Object.fromEntries(Object.entries(typed).filter(([, value]) => value !== '')));
  };
  const field = (name: string) => ({ id: `filter-${name}`, value: typed[name] ?? '', onChange: (event: { target: { value: string } }) => setTyped({ ...typed, [name]: event.target.value }) });
  const all = (items: Sets): { value: string; text: string }[] => [{ value: '', text: 'All' }, ...items.map(({ id, name }) => ({ value: id, text: name }))];
  return (
    <form className="wm-filters" onSubmit={show} role="search" aria-label="People">
      <TextInput label="Name, e-mail or code" {...field('search')} autoComplete="off" />
      <Select label="Role" items={[{ value: '', text: 'All' }, ...ROLE_CHOICES]} {...field('role')} />
      <Select label="Council" items={all(councils.data ?? [])} {...field('council')} />
      <Select label="Set" items={all(sets)} {...field('set')} />
      <Select label="Only those with" items={MISSING} {...field('missing')} />
      <Button variant="secondary">Show</Button>
    </form>
  );
}

interface MoveToSetProps { programme: string; people: readonly Enrolled[]; sets: Sets; saving: ReturnType<typeof useSaving>; onDone: (text: string) => void }

/** Those chosen go to another set from a day on. */
export function MoveToSet({ programme, people, sets, saving, onDone }: MoveToSetProps): ReactNode {
  const [to, setTo] = useState('');
  const [from, setFrom] = useState(() => typedDate(todayInLondon()));
  const move = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const day = isoDate(from);
    if (to === '') return saving.refuse([{ field: 'to', message: 'Choose the set they move to' }]);
    if (!day) return saving.refuse([{ field: 'from', message: 'Enter the first day in the new set, for example 4 2 2027' }]);
    const moved = await saving.run(() => api.post<Schema<'SetsChangedDto'>>(setupApi(programme, 'set-changes'), { people: people.map(({ enrolmentId, setId }) => ({ enrolmentId, setId })), to: to === 'none' ? null : to, from: day }));
    if (moved) onDone(`${moved.done.moved === 1 ? '1 person is' : `${moved.done.moved} people are`} in another set.${moved.done.keptHistory > 0 ? ' Meetings of the set they left stay theirs up to that day.' : ''}`);
  };
  return (
    <form noValidate onSubmit={(event) => void move(event)}>
      <h2 className="govuk-heading-m">Move {people.length === 1 ? (people[0]!.name || people[0]!.code) : `${people.length} people`} to a set</h2>
      <Select id="move-to" label="Set" error={saving.errorOf('to')} value={to} onChange={(event) => setTo(event.target.value)} items={[{ value: '', text: 'Choose a set' }, ...sets.map(({ id, name }) => ({ value: id, text: name })), { value: 'none', text: 'No set' }]} />
      <DateInput id="move-from" label="From" hint="The first day in the new set. Meetings of the old set before that day stay theirs; if it has not met yet, it is as if they had always been in the new one." error={saving.errorOf('from')} value={from} onChange={setFrom} />
      <Button aria-disabled={saving.busy}>Move</Button>
    </form>
  );
}
