import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditService } from '../audit/audit.service.ts';
import { dayInWords } from '../directory/day-in-words.ts';
import { Problem } from '../kernel/problem.ts';
import type { Scope } from '../kernel/scope.ts';
import { doerOf } from './action-doer.ts';
import type { ActionDto, ActionPersonDto, ChangeActionDto, FollowUpDto, RecordActionDto } from './follow-up.dto.ts';
import { ROSTER } from './roster.ts';
import { noSession } from './session.service.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Who does an action, in words: the name that the person has now, or what was typed. Needs `a` session_action and `p` its person or nothing. */
export const WHO = `coalesce(nullif(p.name, ''), p.code, a.who)`;

const ACTION = `
  SELECT a.id, a.what, ${WHO} AS who, a.enrolment_id AS "enrolmentId", a.due_on::text AS "dueOn", a.done_on::text AS "doneOn", d.title AS "doneAt", s.code AS session, s.title AS "sessionTitle",
         (s.starts_at AT TIME ZONE 'Europe/London')::date::text AS "agreedOn", a.version,
         coalesce(a.done_on IS NULL AND a.due_on < (now() AT TIME ZONE 'Europe/London')::date, false) AS overdue
    FROM session_action a
    JOIN session s ON s.id = a.session_id
    LEFT JOIN session d ON d.id = a.done_at_session_id
    LEFT JOIN enrolment e ON e.id = a.enrolment_id
    LEFT JOIN person p ON p.id = e.person_id`;

/** Actions agreed at sessions, carried to the following ones until they are done. */
@Injectable()
export class ActionService {
  constructor(
    private readonly db: DataSource,
    private readonly audit: AuditService,
  ) {}

  /** Those of one session, and those carried to it: of earlier sessions of the same set (or of none), still open when it began. */
  async of(db: EntityManager, scope: Scope, sessionId: string): Promise<Pick<FollowUpDto, 'actions' | 'carried'>> {
    const actions = (await db.query(`${ACTION} WHERE a.programme_id = $1 AND a.session_id = $2 ORDER BY a.due_on NULLS LAST, a.agreed_at, a.id`, [scope.programmeId, sessionId])) as ActionDto[];
    const carried = (await db.query(
      `${ACTION} JOIN session own ON own.id = $2
        WHERE a.programme_id = $1 AND s.set_id IS NOT DISTINCT FROM own.set_id AND (s.starts_at, s.code) < (own.starts_at, own.code)
          AND (a.done_on IS NULL OR a.done_at_session_id = own.id OR a.done_on >= (own.starts_at AT TIME ZONE 'Europe/London')::date)
        ORDER BY a.due_on NULLS LAST, s.starts_at, a.agreed_at, a.id`,
      [scope.programmeId, sessionId],
    )) as ActionDto[];
    return { actions, carried };
  }

  /** Open actions of the whole programme, the most overdue first. */
  open(scope: Scope): Promise<ActionDto[]> {
    return this.db.query(
      `${ACTION} WHERE a.programme_id = $1 AND a.done_on IS NULL AND ($2::uuid[] IS NULL OR s.set_id = ANY($2)) ORDER BY a.due_on NULLS LAST, s.starts_at, a.agreed_at, a.id`,
      [scope.programmeId, scope.setIds],
    );
  }

  /**
   * Who can be chosen to do what is agreed at a session: people enrolled who have not left, those expected at it first. A facilitator
   * chooses among the people of their own sets.
   * @throws Problem not_found
   */
  async people(scope: Scope, code: string): Promise<ActionPersonDto[]> {
    const [session] = (await this.db.query(`SELECT id FROM session WHERE programme_id = $1 AND code = $2 AND ($3::uuid[] IS NULL OR set_id = ANY($3))`, [scope.programmeId, code, scope.setIds])) as { id: string }[];
    if (!session) throw noSession(scope, code);
    return this.db.query(
      `SELECT e.id AS "enrolmentId", coalesce(nullif(p.name, ''), p.code) AS person, e.role, c.name AS council, coalesce(r.expected, false) AS expected
         FROM enrolment e
         JOIN person p ON p.id = e.person_id AND p.died_on IS NULL
         LEFT JOIN council c ON c.id = e.council_id
         LEFT JOIN (${ROSTER}) r ON r.enrolment_id = e.id
        WHERE e.programme_id = $1 AND e.void_reason IS NULL AND ($3::uuid[] IS NULL OR e.set_id = ANY($3))
          AND NOT EXISTS (SELECT FROM withdrawal w WHERE w.enrolment_id = e.id AND w.reversed_at IS NULL)
        ORDER BY expected DESC, person, p.code, e.role DESC`,
      [scope.programmeId, session.id, scope.setIds],
    );
  }

  /**
   * Records an action; with an id that is there already it changes nothing.
   * @throws Problem not_found; conflict: it was agreed at this session already; invalid_input: nobody whom this scope can choose
   */
  async record(scope: Scope, code: string, given: RecordActionDto): Promise<ActionDto> {
    return this.db.transaction(async (db) => {
      const [session] = (await db.query(`SELECT id FROM session WHERE programme_id = $1 AND code = $2 AND ($3::uuid[] IS NULL OR set_id = ANY($3)) FOR NO KEY UPDATE`, [scope.programmeId, code, scope.setIds])) as { id: string }[];
      if (!session) throw noSession(scope, code);
      await this.refuseTwice(db, session.id, given.what.trim(), given.id ?? null);
      const doer = doerOf(given);
      await this.refuseStranger(db, scope, doer.enrolmentId);
      const [added] = (await db.query(
        `INSERT INTO session_action (id, programme_id, session_id, what, who, enrolment_id, due_on) VALUES (coalesce($1::uuid, gen_random_uuid()), $2, $3, $4, $5, $6, $7)
         ON CONFLICT (id) DO NOTHING RETURNING id`,
        [given.id ?? null, scope.programmeId, session.id, given.what.trim(), doer.who, doer.enrolmentId, given.dueOn],
      )) as { id: string }[];
      if (added) await this.audit.append(db, scope, { event: 'action.recorded', subject: `session ${code}`, detail: { change: 'agreed' } });
      return this.find(db, scope, added?.id ?? given.id!);
    });
  }

  /**
   * Changes an action, ticks it off (`doneOn`, and `doneAt` when it was at a later session) or opens it again.
   * @throws Problem not_found; invalid_input; conflict: changed by somebody else since `version`, with what it says (`current`)
   */
  async change(scope: Scope, id: string, given: ChangeActionDto): Promise<ActionDto> {
    return this.db.transaction(async (db) => {
      if (UUID.test(id)) await db.query(`SELECT id FROM session_action WHERE programme_id = $1 AND id = $2 FOR UPDATE`, [scope.programmeId, id]);
      const before = await this.find(db, scope, id);
      const [when] = (await db.query(
        `SELECT (now() AT TIME ZONE 'Europe/London')::date::text AS today, (SELECT id FROM session WHERE programme_id = $1 AND code = $2 AND ($3::uuid[] IS NULL OR set_id = ANY($3))) AS "doneAtId"`,
        [scope.programmeId, given.doneAt ?? null, scope.setIds],
      )) as { today: string; doneAtId: string | null }[];
      const { today, doneAtId } = when!;
      if (given.doneAt && !doneAtId) throw noSession(scope, given.doneAt);
      const what = given.what.trim();
      const doer = doerOf(given, before);
      const sameDoer = doer.enrolmentId === before.enrolmentId && (doer.enrolmentId !== null || doer.who === before.who);
      if (before.what === what && sameDoer && before.dueOn === given.dueOn && before.doneOn === given.doneOn) return before;
      if (before.version !== given.version) {
        throw new Problem('conflict', `Nothing was saved. Somebody else changed “${before.what}” after you opened it. Look at what it says now.`, [], { current: before });
      }
      if (given.doneOn !== null && (given.doneOn > today || given.doneOn < before.agreedOn)) {
        const message = `It cannot have been done on ${dayInWords(given.doneOn)}. Use a day from ${dayInWords(before.agreedOn)}, when it was agreed, to today.`;
        throw new Problem('invalid_input', message, [{ field: 'doneOn', message }]);
      }
      if (what !== before.what) {
        const [session] = (await db.query(`SELECT session_id AS id FROM session_action WHERE id = $1`, [id])) as { id: string }[];
        await this.refuseTwice(db, session!.id, what, id);
      }
      if (!sameDoer) await this.refuseStranger(db, scope, doer.enrolmentId);
      await db.query(
        `UPDATE session_action SET what = $2, who = $3, enrolment_id = $4, due_on = $5, done_on = $6, done_at_session_id = CASE WHEN $6::date IS NULL THEN NULL ELSE $7::uuid END, version = version + 1 WHERE id = $1`,
        [id, what, doer.who, doer.enrolmentId, given.dueOn, given.doneOn, doneAtId],
      );
      const change = given.doneOn !== null && before.doneOn === null ? 'done' : given.doneOn === null && before.doneOn !== null ? 'opened again' : 'changed';
      await this.audit.append(db, scope, { event: 'action.recorded', subject: `session ${before.session}`, detail: { change } });
      return this.find(db, scope, id);
    });
  }

  private async refuseStranger(db: EntityManager, scope: Scope, enrolmentId: string | null): Promise<void> {
    if (enrolmentId === null) return;
    const [found] = (await db.query(
      `SELECT e.id FROM enrolment e JOIN person p ON p.id = e.person_id AND p.died_on IS NULL
        WHERE e.programme_id = $1 AND e.id = $2 AND e.void_reason IS NULL AND ($3::uuid[] IS NULL OR e.set_id = ANY($3))`,
      [scope.programmeId, enrolmentId, scope.setIds],
    )) as object[];
    if (found) return;
    const message = 'Nobody whom you can choose has this id. Choose somebody of the list, or write down in words who does it.';
    throw new Problem('invalid_input', message, [{ field: 'enrolmentId', message }]);
  }

  private async refuseTwice(db: EntityManager, sessionId: string, what: string, id: string | null): Promise<void> {
    const [other] = (await db.query(`SELECT id FROM session_action WHERE session_id = $1 AND what = $2 AND id IS DISTINCT FROM $3::uuid`, [sessionId, what, id])) as object[];
    if (!other) return;
    const message = `“${what}” has been agreed at this session already. Say it in other words, or change the one that is there.`;
    throw new Problem('conflict', message, [{ field: 'what', message }]);
  }

  private async find(db: EntityManager, scope: Scope, id: string): Promise<ActionDto> {
    const [found] = UUID.test(id)
      ? ((await db.query(`${ACTION} WHERE a.programme_id = $1 AND a.id = $2 AND ($3::uuid[] IS NULL OR s.set_id = ANY($3))`, [scope.programmeId, id, scope.setIds])) as ActionDto[])
      : [];
    if (!found) throw new Problem('not_found', `There is no action ${id} in the programme ${scope.programmeCode}.`);
    return found;
  }
}
