const WORDS = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** A day given as 'YYYY-MM-DD', as people read it: "7 September 2010". */
export function dayInWords(day: string): string {
  return WORDS.format(new Date(`${day}T00:00:00Z`));
}
