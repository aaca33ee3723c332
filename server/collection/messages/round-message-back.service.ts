import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { MessageStatus, MessageStep } from '../../../shared/vocabulary/message.ts';
import { AuditService } from '../../audit/audit.service.ts';
import { Problem } from '../../kernel/problem.ts';
import { reached } from '../../kernel/reach.ts';
import type { Scope } from '../../kernel/scope.ts';
import { isUuid } from '../../kernel/uuid.ts';
import { stopMail } from './address-came-back.ts';
import { CAN_HAVE_COME_BACK } from './round-recipients.ts';

/** A message that a mail server took, and that came back by a mail later: somebody who reads that notes it. */
@Injectable()
export class RoundMessageBackService {
  constructor(
    private readonly db: DataSource,
    private readonly audit: AuditService,
  ) {}

  /**
   * Notes that a message came back. Nothing more is sent to its address until somebody corrects it; if the person has another
   * one by now, it is the message alone that is marked. Once more changes nothing.
   * @throws Problem not_found; rule_broken: it has not left
   */
  async cameBack(scope: Scope, roundCode: string, messageId: string): Promise<void> {
    await this.db.transaction(async (db) => {
      // Locked: of two who note it at once the second finds it noted.
      const [message] = (isUuid(messageId)
        ? await db.query(
            `SELECT s.address, s.status, t.step, x.code AS person, ${CAN_HAVE_COME_BACK} AS "canHave"
               FROM round_member_message t JOIN message s ON s.id = t.message_id JOIN round o ON o.id = t.round_id JOIN enrolment e ON e.id = t.enrolment_id JOIN person x ON x.id = e.person_id
              WHERE t.message_id = $3 AND o.programme_id = $1 AND o.code = $2 AND ${reached('e.council_id', '$4')} AND ${reached('e.set_id', '$5')} FOR UPDATE OF s`,
            [scope.programmeId, roundCode, messageId, scope.councilIds, scope.setIds],
          )
        : []) as { address: string; status: MessageStatus; step: MessageStep; person: string; canHave: boolean }[];
      if (!message) throw new Problem('not_found', `The round ${roundCode} has no such message.`);
      if (message.status === 'bounced') return;
      if (!message.canHave) throw new Problem('rule_broken', 'This message has not left for anybody, so it cannot have come back.');
      await db.query(`UPDATE message SET status = 'bounced', because = $2, receipt_due_at = NULL WHERE id = $1`, [messageId, `Noted by ${scope.actor.name}`]);
      const stopped = await stopMail(db, messageId, message.address);
      await this.audit.append(db, scope, { event: 'message.noted-as-returned', subject: `round ${roundCode}, person ${message.person}`, detail: { step: message.step, mail: stopped ? 'stopped' : 'as before' } });
    });
  }
}
