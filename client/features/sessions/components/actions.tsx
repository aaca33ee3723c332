import { useState, type FormEvent, type ReactNode } from 'react';
import { asProblem } from '../../../lib/api.ts';
import { longDate, todayInLondon } from '../../../lib/dates.ts';
import { newId } from '../../../lib/new-id.ts';
import { Button, LinkButton } from '../../../ui/button.tsx';
import { DateInput, isoDate, NO_DATE } from '../../../ui/date-input.tsx';
import { Details } from '../../../ui/details.tsx';
import { ErrorSummary, type SummaryError } from '../../../ui/error-summary.tsx';
import { QueryState } from '../../../ui/query-state.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { TextInput } from '../../../ui/text-input.tsx';
import { useChangeAction, useFollowUp, useRecordAction, type Action } from '../api/sessions-api.ts';

interface ActionsProps {
  programme: string;
  session: string;
  /** yyyy-mm-dd */
  day: string;
  begun: boolean;
}

/** What was agreed: carried from earlier sessions, and here. */
export function Actions({ programme, session, day, begun }: ActionsProps): ReactNode {
  const query = useFollowUp(programme, session);
  const change = useChangeAction(programme);
  const [said, setSaid] = useState('');
  const tick = async (action: Action, done: boolean, here: boolean): Promise<void> => {
    const { id, what, who, dueOn, version } = action;
    try {
      await change.mutateAsync({ id, what, who, dueOn, version, doneOn: done ? (here && day <= todayInLondon() && day >= action.agreedOn ? day : todayInLondon()) : null, doneAt: here ? session : null });
      setSaid(`“${what}” is ${done ? 'done' : 'open again'}.`);
    } catch (error) {
      setSaid(asProblem(error).detail);
    }
  };
  const list = (actions: readonly Action[], here: boolean): ReactNode => (
    <ul className="wm-people">
      {actions.map((action) => (
        <li key={action.id}>
          <span>
            {action.what} {action.doneOn ? <Tag colour="green">Done</Tag> : action.overdue && <Tag colour="red">Overdue</Tag>}
            <span className="wm-people__detail">
              {[action.who, action.dueOn && `due ${longDate(action.dueOn)}`, action.doneOn && `done ${longDate(action.doneOn)}`, here && `agreed at ${action.sessionTitle}`].filter(Boolean).join(', ')}
            </span>
          </span>
          <LinkButton onClick={() => void tick(action, !action.doneOn, here)}>
            {action.doneOn ? 'Open again' : 'Tick off'}
            <span className="govuk-visually-hidden">: {action.what}</span>
          </LinkButton>
        </li>
      ))}
    </ul>
  );
  return (
    <section className="wm-part" aria-labelledby="actions">
      <h2 id="actions" className="govuk-heading-m">
        Actions
      </h2>
      <p className="govuk-body" role="status">
        {said}
      </p>
      <QueryState query={query}>
        {({ actions, carried }) => (
          <>
            {carried.length > 0 && (
              <>
                <h3 className="govuk-heading-s">Carried from earlier sessions</h3>
                {list(carried, true)}
              </>
            )}
            {actions.length > 0 && (
              <>
                <h3 className="govuk-heading-s">Agreed here</h3>
                {list(actions, false)}
              </>
            )}
            {actions.length + carried.length === 0 && <p className="govuk-body">No action is open. What is agreed at a session is carried to the next one of its set until it is done.</p>}
          </>
        )}
      </QueryState>
      {begun && <NewAction programme={programme} session={session} />}
    </section>
  );
}

function NewAction({ programme, session }: { programme: string; session: string }): ReactNode {
  const record = useRecordAction(programme, session);
  const [what, setWhat] = useState('');
  const [who, setWho] = useState('');
  const [due, setDue] = useState(NO_DATE);
  const [id, setId] = useState(newId);
  const [errors, setErrors] = useState<SummaryError[]>([]);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (record.isPending) return;
    const dueOn = isoDate(due);
    const wrong = [
      ...(what.trim() === '' ? [{ text: 'Enter what is to be done', fieldId: 'action-what' }] : []),
      ...(dueOn === undefined ? [{ text: 'The day must be a real date, such as 30 4 2011, or empty', fieldId: 'action-due' }] : []),
    ];
    setErrors(wrong);
    if (wrong.length > 0) return;
    try {
      await record.mutateAsync({ ...id, what, who, dueOn: dueOn! });
      setWhat('');
      setWho('');
      setDue(NO_DATE);
      setId(newId());
    } catch (error) {
      setErrors([{ text: asProblem(error).detail }]);
    }
  };
  return (
    <Details summary="Record an action">
      <ErrorSummary errors={errors} />
      <form noValidate onSubmit={(event) => void submit(event)}>
        <TextInput id="action-what" label="What is to be done" error={errors.find(({ fieldId }) => fieldId === 'action-what')?.text} autoComplete="off" value={what} onChange={(event) => setWhat(event.target.value)} />
        <TextInput id="action-who" label="Who does it (optional)" width={20} autoComplete="off" value={who} onChange={(event) => setWho(event.target.value)} />
        <DateInput id="action-due" label="By when (optional)" error={errors.find(({ fieldId }) => fieldId === 'action-due')?.text} value={due} onChange={setDue} />
        <Button aria-disabled={record.isPending}>{record.isPending ? 'Saving…' : 'Record the action'}</Button>
      </form>
    </Details>
  );
}
