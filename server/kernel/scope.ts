import type { Role } from '../../shared/vocabulary/role.ts';
import type { StaffRole } from '../../shared/vocabulary/staff-role.ts';
import type { Actor } from './actor.ts';

/**
 * Who asks, and what they may reach: made by the guard from the sign-in and the route, and the first argument
 * of every service. A service never reads a programme id from anywhere else.
 */
export interface Scope {
  readonly accountId: string;
  readonly actor: Actor;
  /** The one role this is done in. */
  readonly role: StaffRole;
  readonly programmeId: string;
  readonly programmeCode: string;
  /** How figures leave: whose policy protects them. */
  readonly audience: Audience;
  /** Councils this scope reaches, or null for all. */
  readonly councilIds: readonly string[] | null;
  /** Sets whose sessions this scope reaches, or null for all. Only facilitators are kept to sets. */
  readonly setIds: readonly string[] | null;
}

/** A participant or mentor on their own page: reaches their own record and nothing else. */
export interface PersonScope {
  readonly actor: Actor;
  readonly personId: string;
  readonly personCode: string;
  readonly programmeId: string;
  readonly programmeCode: string;
  /** Their enrolments that count, one a role. */
  readonly enrolments: readonly { readonly id: string; readonly role: Role; readonly councilId: string | null; readonly setId: string | null }[];
}

/** Facilitators have no policy of their own, so the strictest: they see no figures. */
export const AUDIENCES = ['evaluator', 'programme_manager', 'report_reader', 'head_of_service', 'facilitator'] as const;
export type Audience = (typeof AUDIENCES)[number];
