import type { ReactNode } from 'react';

/** What was just done, as the address of the next page says it. */
export const DONE = {
  'apologies-sent': 'Your apologies are in the register',
  'apologies-taken-back': 'Your apologies are taken back',
  'meeting-logged': 'The meeting is in your log',
  'meeting-changed': 'Your log is corrected',
  'meeting-removed': 'The meeting is no longer in your log',
  'action-done': 'It is marked as done',
  'action-open': 'It is open again',
  'answers-taken-back': 'Your answers are taken back',
  declined: 'We have noted that you do not want to take part. You will not be reminded',
  'taking-part': 'You are taking part. You can answer now',
  'messages-stopped': 'We have noted it. No more messages are sent to you',
  'messages-resumed': 'Messages are sent to you again',
} as const;
export type Done = keyof typeof DONE;

export function DoneBanner({ done }: { done: Done | null }): ReactNode {
  if (!done) return null;
  return (
    <div className="govuk-notification-banner govuk-notification-banner--success" role="alert" aria-labelledby="done-title" data-focus="" tabIndex={-1}>
      <div className="govuk-notification-banner__header">
        <h2 className="govuk-notification-banner__title" id="done-title">
          Success
        </h2>
      </div>
      <div className="govuk-notification-banner__content">
        <p className="govuk-notification-banner__heading">{DONE[done]}.</p>
      </div>
    </div>
  );
}

export interface OwnPlace {
  readonly address: string;
  readonly text: string;
}

/** The way about somebody's own pages; `current` is where they are. */
export function OwnNavigation({ places, current }: { places: readonly OwnPlace[]; current: string }): ReactNode {
  return (
    <nav className="wm-own-navigation" aria-label="Your page">
      <ul>
        {places.map(({ address, text }) => (
          <li key={address}>
            <a href={address} className="govuk-link govuk-link--no-visited-state" aria-current={address === current ? 'page' : undefined}>
              {text}
            </a>
          </li>
        ))}
      </ul>
      <form method="post" action="/my/sign-out">
        <button type="submit" className="wm-link-button">
          Sign out
        </button>
      </form>
    </nav>
  );
}

/** A press that changes something, told apart for those who hear the page. */
export function PostButton(props: { action: string; children: string; about?: string; secondary?: boolean }): ReactNode {
  const { action, children, about, secondary } = props;
  return (
    <form method="post" action={action} data-once="">
      <button type="submit" className={`govuk-button${secondary ? ' govuk-button--secondary' : ''}`}>
        {children}
        {about && <span className="govuk-visually-hidden"> {about}</span>}
      </button>
    </form>
  );
}

/** Several of these beside one another. */
export function Buttons({ children }: { children: ReactNode }): ReactNode {
  return <div className="wm-buttons">{children}</div>;
}

export interface Row {
  readonly key: string;
  readonly value: ReactNode;
}

export function Summary({ rows }: { rows: readonly Row[] }): ReactNode {
  return (
    <dl className="govuk-summary-list">
      {rows.map(({ key, value }) => (
        <div key={key} className="govuk-summary-list__row govuk-summary-list__row--no-actions">
          <dt className="govuk-summary-list__key">{key}</dt>
          <dd className="govuk-summary-list__value">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Something that could not be done, and why; also an address that leads nowhere. */
export function OwnFaultPage({ title, detail }: { title: string; detail: string }): ReactNode {
  return (
    <>
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body">{detail}</p>
      <p className="govuk-body">
        <a className="govuk-link" href="/my">
          Go to your page
        </a>
      </p>
    </>
  );
}
