import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { WatchService } from '../enrolment/watch.service.ts';
import { Problem } from '../kernel/problem.ts';
import type { Scope } from '../kernel/scope.ts';
import { compareLogs, type LoggedDay } from './log-comparison.ts';
import type { ComparisonDto, PairDto, PairsDto, PairsQuery } from './mentoring-log.dto.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
export const PAIRS_A_PAGE = 50;

/** Every pair with what was logged of it up to a day. $1 programme, $2 the day, $3 weeks of silence, $4 councils or null. */
const PAIRS = `
  SELECT g.id AS "pairingId", g.mentor_id AS "mentorId", coalesce(nullif(pm.name, ''), pm.code) AS mentor, coalesce(nullif(pe.name, ''), pe.code) AS mentee, pe.code AS "menteeCode",
         c.name AS council, g.line_manager AS "lineManager", g.starts_on::text AS "startsOn", g.ends_on::text AS "endsOn", we.withdrew_on::text AS "menteeWithdrewOn",
         p.recommended_mentoring AS recommended, coalesce(n.meetings, 0) AS meetings, coalesce(n.by_mentor, 0) AS "byMentor", coalesce(n.by_mentee, 0) AS "byMentee",
         coalesce(n.by_staff, 0) AS "byStaff", coalesce(n.one_sided, 0) AS "oneSided", n.last_held_on::text AS "lastHeldOn",
         (greatest(coalesce(n.last_held_on, '-infinity'), coalesce(g.starts_on, p.starts_on)) <= $2::date - 7 * $3::int
          AND $2::date BETWEEN coalesce(g.starts_on, p.starts_on) AND coalesce(g.ends_on, p.ends_on)
          AND we.id IS NULL AND wm.id IS NULL AND pe.died_on IS NULL AND pm.died_on IS NULL) AS silent
    FROM mentor_pairing g
    JOIN programme p ON p.id = g.programme_id
    JOIN enrolment m ON m.id = g.mentor_id AND m.void_reason IS NULL
    JOIN person pm ON pm.id = m.person_id
    JOIN enrolment e ON e.id = g.mentee_id AND e.void_reason IS NULL AND ($4::uuid[] IS NULL OR e.council_id = ANY($4))
    JOIN person pe ON pe.id = e.person_id
    LEFT JOIN council c ON c.id = e.council_id
    LEFT JOIN withdrawal we ON we.enrolment_id = e.id AND we.reversed_at IS NULL AND we.withdrew_on <= $2::date
    LEFT JOIN withdrawal wm ON wm.enrolment_id = m.id AND wm.reversed_at IS NULL AND wm.withdrew_on <= $2::date
    LEFT JOIN (SELECT pairing_id, count(*)::int AS meetings, (count(*) FILTER (WHERE by_mentor))::int AS by_mentor, (count(*) FILTER (WHERE by_mentee))::int AS by_mentee,
                      (count(*) FILTER (WHERE by_staff))::int AS by_staff, (count(*) FILTER (WHERE by_mentor <> by_mentee))::int AS one_sided, max(held_on) AS last_held_on
                 FROM reading.mentoring_meeting WHERE programme_id = $1 AND held_on <= $2::date GROUP BY pairing_id) n ON n.pairing_id = g.id
   WHERE g.programme_id = $1`;

/** Mentoring as both sides log it: pair by pair, against what is recommended, and side by side. */
@Injectable()
export class MentoringLogService {
  constructor(
    private readonly db: DataSource,
    private readonly watches: WatchService,
  ) {}

  /** A page of pairs: silent ones first where asked for, else by mentee. */
  async list(scope: Scope, query: PairsQuery, size = PAIRS_A_PAGE): Promise<PairsDto> {
    const [{ silentWeeks }, on] = await Promise.all([this.watches.setting(scope), this.day(query.on)]);
    const page = query.page ?? 1;
    const [found] = (await this.db.query(
      `WITH pairs AS MATERIALIZED (${PAIRS}),
       wanted AS (
         SELECT * FROM pairs
          WHERE ($5::text IS NULL OR ($5 = 'silent' AND silent) OR ($5 = 'behind' AND meetings < recommended AND "menteeWithdrewOn" IS NULL))
            AND ($6 = '' OR strpos(lower(concat_ws(' ', mentor, mentee, "menteeCode", council)), lower($6)) > 0))
       SELECT (SELECT count(*)::int FROM wanted) AS total, (SELECT count(*)::int FROM pairs WHERE silent) AS silent,
              (SELECT coalesce(json_agg(row_to_json(w) ORDER BY w.mentee, w."menteeCode", w.mentor, w."pairingId"), '[]')
                 FROM (SELECT * FROM wanted ORDER BY mentee, "menteeCode", mentor, "pairingId" LIMIT $7 OFFSET $8) w) AS pairs`,
      [scope.programmeId, on, silentWeeks, scope.councilIds, query.only ?? null, query.find?.trim() ?? '', size, (page - 1) * size],
    )) as { total: number; silent: number; pairs: PairDto[] }[];
    return { ...found!, page, pages: Math.max(1, Math.ceil(found!.total / size)), silentWeeks };
  }

  /**
   * The logs of one pair side by side.
   * @throws Problem not_found
   */
  async compare(scope: Scope, pairingId: string): Promise<ComparisonDto> {
    const { silentWeeks } = await this.watches.setting(scope);
    const [pair] = UUID.test(pairingId)
      ? ((await this.db.query(`SELECT * FROM (${PAIRS}) pairs WHERE "pairingId" = $5`, [scope.programmeId, await this.day(), silentWeeks, scope.councilIds, pairingId])) as PairDto[])
      : [];
    if (!pair) throw new Problem('not_found', `There is no pairing ${pairingId} in the programme ${scope.programmeCode}.`);
    const entries = (await this.db.query(
      `SELECT held_on::text AS "heldOn", logged_by AS "loggedBy", minutes, medium, in_group AS "inGroup", cut_short_by AS "cutShortBy", themes
         FROM mentoring_meeting WHERE programme_id = $1 AND pairing_id = $2`,
      [scope.programmeId, pairingId],
    )) as LoggedDay[];
    return { ...pair, days: compareLogs(entries) };
  }

  private async day(on?: string): Promise<string> {
    if (on) return on;
    const [now] = (await this.db.query(`SELECT (now() AT TIME ZONE 'Europe/London')::date::text AS today`)) as { today: string }[];
    return now!.today;
  }
}
