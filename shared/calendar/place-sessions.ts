import { isWorkingDay, plusDays, weekdayOf, workingDayFrom } from './working-day.ts';

/** Where a session was put, and why it is not on the day it was meant for. */
export interface PlacedDay {
  day: string;
  /** The day it was meant for, when that is a weekend or a bank holiday; null when it is there. */
  insteadOf: string | null;
}

/**
 * Puts the sessions of one set (or of the whole programme) on working days. A day that is none is exchanged for the same
 * weekday a week later, or else a week earlier, as long as the order of the sessions stays; failing both, for the next
 * working day that is free.
 *
 * @param wanted days in their order, 'YYYY-MM-DD', none twice
 * @param notBefore the first day of the programme: nothing is moved to before it
 * @returns one for each, all working days, in the same strict order
 */
export function placeSessions(wanted: readonly string[], holidays: ReadonlySet<string>, notBefore = ''): PlacedDay[] {
  const placed: PlacedDay[] = [];
  for (const [index, day] of wanted.entries()) {
    const before = placed.at(-1)?.day ?? '';
    const next = wanted[index + 1] ?? '9999-12-31';
    const fits = (candidate: string): boolean => isWorkingDay(candidate, holidays) && candidate > before && candidate < next && candidate >= notBefore;
    // A weekend keeps no weekday: the Monday after is nearer than a weekend a week later.
    const sameWeekday = weekdayOf(day) <= 5 ? [plusDays(day, 7), plusDays(day, -7)] : [];
    const found = [day, ...sameWeekday].find(fits) ?? workingDayFrom(day > before ? day : plusDays(before, 1), holidays);
    placed.push({ day: found, insteadOf: found === day ? null : day });
  }
  return placed;
}

/**
 * A day of an earlier programme in a new one: moved by whole weeks, so that it keeps its weekday and its distances.
 * @param oldStart first day of the earlier programme
 * @param newStart first day of the new one
 */
export function shiftByWeeks(day: string, oldStart: string, newStart: string): string {
  const weeks = Math.round((Date.parse(`${newStart}T00:00:00Z`) - Date.parse(`${oldStart}T00:00:00Z`)) / (7 * 86_400_000));
  return plusDays(day, 7 * weeks);
}
