import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditService } from '../../audit/audit.service.ts';
import { hashOfSecret, newSecret } from '../../access/secret.ts';
import { Problem } from '../../kernel/problem.ts';
import { reached } from '../../kernel/reach.ts';
import type { Scope } from '../../kernel/scope.ts';
import { isUuid } from '../../kernel/uuid.ts';

/** Personal links: 192 random bits each, of which only the SHA-256 is kept. */
@Injectable()
export class PersonalLinkService {
  constructor(
    private readonly db: DataSource,
    private readonly audit: AuditService,
  ) {}

  /**
   * Makes a new personal link for somebody asked in a round; those before stop working, also those that were mailed.
   * @param discardsDraft whether it was agreed that what the person has begun goes: whoever makes the link could read it
   * @returns the secret part of the link, which is kept nowhere.
   * @throws Problem not_found: no such round or nobody of that id is asked in it; rule_broken: the person has died,
   *   was erased or was enrolled in error; confirmation_needed: they have begun the form, and that was not agreed to.
   */
  renew(scope: Scope, roundCode: string, enrolmentId: string, discardsDraft = false): Promise<string> {
    return this.db.transaction((db) => this.renewed(db, scope, roundCode, enrolmentId, discardsDraft));
  }

  private async renewed(db: EntityManager, scope: Scope, roundCode: string, enrolmentId: string, discardsDraft: boolean): Promise<string> {
    const secret = newSecret();
    await this.clear(db, scope, roundCode, enrolmentId, discardsDraft);
    const [member] = isUuid(enrolmentId)
      ? ((await db.query(
          `WITH asked AS (
             SELECT m.round_id, m.enrolment_id, x.code, x.died_on IS NOT NULL AS died, e.void_reason IS NOT NULL AS void
               FROM round_member m
               JOIN round o ON o.id = m.round_id
               JOIN enrolment e ON e.id = m.enrolment_id
               JOIN person x ON x.id = e.person_id
              WHERE o.programme_id = $1 AND o.code = $2 AND m.enrolment_id = $3 AND ${reached('e.council_id', '$5')} AND ${reached('e.set_id', '$6')}
           ), renewed AS (
             UPDATE round_member m SET link_hash = $4
               FROM asked WHERE m.round_id = asked.round_id AND m.enrolment_id = asked.enrolment_id AND NOT asked.died AND NOT asked.void
           ), ended AS (
             DELETE FROM mailed_link l USING asked WHERE l.round_id = asked.round_id AND l.enrolment_id = asked.enrolment_id AND NOT asked.died AND NOT asked.void
           )
           SELECT code, died, void FROM asked`,
          [scope.programmeId, roundCode, enrolmentId, hashOfSecret(secret), scope.councilIds, scope.setIds],
        )) as { code: string; died: boolean; void: boolean }[])
      : [];
    if (!member) throw new Problem('not_found', `Nobody of that id is asked in a round ${roundCode} of this programme.`);
    if (member.died) throw new Problem('rule_broken', 'This person has died. Nobody who died is written to.');
    if (member.void) throw new Problem('rule_broken', 'This enrolment no longer counts, so nothing is asked of it.');
    await this.audit.append(db, scope, { event: 'personal-link.made', subject: `round ${roundCode}, ${member.code}` });
    return secret;
  }

  /** Who returned a form is seen by managers, never what is in it: a link that they hold opens nothing that somebody began. */
  private async clear(db: EntityManager, scope: Scope, roundCode: string, enrolmentId: string, discardsDraft: boolean): Promise<void> {
    if (!isUuid(enrolmentId)) return;
    const [begun] = (await db.query(
      `SELECT r.id FROM response r JOIN round o ON o.id = r.round_id JOIN enrolment e ON e.id = r.enrolment_id
        WHERE o.programme_id = $1 AND o.code = $2 AND r.enrolment_id = $3 AND r.status = 'draft' AND r.draft <> '{}' AND ${reached('e.council_id', '$4')} AND ${reached('e.set_id', '$5')}
          FOR UPDATE OF r`,
      [scope.programmeId, roundCode, enrolmentId, scope.councilIds, scope.setIds],
    )) as { id: string }[];
    if (!begun) return;
    if (!discardsDraft) {
      throw new Problem(
        'confirmation_needed',
        'This person has begun their form. Whoever opens a new link could read what they entered, so that is discarded when one is made here. Confirm that it should be; or send them the message again: the link in it opens what they began.',
      );
    }
    await db.query(`DELETE FROM response WHERE id = $1`, [begun.id]);
  }
}
