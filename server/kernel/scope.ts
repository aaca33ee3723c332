/**
 * Who asks, and what they may reach: made by the guard from the sign-in and the route, and the first argument
 * of every service. A service never reads a programme id from anywhere else.
 */
export interface Scope {
  readonly accountId: string;
  readonly programmeId: string;
  readonly programmeCode: string;
  /** How figures leave: whose policy protects them. */
  readonly audience: Audience;
  /** Councils this scope reaches, or null for all. */
  readonly councilIds: readonly string[] | null;
}

export const AUDIENCES = ['evaluator', 'programme_manager', 'report_reader', 'head_of_service'] as const;
export type Audience = (typeof AUDIENCES)[number];
