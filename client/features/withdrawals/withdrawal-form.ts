import {
  WITHDRAWAL_REASON_LABELS,
  WITHDRAWAL_REASONS,
  type DatePrecision,
  type WithdrawalKind,
  type WithdrawalReason,
} from '../../../shared/vocabulary/withdrawal.ts';
import type { FieldFault } from '../../lib/api.ts';
import { isoDate, NO_DATE, type TypedDate } from '../../ui/date-input.tsx';
import type { Withdrawal } from './api/withdrawals-api.ts';

/** A withdrawal as it is being typed. */
export interface WithdrawalForm {
  reason: WithdrawalReason | '';
  kind: WithdrawalKind | null;
  withdrewOn: TypedDate;
  datePrecision: DatePrecision | null;
  dateNote: string;
  toldBy: string;
  note: string;
}

export const EMPTY: WithdrawalForm = { reason: '', kind: null, withdrewOn: NO_DATE, datePrecision: null, dateNote: '', toldBy: '', note: '' };

export type WithdrawalErrors = Partial<Record<keyof WithdrawalForm, string>>;

/** The fields in the order of the page: an error summary lists them in it. */
export const FIELDS: readonly (keyof WithdrawalForm)[] = ['reason', 'kind', 'withdrewOn', 'datePrecision', 'dateNote', 'toldBy', 'note'];

export const REASON_CHOICES = [
  { value: '', text: 'Choose a reason' },
  ...WITHDRAWAL_REASONS.map((value) => ({ value, text: value === 'death' ? 'They died' : WITHDRAWAL_REASON_LABELS[value] })),
];
export const KIND_CHOICES: { value: WithdrawalKind; text: string; hint: string }[] = [
  { value: 'formal', text: 'Formally', hint: 'They, their manager or their council said so.' },
  { value: 'in_effect', text: 'In effect', hint: 'They stopped coming, and you confirm that they have left.' },
];
export const PRECISION_CHOICES: { value: DatePrecision; text: string }[] = [
  { value: 'day', text: 'The exact day' },
  { value: 'month', text: 'About that month' },
  { value: 'season', text: 'Only roughly, such as “by the summer”' },
];

export const fieldId = (field: keyof WithdrawalForm): string => `withdrawal-${field}`;

/** @returns the withdrawal to send, or what is missing, field by field. A death is never asked how formal it was. */
export function withdrawalOf(form: WithdrawalForm, today: string): { withdrawal: Withdrawal; errors?: undefined } | { withdrawal?: undefined; errors: WithdrawalErrors } {
  const errors: WithdrawalErrors = {};
  const died = form.reason === 'death';
  const withdrewOn = isoDate(form.withdrewOn);
  const what = died ? 'they died' : 'they withdrew';
  if (form.reason === '') errors.reason = 'Choose a reason, or “Reason not known”';
  if (!form.kind && !died) errors.kind = 'Choose whether they withdrew formally or in effect';
  if (withdrewOn === null) errors.withdrewOn = `Enter the day when ${what}, exact or rough`;
  else if (withdrewOn === undefined) errors.withdrewOn = `The day when ${what} must be a real date, such as 30 11 2010`;
  else if (withdrewOn > today) errors.withdrewOn = `The day when ${what} must be today or in the past`;
  if (!form.datePrecision) errors.datePrecision = 'Choose how exactly the date is known';
  if (form.dateNote.length > 200) errors.dateNote = 'The date as it was told must be 200 characters or fewer';
  if (form.toldBy.length > 200) errors.toldBy = 'Who told you must be 200 characters or fewer';
  if (form.note.length > 1000) errors.note = 'The note must be 1,000 characters or fewer';
  if (Object.keys(errors).length > 0) return { errors };
  return {
    withdrawal: {
      kind: died ? 'formal' : form.kind!,
      withdrewOn: withdrewOn!,
      datePrecision: form.datePrecision!,
      dateNote: form.dateNote.trim(),
      reason: form.reason as WithdrawalReason,
      note: form.note.trim(),
      toldBy: form.toldBy.trim(),
    },
  };
}

/** Faults of the server by the field of the page they belong to. */
export function errorsFrom(faults: readonly FieldFault[]): WithdrawalErrors {
  const errors: WithdrawalErrors = {};
  for (const { field, message } of faults) {
    const name = field as keyof WithdrawalForm;
    if (FIELDS.includes(name)) errors[name] = errors[name] ? `${errors[name]} ${message}` : message;
  }
  return errors;
}
