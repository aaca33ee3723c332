/** The server notes use by the minute: it may think that a sign-in was last used a minute earlier than we do. */
const GRAIN_MS = 60_000;
export const WARN_BEFORE_MS = 5 * 60_000;

export interface SignInTimes {
  /** Last answer of the server, in milliseconds since 1970. */
  readonly lastActivity: number;
  readonly idleMinutes: number;
  /** When the sign-in ends in any case, in milliseconds since 1970. */
  readonly endsAt: number;
}

/** When a sign-in ends if nothing is done now, and whether anything can be done about it. */
export function endOf({ lastActivity, idleMinutes, endsAt }: SignInTimes): { at: number; canStay: boolean } {
  const idle = lastActivity + idleMinutes * 60_000 - GRAIN_MS;
  return idle < endsAt ? { at: idle, canStay: true } : { at: endsAt, canStay: false };
}

/** Time that is left, in words for a warning: "5 minutes", "1 minute", "less than a minute". */
export function leftInWords(milliseconds: number): string {
  const minutes = Math.floor(milliseconds / 60_000);
  if (minutes < 1) return 'less than a minute';
  return minutes === 1 ? '1 minute' : `${minutes} minutes`;
}
