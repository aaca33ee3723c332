import { SESSION_KIND_LABELS, SESSION_KINDS, type SessionKind } from '../../../shared/vocabulary/session.ts';
import type { FieldFault } from '../../lib/api.ts';
import { isoDate, NO_DATE, typedDate, type TypedDate } from '../../ui/date-input.tsx';
import type { PlanSession, SessionDetail } from './api/sessions-api.ts';

/** A session as it is being typed. */
export interface SessionForm {
  kind: SessionKind | '';
  set: string;
  title: string;
  day: TypedDate;
  startsAt: string;
  endsAt: string;
  place: string;
  link: string;
  theme: string;
  learningOutcomes: string;
  /** A line an item: "09:30 Welcome". */
  timetable: string;
  closing: 'rule' | 'yes' | 'no';
  capacity: string;
  optimum: string;
  headcount: string;
  why: string;
}

export const EMPTY: SessionForm = {
  kind: '', set: '', title: '', day: NO_DATE, startsAt: '', endsAt: '', place: '', link: '', theme: '', learningOutcomes: '', timetable: '', closing: 'rule', capacity: '', optimum: '', headcount: '', why: '',
};

export type SessionErrors = Partial<Record<keyof SessionForm, string>>;

/** In the order of the page. */
export const FIELDS: readonly (keyof SessionForm)[] = ['kind', 'set', 'title', 'day', 'startsAt', 'endsAt', 'place', 'link', 'theme', 'learningOutcomes', 'timetable', 'closing', 'capacity', 'optimum', 'headcount', 'why'];

export const fieldId = (field: keyof SessionForm): string => `session-${field}`;

export const KIND_CHOICES = [{ value: '', text: 'Choose a kind' }, ...SESSION_KINDS.map((value) => ({ value, text: SESSION_KIND_LABELS[value] }))];

export const CLOSING_CHOICES = [
  { value: 'rule', text: 'By the rule: the last two meetings of a set close it' },
  { value: 'yes', text: 'This one closes its set' },
  { value: 'no', text: 'This one does not' },
];

/** "9.30am", "930" and "9:30" are all 09:30; null when it is no time of the day. */
export function clockOf(typed: string): string | null {
  const found = /^(\d{1,2})(?:[:.]?(\d{2}))?\s*(am|pm)?$/i.exec(typed.trim());
  if (!found) return null;
  const half = found[3]?.toLowerCase();
  let hour = Number(found[1]);
  const minute = Number(found[2] ?? '0');
  if (minute > 59 || hour > 23 || (half && (hour < 1 || hour > 12))) return null;
  if (half === 'pm' && hour < 12) hour += 12;
  if (half === 'am' && hour === 12) hour = 0;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** @returns the session to send, or what is missing, field by field. */
export function sessionOf(form: SessionForm): { session: PlanSession; errors?: undefined } | { session?: undefined; errors: SessionErrors } {
  const errors: SessionErrors = {};
  const day = isoDate(form.day);
  const startsAt = clockOf(form.startsAt);
  const endsAt = form.endsAt.trim() === '' ? null : clockOf(form.endsAt);
  if (!form.kind) errors.kind = 'Choose what kind of session it is';
  if (form.title.trim() === '') errors.title = 'Enter what the session is called';
  if (day === null) errors.day = 'Enter the day of the session';
  else if (day === undefined) errors.day = 'The day must be a real date, such as 27 4 2010';
  if (startsAt === null) errors.startsAt = 'Enter when it starts, such as 9:30am';
  if (endsAt === null && form.endsAt.trim() !== '') errors.endsAt = 'Enter when it ends, such as 3:30pm, or leave it empty';
  const timetable = timetableOf(form.timetable);
  if (timetable.wrong !== null) errors.timetable = `“${timetable.wrong}” does not begin with a time. Write each line as 9:30 Welcome`;
  const numbers = { capacity: wholeOf(form.capacity), optimum: wholeOf(form.optimum), headcount: wholeOf(form.headcount) };
  for (const field of ['capacity', 'optimum', 'headcount'] as const) if (numbers[field] === undefined) errors[field] = 'Enter a whole number, such as 12, or leave it empty';
  if (Object.keys(errors).length > 0) return { errors };
  return {
    session: {
      kind: form.kind as SessionKind, set: form.set || null, title: form.title.trim(), day: day!, startsAt: startsAt!, endsAt, place: form.place.trim(), link: form.link.trim(), theme: form.theme.trim(),
      learningOutcomes: form.learningOutcomes.trim(), timetable: timetable.items, closing: form.closing === 'rule' ? null : form.closing === 'yes',
      capacity: numbers.capacity!, optimum: numbers.optimum!, headcount: numbers.headcount!,
    },
  };
}

/** A session as it is, in the fields. */
export function formOf(session: SessionDetail): SessionForm {
  const text = (value: number | null): string => (value === null ? '' : String(value));
  return {
    ...EMPTY, kind: session.kind, set: session.set ?? '', title: session.title, day: typedDate(session.day), startsAt: session.startsAt, endsAt: session.endsAt ?? '', place: session.place, link: session.link,
    theme: session.theme, learningOutcomes: session.learningOutcomes, timetable: session.timetable.map(({ at, what }) => `${at} ${what}`).join('\n'),
    closing: session.closing === null ? 'rule' : session.closing ? 'yes' : 'no', capacity: text(session.capacity), optimum: text(session.optimum), headcount: text(session.headcount),
  };
}

function timetableOf(typed: string): { items: { at: string; what: string }[]; wrong: string | null } {
  const items: { at: string; what: string }[] = [];
  for (const line of typed.split('\n').map((one) => one.trim()).filter(Boolean)) {
    const [, time, what] = /^(\S+?(?:\s?[ap]m)?)[\s–-]+(.+)$/i.exec(line) ?? [];
    const at = time === undefined ? null : clockOf(time);
    if (at === null) return { items, wrong: line };
    items.push({ at, what: what!.trim() });
  }
  return { items, wrong: null };
}

/** null: nothing typed; undefined: not a whole number. */
function wholeOf(typed: string): number | null | undefined {
  const text = typed.trim();
  return text === '' ? null : /^\d{1,6}$/.test(text) ? Number(text) : undefined;
}

/** Faults of the server by the field of the page they belong to. */
export function errorsFrom(faults: readonly FieldFault[]): SessionErrors {
  const errors: SessionErrors = {};
  for (const { field, message } of faults) {
    const name = field.split('.')[0] as keyof SessionForm;
    if (FIELDS.includes(name)) errors[name] = errors[name] ? `${errors[name]} ${message}` : message;
  }
  return errors;
}
