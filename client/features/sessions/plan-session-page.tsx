import { useState, type FormEvent, type ReactNode } from 'react';
import { useNavigate, useParams } from 'react-router';
import { asProblem } from '../../lib/api.ts';
import { paths } from '../../lib/paths.ts';
import { useProgramme } from '../../lib/sign-in.ts';
import { BackLink } from '../../ui/back-link.tsx';
import { Button } from '../../ui/button.tsx';
import { Radios } from '../../ui/choices.tsx';
import { DateInput } from '../../ui/date-input.tsx';
import { ErrorSummary, type SummaryError } from '../../ui/error-summary.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { QueryState } from '../../ui/query-state.tsx';
import { Select } from '../../ui/select.tsx';
import { TextArea, TextInput } from '../../ui/text-input.tsx';
import { useChange, usePlan, useSession, useSets, type SessionDetail } from './api/sessions-api.ts';
import { CLOSING_CHOICES, EMPTY, errorsFrom, fieldId, FIELDS, formOf, KIND_CHOICES, sessionOf, type SessionErrors, type SessionForm } from './session-form.ts';

/** Plans a session, or changes one (`/sessions/CODE/change`). */
export default function PlanSessionPage(): ReactNode {
  const programme = useProgramme();
  const { session } = useParams();
  const sets = useSets(programme.code);
  const query = useSession(programme.code, session);
  if (session === undefined) return <QueryState query={sets}>{(known) => <Form programme={programme} sets={known} before={null} />}</QueryState>;
  return <QueryState query={sets}>{(known) => <QueryState query={query}>{(before) => <Form key={before.code} programme={programme} sets={known} before={before} />}</QueryState>}</QueryState>;
}

interface FormProps {
  programme: { code: string; name: string };
  sets: readonly { code: string; name: string }[];
  before: SessionDetail | null;
}

/** What was typed stays until it is saved. */
function Form({ programme, sets, before }: FormProps): ReactNode {
  const [form, setForm] = useState<SessionForm>(before ? formOf(before) : EMPTY);
  // The version that the form began with: a change of somebody else meanwhile is a conflict, not lost.
  const [version] = useState(before?.version ?? 0);
  const [errors, setErrors] = useState<SessionErrors>({});
  const [summary, setSummary] = useState<SummaryError[]>([]);
  const [ask, setAsk] = useState<string | null>(null);
  const plan = usePlan(programme.code);
  const change = useChange(programme.code, before?.code ?? '');
  const navigate = useNavigate();
  const pending = plan.isPending || change.isPending;
  const set = (part: Partial<SessionForm>): void => {
    setForm((now) => ({ ...now, ...part }));
    setAsk(null);
  };
  const fail = (found: SessionErrors, others: SummaryError[] = []): void => {
    setErrors(found);
    setSummary([...FIELDS.flatMap((field) => (found[field] ? [{ text: found[field], fieldId: fieldId(field) }] : [])), ...others]);
  };

  const send = async (confirmed: boolean): Promise<void> => {
    if (pending) return;
    const { session, errors: wrong } = sessionOf(form);
    if (!session) {
      fail(wrong);
      return;
    }
    try {
      const saved = before ? await change.mutateAsync({ ...session, version, confirmed, why: form.why.trim() }) : await plan.mutateAsync(session);
      await navigate(paths.session(programme.code, saved.code));
    } catch (error) {
      const problem = asProblem(error);
      if (problem.code === 'confirmation_needed') {
        fail({}, [{ text: problem.detail, fieldId: 'session-confirm' }]);
        setAsk(problem.detail);
        return;
      }
      const found = errorsFrom(problem.faults);
      fail(found, Object.keys(found).length > 0 ? [] : [{ text: `${problem.title}. ${problem.detail} What you typed is still here.` }]);
    }
  };

  const heading = before ? `Change ${before.title}` : 'Plan a session';
  const text = (field: 'title' | 'place' | 'link' | 'theme' | 'startsAt' | 'endsAt' | 'capacity' | 'optimum' | 'headcount' | 'why') => ({
    id: fieldId(field), error: errors[field], value: form[field], autoComplete: 'off', onChange: (event: { target: { value: string } }) => set({ [field]: event.target.value }),
  });
  return (
    <>
      <BackLink to={before ? paths.session(programme.code, before.code) : paths.sessions(programme.code)}>{before ? before.title : 'All sessions'}</BackLink>
      <form
        noValidate
        className="wm-text"
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          void send(false);
        }}
      >
        <ErrorSummary errors={summary} />
        <PageHeading caption={programme.name} title={`${summary.length > 0 ? 'Error: ' : ''}${heading}`}>
          {heading}
        </PageHeading>
        <Select id={fieldId('kind')} label="Kind" error={errors.kind} items={KIND_CHOICES} value={form.kind} onChange={(event) => set({ kind: event.target.value as SessionForm['kind'] })} />
        <Select
          id={fieldId('set')}
          label="Set"
          hint="Who is expected follows from the kind and the set, and can be changed afterwards."
          error={errors.set}
          items={[{ value: '', text: 'The whole programme' }, ...sets.map(({ code, name }) => ({ value: code, text: name }))]}
          value={form.set}
          onChange={(event) => set({ set: event.target.value })}
        />
        <TextInput {...text('title')} label="Title" />
        <DateInput id={fieldId('day')} label="Day" hint="For example, 27 4 2010" error={errors.day} value={form.day} onChange={(day) => set({ day })} />
        <TextInput {...text('startsAt')} label="Starts at" hint="For example, 9:30am" width={5} />
        <TextInput {...text('endsAt')} label="Ends at (optional)" width={5} />
        <TextInput {...text('place')} label="Venue (optional)" />
        <TextInput {...text('link')} label="Link to join online (optional)" hint="The whole address, beginning with https://" inputMode="url" />
        <TextInput {...text('theme')} label="Theme (optional)" />
        <TextArea id={fieldId('learningOutcomes')} label="Learning outcomes (optional)" hint="One a line" error={errors.learningOutcomes} rows={3} value={form.learningOutcomes} onChange={(event) => set({ learningOutcomes: event.target.value })} />
        <TextArea id={fieldId('timetable')} label="Timetable (optional)" hint="A line for each item, its time first: 9:30 Welcome" error={errors.timetable} rows={4} value={form.timetable} onChange={(event) => set({ timetable: event.target.value })} />
        {form.kind === 'set_meeting' && (
          <Radios
            id={fieldId('closing')}
            name="closing"
            label="Whether it closes its set"
            hint="A finisher attended at least one closing session."
            error={errors.closing}
            small
            items={CLOSING_CHOICES}
            value={form.closing}
            onChange={(closing) => set({ closing: closing as SessionForm['closing'] })}
          />
        )}
        <TextInput {...text('capacity')} label="Most people who fit (optional)" hint="Whoever is expected beyond it waits for a place." width={4} inputMode="numeric" />
        <TextInput {...text('optimum')} label="Best number of people (optional)" width={4} inputMode="numeric" />
        <TextInput {...text('headcount')} label="People counted in the room (optional)" hint="Only where no register by name was kept." width={4} inputMode="numeric" />
        {before && <TextInput {...text('why')} label="Why it is changed (optional)" hint="Kept with the change." />}
        {ask === null ? (
          <Button aria-disabled={pending}>{pending ? 'Saving…' : before ? 'Save the session' : 'Plan the session'}</Button>
        ) : (
          <div className="govuk-inset-text">
            <p className="govuk-body">{ask}</p>
            <Button id="session-confirm" type="button" variant="warning" aria-disabled={pending} onClick={() => void send(true)}>
              Yes, it was held on that day
            </Button>
          </div>
        )}
      </form>
    </>
  );
}
