/** What a programme manager says to the question whether somebody has left in effect. */
export const WATCH_ANSWERS = ['confirmed', 'dismissed', 'snoozed'] as const;
export type WatchAnswer = (typeof WATCH_ANSWERS)[number];
