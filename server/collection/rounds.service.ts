import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AuditService } from '../audit/audit.service.ts';
import { Problem } from '../kernel/problem.ts';
import { reached } from '../kernel/reach.ts';
import type { Scope } from '../kernel/scope.ts';
import { dayInWords } from '../directory/day-in-words.ts';
import { PULSE_IN_REACH } from './open-link.service.ts';
import { CollectionClock, windowOf } from './round-window.ts';
import type { RoundDto, RoundMemberDto } from './rounds.dto.ts';

/** Rounds and who has returned a form. */
@Injectable()
export class RoundsService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: CollectionClock,
    private readonly audit: AuditService,
  ) {}

  /**
   * The rounds of the programme by their first day. Counts are of forms, whoever they are from. A facilitator sees the
   * anonymous ones, whose link they put on a screen; of the pulses of sessions, those of their sets.
   */
  async list(scope: Scope): Promise<RoundDto[]> {
    const rounds = (await this.db.query(
      `SELECT o.code, o.title, o.mode, o.purpose, o.role, (SELECT s.title FROM reading.session s WHERE s.session_id = o.session_id) AS session, o.opens_on::text AS "opensOn", o.closes_on::text AS "closesOn",
              CASE WHEN o.mode = 'named' THEN (SELECT count(*)::int FROM round_member m WHERE m.round_id = o.id) END AS asked,
              (SELECT count(*)::int FROM response r WHERE r.round_id = o.id AND r.status = 'submitted') AS returned,
              (SELECT count(*)::int FROM response r WHERE r.round_id = o.id AND r.status = 'draft') AS drafts
         FROM round o
        WHERE o.programme_id = $1 AND (o.mode = 'anonymous' OR NOT $2) AND ${PULSE_IN_REACH('$3')}
        ORDER BY o.opens_on, o.code`,
      [scope.programmeId, scope.role === 'facilitator', scope.setIds],
    )) as Omit<RoundDto, 'open'>[];
    const now = this.clock.now();
    return rounds.map((round) => ({ ...round, open: windowOf(round, now) === 'open' }));
  }

  /**
   * Closes a round on another day: later to give people more time or to open it again, earlier to end it. Figures
   * follow what is returned; forms sent before are untouched.
   * @param closesOn last day, or null to keep it open
   * @throws Problem not_found; invalid_input: a day before the round opens.
   */
  async changeWindow(scope: Scope, roundCode: string, closesOn: string | null): Promise<void> {
    const [round] = (await this.db.query(`SELECT id, opens_on::text AS "opensOn", closes_on::text AS "closesOn" FROM round WHERE programme_id = $1 AND code = $2`, [
      scope.programmeId,
      roundCode,
    ])) as { id: string; opensOn: string; closesOn: string | null }[];
    if (!round) throw new Problem('not_found', `This programme has no round ${roundCode}.`);
    if (closesOn !== null && closesOn < round.opensOn) {
      const message = `is before the round opens; choose ${dayInWords(round.opensOn)} or later`;
      throw new Problem('invalid_input', `closesOn: ${message}`, [{ field: 'closesOn', message }]);
    }
    await this.db.transaction(async (db) => {
      await db.query(`UPDATE round SET closes_on = $2 WHERE id = $1`, [round.id, closesOn]);
      await this.audit.append(db, scope, { event: 'round.window-changed', subject: `round ${roundCode}`, detail: { closedOn: round.closesOn ?? 'not set', closesOn: closesOn ?? 'not set' } });
    });
  }

  /**
   * The people asked in a round whom the scope reaches, by name, and whether each has begun or returned their form.
   * @throws Problem not_found: no such round in this programme.
   */
  async members(scope: Scope, roundCode: string): Promise<RoundMemberDto[]> {
    const [round] = (await this.db.query(`SELECT id FROM round WHERE programme_id = $1 AND code = $2`, [scope.programmeId, roundCode])) as { id: string }[];
    if (!round) throw new Problem('not_found', `This programme has no round ${roundCode}.`);
    return this.db.query(
      `SELECT m.enrolment_id AS "enrolmentId", coalesce(nullif(x.name, ''), x.code) AS person, c.name AS council,
              CASE WHEN r.status = 'submitted' THEN 'returned' WHEN r.status = 'withdrawn' THEN 'withdrawn' WHEN m.declined_at IS NOT NULL THEN 'declined' WHEN r.status = 'draft' THEN 'draft' ELSE 'not_started' END AS state
         FROM round_member m
         JOIN enrolment e ON e.id = m.enrolment_id
         JOIN person x ON x.id = e.person_id
         LEFT JOIN council c ON c.id = e.council_id
         LEFT JOIN response r ON r.round_id = m.round_id AND r.enrolment_id = m.enrolment_id
        WHERE m.round_id = $1 AND ${reached('e.council_id', '$2')} AND ${reached('e.set_id', '$3')}
        ORDER BY person, m.enrolment_id`,
      [round.id, scope.councilIds, scope.setIds],
    );
  }
}
