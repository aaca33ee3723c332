import { useRef, useState, type ReactNode } from 'react';
import { asProblem } from '../../../lib/api.ts';
import { longDate, todayInLondon } from '../../../lib/dates.ts';
import { useFocusNext } from '../../../lib/use-focus-next.ts';
import { LinkButton } from '../../../ui/button.tsx';
import { Details } from '../../../ui/details.tsx';
import { QueryState } from '../../../ui/query-state.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { useChangeAction, useFollowUp, type Action } from '../api/sessions-api.ts';
import { ActionEditor } from './action-editor.tsx';

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
  const [open, setOpen] = useState<string | null>(null);
  const [adding, setAdding] = useState(false);
  const status = useRef<HTMLParagraphElement>(null);
  const focusNext = useFocusNext();
  const tell = (what: string): void => {
    setSaid(what);
    status.current?.focus();
  };
  const tick = async (action: Action, done: boolean, here: boolean): Promise<void> => {
    const { id, what, who, enrolmentId, dueOn, version } = action;
    try {
      await change.mutateAsync({ id, what, who, enrolmentId, dueOn, version, doneOn: done ? (here && day <= todayInLondon() && day >= action.agreedOn ? day : todayInLondon()) : null, doneAt: here ? session : null });
      setSaid(`“${what}” is ${done ? 'done' : 'open again'}.`);
    } catch (error) {
      setSaid(asProblem(error).detail);
    }
  };
  const row = (action: Action, here: boolean): ReactNode => {
    const named = <span className="govuk-visually-hidden">: {action.what}</span>;
    if (open === action.id) {
      return (
        <li key={action.id} className="wm-people__open">
          <ActionEditor
            programme={programme}
            session={session}
            action={action}
            onDone={(what) => {
              setOpen(null);
              if (what === null) focusNext(`change-${action.id}`);
              else tell(`“${what}” is saved.`);
            }}
          />
        </li>
      );
    }
    return (
      <li key={action.id}>
        <span>
          {action.what} {action.doneOn ? <Tag colour="green">Done</Tag> : action.overdue && <Tag colour="red">Overdue</Tag>}
          <span className="wm-people__detail">
            {[action.who, action.dueOn && `due ${longDate(action.dueOn)}`, action.doneOn && `done ${longDate(action.doneOn)}`, here && `agreed at ${action.sessionTitle}`].filter(Boolean).join(', ')}
          </span>
        </span>
        <span className="wm-people__buttons">
          <LinkButton onClick={() => void tick(action, !action.doneOn, here)}>
            {action.doneOn ? 'Not done after all' : 'Mark as done'}
            {named}
          </LinkButton>{' '}
          {!action.doneOn && (
            <LinkButton id={`change-${action.id}`} onClick={() => setOpen(action.id)}>
              Change{named}
            </LinkButton>
          )}
        </span>
      </li>
    );
  };
  return (
    <section className="wm-part" aria-labelledby="actions">
      <h2 id="actions" className="govuk-heading-m">
        Actions
      </h2>
      <p className="govuk-body" role="status" tabIndex={-1} ref={status}>
        {said}
      </p>
      <QueryState query={query}>
        {({ actions, carried }) => (
          <>
            {carried.length > 0 && (
              <>
                <h3 className="govuk-heading-s">Carried from earlier sessions</h3>
                <ul className="wm-people">{carried.map((action) => row(action, true))}</ul>
              </>
            )}
            {actions.length > 0 && (
              <>
                <h3 className="govuk-heading-s">Agreed here</h3>
                <ul className="wm-people">{actions.map((action) => row(action, false))}</ul>
              </>
            )}
            {actions.length + carried.length === 0 && <p className="govuk-body">No action is open. What is agreed at a session is carried to the next one of its set until it is done.</p>}
          </>
        )}
      </QueryState>
      {begun && (
        <Details summary="Record an action" onToggle={setAdding}>
          {adding && <ActionEditor programme={programme} session={session} action={null} onDone={(what) => what !== null && tell(`“${what}” is recorded.`)} />}
        </Details>
      )}
    </section>
  );
}
