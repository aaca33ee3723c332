import { useState, type FormEvent, type ReactNode } from 'react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { api } from '../../../lib/api.ts';
import { clockTime, longDate } from '../../../lib/dates.ts';
import { paths } from '../../../lib/paths.ts';
import type { Schema } from '../../../lib/schemas.ts';
import { SIGN_IN_KEY } from '../../../lib/sign-in.ts';
import { BackLink } from '../../../ui/back-link.tsx';
import { Button, LinkButton } from '../../../ui/button.tsx';
import { Radios } from '../../../ui/choices.tsx';
import { DateInput, isoDate, NO_DATE } from '../../../ui/date-input.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { EmptyState, WarningText } from '../../../ui/feedback.tsx';
import { PageHeading } from '../../../ui/page-heading.tsx';
import { QueryState } from '../../../ui/query-state.tsx';
import { Select } from '../../../ui/select.tsx';
import { SummaryList } from '../../../ui/summary-list.tsx';
import { Table } from '../../../ui/table.tsx';
import { TextInput } from '../../../ui/text-input.tsx';
import { useSaving } from '../setup-api.ts';

type StartingPoints = Schema<'StartingPointsDto'>;
type Plan = Schema<'ProgrammePlanDto'>;
interface TypedSet { name: string; place: string; weekday: string }

const WEEKDAYS = [{ value: '', text: 'The weekday of the start' }, ...['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'].map((text, index) => ({ value: String(index + 1), text }))];
const AT = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const id = (field: string): string => `new-${field.replaceAll('.', '-')}`;

/** A programme from a template or from last year's: chosen, dated, looked at, created. */
export default function NewProgrammePage(): ReactNode {
  const query = useQuery({ queryKey: ['programme-templates'], queryFn: ({ signal }) => api.get<StartingPoints>('/api/programme-templates', signal) });
  return (
    <>
      <BackLink to={paths.programmes}>Programmes</BackLink>
      <QueryState query={query}>{(points) => (points.mayCreate ? <NewProgramme points={points} /> : <Refused />)}</QueryState>
    </>
  );
}

function Refused(): ReactNode {
  return (
    <>
      <PageHeading>Create a programme</PageHeading>
      <EmptyState title="Administrators and programme managers create programmes">Ask one of them to create it and to hand it over to you.</EmptyState>
    </>
  );
}

function NewProgramme({ points }: { points: StartingPoints }): ReactNode {
  const client = useQueryClient();
  const navigate = useNavigate();
  const saving = useSaving(id);
  // Sent with the request, so that one repeated after a lost reply makes no second programme.
  const [programmeId] = useState(() => crypto.randomUUID());
  const [from, setFrom] = useState<string | null>(null);
  const [copyOf, setCopyOf] = useState('');
  const [name, setName] = useState('');
  const [code, setCode] = useState('');
  const [starts, setStarts] = useState(NO_DATE);
  const [sets, setSets] = useState<TypedSet[]>([]);
  const [plan, setPlan] = useState<Plan | null>(null);
  const changed = <T,>(set: (value: T) => void) => (value: T): void => {
    set(value);
    setPlan(null);
  };
  const template = points.templates.find((one) => one.code === from);
  const choose = (chosen: string): void => {
    setFrom(chosen);
    setPlan(null);
    setSets((points.templates.find((one) => one.code === chosen)?.sets ?? []).map((called) => ({ name: called, place: '', weekday: '' })));
  };
  const planned = (): object => ({
    ...(from === 'copy' ? { copyOf } : { template: from }), startsOn: isoDate(starts),
    sets: from === 'copy' ? [] : sets.map((set) => ({ name: set.name, place: set.place, weekday: set.weekday === '' ? null : Number(set.weekday) })),
  });
  const look = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const faults = [
      ...(from === null ? [{ field: 'template', message: 'Choose what the programme begins with' }] : []), ...(from === 'copy' && copyOf === '' ? [{ field: 'copyOf', message: 'Choose the programme to copy' }] : []),
      ...(name.trim() === '' ? [{ field: 'name', message: 'Enter the name of the programme' }] : []),
      ...(/^[A-Z0-9][A-Z0-9-]{1,19}$/.test(code) ? [] : [{ field: 'code', message: 'Enter a code of 2 to 20 capital letters, digits and hyphens, such as APIR-27' }]),
      ...(isoDate(starts) ? [] : [{ field: 'startsOn', message: 'Enter the day on which the programme starts, for example 4 2 2027' }]),
    ];
    if (faults.length > 0) return saving.refuse(faults);
    setPlan((await saving.run(() => api.post<Plan>('/api/programme-plans', planned())))?.done ?? null);
  };
  const create = async (): Promise<void> => {
    const made = await saving.run(() => api.post<{ code: string }>('/api/programmes', { ...planned(), id: programmeId, name, code }));
    if (!made) return;
    await client.invalidateQueries({ queryKey: SIGN_IN_KEY });
    await navigate(paths.setUp(made.done.code));
  };
  return (
    <>
      <ErrorSummary errors={saving.errors} />
      <PageHeading title={`${saving.errors.length > 0 ? 'Error: ' : ''}Create a programme`}>Create a programme</PageHeading>
      <form noValidate onSubmit={(event) => void look(event)}>
        <Radios
          id={id('template')} name="template" label="What does it begin with?" hint="Everything can be changed afterwards." error={saving.errorOf('template')} value={from} onChange={choose}
          items={[...points.templates.map((one) => ({ value: one.code, text: one.name, hint: one.about })), ...(points.programmes.length > 0 ? [{ value: 'copy', text: 'An earlier programme, without its people', hint: 'Its outcomes, councils, sets, sessions, questionnaires as drafts, and settings.' }] : [])]}
        />
        {from === 'copy' && <Select id={id('copyOf')} label="Which programme?" error={saving.errorOf('copyOf')} value={copyOf} onChange={(event) => changed(setCopyOf)(event.target.value)} items={[{ value: '', text: 'Choose a programme' }, ...points.programmes.map((one) => ({ value: one.code, text: `${one.name} (${one.startsOn.slice(0, 4)})` }))]} />}
        <TextInput id={id('name')} label="Name" width={30} error={saving.errorOf('name')} value={name} onChange={(event) => setName(event.target.value)} autoComplete="off" />
        <TextInput id={id('code')} label="Code" hint="In addresses and files: capital letters, digits and hyphens, such as APIR-27" width={20} error={saving.errorOf('code')} value={code} onChange={(event) => setCode(event.target.value.toUpperCase())} autoComplete="off" />
        <DateInput id={id('startsOn')} label="When does it start?" hint="For example, 4 2 2027. Sessions are counted from that week, and avoid weekends and bank holidays." error={saving.errorOf('startsOn')} value={starts} onChange={changed(setStarts)} />
        {template && template.sets.length > 0 && (
          <>
            <h2 className="govuk-heading-m">Sets</h2>
            <p className="govuk-body">About 8 people in each. Each set meets on its own weekday.</p>
            {saving.errorOf('sets') && <p className="govuk-error-message">{saving.errorOf('sets')}</p>}
            {sets.map((set, index) => {
              const change = (part: Partial<TypedSet>): void => changed(setSets)(sets.map((one, at) => (at === index ? { ...one, ...part } : one)));
              return (
                <fieldset key={index} className="govuk-fieldset">
                  <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">Set {index + 1}</legend>
                  <TextInput id={id(`sets.${index}.name`)} label="Name" width={20} error={saving.errorOf(`sets.${index}.name`)} value={set.name} onChange={(event) => change({ name: event.target.value })} autoComplete="off" />
                  <TextInput id={id(`sets.${index}.place`)} label="Venue or link (optional)" width={30} value={set.place} onChange={(event) => change({ place: event.target.value })} autoComplete="off" />
                  <Select id={id(`sets.${index}.weekday`)} label="Meets on" items={WEEKDAYS} value={set.weekday} onChange={(event) => change({ weekday: event.target.value })} />
                  {sets.length > 1 && <LinkButton onClick={() => changed(setSets)(sets.filter((_, at) => at !== index))}>Remove set {index + 1}</LinkButton>}
                </fieldset>
              );
            })}
            <Button type="button" variant="secondary" onClick={() => changed(setSets)([...sets, { name: `Set ${sets.length + 1}`, place: '', weekday: '' }])}>Add a set</Button>
          </>
        )}
        <p><Button variant={plan ? 'secondary' : 'primary'} aria-disabled={saving.busy}>Show all dates</Button></p>
      </form>
      {plan && (
        <section aria-labelledby="plan">
          <h2 className="govuk-heading-m wm-heading" id="plan" tabIndex={-1} ref={focusOnce}>{name} as it would be</h2>
          {plan.warnings.map((warning) => <WarningText key={warning}>{warning}</WarningText>)}
          <SummaryList
            rows={[
              { key: 'Runs', value: `${longDate(plan.startsOn)} to ${longDate(plan.endsOn)}` }, { key: 'Sets', value: plan.sets.join(', ') || 'None' }, { key: 'Outcomes', value: plan.outcomes.length === 0 ? 'None yet' : <ul className="govuk-list">{plan.outcomes.map((one) => <li key={one}>{one}</li>)}</ul> },
              { key: 'Mentoring', value: plan.recommendedMentoring === null ? 'None recommended' : `${plan.recommendedMentoring} meetings recommended for each person` },
              ...(plan.questionnaires.length > 0 ? [{ key: 'Questionnaires, as drafts', value: plan.questionnaires.join(', ') }] : []),
            ]}
          />
          {plan.sessions.length > 0 && (
            <Table
              caption="Sessions" captionSize="m" compact columns={[{ label: 'Session' }, { label: 'Day' }, { label: 'Time' }, { label: 'Note' }]}
              rows={plan.sessions.map((one) => ({ key: one.code, cells: [one.title, AT.format(new Date(`${one.startsAt}Z`)), <span className="wm-nowrap">{clockTime(one.startsAt.slice(11))}{one.endsAt && ` to ${clockTime(one.endsAt.slice(11))}`}</span>, one.moved ?? '–'] }))}
            />
          )}
          <Button type="button" aria-disabled={saving.busy} onClick={() => void create()}>{saving.busy ? 'Creating…' : 'Create the programme'}</Button>
        </section>
      )}
    </>
  );
}

function focusOnce(heading: HTMLHeadingElement | null): void {
  heading?.focus();
}
