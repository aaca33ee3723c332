/** What the journal can be searched by, as the address and the API name it. */
export const FILTERS = ['who', 'event', 'record', 'from', 'to'] as const;

/** Only what is searched by, and only what is not empty. */
export function filterOf(search: URLSearchParams): URLSearchParams {
  return new URLSearchParams(FILTERS.flatMap((name) => (search.get(name) ? [[name, search.get(name)!]] : [])));
}

const MOMENT = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit', timeZone: 'Europe/London' });

/** An instant as clocks in London show it, as "7 Sep 2026, 14:05". */
export function moment(iso: string): string {
  return MOMENT.format(new Date(iso));
}
