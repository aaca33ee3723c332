import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { londonDay } from '../../../shared/calendar/london.ts';
import { completenessByCouncil, type ReturnedForm } from '../../../shared/figures/round-completeness.ts';
import { AuditService } from '../../audit/audit.service.ts';
import { BYTE_ORDER_MARK, csvLines } from '../../kernel/csv.ts';
import { Problem } from '../../kernel/problem.ts';
import type { Scope } from '../../kernel/scope.ts';
import { MEMBER_STATE } from './round-members.ts';
import { groupInWords, rateInWords, toldInWords } from './progress-words.ts';
import { returnedByDay } from './returned-days.ts';
import type { CouncilProgressDto, RoundProgressDto, RoundRateDto } from './round-progress.dto.ts';
import { CollectionClock, type RoundDays } from './round-window.ts';

// Whoever died or no longer counts is written to by nobody, reachable or not.
const BY_COUNCIL = `
  SELECT council, grouping(council) = 1 AS "isAll", count(*)::int AS asked, count(*) FILTER (WHERE state = 'returned')::int AS returned, count(*) FILTER (WHERE state = 'returned' AND on_paper)::int AS "onPaper",
         count(*) FILTER (WHERE state = 'draft')::int AS begun, count(*) FILTER (WHERE state = 'withdrawn')::int AS withdrawn, count(*) FILTER (WHERE state = 'declined')::int AS declined,
         count(*) FILTER (WHERE state = 'not_started')::int AS "notStarted", count(*) FILTER (WHERE state IN ('draft', 'not_started') AND unreachable)::int AS unreachable
    FROM (SELECT c.name AS council, r.on_paper, ${MEMBER_STATE} AS state,
                 x.died_on IS NULL AND e.void_reason IS NULL AND (x.mail_stopped IS NOT NULL OR coalesce(x.email, '') = '') AS unreachable
            FROM round_member m JOIN enrolment e ON e.id = m.enrolment_id JOIN person x ON x.id = e.person_id LEFT JOIN council c ON c.id = e.council_id
            LEFT JOIN response r ON r.round_id = m.round_id AND r.enrolment_id = m.enrolment_id
           WHERE m.round_id = $1) who
   GROUP BY GROUPING SETS ((council), ()) ORDER BY "isAll", council NULLS LAST`;

// In the order in which they came in here: a paper form when it was typed in, whatever day it was handed in on.
const RETURNED = `
  SELECT c.name AS council, f.disposition
    FROM reading.returned f
    JOIN response r ON r.id = f.response_id
    JOIN enrolment e ON e.id = f.enrolment_id
    LEFT JOIN council c ON c.id = e.council_id
    LEFT JOIN paper_form p ON p.response_id = r.id
   WHERE f.programme_id = $1 AND f.round_id = $2
   ORDER BY coalesce(p.entered_at, r.submitted_at), r.id`;

const BY_DAY = `
  SELECT (submitted_at AT TIME ZONE 'Europe/London')::date::text AS day, count(*)::int AS returned
    FROM response WHERE round_id = $1 AND status = 'submitted' GROUP BY 1 ORDER BY 1`;

/** How far a named round has come. */
@Injectable()
export class RoundProgressService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: CollectionClock,
    private readonly audit: AuditService,
  ) {}

  /**
   * How many were asked, have begun, returned, taken back and declined, by council and altogether; the response rate; on which days
   * forms came back, as a chart too.
   * How complete the forms are is told of groups of councils, in steps of five.
   * @throws Problem not_found; rule_broken for an anonymous round, which asks nobody by name
   */
  async read(scope: Scope, code: string): Promise<RoundProgressDto> {
    // One look: what is counted by council and what by group agree, whatever comes in meanwhile.
    return this.db.transaction('REPEATABLE READ', async (db) => {
      const round = await this.named(db, scope, code);
      const counts = (await db.query(BY_COUNCIL, [round.id])) as (CouncilProgressDto & { isAll: boolean })[];
      const byCouncil = counts.filter(({ isAll }) => !isAll).map(({ isAll: _no, ...council }) => council);
      const { isAll: _yes, council: _whole, ...all } = counts.at(-1)!;
      const forms = (await db.query(RETURNED, [scope.programmeId, round.id])) as ReturnedForm[];
      const byDay = (await db.query(BY_DAY, [round.id])) as RoundProgressDto['byDay'];
      const completeness = completenessByCouncil(byCouncil.map(({ council, asked }) => ({ council, people: asked })), forms);
      const rate = await this.rate(db, scope, round);
      const now = this.clock.now();
      const file = `/api/programmes/${encodeURIComponent(scope.programmeCode)}/rounds/${encodeURIComponent(code)}/returned-by-day.csv`;
      return {
        byCouncil,
        all,
        rate: { ...rate, text: rateInWords(rate) },
        completeness: completeness.map((group) => ({ ...group, councils: [...group.councils], name: groupInWords(group), counted: toldInWords(group) })),
        byDay,
        days: returnedByDay({ ...round, code, asked: all.asked, byDay, today: londonDay(now), file }),
        at: now.toISOString(),
      };
    });
  }

  /** The days on which forms came back, as a file for Excel; the download is in the journal. @throws as `read` */
  async daysFile(scope: Scope, code: string): Promise<string> {
    const round = await this.named(this.db.manager, scope, code);
    const days = (await this.db.query(BY_DAY, [round.id])) as RoundProgressDto['byDay'];
    await this.audit.append(this.db, scope, { event: 'table.exported', subject: `forms returned by day, round ${code}`, rows: days.length });
    let soFar = 0;
    return BYTE_ORDER_MARK + csvLines([['Day', 'Returned', 'So far'], ...days.map(({ day, returned }) => [day, returned, (soFar += returned)])]);
  }

  /** Returned ÷ starters at the end of a programme, ÷ everybody asked at any other time, without those who are in no base. */
  private async rate(db: EntityManager, scope: Scope, { id, ofStarters }: NamedRound): Promise<Omit<RoundRateDto, 'text'>> {
    const rows = (await db.query(
      `SELECT left_base AS "leftBase", count(*)::int AS people, count(*) FILTER (WHERE returned)::int AS returned
         FROM reading.round_person WHERE programme_id = $1 AND round_id = $2 GROUP BY left_base ORDER BY left_base`,
      [scope.programmeId, id],
    )) as { leftBase: string | null; people: number; returned: number }[];
    const base = rows.find(({ leftBase }) => leftBase === null);
    return {
      returned: base?.returned ?? 0,
      base: base?.people ?? 0,
      of: ofStarters ? 'starters' : 'people asked',
      left: Object.fromEntries(rows.flatMap(({ leftBase, people }) => (leftBase === null ? [] : [[leftBase, people]]))),
    };
  }

  private async named(db: EntityManager, scope: Scope, code: string): Promise<NamedRound> {
    const [round] = (await db.query(
      `SELECT id, title, opens_on::text AS "opensOn", closes_on::text AS "closesOn", mode, purpose = 'end_of_programme' AND role IN ('participant', 'mentor') AS "ofStarters" FROM round WHERE programme_id = $1 AND code = $2`,
      [scope.programmeId, code],
    )) as (NamedRound & { mode: string })[];
    if (!round) throw new Problem('not_found', `This programme has no round ${code}.`);
    if (round.mode === 'anonymous') throw new Problem('rule_broken', 'An anonymous round asks nobody by name: it is known only how many forms were sent.');
    return round;
  }
}

interface NamedRound extends RoundDays {
  readonly id: string;
  readonly title: string;
  /** Whether its response rate is of the starters. */
  readonly ofStarters: boolean | null;
}
