import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditService, type By } from '../audit/audit.service.ts';
import { dayInWords } from '../directory/day-in-words.ts';
import { Problem } from '../kernel/problem.ts';
import type { PersonScope, Scope } from '../kernel/scope.ts';
import { codeHashSql } from './person-code.ts';
import { DEFAULTS } from './privacy-settings.service.ts';

/** A form that somebody sent, and until when they can take it back. */
export interface SentForm {
  round: string;
  title: string;
  sentAt: Date;
  /** Last day, 'YYYY-MM-DD' London time; null while the round has no last day. */
  until: string | null;
  /** Whether that day has passed. */
  past: boolean;
  withdrawnAt: Date | null;
}

type FoundForm = SentForm & { responseId: string; roundId: string };

const FORMS = `
  SELECT r.id AS "responseId", o.id AS "roundId", o.code AS round, o.title, r.submitted_at AS "sentAt", r.withdrawn_at AS "withdrawnAt",
         c.until::text AS until, coalesce(c.until < (now() AT TIME ZONE 'Europe/London')::date, false) AS past
    FROM response r
    JOIN round o ON o.id = r.round_id
    JOIN enrolment e ON e.id = r.enrolment_id
    LEFT JOIN privacy_setting s ON s.programme_id = o.programme_id
    LEFT JOIN answer_cut_off a ON a.round_id = o.id
   CROSS JOIN LATERAL (SELECT coalesce(a.until_on, o.closes_on + coalesce(s.withdrawal_days, ${DEFAULTS.withdrawalDays})) AS until) c
   WHERE r.programme_id = $1 AND e.person_id = $2 AND r.status <> 'draft'`;

/**
 * Taking one's answers back. The answers are gone for good; that a form was sent and taken back stays, so that every
 * figure can say what was left out of it and why.
 */
@Injectable()
export class AnswerWithdrawalService {
  constructor(
    private readonly db: DataSource,
    private readonly audit: AuditService,
  ) {}

  /** The forms of one person in named rounds, the latest first. An anonymous form is nobody's. */
  async formsOf({ programmeId, personId }: Pick<PersonScope, 'programmeId' | 'personId'>): Promise<SentForm[]> {
    const found = (await this.db.query(`${FORMS} ORDER BY r.submitted_at DESC, o.code`, [programmeId, personId])) as FoundForm[];
    return found.map(({ round, title, sentAt, until, past, withdrawnAt }) => ({ round, title, sentAt, until, past, withdrawnAt }));
  }

  /**
   * Takes back the answers of one's own form. Once more changes nothing.
   * @throws Problem not_found: no form of theirs was sent in that round; rule_broken: the last day has passed
   */
  withdraw(scope: PersonScope, roundCode: string): Promise<SentForm> {
    return this.db.transaction((db) => this.take(db, scope, scope.programmeId, scope.programmeCode, scope.personId, roundCode, true));
  }

  /** The same by staff, asked by the person: by the same last day. */
  withdrawFor(scope: Scope, personId: string, roundCode: string): Promise<SentForm> {
    return this.db.transaction((db) => this.take(db, scope, scope.programmeId, scope.programmeCode, personId, roundCode, true));
  }

  /** The same from the list of erasures, after a restore: it was taken back in time once already. */
  async withdrawAgain(db: EntityManager, by: By, programme: { id: string; code: string }, personId: string, roundCode: string): Promise<boolean> {
    const [open] = (await db.query(`${FORMS} AND o.code = $3 AND r.status = 'submitted'`, [programme.id, personId, roundCode])) as FoundForm[];
    if (!open) return false;
    await this.take(db, { ...by, programmeId: programme.id }, programme.id, programme.code, personId, roundCode, false);
    return true;
  }

  private async take(db: EntityManager, by: By, programmeId: string, programmeCode: string, personId: string, roundCode: string, inTime: boolean): Promise<SentForm> {
    const [form] = (await db.query(`${FORMS} AND o.code = $3 FOR UPDATE OF r`, [programmeId, personId, roundCode])) as FoundForm[];
    if (!form) throw new Problem('not_found', `No form of theirs was sent in the round ${roundCode}, so there is nothing to withdraw.`);
    const { responseId, roundId: _, ...said } = form;
    if (form.withdrawnAt) return said;
    if (inTime && form.past) {
      throw new Problem('rule_broken', `Answers to “${form.title}” could be withdrawn until ${dayInWords(form.until!)}. Figures have been made of them since.`);
    }
    const [[withdrawn]] = (await db.query(`UPDATE response SET status = 'withdrawn', withdrawn_at = now() WHERE id = $1 RETURNING withdrawn_at AS "withdrawnAt"`, [responseId])) as [
      { withdrawnAt: Date }[],
    ];
    await db.query(`DELETE FROM answer WHERE response_id = $1`, [responseId]);
    await db.query(
      `INSERT INTO erasure (programme_code, code_hash, extent)
       SELECT $1, ${codeHashSql('$1::text', 'x.code')}, $3 FROM person x WHERE x.id = $2
       ON CONFLICT DO NOTHING`,
      [programmeCode, personId, `answers ${roundCode}`],
    );
    const [person] = (await db.query(`SELECT code FROM person WHERE id = $1`, [personId])) as { code: string }[];
    await this.audit.append(db, by, { event: 'answers.withdrawn', subject: `round ${roundCode}, ${person!.code}` });
    return { ...said, withdrawnAt: withdrawn!.withdrawnAt };
  }

  /**
   * Sets the last day on which answers of a round can be withdrawn.
   * @param until 'YYYY-MM-DD', or null for what follows from the setting
   * @throws Problem not_found: no such named round
   */
  async setCutOff(scope: Scope, roundCode: string, until: string | null): Promise<void> {
    await this.db.transaction(async (db) => {
      const [round] = (await db.query(`SELECT id FROM round WHERE programme_id = $1 AND code = $2 AND mode = 'named' FOR SHARE`, [scope.programmeId, roundCode])) as { id: string }[];
      if (!round) throw new Problem('not_found', `This programme has no round ${roundCode} that asks people by name.`);
      if (until === null) await db.query(`DELETE FROM answer_cut_off WHERE round_id = $1`, [round.id]);
      else {
        await db.query(
          `INSERT INTO answer_cut_off (round_id, programme_id, until_on) VALUES ($1, $2, $3) ON CONFLICT (round_id) DO UPDATE SET until_on = excluded.until_on`,
          [round.id, scope.programmeId, until],
        );
      }
      await this.audit.append(db, scope, { event: 'answer-cut-off.changed', subject: `round ${roundCode}`, detail: { until: until ?? 'as the setting says' } });
    });
  }
}
