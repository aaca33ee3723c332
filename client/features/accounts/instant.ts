const FORMAT = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', timeZone: 'Europe/London' });

/** An instant as "7 September 2026, 14:05", in the time of the programmes. */
export function instant(iso: string): string {
  return FORMAT.format(new Date(iso)).replace(' at ', ', ');
}
