const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'Europe/London' });
const CLOCK = new Intl.DateTimeFormat('en-GB', { hour: 'numeric', minute: '2-digit', hourCycle: 'h12', timeZone: 'Europe/London' });
const ISO_DAY = new Intl.DateTimeFormat('en-CA', { year: 'numeric', month: '2-digit', day: '2-digit', timeZone: 'Europe/London' });

/** The day of an instant where sessions are held, as "7 September 2010". */
export function sessionDay(instant: string): string {
  return DAY.format(new Date(instant));
}

/** The same day as yyyy-mm-dd, to compare with other days. */
export function sessionIsoDay(instant: string): string {
  return ISO_DAY.format(new Date(instant));
}

/** Day and times, as "7 September 2010, 10am to 1:45pm". */
export function sessionTime(startsAt: string, endsAt: string | null): string {
  return `${sessionDay(startsAt)}, ${clock(startsAt)}${endsAt ? ` to ${clock(endsAt)}` : ''}`;
}

function clock(instant: string): string {
  return CLOCK.format(new Date(instant)).replace(':00', '').replace(/[\s\u202f]/g, '').toLowerCase();
}
