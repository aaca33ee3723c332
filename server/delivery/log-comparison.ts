import type { ComparedMeetingDto, LogDifference, LogVersionDto } from './mentoring-log.dto.ts';

export type LoggedDay = LogVersionDto & { heldOn: string };

/** Puts the logs of one pair side by side, day by day, the latest first, and says where they differ. */
export function compareLogs(entries: readonly LoggedDay[]): ComparedMeetingDto[] {
  const days = new Map<string, ComparedMeetingDto>();
  for (const { heldOn, ...version } of entries) {
    const day = days.get(heldOn) ?? { heldOn, mentor: null, mentee: null, staff: null, differs: [] };
    day[version.loggedBy] = version;
    days.set(heldOn, day);
  }
  return [...days.values()].sort((a, b) => b.heldOn.localeCompare(a.heldOn)).map((day) => ({ ...day, differs: differencesOf([day.mentor, day.mentee, day.staff].filter((one) => one !== null)) }));
}

/** What versions of one meeting say differently. A length or a medium that one of them does not know is no difference. */
export function differencesOf(versions: readonly LogVersionDto[]): LogDifference[] {
  const distinct = (values: readonly unknown[]): boolean => new Set(values).size > 1;
  return [
    ...(distinct(versions.flatMap(({ minutes }) => (minutes === null ? [] : [minutes]))) ? (['minutes'] as const) : []),
    ...(distinct(versions.flatMap(({ medium }) => (medium === 'unknown' ? [] : [medium]))) ? (['medium'] as const) : []),
    ...(distinct(versions.map(({ inGroup }) => inGroup)) ? (['inGroup'] as const) : []),
    ...(distinct(versions.map(({ cutShortBy }) => cutShortBy)) ? (['cutShortBy'] as const) : []),
  ];
}
