import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { ApologyReason, RegisterMark } from '../../shared/vocabulary/register.ts';
import type { Role } from '../../shared/vocabulary/role.ts';
import type { SessionKind, SessionStatus } from '../../shared/vocabulary/session.ts';
import { Problem } from '../kernel/problem.ts';
import type { PersonScope } from '../kernel/scope.ts';
import { whyNoApology } from './apology-check.ts';
import { ROSTER } from './roster.ts';

/** A session as one of the people on its register sees it: their own line of the register and nobody else's. */
export interface OwnSession {
  readonly id: string;
  readonly code: string;
  readonly kind: SessionKind;
  readonly title: string;
  readonly set: string | null;
  readonly startsAt: Date;
  readonly endsAt: Date | null;
  readonly place: string;
  readonly status: SessionStatus;
  readonly begun: boolean;
  /** In which of their roles. */
  readonly role: Role;
  /** False: they may come, but nobody waits for them. */
  readonly expected: boolean;
  readonly mark: RegisterMark | null;
  readonly reason: ApologyReason | null;
  /** The apologies in the register are those they sent themselves. */
  readonly ownApology: boolean;
  /** Why apologies can be neither sent nor taken back; null when they can. */
  readonly cannotApologise: string | null;
}

type StoredSession = Omit<OwnSession, 'cannotApologise'>;

const OWN = `
  SELECT s.id, s.code, s.kind, s.title, g.name AS set, s.starts_at AS "startsAt", s.ends_at AS "endsAt", s.place, s.status,
         s.starts_at <= now() AS begun, r.role, r.expected, r.mark, r.reason,
         coalesce(a.register_version = r.version AND r.mark = 'apologies_in_advance', false) AS "ownApology"
    FROM (${ROSTER}) r
    JOIN session s ON s.id = r.session_id
    LEFT JOIN learning_set g ON g.id = s.set_id
    LEFT JOIN advance_apology a ON a.session_id = r.session_id AND a.enrolment_id = r.enrolment_id
   WHERE r.enrolment_id = ANY($3)`;

/** The sessions of one person. */
@Injectable()
export class OwnSessionsService {
  constructor(private readonly db: DataSource) {}

  /** Sessions that are still to come, cancelled ones too, the next first. */
  coming(scope: PersonScope): Promise<OwnSession[]> {
    return this.read(
      // Whoever has withdrawn is waited for no more, whatever was on the register before.
      `${OWN} AND s.starts_at > now() AND (r.withdrew_on IS NULL OR r.withdrew_on::date >= (s.starts_at AT TIME ZONE 'Europe/London')::date)
        ORDER BY s.starts_at, s.code, r.role DESC`,
      [scope.programmeId, null, idsOf(scope)],
    );
  }

  /** Sessions that have begun, for which they were expected or at which they were, the last first. */
  past(scope: PersonScope): Promise<OwnSession[]> {
    return this.read(
      `${OWN} AND s.starts_at <= now() AND (r.expected OR r.mark IS NOT NULL) ORDER BY s.starts_at DESC, s.code, r.role DESC`,
      [scope.programmeId, null, idsOf(scope)],
    );
  }

  /**
   * One session: a line for each of their roles in it.
   * @throws Problem not_found: no such session, or they are not on its register
   */
  async find(scope: PersonScope, code: string): Promise<readonly [OwnSession, ...OwnSession[]]> {
    const found = await this.read(`${OWN} AND s.code = $4 ORDER BY r.role DESC`, [scope.programmeId, null, idsOf(scope), code]);
    const [first, ...others] = found;
    if (!first) throw new Problem('not_found', 'There is no such session on your page.');
    return [first, ...others];
  }

  private async read(statement: string, values: unknown[]): Promise<OwnSession[]> {
    const found = (await this.db.query(statement, values)) as StoredSession[];
    return found.map((session) => ({ ...session, cannotApologise: whyNoApology(session) }));
  }
}

function idsOf(scope: PersonScope): string[] {
  return scope.enrolments.map(({ id }) => id);
}
