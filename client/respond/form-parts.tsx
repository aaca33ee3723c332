import type { ReactNode } from 'react';
import { fieldId, type FieldPart } from '../../shared/questionnaire/fields.ts';
import { useWords } from './words.tsx';

/** A fault as a page shows it: linked from the summary to the field, and beside the field in the same words. */
export interface ShownFault {
  readonly key: string;
  readonly part: FieldPart;
  readonly message: string;
  /** Address of the page the field is on, when it is another one. */
  readonly page?: string;
}

/** What has to be put right, above the h1. The browser script moves the focus here. */
export function ErrorSummary({ faults }: { faults: readonly ShownFault[] }): ReactNode {
  const { problem } = useWords().common;
  if (faults.length === 0) return null;
  return (
    <div className="govuk-error-summary" data-focus="" tabIndex={-1}>
      <div role="alert">
        <h2 className="govuk-error-summary__title">{problem}</h2>
        <div className="govuk-error-summary__body">
          <ul className="govuk-list govuk-error-summary__list">
            {faults.map(({ key, part, message, page }) => (
              <li key={key}>
                <a href={`${page ?? ''}#${fieldId(key, part)}`}>{message}</a>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  );
}

export function FieldError({ id, children }: { id: string; children: string }): ReactNode {
  const { error } = useWords().common;
  return (
    <p id={id} className="govuk-error-message">
      <span className="govuk-visually-hidden">{error}</span> {children}
    </p>
  );
}

/** A question and its fields: the legend is the question. */
export function Fieldset(props: {
  id: string;
  legend: ReactNode;
  /** Of the legend, where it is not the heading. */
  size?: 'm' | 's';
  /** The question is the heading of its page. */
  heading: boolean;
  hint?: ReactNode;
  fault: string | undefined;
  children: ReactNode;
}): ReactNode {
  const { id, legend, size = 'm', heading, hint, fault, children } = props;
  const described = [hint ? `${id}-hint` : '', fault ? `${id}-error` : ''].filter(Boolean).join(' ');
  return (
    <div className={`govuk-form-group${fault ? ' govuk-form-group--error' : ''}`}>
      <fieldset className="govuk-fieldset" aria-describedby={described || undefined}>
        <legend className={`govuk-fieldset__legend govuk-fieldset__legend--${heading ? 'l' : size}`}>
          {heading ? <h1 className="govuk-fieldset__heading">{legend}</h1> : legend}
        </legend>
        {hint && (
          <div id={`${id}-hint`} className="govuk-hint">
            {hint}
          </div>
        )}
        {fault && <FieldError id={`${id}-error`}>{fault}</FieldError>}
        {children}
      </fieldset>
    </div>
  );
}

/** One radio button or checkbox with its label. */
export function Choice(props: {
  type: 'radio' | 'checkbox';
  id: string;
  name: string;
  value: string;
  checked: boolean;
  /** Cannot stand beside another answer to the question. */
  exclusive?: boolean;
  /** What belongs to it and stands right below. */
  below?: ReactNode;
  children: ReactNode;
}): ReactNode {
  const { type, id, name, value, checked, exclusive, below, children } = props;
  const block = type === 'radio' ? 'govuk-radios' : 'govuk-checkboxes';
  return (
    <>
      <div className={`${block}__item`}>
        <input className={`${block}__input`} id={id} name={name} type={type} value={value} defaultChecked={checked} data-exclusive={exclusive ? '' : undefined} />
        <label className={`govuk-label ${block}__label`} htmlFor={id}>
          {children}
        </label>
      </div>
      {below}
    </>
  );
}

export function BackLink({ to }: { to: string }): ReactNode {
  const { back } = useWords().common;
  return (
    <nav aria-label={back}>
      <a href={to} className="govuk-back-link">
        {back}
      </a>
    </nav>
  );
}
