import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { MailStopped } from '../../shared/vocabulary/message.ts';
import { AuditService, type By } from '../audit/audit.service.ts';
import { Problem } from '../kernel/problem.ts';

/** Who asked not to be written to. It stops messages, and nothing else: they are asked as before. */
@Injectable()
export class MailStopService {
  constructor(
    private readonly db: DataSource,
    private readonly audit: AuditService,
  ) {}

  /**
   * Notes that somebody asked not to be written to, or that they changed their mind. Once more changes nothing. That their address
   * came back is kept meanwhile.
   * @param by a member of staff, or the person on their own page
   * @throws Problem not_found; rule_broken: they were erased
   */
  async set(by: By & { readonly programmeId: string }, personCode: string, optedOut: boolean): Promise<void> {
    await this.db.transaction(async (db) => {
      const [person] = (await db.query(
        `SELECT x.id, x.mail_stopped AS "mailStopped", EXISTS (SELECT FROM reading.enrolment e WHERE e.person_id = x.id AND e.not_counted = 'erased') AS erased
           FROM person x WHERE x.programme_id = $1 AND x.code = $2 FOR UPDATE OF x`,
        [by.programmeId, personCode],
      )) as { id: string; mailStopped: MailStopped | null; erased: boolean }[];
      if (!person) throw new Problem('not_found', `There is nobody with the code ${personCode} in this programme.`);
      if (person.erased) throw new Problem('rule_broken', 'This person was erased. That stays.');
      if ((person.mailStopped === 'opted_out') === optedOut) return;
      // An address that came back does not work any better because somebody has asked for something.
      await db.query(
        optedOut
          ? `UPDATE person SET mail_stopped = 'opted_out', came_back = mail_stopped IS NOT DISTINCT FROM 'bounced' WHERE id = $1`
          : `UPDATE person SET mail_stopped = CASE WHEN came_back THEN 'bounced' END, came_back = false WHERE id = $1`,
        [person.id],
      );
      await this.audit.append(db, by, { event: optedOut ? 'person.mail-stopped' : 'person.mail-resumed', subject: `person ${personCode}` });
    });
  }
}
