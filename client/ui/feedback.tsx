import type { ReactNode } from 'react';

/** Waiting for the server. Announced to those who cannot see it turn. */
export function Loading({ children = 'Loading…' }: { children?: ReactNode }): ReactNode {
  return (
    <div className="wm-loading" role="status" aria-live="polite">
      <span className="wm-loading__mark" aria-hidden="true" />
      {children}
    </div>
  );
}

interface Fault {
  title: string;
  detail: string;
}

/** Something could not be shown: what, why, and a way to try again. */
export function ErrorState({ fault, onRetry }: { fault: Fault; onRetry?: () => void }): ReactNode {
  return (
    <div className="govuk-inset-text" role="alert">
      <h2 className="govuk-heading-m">{fault.title}</h2>
      <p className="govuk-body">{fault.detail}</p>
      {onRetry && (
        <button type="button" className="govuk-button govuk-button--secondary govuk-!-margin-bottom-0" onClick={onRetry}>
          Try again
        </button>
      )}
    </div>
  );
}

/** Nothing is there yet: says what is missing and what to do about it. */
export function EmptyState({ title, children }: { title: string; children: ReactNode }): ReactNode {
  return (
    <div className="govuk-inset-text">
      <p className="govuk-body govuk-!-font-weight-bold govuk-!-margin-bottom-1">{title}</p>
      <div className="govuk-body govuk-!-margin-bottom-0">{children}</div>
    </div>
  );
}

export function WarningText({ children }: { children: ReactNode }): ReactNode {
  return (
    <div className="govuk-warning-text">
      <span className="govuk-warning-text__icon" aria-hidden="true">
        !
      </span>
      <strong className="govuk-warning-text__text">
        <span className="govuk-visually-hidden">Warning</span>
        {children}
      </strong>
    </div>
  );
}

export function InsetText({ children }: { children: ReactNode }): ReactNode {
  return <div className="govuk-inset-text">{children}</div>;
}
