import { placeSessions, shiftByWeeks } from '../../shared/calendar/place-sessions.ts';
import { mondayOf, plusDays } from '../../shared/calendar/working-day.ts';
import type { ProgrammeTemplate } from '../../shared/set-up/programme-template.ts';
import type { PlannedSession } from '../delivery/session-plan.service.ts';

export interface PlanSet { code: string; name: string; place: string }
/** A session with a day, and the day it was meant for when that is a weekend or a bank holiday. */
export type DatedSession = PlannedSession & { insteadOf: string | null };

/** Sessions of a template for a programme that starts on a day. Sets meet on their weekday (1 Monday to 5 Friday; null: that of the start). */
export function sessionsOfTemplate(template: ProgrammeTemplate, startsOn: string, sets: readonly (PlanSet & { weekday: number | null })[], holidays: ReadonlySet<string>): DatedSession[] {
  const dayOf = (week: number, weekday: number | null): string => (weekday === null ? plusDays(startsOn, 7 * week) : plusDays(mondayOf(startsOn), 7 * week + weekday - 1));
  const counted = new Map<string, number>();
  const numbered = (code: string): string => {
    counted.set(code, (counted.get(code) ?? 0) + 1);
    return `${code}-${counted.get(code)}`;
  };
  const wanted = template.sessions.flatMap((session): PlannedSession[] => {
    const make = (code: string, title: string, set: (PlanSet & { weekday: number | null }) | null): PlannedSession => {
      const startsAt = `${dayOf(session.week, set?.weekday ?? null)}T${session.startsAt}`;
      return {
        code, kind: session.kind, setCode: set?.code ?? null, title, startsAt, endsAt: plusMinutes(startsAt, session.minutes), place: set?.place ?? '', closing: null,
        capacity: session.capacity ?? null, optimum: session.optimum ?? null, theme: session.theme ?? '',
      };
    };
    if (session.ofEachSet) return sets.map((set) => make(numbered(set.code), `${set.name}, ${session.title.toLowerCase()}`, set));
    return [make(session.kind === 'launch' ? 'launch' : numbered(session.kind.replaceAll('_', '-')), session.title, null)];
  });
  return place(wanted, holidays, startsOn);
}

/** Last year's sessions, moved by whole weeks to a new start: weekdays and distances stay, bank holidays are avoided. */
export function sessionsAgain(sessions: readonly PlannedSession[], oldStart: string, startsOn: string, holidays: ReadonlySet<string>): DatedSession[] {
  const moved = (at: string): string => `${shiftByWeeks(at.slice(0, 10), oldStart, startsOn)}${at.slice(10)}`;
  const wanted = sessions.map((one) => ({ ...one, startsAt: moved(one.startsAt), endsAt: one.endsAt === null ? null : moved(one.endsAt) }));
  // The start itself may be another weekday: what was on the first days is not before it.
  return place(wanted.map((one) => (one.startsAt.slice(0, 10) < startsOn ? shiftBy(one, 7) : one)), holidays, startsOn);
}

/** The end: what was planned, or the last session when that is later. */
export function endOf(planned: string, sessions: readonly DatedSession[]): string {
  return sessions.reduce((last, { startsAt }) => (startsAt.slice(0, 10) > last ? startsAt.slice(0, 10) : last), planned);
}

function place(wanted: readonly PlannedSession[], holidays: ReadonlySet<string>, startsOn: string): DatedSession[] {
  const groups = new Map<string, PlannedSession[]>();
  for (const one of wanted) groups.set(one.setCode ?? '', [...(groups.get(one.setCode ?? '') ?? []), one]);
  const dated = [...groups.values()].flatMap((group) => {
    const days = [...new Set(group.map(({ startsAt }) => startsAt.slice(0, 10)))].sort();
    const placed = new Map(placeSessions(days, holidays, startsOn).map((one, index) => [days[index]!, one]));
    return group.map((one): DatedSession => {
      const { day, insteadOf } = placed.get(one.startsAt.slice(0, 10))!;
      return { ...shiftBy(one, Math.round((Date.parse(day) - Date.parse(one.startsAt.slice(0, 10))) / 86_400_000)), insteadOf };
    });
  });
  return dated.sort((a, b) => a.startsAt.localeCompare(b.startsAt) || a.code.localeCompare(b.code));
}

function shiftBy<T extends PlannedSession>(session: T, days: number): T {
  const moved = (at: string): string => `${plusDays(at.slice(0, 10), days)}${at.slice(10)}`;
  return { ...session, startsAt: moved(session.startsAt), endsAt: session.endsAt === null ? null : moved(session.endsAt) };
}

function plusMinutes(at: string, minutes: number): string {
  return new Date(Date.parse(`${at}:00Z`) + minutes * 60_000).toISOString().slice(0, 16);
}

