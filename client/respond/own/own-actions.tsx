import type { ReactNode } from 'react';

/** An action of the person's; days in words. */
export interface ShownAction {
  readonly id: string;
  readonly what: string;
  /** Said when they hold several roles: "as a mentor". */
  readonly as: string | null;
  /** The session at which it was agreed, and its day. */
  readonly from: string;
  readonly due: string | null;
  readonly done: string | null;
  readonly overdue: boolean;
  readonly version: number;
}

function Action({ action: { id, what, as, from, due, done, overdue, version } }: { action: ShownAction }): ReactNode {
  return (
    <li className="wm-own-card">
      <p className="govuk-body wm-own-action wm-as-written" dir="auto">
        {what} {overdue && <strong className="govuk-tag govuk-tag--red">Overdue</strong>}
        {done && <strong className="govuk-tag govuk-tag--green">Done</strong>}
      </p>
      <p className="govuk-body">
        Agreed at {from}
        {as && `, ${as}`}. {done ? `Done on ${done}.` : due ? `Due ${due}.` : 'No day is set.'}
      </p>
      <form method="post" action={`/my/actions/${id}`} className="wm-buttons" data-once="">
        <input type="hidden" name="done" value={done ? 'no' : 'yes'} />
        <input type="hidden" name="version" value={version} />
        <button type="submit" className="govuk-button govuk-button--secondary">
          {done ? 'Not done after all' : 'Mark as done'}
          <span className="govuk-visually-hidden">: {what}</span>
        </button>
      </form>
    </li>
  );
}

/** Actions one under another, each with its button. */
export function Actions({ actions }: { actions: readonly ShownAction[] }): ReactNode {
  return <ul className="wm-own-list">{actions.map((action) => <Action key={action.id} action={action} />)}</ul>;
}

/** Everything that somebody is to do: what is open, then what is done. */
export function ActionsPage({ open, done }: { open: readonly ShownAction[]; done: readonly ShownAction[] }): ReactNode {
  return (
    <>
      <h1 className="govuk-heading-l">Your actions</h1>
      <p className="govuk-body">What was agreed at sessions and is yours to do. The facilitator and the programme manager see what is done; an action that is open is carried to the next session.</p>
      <h2 className="govuk-heading-m">Open</h2>
      {open.length === 0 ? <p className="govuk-body">{done.length === 0 ? 'Nothing was agreed that is yours to do.' : 'All of yours are done.'}</p> : <Actions actions={open} />}
      {done.length > 0 && (
        <>
          <h2 className="govuk-heading-m">Done</h2>
          <Actions actions={done} />
        </>
      )}
    </>
  );
}
