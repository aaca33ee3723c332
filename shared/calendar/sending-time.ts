import { isWorkingDay, plusDays, workingDayFrom } from './working-day.ts';

/** Messages leave from half past nine on: minutes since midnight, as clocks in London show them. */
export const FIRST_MINUTE = 9 * 60 + 30;

const LONDON = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** An instant as clocks in London show it: the day, 'YYYY-MM-DD', and minutes since midnight. */
export function inLondon(instant: Date): { day: string; minute: number } {
  const part = Object.fromEntries(LONDON.formatToParts(instant).map(({ type, value }) => [type, value]));
  return { day: `${part.year}-${part.month}-${part.day}`, minute: Number(part.hour) * 60 + Number(part.minute) };
}

/** Half past nine of a day in London. Clocks change in the small hours: from two o'clock on the whole day has one time. */
export function morningOf(day: string): Date {
  const asIfUtc = Date.parse(`${day}T00:00:00Z`) + FIRST_MINUTE * 60_000;
  const ahead = inLondon(new Date(asIfUtc)).minute - FIRST_MINUTE;
  return new Date(asIfUtc - ahead * 60_000);
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
