import { useState, type FormEvent, type ReactNode } from 'react';
import { ADVISED_SET_SIZE, evenSets, LARGEST_GOOD_SET, sizeOfSet, SMALLEST_GOOD_SET, type SetSize } from '../../../../shared/set-up/set-size.ts';
import { api } from '../../../lib/api.ts';
import { paths } from '../../../lib/paths.ts';
import type { Schema } from '../../../lib/schemas.ts';
import { useProgramme } from '../../../lib/sign-in.ts';
import { Button, LinkButton } from '../../../ui/button.tsx';
import { Details } from '../../../ui/details.tsx';
import { EmptyState } from '../../../ui/feedback.tsx';
import { QueryState } from '../../../ui/query-state.tsx';
import { Table } from '../../../ui/table.tsx';
import { Tag, type TagColour } from '../../../ui/tag.tsx';
import { TextInput } from '../../../ui/text-input.tsx';
import { InLink, SetupPage, type Done } from '../components/setup-page.tsx';
import { setupApi, useSaving, useSetup, type Saving } from '../setup-api.ts';

type Sets = Schema<'SetsDto'>;
type LearningSet = Schema<'SetDto'>;

const SIZES: Record<SetSize, { text: string; colour: TagColour }> = {
  empty: { text: 'Nobody yet', colour: 'grey' },
  small: { text: `Fewer than ${SMALLEST_GOOD_SET}`, colour: 'orange' },
  good: { text: 'Good size', colour: 'green' },
  large: { text: `More than ${LARGEST_GOOD_SET}`, colour: 'orange' },
};

/** The sets of a programme, their sizes, and how they could be divided. */
export function SetsPage(): ReactNode {
  const programme = useProgramme();
  const query = useSetup<Sets>(programme.code, 'sets');
  const saving = useSaving((field) => `set-${field}`);
  const [typed, setTyped] = useState({ name: '', place: '' });
  const [done, setDone] = useState<Done | null>(null);
  const add = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (typed.name.trim() === '') return saving.refuse([{ field: 'name', message: 'Enter the name of the set' }]);
    if (!(await saving.run(() => api.post(setupApi(programme.code, 'sets'), typed)))) return;
    setDone({ text: `${typed.name.trim()} is added.`, at: Date.now() });
    setTyped({ name: '', place: '' });
  };
  return (
    <SetupPage programme={programme} heading="Sets" savings={[saving]} done={done}>
      <p className="govuk-body">A set is a group that meets. About {ADVISED_SET_SIZE} is best: everybody’s issue has its turn.</p>
      <QueryState query={query}>
        {({ sets, inNoSet }) => (
          <>
            <Advice sets={sets} inNoSet={inNoSet} people={paths.setUp(programme.code, 'people')} />
            {sets.length === 0 ? (
              <EmptyState title="No set yet">Add one below, unless everybody meets together.</EmptyState>
            ) : (
              <Table
                caption="Sets of the programme" captionSize="m" compact
                columns={[{ label: 'Set' }, { label: 'Place' }, { label: 'Participants', numeric: true }, { label: 'Size' }, { label: 'Councils', numeric: true }, { label: 'Meetings', numeric: true }, { label: 'Change' }]}
                rows={sets.map((set) => ({
                  key: set.id,
                  cells: [
                    <InLink to={`${paths.setUp(programme.code, 'people')}?set=${set.id}`}>{set.name}</InLink>, set.place || '–', set.members,
                    <Tag colour={SIZES[sizeOfSet(set.members)].colour}>{SIZES[sizeOfSet(set.members)].text}</Tag>, set.councils, set.meetings,
                    <Change key={set.version} programme={programme.code} set={set} saving={saving} onDone={(text) => setDone({ text, at: Date.now() })} />,
                  ],
                }))}
              />
            )}
          </>
        )}
      </QueryState>
      <h2 className="govuk-heading-m">Add a set</h2>
      <form noValidate onSubmit={(event) => void add(event)}>
        <TextInput id="set-name" label="Name of the set" width={20} error={saving.errorOf('name')} value={typed.name} onChange={(event) => setTyped({ ...typed, name: event.target.value })} autoComplete="off" />
        <TextInput id="set-place" label="Where it usually meets (optional)" width={30} error={saving.errorOf('place')} value={typed.place} onChange={(event) => setTyped({ ...typed, place: event.target.value })} autoComplete="off" />
        <Button aria-disabled={saving.busy}>Add the set</Button>
      </form>
    </SetupPage>
  );
}

function Advice({ sets, inNoSet, people }: Sets & { people: string }): ReactNode {
  const total = sets.reduce((sum, { members }) => sum + members, inNoSet);
  if (total === 0) return null;
  const even = evenSets(total);
  return (
    <>
      {inNoSet > 0 && sets.length > 0 && (
        <p className="govuk-body">
          <InLink to={`${people}?missing=set`}>{inNoSet === 1 ? '1 participant is' : `${inNoSet} participants are`} in no set</InLink>
        </p>
      )}
      {even.length !== sets.length && (
        <p className="govuk-body">
          {total} participants would make {even.length === 1 ? 'one set' : `${even.length} sets of ${sizes(even)}`}.
        </p>
      )}
      {sets
        .filter(({ members }) => sizeOfSet(members) === 'large')
        .map(({ id, name, members }) => (
          <p key={id} className="govuk-body">
            {name} has {members}. Divided it would be {evenSets(members).length} sets of {sizes(evenSets(members))}: add a set, then <InLink to={`${people}?set=${id}`}>choose who moves there</InLink>.
          </p>
        ))}
    </>
  );
}

function sizes(even: readonly number[]): string {
  const [first, last] = [even[0]!, even.at(-1)!];
  return first === last ? String(first) : `${last} or ${first}`;
}

function Change({ programme, set, saving, onDone }: { programme: string; set: LearningSet; saving: Saving; onDone: (text: string) => void }): ReactNode {
  const [typed, setTyped] = useState({ name: set.name, place: set.place });
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (await saving.run(() => api.put(setupApi(programme, `sets/${set.id}`), { ...typed, version: set.version }))) onDone(`${typed.name} is saved.`);
  };
  const remove = async (): Promise<void> => {
    if (await saving.run(() => api.delete(setupApi(programme, `sets/${set.id}`)))) onDone(`${set.name} is removed.`);
  };
  return (
    <Details summary={<>Change<span className="govuk-visually-hidden"> {set.name}</span></>}>
      <form noValidate onSubmit={(event) => void save(event)}>
        <TextInput id={`name-${set.id}`} label="Name" width={20} value={typed.name} onChange={(event) => setTyped({ ...typed, name: event.target.value })} autoComplete="off" />
        <TextInput id={`place-${set.id}`} label="Place (optional)" width={20} value={typed.place} onChange={(event) => setTyped({ ...typed, place: event.target.value })} autoComplete="off" />
        <Button variant="secondary" aria-disabled={saving.busy}>Save</Button>
      </form>
      {set.members + set.meetings === 0 && <LinkButton onClick={() => void remove()}>Remove {set.name}</LinkButton>}
    </Details>
  );
}
