/**
 * What a register says of one expected person. "Not recorded" is the absence of a mark (null), so
 * that it can never be mistaken for absence; "not expected" is `expected = false`.
 */
export const REGISTER_MARKS = [
  'in_person',
  'online',
  'in_part',
  'apologies_in_advance',
  'apologies_on_day',
  'absent',
] as const;
export type RegisterMark = (typeof REGISTER_MARKS)[number];

/** Attended, in whichever way; shown apart, counted together. */
export const ATTENDED_MARKS = ['in_person', 'online', 'in_part'] as const satisfies readonly RegisterMark[];
export const APOLOGY_MARKS = ['apologies_in_advance', 'apologies_on_day'] as const satisfies readonly RegisterMark[];

export const REGISTER_MARK_LABELS: Record<RegisterMark, string> = {
  in_person: 'Attended in person',
  online: 'Attended online',
  in_part: 'Attended in part',
  apologies_in_advance: 'Apologies in advance',
  apologies_on_day: 'Apologies on the day',
  absent: 'Absent without apology',
};

export const APOLOGY_REASONS = [
  'operational_demand',
  'illness',
  'weather',
  'leave',
  'travel',
  'caring',
  'other',
  'not_given',
] as const;
export type ApologyReason = (typeof APOLOGY_REASONS)[number];

export const APOLOGY_REASON_LABELS: Record<ApologyReason, string> = {
  operational_demand: 'Operational demand',
  illness: 'Illness',
  weather: 'Weather',
  leave: 'Leave',
  travel: 'Travel',
  caring: 'Caring responsibilities',
  other: 'Another reason',
  not_given: 'No reason given',
};

export function isAttended(mark: RegisterMark | null): boolean {
  return mark !== null && (ATTENDED_MARKS as readonly string[]).includes(mark);
}

export function isApology(mark: RegisterMark | null): boolean {
  return mark !== null && (APOLOGY_MARKS as readonly string[]).includes(mark);
}

/** A mark on somebody who was not expected: a register never says so, because whoever is marked counts as expected. */
export function isMarkedUnexpected(expected: boolean, mark: RegisterMark | null): boolean {
  return !expected && mark !== null;
}
