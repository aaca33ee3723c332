import { useState, type InputHTMLAttributes, type ReactNode } from 'react';
import { classes } from './classes.ts';
import { describedBy, Field, type FieldProps } from './field.tsx';

type PasswordInputProps = FieldProps & Omit<InputHTMLAttributes<HTMLInputElement>, 'id' | 'type'> & { autoComplete: 'current-password' | 'new-password' };

/** A password, with a button that shows it. It can be pasted. */
export function PasswordInput({ id, label, hint, error, labelHidden, className, ...rest }: PasswordInputProps): ReactNode {
  const [shown, setShown] = useState(false);
  return (
    <div className="govuk-password-input">
      <Field {...{ id, label, hint, error }} labelHidden={labelHidden ?? false}>
        <div className="govuk-input__wrapper govuk-password-input__wrapper">
          <input
            className={classes('govuk-input', 'govuk-password-input__input', error !== undefined && 'govuk-input--error', className)}
            id={id}
            type={shown ? 'text' : 'password'}
            spellCheck={false}
            autoCapitalize="none"
            aria-describedby={describedBy({ id, hint, error })}
            {...rest}
          />
          <button
            type="button"
            className="govuk-button govuk-button--secondary govuk-password-input__toggle"
            aria-controls={id}
            aria-label={shown ? 'Hide password' : 'Show password'}
            onClick={() => setShown(!shown)}
          >
            {shown ? 'Hide' : 'Show'}
          </button>
        </div>
      </Field>
    </div>
  );
}
