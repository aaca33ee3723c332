import type { SessionKind, SessionStatus } from '../../shared/vocabulary/session.ts';
import { dayInWords } from '../directory/day-in-words.ts';
import type { FieldFault } from '../kernel/problem.ts';

/** A session as somebody wants it. Times are local, 'YYYY-MM-DD' and 'HH:MM', in Europe/London. */
export interface WantedSession {
  kind: SessionKind;
  set: string | null;
  day: string;
  startsAt: string;
  endsAt: string | null;
  capacity: number | null;
  optimum: number | null;
  closing: boolean | null;
  timetable: readonly { at: string; what: string }[];
}

export interface ProgrammeDays {
  startsOn: string;
  endsOn: string;
  today: string;
  /** Days around the programme in which a session of it may still be. */
  earliest: string;
  latest: string;
}

/**
 * Everything that forbids a session, each with its field.
 * @param before the session as it is, when it is one that is changed; `marked`: people with a mark
 */
export function faultsOfSession(wanted: WantedSession, programme: ProgrammeDays, before?: { kind: SessionKind; set: string | null; marked: number }): FieldFault[] {
  const faults: FieldFault[] = [];
  if (before && before.marked > 0) {
    const marks = 'Its register has marks, which are of the people it was for. Cancel it and plan another session instead.';
    if (wanted.kind !== before.kind) faults.push({ field: 'kind', message: marks });
    if (wanted.set !== before.set) faults.push({ field: 'set', message: marks });
    if (wanted.day > programme.today) faults.push({ field: 'day', message: `Its register has marks, so it has been held; ${dayInWords(wanted.day)} is in the future. Use today or an earlier day, or plan another session.` });
  }
  const { kind, set, day, startsAt, endsAt, capacity, optimum, closing, timetable } = wanted;
  if (day < programme.earliest) {
    faults.push({ field: 'day', message: `${dayInWords(day)} is before the programme, which starts on ${dayInWords(programme.startsOn)}. Use ${dayInWords(programme.earliest)} or a later day.` });
  } else if (day > programme.latest) {
    faults.push({ field: 'day', message: `${dayInWords(day)} is after the programme, which ends on ${dayInWords(programme.endsOn)}. Use ${dayInWords(programme.latest)} or an earlier day.` });
  }
  if (endsAt !== null && endsAt <= startsAt) faults.push({ field: 'endsAt', message: `It would end at ${endsAt}, before it starts at ${startsAt}. Use a later end.` });
  if (kind === 'set_meeting' && set === null) faults.push({ field: 'set', message: 'A set meeting is of one set. Choose which.' });
  if ((kind === 'launch' || kind === 'mentor_session') && set !== null) faults.push({ field: 'set', message: 'This kind of session is of the whole programme. Choose “The whole programme”.' });
  if (closing !== null && kind !== 'set_meeting') faults.push({ field: 'closing', message: 'Only meetings of a set close it. Leave it to the rule.' });
  if (capacity !== null && optimum !== null && optimum > capacity) faults.push({ field: 'optimum', message: `The best number of people, ${optimum}, is more than fit (${capacity}). Use ${capacity} or fewer.` });
  timetable.forEach(({ at }, index) => {
    const before = timetable[index - 1]?.at;
    const field = `timetable.${index}.at`;
    if (at < startsAt || (endsAt !== null && at > endsAt)) {
      faults.push({ field, message: `${at} is not within the session (${startsAt} to ${endsAt ?? 'its end'}). Use a time within it.` });
    } else if (before !== undefined && at < before) {
      faults.push({ field, message: `${at} comes after ${before} on the list but is earlier. Put the items in order of time.` });
    }
  });
  return faults;
}

/** What a session has to lose when it is moved or cancelled. */
export interface SessionRecord {
  title: string;
  status: SessionStatus;
  day: string;
  /** People with a mark. */
  marked: number;
}

/** What is asked before a session with marks is moved, cancelled or planned again; null when nothing is at stake. */
export function askBefore(before: SessionRecord, after: { status: SessionStatus; day: string }): string | null {
  if (before.marked === 0) return null;
  const people = before.marked === 1 ? 'one person' : `${before.marked} people`;
  if (after.status === 'cancelled' && before.status !== 'cancelled') {
    return `The register of ${before.title} has marks for ${people}. They are kept, but a cancelled session counts in nobody’s attendance: it leaves everybody’s maximum. Confirm that it was cancelled.`;
  }
  if (after.day !== before.day) {
    return `The register of ${before.title} has marks for ${people}, made for ${dayInWords(before.day)}. They are kept and will count for ${dayInWords(after.day)}. Confirm that it was held then.`;
  }
  return null;
}

/** What changed between two versions of a session, field by field; an empty object when nothing did. */
export function changesBetween(before: object, after: object): Record<string, [unknown, unknown]> {
  const was = new Map<string, unknown>(Object.entries(before));
  return Object.fromEntries(
    Object.entries(after).flatMap(([field, value]: [string, unknown]) => (JSON.stringify(was.get(field)) === JSON.stringify(value) ? [] : [[field, [was.get(field) ?? null, value] as [unknown, unknown]]])),
  );
}
