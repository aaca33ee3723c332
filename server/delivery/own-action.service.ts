import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditService } from '../audit/audit.service.ts';
import { dayInWords } from '../directory/day-in-words.ts';
import type { Role } from '../../shared/vocabulary/role.ts';
import { Problem } from '../kernel/problem.ts';
import type { PersonScope } from '../kernel/scope.ts';
import { isUuid } from '../kernel/uuid.ts';

/** An action that somebody is to do. Days are 'YYYY-MM-DD'. */
export interface OwnAction {
  readonly id: string;
  readonly what: string;
  /** In which of their roles. */
  readonly role: Role;
  readonly session: string;
  readonly sessionTitle: string;
  readonly agreedOn: string;
  readonly dueOn: string | null;
  readonly doneOn: string | null;
  /** Open, and its day is over. */
  readonly overdue: boolean;
  /** Sent back with a change, so that two open pages lose nothing. */
  readonly version: number;
}

const TODAY = `(now() AT TIME ZONE 'Europe/London')::date`;

const OWN = `
  SELECT a.id, a.what, e.role, s.code AS session, s.title AS "sessionTitle", (s.starts_at AT TIME ZONE 'Europe/London')::date::text AS "agreedOn", a.due_on::text AS "dueOn", a.done_on::text AS "doneOn",
         coalesce(a.done_on IS NULL AND a.due_on < ${TODAY}, false) AS overdue, a.version
    FROM session_action a
    JOIN session s ON s.id = a.session_id
    JOIN enrolment e ON e.id = a.enrolment_id
   WHERE a.programme_id = $1 AND a.enrolment_id = ANY($2)`;

/** Actions as whoever is to do them sees them: their own, and nobody else's. */
@Injectable()
export class OwnActionService {
  constructor(
    private readonly db: DataSource,
    private readonly audit: AuditService,
  ) {}

  /** Open ones first, the most overdue at the top; then what is done, the last first. */
  list(scope: PersonScope): Promise<OwnAction[]> {
    return this.db.query(
      `${OWN} ORDER BY a.done_on IS NOT NULL, CASE WHEN a.done_on IS NULL THEN a.due_on END NULLS LAST, a.done_on DESC, s.starts_at, a.agreed_at, a.id`,
      [scope.programmeId, idsOf(scope)],
    );
  }

  /**
   * Says that one is done, as of today, or not done after all. What is so already changes nothing.
   * @param version as it was seen
   * @throws Problem not_found: no action of theirs; conflict: it was changed since; rule_broken: its session is still to come
   */
  async mark(scope: PersonScope, id: string, done: boolean, version: number): Promise<void> {
    await this.db.transaction(async (db) => {
      if (isUuid(id)) await db.query(`SELECT id FROM session_action WHERE programme_id = $1 AND id = $2 FOR UPDATE`, [scope.programmeId, id]);
      const action = await this.find(db, scope, id);
      if ((action.doneOn !== null) === done) return;
      if (action.version !== version) throw new Problem('conflict', `Nothing was saved: “${action.what}” was changed meanwhile. Go back to your actions, where it is shown as it is now.`);
      const [{ today }] = (await db.query(`SELECT ${TODAY}::text AS today`)) as [{ today: string }];
      if (done && today < action.agreedOn) throw new Problem('rule_broken', `“${action.what}” is for a session on ${dayInWords(action.agreedOn)}. It can be done from that day on.`);
      await db.query(`UPDATE session_action SET done_on = CASE WHEN $2 THEN $3::date END, done_at_session_id = NULL, version = version + 1 WHERE id = $1`, [id, done, today]);
      await this.audit.append(db, { ...scope, role: action.role }, { event: 'action.marked', subject: `session ${action.session}, person ${scope.personCode}`, detail: { change: done ? 'done' : 'not done after all' } });
    });
  }

  private async find(db: EntityManager, scope: PersonScope, id: string): Promise<OwnAction> {
    const [found] = isUuid(id) ? ((await db.query(`${OWN} AND a.id = $3`, [scope.programmeId, idsOf(scope), id])) as OwnAction[]) : [];
    if (!found) throw new Problem('not_found', 'There is no such action on your page. Somebody else may be doing it now.');
    return found;
  }
}

function idsOf(scope: PersonScope): string[] {
  return scope.enrolments.map(({ id }) => id);
}
