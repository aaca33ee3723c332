import { useState, type ReactNode } from 'react';
import { ROLE_LABELS } from '../../../../shared/vocabulary/role.ts';
import { Button } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/feedback.tsx';
import { QueryState } from '../../../ui/query-state.tsx';
import { Select } from '../../../ui/select.tsx';
import { TextInput } from '../../../ui/text-input.tsx';
import { setPerson, type FeedbackForm, type InTheRoom } from '../feedback-form.ts';
import { useRoomPeople, type RoomPerson } from '../group-feedback-api.ts';

const MOST_SHOWN = 40;

/** Who was in the room and who contributed. With a session, its register says who was there. */
export function Room({ programme, form, onChange }: { programme: string; form: FeedbackForm; onChange: (form: FeedbackForm) => void }): ReactNode {
  const query = useRoomPeople(programme, form.session);
  return (
    <section aria-labelledby="room">
      <h2 id="room" className="govuk-heading-m">
        Who was in the room
      </h2>
      <QueryState query={query}>
        {(people) => (people.length === 0 ? <EmptyState title="Nobody is enrolled">People appear here once they are enrolled.</EmptyState> : <PeopleList people={people} form={form} onChange={onChange} />)}
      </QueryState>
    </section>
  );
}

function PeopleList({ people, form, onChange }: { people: readonly RoomPerson[]; form: FeedbackForm; onChange: (form: FeedbackForm) => void }): ReactNode {
  const [search, setSearch] = useState('');
  const registered = people.filter(({ there }) => there);
  const wanted = search.trim().toLowerCase();
  const first = people.filter(({ there, enrolmentId }) => there || form.people[enrolmentId]);
  const found = wanted === '' ? (first.length > 0 ? first : people) : people.filter(({ person, council }) => `${person} ${council ?? ''}`.toLowerCase().includes(wanted));
  const counts = Object.values(form.people);
  return (
    <>
      <p className="govuk-body" role="status">
        {counts.length} in the room, {counts.filter((how) => how === 'contributed').length} contributed.
      </p>
      {registered.some(({ enrolmentId }) => form.people[enrolmentId] === undefined) && (
        <Button type="button" variant="secondary" onClick={() => onChange(registered.reduce((now, { enrolmentId }) => (now.people[enrolmentId] ? now : setPerson(now, enrolmentId, 'there')), form))}>
          Take over the register: {registered.length} there
        </Button>
      )}
      {people.length > found.length || wanted !== '' ? (
        <TextInput id="find-person" label="Find somebody else" hint="By name or council." width={20} value={search} autoComplete="off" onChange={(event) => setSearch(event.target.value)} onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()} />
      ) : null}
      {found.length === 0 && <p className="govuk-body">Nobody enrolled is called so.</p>}
      <ul className="wm-room">
        {found.slice(0, MOST_SHOWN).map(({ enrolmentId, person, role, council }) => (
          <li key={enrolmentId} className="wm-room__person">
            <Select
              id={`room-${enrolmentId}`}
              label={`${person}, ${ROLE_LABELS[role].one}${council ? `, ${council}` : ''}`}
              value={form.people[enrolmentId] ?? ''}
              items={[{ value: '', text: 'Not in the room' }, { value: 'there', text: 'In the room' }, { value: 'contributed', text: 'In the room, and contributed' }]}
              onChange={(event) => onChange(setPerson(form, enrolmentId, (event.target.value || null) as InTheRoom | null))}
            />
          </li>
        ))}
      </ul>
      {found.length > MOST_SHOWN && <p className="govuk-body">{found.length - MOST_SHOWN} more: find them by name.</p>}
    </>
  );
}
