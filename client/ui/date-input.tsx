import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import { FieldsetGroup, type FieldProps } from './field.tsx';

/** A day as typed, which may not be one. */
export interface TypedDate {
  day: string;
  month: string;
  year: string;
}

export const NO_DATE: TypedDate = { day: '', month: '', year: '' };

/** @returns the day as yyyy-mm-dd, null when nothing was typed, undefined when it is not a day of the calendar. */
export function isoDate(typed: TypedDate): string | null | undefined {
  const [day, month, year] = [typed.day, typed.month, typed.year].map((one) => one.trim());
  if (!day && !month && !year) return null;
  if (!/^\d{1,2}$/.test(day!) || !/^\d{1,2}$/.test(month!) || !/^\d{4}$/.test(year!)) return undefined;
  const iso = `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : undefined;
}

/** @returns yyyy-mm-dd as the three fields show it. */
export function typedDate(iso: string | null): TypedDate {
  if (!iso) return NO_DATE;
  const [year, month, day] = iso.split('-');
  return { day: String(Number(day)), month: String(Number(month)), year: year! };
}

const PARTS = [
  { part: 'day', text: 'Day', width: 2 },
  { part: 'month', text: 'Month', width: 2 },
  { part: 'year', text: 'Year', width: 4 },
] as const;

interface DateInputProps extends FieldProps {
  value: TypedDate;
  onChange: (value: TypedDate) => void;
}

/** A day in three fields; the first one carries the id. */
export function DateInput({ value, onChange, ...field }: DateInputProps): ReactNode {
  return (
    <FieldsetGroup role="group" {...field}>
      <div className="govuk-date-input">
        {PARTS.map(({ part, text, width }, index) => {
          const id = index === 0 ? field.id : `${field.id}-${part}`;
          return (
            <div key={part} className="govuk-date-input__item">
              <div className="govuk-form-group">
                <label className="govuk-label govuk-date-input__label" htmlFor={id}>
                  {text}
                </label>
                <input
                  className={classes('govuk-input govuk-date-input__input', `govuk-input--width-${width}`, field.error !== undefined && 'govuk-input--error')}
                  id={id}
                  type="text"
                  inputMode="numeric"
                  value={value[part]}
                  onChange={(event) => onChange({ ...value, [part]: event.target.value })}
                />
              </div>
            </div>
          );
        })}
      </div>
    </FieldsetGroup>
  );
}
