import type { ReactNode } from 'react';

/** What people said and what was done about it; the day in words. */
export interface ShownReply {
  readonly id: string;
  readonly said: string;
  /** "We did", "We will", "We will not, because". */
  readonly did: string;
  readonly done: string;
  /** Name of their set, where it is for its people alone. */
  readonly set: string | null;
  readonly on: string;
}

export function Replies({ replies }: { replies: readonly ShownReply[] }): ReactNode {
  return (
    <ul className="wm-own-list">
      {replies.map(({ id, said, did, done, set, on }) => (
        <li key={id} className="wm-own-card">
          <dl className="wm-reply">
            <dt>You said</dt>
            <dd className="wm-as-written" dir="auto">
              {said}
            </dd>
            <dt>{did}</dt>
            <dd className="wm-as-written" dir="auto">
              {done}
            </dd>
          </dl>
          <p className="govuk-body-s">
            {on}
            {set && `, for ${set}`}
          </p>
        </li>
      ))}
    </ul>
  );
}

/** Everything that was replied, the newest first. */
export function RepliesPage({ replies }: { replies: readonly ShownReply[] }): ReactNode {
  return (
    <>
      <h1 className="govuk-heading-l">You said, we did</h1>
      <p className="govuk-body">What people told us, and what came of it. It is written so that nobody can be recognised.</p>
      {replies.length === 0 ? <p className="govuk-body">Nothing has been replied yet.</p> : <Replies replies={replies} />}
    </>
  );
}
