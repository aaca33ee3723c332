import { useEffect, useRef, type MouseEvent, type ReactNode } from 'react';
import { useErrorInTitle } from '../lib/use-title.ts';

export interface SummaryError {
  text: string;
  /** Id of the control to put right; without it the error is not a link. */
  fieldId?: string;
}

interface ErrorSummaryProps {
  /** A new array for every try, the same one in between: a new one moves the focus here. */
  errors: readonly SummaryError[];
  title?: string;
  /** Called before the focus goes to a field: brings it onto the page where it is not. */
  onReveal?: (fieldId: string) => void;
}

/**
 * What stops a form: above the h1 of its page, or above the form where it is one of several on a page. Takes the focus whenever
 * the errors are new, and is told in the title of the window; each link moves the focus to its field. Nothing when there are no errors.
 */
export function ErrorSummary({ errors, title = 'There is a problem', onReveal }: ErrorSummaryProps): ReactNode {
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (errors.length > 0) summary.current?.focus();
  }, [errors]);
  useErrorInTitle(errors.length > 0);
  if (errors.length === 0) return null;
  const follow = (event: MouseEvent, fieldId: string): void => {
    onReveal?.(fieldId);
    if (goToField(fieldId)) event.preventDefault();
  };
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
                  <a href={`#${error.fieldId}`} onClick={(event) => follow(event, error.fieldId!)}>
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

/** Moves the focus to a field. False: it is not on the page. */
export function goToField(fieldId: string): boolean {
  const field = document.getElementById(fieldId);
  if (!field) return false;
  // The question with its control, not the control alone, comes to the top; unless the control would be out of sight then.
  const legend = field.closest('fieldset')?.querySelector('legend');
  const near = legend && (/^(radio|checkbox)$/.test((field as HTMLInputElement).type) || field.getBoundingClientRect().bottom - legend.getBoundingClientRect().top < window.innerHeight / 2);
  const question = (near ? legend : (field as HTMLInputElement).labels?.[0]) ?? field;
  question.scrollIntoView?.();
  field.focus({ preventScroll: true });
  return true;
}
