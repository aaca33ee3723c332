const LONDON = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** An instant as clocks in London show it: the day, 'YYYY-MM-DD', and minutes since midnight. */
export function inLondon(instant: Date): { day: string; minute: number } {
  const part = Object.fromEntries(LONDON.formatToParts(instant).map(({ type, value }) => [type, value]));
  return { day: `${part.year}-${part.month}-${part.day}`, minute: Number(part.hour) * 60 + Number(part.minute) };
}

/** The day in London, 'YYYY-MM-DD'. */
export function londonDay(instant: Date): string {
  return inLondon(instant).day;
}

/**
 * The instant at which clocks in London show this time of a day.
 * @param minute since midnight; not between one and two in the morning, when clocks change
 */
export function atLondon(day: string, minute: number): Date {
  const asIfUtc = Date.parse(`${day}T00:00:00Z`) + minute * 60_000;
  const shown = inLondon(new Date(asIfUtc));
  return new Date(asIfUtc - (shown.minute - minute) * 60_000);
}
