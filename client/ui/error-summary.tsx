import { useEffect, useRef, type MouseEvent, type ReactNode } from 'react';

export interface SummaryError {
  text: string;
  /** Id of the control to put right; without it the error is not a link. */
  fieldId?: string;
}

interface ErrorSummaryProps {
  /** A new array for every try, the same one in between: a new one moves the focus here. */
  errors: readonly SummaryError[];
  title?: string;
}

/**
 * What stops a form, above its h1. Takes the focus whenever the errors are new; each link moves the focus to its
 * field. Nothing when there are no errors.
 */
export function ErrorSummary({ errors, title = 'There is a problem' }: ErrorSummaryProps): ReactNode {
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (errors.length > 0) summary.current?.focus();
  }, [errors]);
  if (errors.length === 0) return null;
  return (
    <div ref={summary} className="govuk-error-summary" tabIndex={-1}>
      <div role="alert">
        <h2 className="govuk-error-summary__title">{title}</h2>
        <div className="govuk-error-summary__body">
          <ul className="govuk-list govuk-error-summary__list">
            {errors.map((error) => (
              <li key={`${error.fieldId} ${error.text}`}>
                {error.fieldId === undefined ? (
                  error.text
                ) : (
                  <a href={`#${error.fieldId}`} onClick={(event) => goTo(event, error.fieldId!)}>
                    {error.text}
                  </a>
                )}
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  );
}

function goTo(event: MouseEvent, fieldId: string): void {
  const field = document.getElementById(fieldId);
  if (!field) return;
  event.preventDefault();
  // The question with its control, not the control alone, comes to the top.
  const question = field.closest('fieldset')?.querySelector('legend') ?? (field as HTMLInputElement).labels?.[0] ?? field;
  question.scrollIntoView?.();
  field.focus({ preventScroll: true });
}
