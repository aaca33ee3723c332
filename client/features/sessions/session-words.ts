const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'Europe/London' });
const CLOCK = new Intl.DateTimeFormat('en-GB', { hour: 'numeric', minute: '2-digit', hourCycle: 'h12', timeZone: 'Europe/London' });

/** Day and times where sessions are held: "7 September 2010, 10am to 1:45pm". */
export function timeOf(startsAt: string, endsAt: string | null): string {
  return `${DAY.format(new Date(startsAt))}, ${clock(new Date(startsAt))}${endsAt ? ` to ${clock(new Date(endsAt))}` : ''}`;
}

/** A moment: "7 September 2010, 10:05am". */
export function momentOf(instant: string): string {
  return timeOf(instant, null);
}

/** A local time "09:30" as people read it: "9:30am". */
export function localTime(at: string): string {
  const [hour, minute] = at.split(':').map(Number);
  return `${hour! % 12 === 0 ? 12 : hour! % 12}${minute ? `:${String(minute).padStart(2, '0')}` : ''}${hour! < 12 ? 'am' : 'pm'}`;
}

function clock(instant: Date): string {
  return CLOCK.format(instant).replace(':00', '').replace(/[\s\u202f]/g, '').toLowerCase();
}
