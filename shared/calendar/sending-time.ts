import { atLondon, inLondon } from './london.ts';
import { isWorkingDay, plusDays, workingDayFrom } from './working-day.ts';

/** Messages leave from half past nine on: minutes since midnight, as clocks in London show them. */
export const FIRST_MINUTE = 9 * 60 + 30;

/** Half past nine of a day in London. */
export function morningOf(day: string): Date {
  return atLondon(day, FIRST_MINUTE);
}

/** Whether messages leave at this instant: on a working day, from half past nine on. */
export function mayLeave(instant: Date, holidays: ReadonlySet<string>): boolean {
  const { day, minute } = inLondon(instant);
  return isWorkingDay(day, holidays) && minute >= FIRST_MINUTE;
}

/** The first instant from then on at which messages leave: the instant itself, or the next half past nine. */
export function leavesFrom(instant: Date, holidays: ReadonlySet<string>): Date {
  if (mayLeave(instant, holidays)) return instant;
  const { day } = inLondon(instant);
  return morningOf(workingDayFrom(day, holidays));
}

/** Half past nine of the next working day: when somebody who had a message today can have another. */
export function nextMorning(instant: Date, holidays: ReadonlySet<string>): Date {
  return morningOf(workingDayFrom(plusDays(inLondon(instant).day, 1), holidays));
}
