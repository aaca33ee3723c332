import type { ProgrammeLabels } from '../measures/labels.service.ts';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** "September 2010" of '2010-09' or '2010-09-07'. */
export function monthName(day: string): string {
  return `${MONTHS[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`;
}

/** "April 2010 to March 2011". */
export function periodOf(labels: Pick<ProgrammeLabels, 'startsOn' | 'endsOn'>): string {
  return `${monthName(labels.startsOn)} to ${monthName(labels.endsOn)}`;
}
