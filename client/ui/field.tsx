import type { ReactNode } from 'react';
import { classes } from './classes.ts';

export interface FieldProps {
  /** Of the control; also what an error summary links to. */
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  /** What is wrong and what would be right. */
  error?: string | undefined;
  /** Visible by default. */
  labelHidden?: boolean;
}

/** Ids of the hint and the error, for `aria-describedby`; undefined when there is neither. */
export function describedBy({ id, hint, error }: Pick<FieldProps, 'id' | 'hint' | 'error'>): string | undefined {
  return classes(hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`) || undefined;
}

export function Hint({ id, children }: { id: string; children: ReactNode }): ReactNode {
  return (
    <div id={`${id}-hint`} className="govuk-hint">
      {children}
    </div>
  );
}

export function FieldError({ id, children }: { id: string; children: string }): ReactNode {
  return (
    <p id={`${id}-error`} className="govuk-error-message">
      <span className="govuk-visually-hidden">Error:</span> {children}
    </p>
  );
}

/** Label, hint and error around one control. */
export function Field({ id, label, hint, error, labelHidden, children }: FieldProps & { children: ReactNode }): ReactNode {
  return (
    <div className={classes('govuk-form-group', error !== undefined && 'govuk-form-group--error')}>
      <label className={classes('govuk-label', labelHidden && 'govuk-visually-hidden')} htmlFor={id}>
        {label}
      </label>
      {hint !== undefined && <Hint id={id}>{hint}</Hint>}
      {error !== undefined && <FieldError id={id}>{error}</FieldError>}
      {children}
    </div>
  );
}

interface FieldsetProps extends FieldProps {
  role?: string;
  children: ReactNode;
}

/** Legend, hint and error around several controls that answer one question. */
export function FieldsetGroup({ id, label, hint, error, labelHidden, role, children }: FieldsetProps): ReactNode {
  return (
    <div className={classes('govuk-form-group', error !== undefined && 'govuk-form-group--error')}>
      <fieldset className="govuk-fieldset" role={role} aria-describedby={describedBy({ id, hint, error })}>
        <legend className={classes('govuk-fieldset__legend', labelHidden && 'govuk-visually-hidden')}>{label}</legend>
        {hint !== undefined && <Hint id={id}>{hint}</Hint>}
        {error !== undefined && <FieldError id={id}>{error}</FieldError>}
        {children}
      </fieldset>
    </div>
  );
}
