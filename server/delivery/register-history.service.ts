import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Scope } from '../kernel/scope.ts';
import type { CorrectionDto } from './overview.dto.ts';
import { noSession } from './session.service.ts';

/** What a register said before it was corrected. */
@Injectable()
export class RegisterHistoryService {
  constructor(private readonly db: DataSource) {}

  /**
   * Every correction of one register, the latest first: what it said, and what it was changed to. The first mark of somebody corrects nothing.
   * @throws Problem not_found
   */
  async read(scope: Scope, code: string): Promise<CorrectionDto[]> {
    const [session] = (await this.db.query(`SELECT id FROM session WHERE programme_id = $1 AND code = $2 AND ($3::uuid[] IS NULL OR set_id = ANY($3))`, [scope.programmeId, code, scope.setIds])) as { id: string }[];
    if (!session) throw noSession(scope, code);
    return this.db.query(
      `WITH versions AS (
         SELECT enrolment_id, version, expected, mark, reason, replaced_at, id FROM register_correction WHERE session_id = $1
          UNION ALL
         SELECT enrolment_id, version, expected, mark, reason, NULL, NULL FROM register_entry WHERE session_id = $1),
       steps AS (
         SELECT v.*, lead(expected) OVER w AS expected_now, lead(mark) OVER w AS mark_now, lead(reason) OVER w AS reason_now
           FROM versions v WINDOW w AS (PARTITION BY enrolment_id ORDER BY version))
       SELECT s.enrolment_id AS "enrolmentId", coalesce(nullif(p.name, ''), p.code) AS person,
              to_char(s.replaced_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "changedAt", s.version,
              json_build_object('expected', s.expected, 'mark', s.mark, 'reason', s.reason) AS before,
              json_build_object('expected', s.expected_now, 'mark', s.mark_now, 'reason', s.reason_now) AS after
         FROM steps s
         JOIN enrolment e ON e.id = s.enrolment_id AND e.void_reason IS NULL
         JOIN person p ON p.id = e.person_id
        WHERE s.replaced_at IS NOT NULL AND NOT (s.version = 1 AND s.expected AND s.mark IS NULL) ORDER BY s.id DESC`,
      [session.id],
    );
  }
}
