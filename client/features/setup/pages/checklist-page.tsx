import { useState, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { api } from '../../../lib/api.ts';
import { paths } from '../../../lib/paths.ts';
import type { Schema } from '../../../lib/schemas.ts';
import { useProgramme } from '../../../lib/sign-in.ts';
import { Button } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/feedback.tsx';
import { Pagination } from '../../../ui/pagination.tsx';
import { QueryState } from '../../../ui/query-state.tsx';
import { Select } from '../../../ui/select.tsx';
import { Table } from '../../../ui/table.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { TextInput } from '../../../ui/text-input.tsx';
import { InLink, SetupPage, type Done } from '../components/setup-page.tsx';
import { AGREED_CHOICES, LONG_TRAVEL, SELECTED_BY_CHOICES } from '../person-words.ts';
import { setupApi, useSaving, useSetup } from '../setup-api.ts';

type Enrolled = Schema<'EnrolledDto'>;
type Checked = Pick<Enrolled, 'coverAgreed' | 'lineManagerSupport' | 'selectedBy'> & { travel: string };

const checkedOf = ({ coverAgreed, lineManagerSupport, selectedBy, travelMinutes }: Enrolled): Checked => ({ coverAgreed, lineManagerSupport, selectedBy, travel: travelMinutes === null ? '' : String(travelMinutes) });

/** Cover, support, selection and travel of every participant, changed in the table and saved together. */
export function ChecklistPage(): ReactNode {
  const programme = useProgramme();
  const [search] = useSearchParams();
  const page = search.get('page') ?? '1';
  const saving = useSaving((field) => `travel-${field}`);
  const query = useSetup<Schema<'EnrolledPageDto'>>(programme.code, `people?role=participant&page=${page}`);
  const [edits, setEdits] = useState<Record<string, { person: Enrolled; to: Checked }>>({});
  const [done, setDone] = useState<Done | null>(null);
  const edit = (person: Enrolled, part: Partial<Checked>): void => setEdits({ ...edits, [person.enrolmentId]: { person, to: { ...(edits[person.enrolmentId]?.to ?? checkedOf(person)), ...part } } });
  const changed = Object.values(edits).filter(({ person, to }) => JSON.stringify(to) !== JSON.stringify(checkedOf(person)));
  const save = async (): Promise<void> => {
    const faults = changed.filter(({ to }) => !/^(\d{1,3})?$/.test(to.travel.trim())).map(({ person }) => ({ field: person.enrolmentId, message: `Travel time of ${person.name} must be a whole number of minutes, such as 75, or empty` }));
    if (faults.length > 0) return saving.refuse(faults);
    let saved = 0;
    for (const { person, to: { travel, ...agreed } } of changed) {
      const { name, email, councilId, independent, version } = person;
      // One that somebody else changed stops here; those before it are saved, and it stays as it was typed.
      if (!(await saving.run(() => api.put(setupApi(programme.code, `people/${person.enrolmentId}`), { name, email, councilId, independent, version, ...agreed, travelMinutes: travel.trim() === '' ? null : Number(travel) })))) {
        // Saving again is meant: on what the record says now.
        const now = await api.get<Enrolled>(setupApi(programme.code, `people/${person.enrolmentId}`)).catch(() => person);
        setEdits((before) => ({ ...before, [person.enrolmentId]: { ...before[person.enrolmentId]!, person: now } }));
        break;
      }
      saved += 1;
      setEdits((before) => Object.fromEntries(Object.entries(before).filter(([id]) => id !== person.enrolmentId)));
    }
    if (saved > 0) setDone({ text: `${saved === 1 ? '1 person is' : `${saved} people are`} saved.`, at: Date.now() });
  };
  return (
    <SetupPage programme={programme} heading="Cover and selection" savings={[saving]} done={done}>
      <p className="govuk-body">Agreed for each participant before the launch, and looked at again on the way. More than {LONG_TRAVEL} minutes of travel is long.</p>
      <QueryState query={query}>
        {({ people, pages, page: now, total }) =>
          total === 0 ? (
            <EmptyState title="No participant is enrolled yet">Add people first.</EmptyState>
          ) : (
            <>
              <Table
                caption="Participants" captionSize="hidden" compact columns={[{ label: 'Participant' }, { label: 'Cover agreed' }, { label: 'Manager supports' }, { label: 'Who decided' }, { label: 'Travel, minutes' }]}
                rows={people.filter(({ voidReason, withdrewOn }) => !voidReason && !withdrewOn).map((person) => {
                  const { to } = edits[person.enrolmentId] ?? { to: checkedOf(person) };
                  const who = person.name || person.code;
                  const select = <T extends string>(field: keyof Checked, label: string, items: readonly { value: T; text: string }[]): ReactNode => (
                    <Select id={`${field}-${person.enrolmentId}`} label={`${label} ${who}`} labelHidden items={items} value={to[field]} onChange={(event) => edit(person, { [field]: event.target.value })} />
                  );
                  return {
                    key: person.enrolmentId,
                    cells: [
                      <><InLink to={paths.setUp(programme.code, `people/${person.enrolmentId}`)}>{who}</InLink>{person.council && <>, {person.council}</>}</>,
                      select('coverAgreed', 'Cover agreed for', AGREED_CHOICES), select('lineManagerSupport', 'Manager supports', AGREED_CHOICES), select('selectedBy', 'Who decided for', SELECTED_BY_CHOICES),
                      <>
                        <TextInput id={`travel-${person.enrolmentId}`} label={`Travel, minutes, of ${who}`} labelHidden width={3} inputMode="numeric" autoComplete="off" error={saving.errorOf(person.enrolmentId)} value={to.travel} onChange={(event) => edit(person, { travel: event.target.value })} />
                        {Number(to.travel) > LONG_TRAVEL && <Tag colour="orange">Long</Tag>}
                      </>,
                    ],
                  };
                })}
              />
              <Button type="button" aria-disabled={saving.busy || changed.length === 0} onClick={() => void save()}>{saving.busy ? 'Saving…' : changed.length === 0 ? 'Nothing to save' : `Save ${changed.length === 1 ? '1 change' : `${changed.length} changes`}`}</Button>
              <Pagination page={now} pages={pages} href={(to) => `?page=${to}`} />
            </>
          )
        }
      </QueryState>
    </SetupPage>
  );
}
