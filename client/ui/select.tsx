import type { ReactNode, SelectHTMLAttributes } from 'react';
import { classes } from './classes.ts';
import { describedBy, Field, type FieldProps } from './field.tsx';

export interface Choice {
  value: string;
  text: string;
  disabled?: boolean;
}

type SelectProps = FieldProps & Omit<SelectHTMLAttributes<HTMLSelectElement>, 'id'> & { items: readonly Choice[] };

/** One of a list too long for radios. */
export function Select({ id, label, hint, error, labelHidden, items, className, ...rest }: SelectProps): ReactNode {
  return (
    <Field {...{ id, label, hint, error }} labelHidden={labelHidden ?? false}>
      <select
        className={classes('govuk-select', error !== undefined && 'govuk-select--error', className)}
        id={id}
        aria-describedby={describedBy({ id, hint, error })}
        {...rest}
      >
        {items.map((item) => (
          <option key={item.value} value={item.value} disabled={item.disabled}>
            {item.text}
          </option>
        ))}
      </select>
    </Field>
  );
}
