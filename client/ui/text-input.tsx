import type { InputHTMLAttributes, ReactNode, TextareaHTMLAttributes } from 'react';
import { classes } from './classes.ts';
import { describedBy, Field, type FieldProps } from './field.tsx';

type TextInputProps = FieldProps & Omit<InputHTMLAttributes<HTMLInputElement>, 'id' | 'width'> & { width?: 2 | 3 | 4 | 5 | 10 | 20 | 30 };

/** A line of text. */
export function TextInput({ id, label, hint, error, labelHidden, width, className, type = 'text', ...rest }: TextInputProps): ReactNode {
  return (
    <Field {...{ id, label, hint, error }} labelHidden={labelHidden ?? false}>
      <input
        className={classes('govuk-input', width && `govuk-input--width-${width}`, error !== undefined && 'govuk-input--error', className)}
        id={id}
        type={type}
        aria-describedby={describedBy({ id, hint, error })}
        {...rest}
      />
    </Field>
  );
}

type TextAreaProps = FieldProps & Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'id'>;

/** Several lines of text. */
export function TextArea({ id, label, hint, error, labelHidden, className, rows = 5, ...rest }: TextAreaProps): ReactNode {
  return (
    <Field {...{ id, label, hint, error }} labelHidden={labelHidden ?? false}>
      <textarea
        className={classes('govuk-textarea', error !== undefined && 'govuk-textarea--error', className)}
        id={id}
        rows={rows}
        aria-describedby={describedBy({ id, hint, error })}
        {...rest}
      />
    </Field>
  );
}
