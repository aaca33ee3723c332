import { weekdayOf } from '../../../shared/calendar/working-day.ts';
import { longDate } from '../../lib/dates.ts';
import type { BankHoliday } from './bank-holidays-api.ts';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** "Friday 3 April 2026". */
export const dayInWords = (day: string): string => `${WEEKDAYS[weekdayOf(day) - 1]!} ${longDate(day)}`;

export interface YearOfHolidays {
  readonly year: number;
  readonly holidays: readonly BankHoliday[];
}

/** The days year by year: this year and later ones first, those that are over behind, the latest of them first. */
export function byYear(holidays: readonly BankHoliday[], today: string): { coming: YearOfHolidays[]; over: YearOfHolidays[] } {
  const years = new Map<number, BankHoliday[]>();
  for (const holiday of holidays) {
    const year = Number(holiday.day.slice(0, 4));
    years.set(year, [...(years.get(year) ?? []), holiday]);
  }
  const all = [...years].map(([year, those]) => ({ year, holidays: those })).sort((one, other) => one.year - other.year);
  const now = Number(today.slice(0, 4));
  return { coming: all.filter(({ year }) => year >= now), over: all.filter(({ year }) => year < now).reverse() };
}

/** The first year, this one or a later one, of which no day is known: dates in it cannot be checked. */
export function firstUnknownYear(holidays: readonly BankHoliday[], today: string): number {
  const known = new Set(holidays.map(({ day }) => Number(day.slice(0, 4))));
  let year = Number(today.slice(0, 4));
  while (known.has(year)) year += 1;
  return year;
}
