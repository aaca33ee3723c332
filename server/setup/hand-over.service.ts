import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditService } from '../audit/audit.service.ts';
import { Problem } from '../kernel/problem.ts';
import type { Scope } from '../kernel/scope.ts';
import { LaunchService } from './launch.service.ts';
import type { HandOverDto, ManagerDto, OpenRoundDto, OpenSessionDto } from './setup.dto.ts';

const TODAY = `(now() AT TIME ZONE 'Europe/London')::date`;

/** One programme manager after another, without loss: who there is, who could be, and what is open. */
@Injectable()
export class HandOverService {
  constructor(
    private readonly db: DataSource,
    private readonly audit: AuditService,
    private readonly launch: LaunchService,
  ) {}

  async get(scope: Scope): Promise<HandOverDto> {
    const sessions = (await this.db.query(
      `SELECT s.session_code AS code, s.title, s.held_on::text AS day, s.held_on < ${TODAY} AS past
         FROM reading.session s
        WHERE s.programme_id = $1 AND NOT s.cancelled
          AND (s.held_on >= ${TODAY}
               OR (NOT s.held AND s.kind IN ('launch', 'set_meeting', 'mentor_session', 'study_day'))
               OR EXISTS (SELECT FROM reading.register r WHERE r.session_id = s.session_id AND r.expected AND r.mark IS NULL AND NOT r.withdrew_before))
        ORDER BY s.starts_at`,
      [scope.programmeId],
    )) as (OpenSessionDto & { past: boolean })[];
    const rounds = (await this.db.query(
      `SELECT code, title, closes_on::text AS "closesOn" FROM round WHERE programme_id = $1 AND opens_on <= ${TODAY} AND (closes_on IS NULL OR closes_on >= ${TODAY}) ORDER BY closes_on NULLS LAST, code`,
      [scope.programmeId],
    )) as OpenRoundDto[];
    const [counts] = (await this.db.query(
      `SELECT count(*) FILTER (WHERE NOT EXISTS (SELECT FROM mentor_pairing q WHERE q.mentee_id = e.enrolment_id AND (q.ends_on IS NULL OR q.ends_on >= ${TODAY})))::int AS "withoutMentor",
              count(*) FILTER (WHERE e.cover_agreed <> 'yes')::int AS "coverNotAgreed"
         FROM reading.enrolment e
        WHERE e.programme_id = $1 AND e.role = 'participant' AND NOT e.withdrew AND (e.not_counted IS NULL OR e.not_counted = 'late_joiner')`,
      [scope.programmeId],
    )) as [{ withoutMentor: number; coverNotAgreed: number }];
    const bare = ({ code, title, day }: OpenSessionDto): OpenSessionDto => ({ code, title, day });
    return {
      managers: await this.managers(this.db.manager, scope), candidates: await this.candidates(this.db.manager, scope),
      registersOpen: sessions.filter(({ past }) => past).map(bare), coming: sessions.filter(({ past }) => !past).slice(0, 5).map(bare),
      rounds, ...counts, gaps: (await this.launch.get(scope)).gaps,
    };
  }

  /** Makes somebody who has an account programme manager too. Once more changes nothing. @throws Problem invalid_input */
  async add(scope: Scope, accountId: string): Promise<HandOverDto> {
    await this.db.transaction(async (db) => {
      await this.lock(db, scope);
      if ((await this.managers(db, scope)).some((one) => one.accountId === accountId)) return;
      const chosen = (await this.candidates(db, scope)).find((one) => one.accountId === accountId);
      if (!chosen) {
        const message = 'Choose somebody from the list. Somebody who is not in it must be invited first.';
        throw new Problem('invalid_input', message, [{ field: 'accountId', message }]);
      }
      await db.query(`INSERT INTO account_role (account_id, programme_id, role) VALUES ($1, $2, 'programme_manager')`, [accountId, scope.programmeId]);
      await this.audit.append(db, scope, { event: 'manager.added', subject: `account ${chosen.name}` });
    });
    return this.get(scope);
  }

  /** Whoever asks stops being programme manager. @throws Problem rule_broken when nobody else would be */
  async leave(scope: Scope): Promise<void> {
    await this.db.transaction(async (db) => {
      await this.lock(db, scope);
      const managers = await this.managers(db, scope);
      if (!managers.some(({ you }) => you)) return;
      if (managers.length === 1) throw new Problem('rule_broken', 'You are the only programme manager. Make somebody else programme manager first, so that the programme is not left alone.');
      await db.query(`DELETE FROM account_role WHERE account_id = $1 AND programme_id = $2 AND role = 'programme_manager'`, [scope.accountId, scope.programmeId]);
      await this.audit.append(db, scope, { event: 'manager.removed', subject: `account ${scope.actor.name}`, detail: { left: managers.length - 1 } });
    });
  }

  /** Two managers who leave at once must not both think that the other one stays. */
  private lock(db: EntityManager, scope: Scope): Promise<unknown> {
    return db.query(`SELECT id FROM programme WHERE id = $1 FOR UPDATE`, [scope.programmeId]);
  }

  private managers(db: EntityManager, scope: Scope): Promise<ManagerDto[]> {
    return db.query(
      `SELECT a.id AS "accountId", a.name, a.id = $2 AS you FROM account_role r JOIN account a ON a.id = r.account_id
        WHERE r.programme_id = $1 AND r.role = 'programme_manager' AND a.disabled_at IS NULL ORDER BY a.name, a.id`,
      [scope.programmeId, scope.accountId],
    );
  }

  private candidates(db: EntityManager, scope: Scope): Promise<ManagerDto[]> {
    return db.query(
      `SELECT a.id AS "accountId", a.name, false AS you FROM account a
        WHERE a.disabled_at IS NULL AND a.look_around IS NULL AND NOT EXISTS (SELECT FROM account_role r WHERE r.account_id = a.id AND r.programme_id = $1 AND r.role = 'programme_manager')
          AND EXISTS (SELECT FROM account_role theirs WHERE theirs.account_id = a.id
                         AND (theirs.programme_id = $1
                              OR theirs.programme_id IN (SELECT mine.programme_id FROM account_role mine WHERE mine.account_id = $2 AND mine.role = 'programme_manager')))
        ORDER BY a.name, a.id LIMIT 200`,
      [scope.programmeId, scope.accountId],
    );
  }
}
