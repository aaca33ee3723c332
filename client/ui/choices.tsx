import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import { FieldsetGroup, type FieldProps } from './field.tsx';

interface ChoiceItem {
  value: string;
  text: ReactNode;
  hint?: ReactNode;
}

interface RadiosProps extends FieldProps {
  name: string;
  items: readonly ChoiceItem[];
  /** Null: nothing is chosen; radios are never chosen beforehand. */
  value: string | null;
  onChange: (value: string) => void;
  inline?: boolean;
  small?: boolean;
}

/** The first one carries the id of the field, so that an error summary can lead to it. */
const itemId = (id: string, index: number): string => (index === 0 ? id : `${id}-${index + 1}`);

/** Exactly one of a few. */
export function Radios({ name, items, value, onChange, inline, small, ...field }: RadiosProps): ReactNode {
  return (
    <FieldsetGroup {...field}>
      <div className={classes('govuk-radios', inline && 'govuk-radios--inline', small && 'govuk-radios--small')}>
        {items.map((item, index) => (
          <div key={item.value} className="govuk-radios__item">
            <input
              className="govuk-radios__input"
              id={itemId(field.id, index)}
              name={name}
              type="radio"
              value={item.value}
              checked={value === item.value}
              onChange={() => onChange(item.value)}
              aria-describedby={item.hint === undefined ? undefined : `${itemId(field.id, index)}-item-hint`}
            />
            <label className="govuk-label govuk-radios__label" htmlFor={itemId(field.id, index)}>
              {item.text}
            </label>
            {item.hint !== undefined && (
              <div id={`${itemId(field.id, index)}-item-hint`} className="govuk-hint govuk-radios__hint">
                {item.hint}
              </div>
            )}
          </div>
        ))}
      </div>
    </FieldsetGroup>
  );
}

interface CheckboxesProps extends FieldProps {
  name: string;
  items: readonly ChoiceItem[];
  values: readonly string[];
  onChange: (values: string[]) => void;
  small?: boolean;
}

/** Any number of a few. */
export function Checkboxes({ name, items, values, onChange, small, ...field }: CheckboxesProps): ReactNode {
  const toggle = (value: string): void =>
    onChange(items.map((item) => item.value).filter((one) => (one === value ? !values.includes(one) : values.includes(one))));
  return (
    <FieldsetGroup {...field}>
      <div className={classes('govuk-checkboxes', small && 'govuk-checkboxes--small')}>
        {items.map((item, index) => (
          <div key={item.value} className="govuk-checkboxes__item">
            <input
              className="govuk-checkboxes__input"
              id={itemId(field.id, index)}
              name={name}
              type="checkbox"
              value={item.value}
              checked={values.includes(item.value)}
              onChange={() => toggle(item.value)}
              aria-describedby={item.hint === undefined ? undefined : `${itemId(field.id, index)}-item-hint`}
            />
            <label className="govuk-label govuk-checkboxes__label" htmlFor={itemId(field.id, index)}>
              {item.text}
            </label>
            {item.hint !== undefined && (
              <div id={`${itemId(field.id, index)}-item-hint`} className="govuk-hint govuk-checkboxes__hint">
                {item.hint}
              </div>
            )}
          </div>
        ))}
      </div>
    </FieldsetGroup>
  );
}
