import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditService } from '../audit/audit.service.ts';
import type { Scope } from '../kernel/scope.ts';
import { ROSTER } from './roster.ts';
import type { WaitingDto } from './session.dto.ts';

/** Who waits for a place at a session that is full. */
@Injectable()
export class WaitingListService {
  constructor(private readonly audit: AuditService) {}

  /** First come first. */
  list(db: EntityManager, scope: Scope, sessionId: string): Promise<WaitingDto[]> {
    return db.query(
      `SELECT w.enrolment_id AS "enrolmentId", coalesce(nullif(p.name, ''), p.code) AS person, e.role, c.name AS council,
              to_char(w.asked_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "askedAt"
         FROM waiting_place w
         JOIN enrolment e ON e.id = w.enrolment_id AND e.void_reason IS NULL
         JOIN person p ON p.id = e.person_id
         LEFT JOIN council c ON c.id = e.council_id
        WHERE w.programme_id = $1 AND w.session_id = $2 ORDER BY w.place`,
      [scope.programmeId, sessionId],
    );
  }

  /** Places that are free: null when there is no limit. Apologies in advance give a place back. */
  async free(db: EntityManager, scope: Pick<Scope, 'programmeId'>, sessionId: string): Promise<number | null> {
    const [found] = (await db.query(
      `SELECT s.capacity, (SELECT count(*)::int FROM (${ROSTER}) roster WHERE expected AND mark IS DISTINCT FROM 'apologies_in_advance') AS taken FROM session s WHERE s.id = $2`,
      [scope.programmeId, sessionId],
    )) as { capacity: number | null; taken: number }[];
    return found!.capacity === null ? null : Math.max(0, found!.capacity - found!.taken);
  }

  /**
   * Gives free places of a session that has not begun to those who wait, the first who asked first. For whoever frees a place, in
   * their transaction and with the session locked: a change of who is expected, a larger room, apologies in advance.
   *
   * @returns the enrolments that got a place
   */
  async promote(db: EntityManager, scope: Pick<Scope, 'programmeId' | 'actor'>, sessionId: string): Promise<string[]> {
    const free = await this.free(db, scope, sessionId);
    const promoted = (await db.query(
      `WITH first AS (
         SELECT w.enrolment_id FROM waiting_place w
           JOIN session s ON s.id = w.session_id AND s.status = 'planned' AND s.starts_at > now()
           JOIN enrolment e ON e.id = w.enrolment_id AND e.void_reason IS NULL
           JOIN person p ON p.id = e.person_id AND p.died_on IS NULL
          WHERE w.session_id = $2 AND NOT EXISTS (SELECT FROM withdrawal x WHERE x.enrolment_id = e.id AND x.reversed_at IS NULL)
          ORDER BY w.place LIMIT $3),
       gone AS (DELETE FROM waiting_place w USING first WHERE w.session_id = $2 AND w.enrolment_id = first.enrolment_id)
       INSERT INTO register_entry (programme_id, session_id, enrolment_id, expected) SELECT $1, $2, enrolment_id, true FROM first
       ON CONFLICT (session_id, enrolment_id) DO UPDATE SET expected = true, mark = NULL, reason = NULL
       RETURNING enrolment_id AS id`,
      [scope.programmeId, sessionId, free],
    )) as { id: string }[];
    if (promoted.length > 0) {
      const [session] = (await db.query(`SELECT code FROM session WHERE id = $1`, [sessionId])) as { code: string }[];
      await this.audit.append(db, scope, { event: 'session.expected', subject: `session ${session!.code}`, detail: { promoted: promoted.length } });
    }
    return promoted.map(({ id }) => id);
  }
}
