const LONG = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

const IN_LONDON = new Intl.DateTimeFormat('en-CA', { year: 'numeric', month: '2-digit', day: '2-digit', timeZone: 'Europe/London' });

/**
 * The day it is where the programmes are, as yyyy-mm-dd: in summer it begins an hour before the day of UTC does.
 * @param now the instant to tell the day of
 */
export function todayInLondon(now: Date = new Date()): string {
  return IN_LONDON.format(now);
}

/** A day given as yyyy-mm-dd, as "7 September 2010". */
export function longDate(iso: string): string {
  return LONG.format(new Date(`${iso.slice(0, 10)}T00:00:00Z`));
}

/** A time of day as people say it: "13:45" as "1:45pm", "10:00" as "10am". */
export function clockTime(time: string): string {
  const [hours, minutes] = time.split(':').map(Number) as [number, number];
  return `${hours % 12 || 12}${minutes === 0 ? '' : `:${String(minutes).padStart(2, '0')}`}${hours < 12 ? 'am' : 'pm'}`;
}
