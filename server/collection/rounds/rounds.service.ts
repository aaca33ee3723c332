import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { londonDay } from '../../../shared/calendar/london.ts';
import { AuditService } from '../../audit/audit.service.ts';
import { Problem } from '../../kernel/problem.ts';
import type { Scope } from '../../kernel/scope.ts';
import { dayInWords } from '../../directory/day-in-words.ts';
import { openTo } from './round-reach.ts';
import { CollectionClock, windowOf, type RoundDays } from './round-window.ts';
import { takeApprovalBack } from '../messages/take-approval-back.ts';
import type { RoundDto } from './rounds.dto.ts';

/** Rounds, how they stand, and until when they are open. */
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
}

/** What is wrong with another last day; null where nothing is. */
function faultOfLastDay(round: RoundDays, closesOn: string, now: Date): string | null {
  if (closesOn < round.opensOn) return `is before the round opens; choose ${dayInWords(round.opensOn)} or later`;
  const today = londonDay(now);
  // Who has begun has until the end of the day, and an hour.
  return closesOn < today && windowOf(round, now) === 'open' ? `is past, and somebody may be answering now; choose today, ${dayInWords(today)}, or later` : null;
}
