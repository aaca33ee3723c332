import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AuditService } from '../../audit/audit.service.ts';
import type { PersonScope } from '../../kernel/scope.ts';
import { CollectionClock, isOpenTo, type RoundDays } from './round-window.ts';

/** What became of what somebody decided: nothing changes of a form that was sent, or while nothing can be entered. */
export type Decided = 'decided' | 'sent' | 'not_open';

/** Whether somebody takes part in a round: said through the form's own link, or on the page of one's own. */
@Injectable()
export class TakingPart {
  constructor(
    private readonly db: DataSource,
    private readonly audit: AuditService,
    private readonly clock: CollectionClock,
  ) {}

  /**
   * Records whether somebody wants to take part. Nobody writes to them any more when they do not; what they began is
   * kept until they change their mind, and counts nowhere. Once more changes nothing.
   * @param scope of the person, whose enrolment it is
   */
  decide(scope: PersonScope, of: { roundId: string; enrolmentId: string }, declined: boolean): Promise<Decided> {
    return this.db.transaction(async (db) => {
      // Sending waits for this, or this for sending; what is read after it is what the other left.
      await db.query(`SELECT FROM round_member WHERE round_id = $1 AND enrolment_id = $2 FOR NO KEY UPDATE`, [of.roundId, of.enrolmentId]);
      const [member] = (await db.query(
        `SELECT o.code, e.role, o.opens_on::text AS "opensOn", o.closes_on::text AS "closesOn", m.declined_at IS NOT NULL AS declined, r.id IS NOT NULL AS begun, coalesce(r.status <> 'draft', false) AS sent
           FROM round_member m JOIN round o ON o.id = m.round_id JOIN enrolment e ON e.id = m.enrolment_id
           LEFT JOIN response r ON r.round_id = m.round_id AND r.enrolment_id = m.enrolment_id
          WHERE m.round_id = $1 AND m.enrolment_id = $2`,
        [of.roundId, of.enrolmentId],
      )) as [RoundDays & { code: string; role: PersonScope['enrolments'][number]['role']; declined: boolean; begun: boolean; sent: boolean }];
      if (member.sent) return 'sent';
      if (!isOpenTo(member, member.begun, this.clock.now())) return 'not_open';
      if (member.declined === declined) return 'decided';
      await db.query(`UPDATE round_member SET declined_at = CASE WHEN $3 THEN now() END WHERE round_id = $1 AND enrolment_id = $2`, [of.roundId, of.enrolmentId, declined]);
      await this.audit.append(db, { ...scope, role: member.role }, { event: declined ? 'round.declined' : 'round.joined-again', subject: `round ${member.code}, person ${scope.personCode}` });
      return 'decided';
    });
  }
}
