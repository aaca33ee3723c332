import { CUT_SHORT_BY, LOGGED_BY, MENTORING_MEDIA, type CutShortBy, type LoggedBy, type MentoringMedium } from '../../../shared/vocabulary/mentoring.ts';
import type { FieldFault } from '../../lib/api.ts';
import { isoDate, NO_DATE, type TypedDate } from '../../ui/date-input.tsx';
import type { Meeting } from './api/mentoring-api.ts';

/** A meeting as it is being typed. */
export interface MeetingForm {
  mentor: string;
  pairingIds: string[];
  heldOn: TypedDate;
  loggedBy: LoggedBy | null;
  minutes: string;
  medium: MentoringMedium | null;
  cutShortBy: CutShortBy | '';
  themes: string;
}

export const EMPTY: MeetingForm = { mentor: '', pairingIds: [], heldOn: NO_DATE, loggedBy: null, minutes: '', medium: null, cutShortBy: '', themes: '' };

export type MeetingErrors = Partial<Record<keyof MeetingForm, string>>;

/** The fields in the order of the page: an error summary lists them in it. */
export const FIELDS: readonly (keyof MeetingForm)[] = ['mentor', 'pairingIds', 'heldOn', 'loggedBy', 'medium', 'minutes', 'cutShortBy', 'themes'];

export const LOGGED_BY_LABELS: Record<LoggedBy, string> = { mentor: 'The mentor’s log', mentee: 'The mentee’s log', staff: 'Somebody who runs the programme' };
export const MEDIUM_LABELS: Record<MentoringMedium, string> = { in_person: 'In person', telephone: 'By telephone', video: 'By video', unknown: 'Not known' };
export const CUT_SHORT_LABELS: Record<CutShortBy, string> = { mentor: 'Cut short by the mentor', mentee: 'Cut short by the mentee', other: 'Cut short by something else' };

export const LOGGED_BY_CHOICES = LOGGED_BY.map((value) => ({ value, text: LOGGED_BY_LABELS[value] }));
export const MEDIUM_CHOICES = MENTORING_MEDIA.map((value) => ({ value, text: MEDIUM_LABELS[value] }));
export const CUT_SHORT_CHOICES = [{ value: '', text: 'It was not cut short' }, ...CUT_SHORT_BY.map((value) => ({ value, text: CUT_SHORT_LABELS[value] }))];

/** @returns the meeting to send, or what is missing, field by field. */
export function meetingOf(form: MeetingForm, today: string): { meeting: Meeting; errors?: undefined } | { meeting?: undefined; errors: MeetingErrors } {
  const errors: MeetingErrors = {};
  const heldOn = isoDate(form.heldOn);
  const minutes = form.minutes.trim();
  if (!form.mentor) errors.mentor = 'Choose the mentor';
  else if (form.pairingIds.length === 0) errors.pairingIds = 'Choose the mentee who was there, or several for a group meeting';
  if (heldOn === null) errors.heldOn = 'Enter the day of the meeting';
  else if (heldOn === undefined) errors.heldOn = 'The day of the meeting must be a real date, such as 27 5 2010';
  else if (heldOn > today) errors.heldOn = 'The day of the meeting must be today or in the past';
  if (!form.loggedBy) errors.loggedBy = 'Choose whose log it comes from';
  if (!form.medium) errors.medium = 'Choose how they met, or “Not known”';
  if (minutes !== '' && !(/^\d+$/.test(minutes) && Number(minutes) >= 1 && Number(minutes) <= 600)) {
    errors.minutes = 'Minutes must be a whole number from 1 to 600, such as 60';
  }
  if (form.themes.length > 1000) errors.themes = 'What it was about must be 1,000 characters or fewer';
  if (Object.keys(errors).length > 0) return { errors };
  return {
    meeting: {
      mentor: form.mentor,
      pairingIds: form.pairingIds,
      heldOn: heldOn!,
      loggedBy: form.loggedBy!,
      minutes: minutes === '' ? null : Number(minutes),
      medium: form.medium!,
      cutShortBy: form.cutShortBy || null,
      themes: form.themes,
    },
  };
}

/** Faults of the server by the field of the page they belong to. */
export function errorsFrom(faults: readonly FieldFault[]): MeetingErrors {
  const errors: MeetingErrors = {};
  for (const { field, message } of faults) {
    const name = field.split('.')[0] as keyof MeetingForm;
    if (FIELDS.includes(name)) errors[name] = errors[name] ? `${errors[name]} ${message}` : message;
  }
  return errors;
}

export const fieldId = (field: keyof MeetingForm): string => `meeting-${field}`;
