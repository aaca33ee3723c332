import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { londonDay } from '../../../shared/calendar/london.ts';
import { AuditService } from '../../audit/audit.service.ts';
import { Problem } from '../../kernel/problem.ts';
import { reached } from '../../kernel/reach.ts';
import type { Scope } from '../../kernel/scope.ts';
import { dayInWords } from '../../directory/day-in-words.ts';
import { MEMBER_STATE } from './round-members.ts';
import { openTo } from './round-reach.ts';
import { CollectionClock, windowOf, type RoundDays } from './round-window.ts';
import { takeApprovalBack } from '../messages/take-approval-back.ts';
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
   * anonymous ones, whose link they put on a screen, but not those of other sets than theirs nor the pulses of their sessions.
   */
  async list(scope: Scope): Promise<RoundDto[]> {
    const rounds = (await this.db.query(
      `SELECT o.code, o.title, o.mode, o.purpose, o.role, (SELECT s.title FROM reading.session s WHERE s.session_id = o.session_id) AS session, o.opens_on::text AS "opensOn", o.closes_on::text AS "closesOn",
              CASE WHEN o.mode = 'named' THEN (SELECT count(*)::int FROM round_member m WHERE m.round_id = o.id) END AS asked,
              (SELECT count(*)::int FROM response r WHERE r.round_id = o.id AND r.status = 'submitted') AS returned,
              (SELECT count(*)::int FROM response r WHERE r.round_id = o.id AND r.status = 'draft') AS drafts
         FROM round o
        WHERE o.programme_id = $1 AND ${openTo('$2', '$3')}
        ORDER BY o.opens_on, o.code`,
      [scope.programmeId, scope.role !== 'facilitator', scope.setIds ?? []],
    )) as Omit<RoundDto, 'open'>[];
    const now = this.clock.now();
    return rounds.map((round) => ({ ...round, open: windowOf(round, now) === 'open' }));
  }

  /**
   * Closes a round on another day: later to give people more time or to open it again, earlier to end it. Figures
   * follow what is returned; forms sent before are untouched.
   * @param closesOn last day, or null to keep it open
   * @throws Problem not_found; invalid_input: a day before the round opens, or one that is past while people may be answering.
   */
  async changeWindow(scope: Scope, roundCode: string, closesOn: string | null): Promise<void> {
    const [round] = (await this.db.query(`SELECT id, opens_on::text AS "opensOn", closes_on::text AS "closesOn" FROM round WHERE programme_id = $1 AND code = $2`, [
      scope.programmeId,
      roundCode,
    ])) as { id: string; opensOn: string; closesOn: string | null }[];
    if (!round) throw new Problem('not_found', `This programme has no round ${roundCode}.`);
    const fault = closesOn === null ? null : faultOfLastDay(round, closesOn, this.clock.now());
    if (fault !== null) throw new Problem('invalid_input', `closesOn: ${fault}`, [{ field: 'closesOn', message: fault }]);
    await this.db.transaction(async (db) => {
      await db.query(`UPDATE round SET closes_on = $2 WHERE id = $1`, [round.id, closesOn]);
      await takeApprovalBack(db, round.id);
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
      `SELECT m.enrolment_id AS "enrolmentId", coalesce(nullif(x.name, ''), x.code) AS person, x.code, c.name AS council, ${MEMBER_STATE} AS state,
              coalesce(r.on_paper, false) AS "onPaper", ${MEMBER_STATE} IN ('not_started', 'draft') AND x.died_on IS NULL AND e.void_reason IS NULL AS "waitedFor",
              (SELECT count(*)::int FROM mentor_pairing g JOIN enrolment t ON t.id = g.mentee_id JOIN person y ON y.id = t.person_id
                WHERE g.mentor_id = m.enrolment_id AND y.died_on IS NULL AND t.void_reason IS NULL) AS mentees,
              nullif(x.email, '') AS email, x.mail_stopped AS "mailStopped", x.died_on IS NOT NULL AS died,
              CASE WHEN x.mail_stopped = 'bounced' THEN coalesce((SELECT s.because FROM enrolment oe JOIN round_member_message t ON t.enrolment_id = oe.id JOIN message s ON s.id = t.message_id
                WHERE oe.person_id = x.id AND s.status = 'bounced' AND s.address = x.email ORDER BY s.due_at DESC LIMIT 1), '') ELSE '' END AS "cameBack"
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

/** What is wrong with another last day; null where nothing is. */
function faultOfLastDay(round: RoundDays, closesOn: string, now: Date): string | null {
  if (closesOn < round.opensOn) return `is before the round opens; choose ${dayInWords(round.opensOn)} or later`;
  const today = londonDay(now);
  // Who has begun has until the end of the day, and an hour.
  return closesOn < today && windowOf(round, now) === 'open' ? `is past, and somebody may be answering now; choose today, ${dayInWords(today)}, or later` : null;
}
