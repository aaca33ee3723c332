import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { ApologyReason } from '../../shared/vocabulary/register.ts';
import { AuditService } from '../audit/audit.service.ts';
import { Problem } from '../kernel/problem.ts';
import type { PersonScope } from '../kernel/scope.ts';
import { whyNoApology, type ApologyFacts } from './apology-check.ts';
import { ROSTER } from './roster.ts';
import { WaitingListService } from './waiting-list.service.ts';

interface OwnLine extends ApologyFacts {
  enrolmentId: string;
  reason: ApologyReason | null;
}

/** Apologies that people send themselves, before a session. They write the same register as staff, under the same lock. */
@Injectable()
export class AdvanceApologyService {
  constructor(
    private readonly db: DataSource,
    private readonly audit: AuditService,
    private readonly waiting: WaitingListService,
  ) {}

  /**
   * Says in the register that somebody will not come, in each of their roles in which they are expected. With another
   * reason the new one replaces their own before; the same again changes nothing.
   * @throws Problem not_found: they are not on the register of such a session; rule_broken: the session has begun or
   *   was cancelled, they are not expected, or staff have marked them
   */
  give(scope: PersonScope, sessionCode: string, reason: ApologyReason): Promise<void> {
    return this.change(scope, sessionCode, async (db, sessionId, lines) => {
      const changed = lines.filter((line) => !line.ownApology || line.reason !== reason).map(({ enrolmentId }) => enrolmentId);
      if (changed.length === 0) return;
      await db.query(
        `WITH said AS (
           INSERT INTO register_entry (programme_id, session_id, enrolment_id, expected, mark, reason)
           SELECT $1, $2, e, true, 'apologies_in_advance', $4 FROM unnest($3::uuid[]) e
           ON CONFLICT (session_id, enrolment_id) DO UPDATE SET mark = excluded.mark, reason = excluded.reason
           RETURNING programme_id, session_id, enrolment_id, version)
         INSERT INTO advance_apology (programme_id, session_id, enrolment_id, register_version)
         SELECT programme_id, session_id, enrolment_id, version FROM said
         ON CONFLICT (session_id, enrolment_id) DO UPDATE SET register_version = excluded.register_version, given_at = now()`,
        [scope.programmeId, sessionId, changed, reason],
      );
      // Whoever cannot come frees a place for somebody who waits for one.
      await this.waiting.promote(db, scope, sessionId);
      await this.audit.append(db, scope, { event: 'apology.given', subject: `session ${sessionCode}, person ${scope.personCode}` });
    });
  }

  /**
   * Takes their own apologies back: the register says "not recorded" again. Once more changes nothing.
   * @throws Problem as `give`; rule_broken too when somebody who waited has their place
   */
  takeBack(scope: PersonScope, sessionCode: string): Promise<void> {
    return this.change(scope, sessionCode, async (db, sessionId, lines) => {
      const own = lines.filter((line) => line.ownApology).map(({ enrolmentId }) => enrolmentId);
      if (own.length === 0) return;
      const free = await this.waiting.free(db, scope, sessionId);
      if (free !== null && free < own.length) throw new Problem('rule_broken', 'All places are taken by now: yours has gone to somebody who waited. Ask those who run the programme whether there is still room for you.');
      await db.query(`UPDATE register_entry SET mark = NULL, reason = NULL WHERE session_id = $1 AND enrolment_id = ANY($2)`, [sessionId, own]);
      await db.query(`DELETE FROM advance_apology WHERE session_id = $1 AND enrolment_id = ANY($2)`, [sessionId, own]);
      await this.audit.append(db, scope, { event: 'apology.taken-back', subject: `session ${sessionCode}, person ${scope.personCode}` });
    });
  }

  private async change(
    scope: PersonScope,
    sessionCode: string,
    work: (db: EntityManager, sessionId: string, lines: readonly OwnLine[]) => Promise<void>,
  ): Promise<void> {
    const own = scope.enrolments.map(({ id }) => id);
    await this.db.transaction(async (db) => {
      // Locked as marking a register locks it: what is compared here is what is there when it is saved.
      const [session] = (await db.query(`SELECT id FROM session WHERE programme_id = $1 AND code = $2 FOR NO KEY UPDATE`, [scope.programmeId, sessionCode])) as { id: string }[];
      if (!session) throw new Problem('not_found', 'There is no such session on your page.');
      await db.query(`SELECT id FROM enrolment WHERE id = ANY($1) ORDER BY id FOR SHARE`, [own]);
      const lines = (await db.query(
        `SELECT r.enrolment_id AS "enrolmentId", s.status, s.starts_at <= now() AS begun, r.expected, r.mark, r.reason,
                coalesce(a.register_version = r.version AND r.mark = 'apologies_in_advance', false) AS "ownApology"
           FROM (${ROSTER}) r
           JOIN session s ON s.id = r.session_id
           LEFT JOIN advance_apology a ON a.session_id = r.session_id AND a.enrolment_id = r.enrolment_id
          WHERE r.enrolment_id = ANY($3)
            AND (r.withdrew_on IS NULL OR r.withdrew_on::date >= (s.starts_at AT TIME ZONE 'Europe/London')::date)`,
        [scope.programmeId, session.id, own],
      )) as OwnLine[];
      if (lines.length === 0) throw new Problem('not_found', 'There is no such session on your page.');
      // Expected as a mentor, and free to come as a participant: then it is the mentor who sends apologies.
      const expected = lines.filter((line) => line.expected || line.mark !== null);
      const why = (expected.length > 0 ? expected : lines).map(whyNoApology).find((reason) => reason !== null);
      if (why) throw new Problem('rule_broken', why);
      await work(db, session.id, expected);
    });
  }
}
