import { useState, type FormEvent, type ReactNode } from 'react';
import { ROLE_LABELS } from '../../../../shared/vocabulary/role.ts';
import { asProblem } from '../../../lib/api.ts';
import { newId } from '../../../lib/new-id.ts';
import { Button, LinkButton } from '../../../ui/button.tsx';
import { DateInput, isoDate, NO_DATE, typedDate } from '../../../ui/date-input.tsx';
import { ErrorSummary, type SummaryError } from '../../../ui/error-summary.tsx';
import { QueryState } from '../../../ui/query-state.tsx';
import { Select, type Choice } from '../../../ui/select.tsx';
import { TextInput } from '../../../ui/text-input.tsx';
import { useActionPeople, useChangeAction, useRecordAction, type Action, type ActionPerson } from '../api/sessions-api.ts';

interface ActionEditorProps {
  programme: string;
  session: string;
  /** Null: a new one. */
  action: Action | null;
  onDone: (what: string | null) => void;
}

/** What is to be done, by whom, by when. */
export function ActionEditor(props: ActionEditorProps): ReactNode {
  const people = useActionPeople(props.programme, props.session, true);
  return <QueryState query={people}>{(known) => <Form {...props} people={known} />}</QueryState>;
}

function Form({ programme, session, action, onDone, people }: ActionEditorProps & { people: readonly ActionPerson[] }): ReactNode {
  const record = useRecordAction(programme, session);
  const change = useChangeAction(programme);
  const [what, setWhat] = useState(action?.what ?? '');
  const [person, setPerson] = useState(action?.enrolmentId ?? '');
  const [who, setWho] = useState(action?.enrolmentId ? '' : (action?.who ?? ''));
  const [due, setDue] = useState(action?.dueOn ? typedDate(action.dueOn) : NO_DATE);
  const [seen, setSeen] = useState(action);
  const [id, setId] = useState(newId);
  const [errors, setErrors] = useState<SummaryError[]>([]);
  const pending = record.isPending || change.isPending;
  const field = (name: string): string => `action-${name}${action ? `-${action.id}` : ''}`;
  const error = (name: string): string | undefined => errors.find(({ fieldId }) => fieldId === field(name))?.text;

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (pending) return;
    const dueOn = isoDate(due);
    const wrong = [
      ...(what.trim() === '' ? [{ text: 'Enter what is to be done', fieldId: field('what') }] : []),
      ...(dueOn === undefined ? [{ text: 'The day must be a real date, such as 30 4 2011, or empty', fieldId: field('due') }] : []),
    ];
    setErrors(wrong);
    if (wrong.length > 0) return;
    const content = { what, who: person === '' ? who : '', enrolmentId: person || null, dueOn: dueOn! };
    try {
      if (seen) await change.mutateAsync({ id: seen.id, ...content, doneOn: seen.doneOn, version: seen.version });
      else await record.mutateAsync({ ...id, ...content });
      if (!action) {
        setWhat('');
        setPerson('');
        setWho('');
        setDue(NO_DATE);
        setId(newId());
      }
      onDone(what.trim());
    } catch (failure) {
      const problem = asProblem(failure);
      const now = problem.current as Action | null;
      if (now) setSeen(now);
      setErrors(
        now
          ? [{ text: `${problem.detail} It says: “${now.what}”${now.who ? `, ${now.who}` : ''}. Save again to put yours in its place.` }]
          : problem.faults.length > 0
            ? problem.faults.map(({ field: name, message }) => ({ text: message, fieldId: field(name === 'enrolmentId' ? 'person' : name === 'dueOn' ? 'due' : name) }))
            : [{ text: problem.detail }],
      );
    }
  };

  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      <ErrorSummary errors={errors} />
      <TextInput id={field('what')} label="What is to be done" error={error('what')} maxLength={500} autoComplete="off" value={what} onChange={(event) => setWhat(event.target.value)} />
      <Select
        id={field('person')}
        label="Whose action it is (optional)"
        hint="Somebody of the programme sees it on their own page, and can mark it as done there."
        error={error('person')}
        value={person}
        items={choicesOf(people, action)}
        onChange={(event) => setPerson(event.target.value)}
      />
      {person === '' && <TextInput id={field('who')} label="Or who else does it (optional)" width={20} maxLength={200} autoComplete="off" value={who} onChange={(event) => setWho(event.target.value)} />}
      <DateInput id={field('due')} label="By when (optional)" error={error('due')} value={due} onChange={setDue} />
      <div className="govuk-button-group">
        <Button aria-disabled={pending}>{pending ? 'Saving…' : action ? 'Save' : 'Record the action'}</Button>
        {action && <LinkButton onClick={() => onDone(null)}>Leave it as it was</LinkButton>}
      </div>
    </form>
  );
}

/** Whoever does it now can stay, also when they cannot be chosen any more. */
function choicesOf(people: readonly ActionPerson[], action: Action | null): Choice[] {
  const known = people.map(({ enrolmentId, person, role, council }) => ({ value: enrolmentId, text: [person, role === 'participant' ? null : ROLE_LABELS[role].one, council].filter(Boolean).join(', ') }));
  const kept = action?.enrolmentId && !people.some(({ enrolmentId }) => enrolmentId === action.enrolmentId) ? [{ value: action.enrolmentId, text: action.who }] : [];
  return [{ value: '', text: 'Nobody of the programme in particular' }, ...kept, ...known];
}
