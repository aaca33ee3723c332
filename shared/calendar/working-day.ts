const DAY = 86_400_000;

/** The day `days` after a day; days are 'YYYY-MM-DD' throughout. */
export function plusDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** Days from one day to another; negative when the other is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}

/** Monday of the week that a day is in. */
export function mondayOf(day: string): string {
  return plusDays(day, 1 - weekdayOf(day));
}

/** Neither a Saturday, nor a Sunday, nor one of these bank holidays. */
export function isWorkingDay(day: string, holidays: ReadonlySet<string>): boolean {
  return weekdayOf(day) <= 5 && !holidays.has(day);
}

/** The day itself when it is a working day, else the first one after it. */
export function workingDayFrom(day: string, holidays: ReadonlySet<string>): string {
  let found = day;
  while (!isWorkingDay(found, holidays)) found = plusDays(found, 1);
  return found;
}
