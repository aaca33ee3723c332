import { useState, type FormEvent, type ReactNode } from 'react';
import { api } from '../../../lib/api.ts';
import { paths } from '../../../lib/paths.ts';
import type { Schema } from '../../../lib/schemas.ts';
import { useProgramme } from '../../../lib/sign-in.ts';
import { Button, LinkButton } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/feedback.tsx';
import { QueryState } from '../../../ui/query-state.tsx';
import { Table } from '../../../ui/table.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { TextInput } from '../../../ui/text-input.tsx';
import { InLink, SetupPage, type Done } from '../components/setup-page.tsx';
import { setupApi, useSaving, useSetup } from '../setup-api.ts';

type Council = Schema<'ProgrammeCouncilDto'>;

/** Which councils a programme is for. */
export function CouncilsPage(): ReactNode {
  const programme = useProgramme();
  const query = useSetup<Council[]>(programme.code, 'councils');
  const saving = useSaving((field) => `council-${field}`);
  const [typed, setTyped] = useState({ name: '', code: '' });
  const [done, setDone] = useState<Done | null>(null);
  const known = useSetup<Schema<'KnownCouncilDto'>[]>(programme.code, `known-councils?search=${encodeURIComponent(typed.name.trim())}`);
  const run = async (work: () => Promise<unknown>, text: string): Promise<boolean> => {
    const ran = await saving.run(work);
    if (ran) setDone({ text, at: Date.now() });
    return ran !== null;
  };
  const add = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (typed.name.trim().length < 2) return saving.refuse([{ field: 'name', message: 'Enter the name of the council' }]);
    if (await run(() => api.post(setupApi(programme.code, 'councils'), { name: typed.name, ...(typed.code.trim() ? { code: typed.code.trim().toUpperCase() } : {}) }), `${typed.name.trim()} takes part.`)) setTyped({ name: '', code: '' });
  };
  const change = (council: Council): void =>
    void run(() => api.put(setupApi(programme.code, `councils/${council.id}`), { takingPart: !council.takingPart }), `${council.name} ${council.takingPart ? 'does not take part' : 'takes part'}.`);
  const remove = (council: Council): void => void run(() => api.delete(setupApi(programme.code, `councils/${council.id}`)), `${council.name} is removed.`);
  return (
    <SetupPage programme={programme} heading="Councils" savings={[saving]} done={done}>
      <p className="govuk-body">Councils of the region, and whether they put people forward. One that does not take part can stay in the list, so that a report can say so.</p>
      <QueryState query={query}>
        {(councils) =>
          councils.length === 0 ? (
            <EmptyState title="No council yet">Add the first one below. A paste of people can add them too.</EmptyState>
          ) : (
            <Table
              caption="Councils of the programme" captionSize="m" compact
              columns={[{ label: 'Council' }, { label: 'Code' }, { label: 'Takes part' }, { label: 'Participants', numeric: true }, { label: 'Mentors', numeric: true }, { label: 'Change' }]}
              rows={councils.map((council) => ({
                key: council.id,
                cells: [
                  <InLink to={`${paths.setUp(programme.code, 'people')}?council=${council.id}`}>{council.name}</InLink>,
                  council.codes.join(', ') || '–',
                  council.takingPart ? <Tag colour="green">Yes</Tag> : <Tag colour="grey">No</Tag>,
                  council.participants,
                  council.mentors,
                  <>
                    <LinkButton onClick={() => change(council)} aria-label={`${council.name} ${council.takingPart ? 'does not take part' : 'takes part'}`}>
                      {council.takingPart ? 'Does not take part' : 'Takes part'}
                    </LinkButton>{' '}
                    {council.participants + council.mentors === 0 && <LinkButton onClick={() => remove(council)} aria-label={`Remove ${council.name}`}>Remove</LinkButton>}
                  </>,
                ],
              }))}
            />
          )
        }
      </QueryState>
      <h2 className="govuk-heading-m">Add a council</h2>
      <form noValidate onSubmit={(event) => void add(event)}>
        <TextInput id="council-name" label="Name of the council" hint="Names that are known here are offered as you type." width={30} list="known-councils" error={saving.errorOf('name')} value={typed.name} onChange={(event) => setTyped({ ...typed, name: event.target.value })} autoComplete="off" />
        <datalist id="known-councils">{known.data?.map(({ id, name }) => <option key={id} value={name} />)}</datalist>
        <TextInput id="council-code" label="Official code (optional)" hint="Of a council that is new here, such as E06000022" width={10} error={saving.errorOf('code')} value={typed.code} onChange={(event) => setTyped({ ...typed, code: event.target.value })} autoComplete="off" />
        <Button aria-disabled={saving.busy}>Add the council</Button>
      </form>
    </SetupPage>
  );
}
