import { useState, type FormEvent, type ReactNode } from 'react';
import { useNavigate, useParams } from 'react-router';
import { ROLE_LABELS, type Role } from '../../../../shared/vocabulary/role.ts';
import { api } from '../../../lib/api.ts';
import { longDate } from '../../../lib/dates.ts';
import { paths } from '../../../lib/paths.ts';
import type { Schema } from '../../../lib/schemas.ts';
import { useProgramme } from '../../../lib/sign-in.ts';
import { Button, LinkButton } from '../../../ui/button.tsx';
import { Checkboxes, Radios } from '../../../ui/choices.tsx';
import { Details } from '../../../ui/details.tsx';
import { InsetText, WarningText } from '../../../ui/feedback.tsx';
import { QueryState } from '../../../ui/query-state.tsx';
import { Select } from '../../../ui/select.tsx';
import { SummaryList } from '../../../ui/summary-list.tsx';
import { TextInput } from '../../../ui/text-input.tsx';
import { ChangedMeanwhile } from '../components/changed-meanwhile.tsx';
import { MailStop } from '../components/mail-stop.tsx';
import { SetupPage, type Done } from '../components/setup-page.tsx';
import { AGREED_CHOICES, LONG_TRAVEL, ROLE_CHOICES, SELECTED_BY_CHOICES } from '../person-words.ts';
import { setupApi, useSaving, useSetup, type Saving } from '../setup-api.ts';
import { MoveToSet } from './people-page.tsx';

type Enrolled = Schema<'EnrolledDto'>;
type Typed = Pick<Enrolled, 'name' | 'councilId' | 'coverAgreed' | 'lineManagerSupport' | 'selectedBy' | 'independent'> & { email: string; travel: string };

const EMPTY: Typed = { name: '', email: '', councilId: null, coverAgreed: 'unknown', lineManagerSupport: 'unknown', selectedBy: 'unknown', independent: false, travel: '' };
const LABELS: Partial<Record<keyof Enrolled, string>> = {
  name: 'Name', email: 'E-mail', council: 'Council', set: 'Set', coverAgreed: 'Cover', lineManagerSupport: 'Line manager support', selectedBy: 'Selected by', travelMinutes: 'Travel minutes', independent: 'Independent',
};
const id = (field: string): string => `person-${field}`;
const bodyOf = ({ travel, email, ...typed }: Typed): object => ({ ...typed, name: typed.name, email: email.trim() || null, travelMinutes: travel.trim() === '' ? null : Number(travel) });

/** What is refused before anything is sent. */
function faultsOf(typed: Typed): { field: string; message: string }[] {
  return [
    ...(typed.name.trim() === '' ? [{ field: 'name', message: 'Enter the name of the person' }] : []),
    ...(typed.travel.trim() !== '' && !/^\d{1,3}$/.test(typed.travel.trim()) ? [{ field: 'travelMinutes', message: 'Travel time must be a whole number of minutes, such as 75, or empty' }] : []),
  ];
}

/** One more person. */
export function AddPersonPage(): ReactNode {
  const programme = useProgramme();
  const saving = useSaving(id);
  const sets = useSetup<Schema<'SetsDto'>>(programme.code, 'sets');
  const [typed, setTyped] = useState(EMPTY);
  const [role, setRole] = useState<Role | null>(null);
  const [setId, setSetId] = useState('');
  const [done, setDone] = useState<Done | null>(null);
  const add = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const faults = [...faultsOf(typed), ...(role ? [] : [{ field: 'role', message: 'Choose the role' }])];
    if (faults.length > 0) return saving.refuse(faults);
    const added = await saving.run(() => api.post<Enrolled>(setupApi(programme.code, 'people'), { ...bodyOf(typed), role, setId: role === 'participant' && setId !== '' ? setId : null }));
    if (!added) return;
    setDone({ text: `${added.done.name} is enrolled as ${added.done.code}${added.done.lateJoiner ? ', a late joiner' : ''}. You can add the next person.`, at: Date.now() });
    setTyped({ ...EMPTY, councilId: typed.councilId });
  };
  return (
    <SetupPage programme={programme} heading="Add a person" savings={[saving]} done={done} back={{ to: paths.setUp(programme.code, 'people'), text: 'People' }}>
      <form noValidate onSubmit={(event) => void add(event)}>
        <Radios id={id('role')} name="role" label="Role" error={saving.errorOf('role')} value={role} onChange={(value) => setRole(value as Role)} items={ROLE_CHOICES} small />
        <Fields programme={programme.code} typed={typed} role={role} saving={saving} onChange={setTyped}>
          {role === 'participant' && (sets.data?.sets.length ?? 0) > 0 && (
            <Select id={id('setId')} label="Set (optional)" error={saving.errorOf('setId')} value={setId} onChange={(event) => setSetId(event.target.value)} items={[{ value: '', text: 'None yet' }, ...sets.data!.sets.map((one) => ({ value: one.id, text: `${one.name} (${one.members})` }))]} />
          )}
        </Fields>
        <Button aria-disabled={saving.busy}>{saving.busy ? 'Saving…' : 'Add the person'}</Button>
      </form>
    </SetupPage>
  );
}

/** One person in one role: who they are, what is agreed, their set, and whether they were enrolled in error. */
export function PersonPage(): ReactNode {
  const programme = useProgramme();
  const { enrolment = '' } = useParams();
  const query = useSetup<Enrolled>(programme.code, `people/${encodeURIComponent(enrolment)}`);
  return <QueryState query={query}>{(person) => <Person key={person.enrolmentId} programme={programme} now={person} />}</QueryState>;
}

function Person({ programme, now }: { programme: { code: string; name: string }; now: Enrolled }): ReactNode {
  const address = setupApi(programme.code, `people/${now.enrolmentId}`);
  const saving = useSaving(id);
  const moving = useSaving((field) => `move-${field}`);
  const navigate = useNavigate();
  const sets = useSetup<Schema<'SetsDto'>>(programme.code, 'sets');
  const [seen, setSeen] = useState(now);
  const [done, setDone] = useState<Done | null>(null);
  const [typed, setTyped] = useState<Typed>({ ...now, email: now.email ?? '', travel: now.travelMinutes === null ? '' : String(now.travelMinutes) });
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const faults = faultsOf(typed);
    if (faults.length > 0) return saving.refuse(faults);
    const { name, email, councilId, coverAgreed, lineManagerSupport, selectedBy, independent, travel } = typed;
    const saved = await saving.run(() => api.put<Enrolled>(address, { ...bodyOf({ name, email, councilId, coverAgreed, lineManagerSupport, selectedBy, independent, travel }), version: seen.version }));
    if (!saved) return;
    setSeen(saved.done);
    setDone({ text: `${saved.done.name} is saved.`, at: Date.now() });
  };
  const inError = async (yes: boolean): Promise<void> => {
    const saved = await saving.run(() => (yes ? api.post(`${address}/error`, { version: seen.version }) : api.delete(`${address}/error`, { version: seen.version })));
    if (saved) await navigate(paths.setUp(programme.code, 'people'));
  };
  const who = now.name || now.code;
  return (
    <SetupPage programme={programme} heading={who} savings={[saving, moving]} done={done} back={{ to: paths.setUp(programme.code, 'people'), text: 'People' }}>
      <ChangedMeanwhile saving={saving} address={address} seen={seen} labels={LABELS} onSeen={setSeen} />
      <SummaryList
        rows={[
          { key: 'Code', value: now.code },
          { key: 'Role', value: `${ROLE_LABELS[now.role].one}${now.lateJoiner ? ', late joiner: beside the figures, never inside' : now.starter ? ', starter' : ''}` },
          { key: 'Enrolled', value: longDate(now.enrolledOn) },
          ...(now.role === 'participant' ? [{ key: 'Set', value: now.set ?? 'None' }, { key: 'Mentor', value: now.mentors.map(({ name }) => name).join(', ') || 'None' }] : []),
          ...(now.withdrewOn ? [{ key: 'Withdrew', value: longDate(now.withdrewOn) }] : []),
        ]}
      />
      {now.voidReason && <WarningText>{now.voidReason === 'erased' ? 'This person was erased.' : `${who} was enrolled in error and counts in no figure.`}</WarningText>}
      {now.voidReason === 'enrolled_in_error' && <Button type="button" variant="secondary" onClick={() => void inError(false)}>It was no error: count {who} again</Button>}
      {!now.voidReason && (
        <>
          <form noValidate onSubmit={(event) => void save(event)}>
            <Fields programme={programme.code} typed={typed} role={now.role} saving={saving} onChange={setTyped} />
            <InsetText>A change of council counts for the whole programme: sessions before it move to the new council too.</InsetText>
            <Button aria-disabled={saving.busy}>{saving.busy ? 'Saving…' : 'Save'}</Button>
          </form>
          {now.role === 'participant' && <MoveToSet programme={programme.code} people={[now]} sets={sets.data?.sets ?? []} saving={moving} onDone={(text) => { setDone({ text, at: Date.now() }); void api.get<Enrolled>(address).then(setSeen); }} />}
          <MailStop key={String(seen.mailStopped)} programme={programme.code} person={seen} saving={moving} onDone={(text) => setDone({ text, at: Date.now() })} />
          <Details summary="They were enrolled in error">
            <p className="govuk-body">For somebody who should never have been in the list, such as a double. They leave every figure and every register; what is recorded of them is kept and can be taken back. Somebody who left has withdrawn instead, and stays a starter.</p>
            <LinkButton onClick={() => void inError(true)}>{who} was enrolled in error</LinkButton>
          </Details>
        </>
      )}
    </SetupPage>
  );
}

interface FieldsProps { programme: string; typed: Typed; role: Role | null; saving: Saving; onChange: (typed: Typed) => void; children?: ReactNode }

function Fields({ programme, typed, role, saving, onChange, children }: FieldsProps): ReactNode {
  const councils = useSetup<Schema<'ProgrammeCouncilDto'>[]>(programme, 'councils');
  const set = (part: Partial<Typed>): void => onChange({ ...typed, ...part });
  const minutes = Number(typed.travel);
  return (
    <>
      <TextInput id={id('name')} label="Name" width={30} error={saving.errorOf('name')} value={typed.name} onChange={(event) => set({ name: event.target.value })} autoComplete="off" />
      <TextInput id={id('email')} label="E-mail address (optional)" type="email" hint="Without one nothing can be sent to them." width={30} error={saving.errorOf('email')} value={typed.email} onChange={(event) => set({ email: event.target.value })} autoComplete="off" />
      <Select id={id('councilId')} label="Council" error={saving.errorOf('councilId')} value={typed.councilId ?? ''} onChange={(event) => set({ councilId: event.target.value || null })} items={[{ value: '', text: 'None' }, ...(councils.data ?? []).map((one) => ({ value: one.id, text: one.name }))]} />
      {children}
      {role === 'participant' && (
        <>
          <h2 className="govuk-heading-m">Cover and selection</h2>
          <Select id={id('coverAgreed')} label="Is cover agreed for the days they are away?" error={saving.errorOf('coverAgreed')} value={typed.coverAgreed} onChange={(event) => set({ coverAgreed: event.target.value as Typed['coverAgreed'] })} items={AGREED_CHOICES} />
          <Select id={id('lineManagerSupport')} label="Does their line manager support it?" error={saving.errorOf('lineManagerSupport')} value={typed.lineManagerSupport} onChange={(event) => set({ lineManagerSupport: event.target.value as Typed['lineManagerSupport'] })} items={AGREED_CHOICES} />
          <Select id={id('selectedBy')} label="Who decided that they take part?" error={saving.errorOf('selectedBy')} value={typed.selectedBy} onChange={(event) => set({ selectedBy: event.target.value as Typed['selectedBy'] })} items={SELECTED_BY_CHOICES} />
          <TextInput
            id={id('travelMinutes')} label="Minutes of travel to the venue, one way (optional)" hint={minutes > LONG_TRAVEL ? `More than ${LONG_TRAVEL} minutes: consider a nearer set, or joining online.` : `At most ${LONG_TRAVEL} is advised.`} width={3} inputMode="numeric"
            error={saving.errorOf('travelMinutes')} value={typed.travel} onChange={(event) => set({ travel: event.target.value })} autoComplete="off"
          />
        </>
      )}
      {role === 'mentor' && (
        <Checkboxes id={id('independent')} name="independent" label="Independence" values={typed.independent ? ['yes'] : []} onChange={(values) => set({ independent: values.length > 0 })} items={[{ value: 'yes', text: 'Independent of the council whose people they mentor' }]} small />
      )}
    </>
  );
}
