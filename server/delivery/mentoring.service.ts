import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditService } from '../audit/audit.service.ts';
import { dayInWords } from '../directory/day-in-words.ts';
import { Problem } from '../kernel/problem.ts';
import { reached } from '../kernel/reach.ts';
import type { Scope } from '../kernel/scope.ts';
import { faultsOfMeeting, type MeetingPair, type MeetingWhen } from './mentoring-check.ts';
import type { LoggedDto, LoggedMeetingDto, LogMeetingDto, PairingDto } from './mentoring.dto.ts';

/** Mentoring may begin a while before a programme and be finished a while after it. */
const MONTHS_AROUND = 3;

const NAME = (alias: string): string => `coalesce(nullif(${alias}.name, ''), ${alias}.code)`;

/** Joins from a pairing g to the enrolments and people of both sides. */
const BOTH_SIDES = `
  JOIN enrolment m ON m.id = g.mentor_id
  JOIN person pm ON pm.id = m.person_id
  JOIN enrolment e ON e.id = g.mentee_id
  JOIN person pe ON pe.id = e.person_id`;

/** Pairs are reached through the mentee. */
const REACHED = (councils: string, sets: string): string => `${reached('e.council_id', councils)} AND ${reached('e.set_id', sets)}`;

type Content = Pick<LoggedMeetingDto, 'minutes' | 'medium' | 'inGroup' | 'cutShortBy' | 'themes'>;

/** Mentoring meetings as mentors, mentees and staff log them. */
@Injectable()
export class MentoringService {
  constructor(
    private readonly db: DataSource,
    private readonly audit: AuditService,
  ) {}

  /** Every pair, with how many meetings there were (distinct days) and in whose log they are. */
  listPairings(scope: Scope): Promise<PairingDto[]> {
    return this.db.query(
      `SELECT g.id AS "pairingId", g.mentor_id AS "mentorId", ${NAME('pm')} AS mentor, ${NAME('pe')} AS mentee, c.name AS council,
              g.line_manager AS "lineManager", g.starts_on::text AS "startsOn", g.ends_on::text AS "endsOn",
              w.withdrew_on::text AS "menteeWithdrewOn", p.recommended_mentoring AS recommended,
              count(DISTINCT t.held_on)::int AS meetings,
              (count(*) FILTER (WHERE t.logged_by = 'mentor'))::int AS "byMentor",
              (count(*) FILTER (WHERE t.logged_by = 'mentee'))::int AS "byMentee",
              max(t.held_on)::text AS "lastHeldOn"
         FROM mentor_pairing g
         JOIN programme p ON p.id = g.programme_id ${BOTH_SIDES}
         LEFT JOIN council c ON c.id = e.council_id
         LEFT JOIN withdrawal w ON w.enrolment_id = e.id AND w.reversed_at IS NULL
         LEFT JOIN mentoring_meeting t ON t.pairing_id = g.id
        WHERE g.programme_id = $1 AND m.void_reason IS NULL AND e.void_reason IS NULL AND ${REACHED('$2', '$3')}
        GROUP BY g.id, p.id, pm.id, pe.id, c.id, w.id
        ORDER BY mentor, pm.code, mentee, pe.code`,
      [scope.programmeId, scope.councilIds, scope.setIds],
    );
  }

  /**
   * Logs one meeting of a mentor with one mentee, or with several at once. The same content again changes nothing.
   *
   * @throws Problem not_found: a pairing of another programme, or none; invalid_input with every fault;
   *   conflict when that side has logged something else for that pair and day, with what is there (`meetings`):
   *   the same with `replace: true` replaces it.
   */
  async logMeeting(scope: Scope, meeting: LogMeetingDto): Promise<LoggedDto> {
    const { pairingIds, heldOn, loggedBy } = meeting;
    const content: Content = {
      minutes: meeting.minutes ?? null,
      medium: meeting.medium,
      inGroup: pairingIds.length > 1,
      cutShortBy: meeting.cutShortBy ?? null,
      themes: meeting.themes?.trim() ?? '',
    };
    return this.db.transaction(async (db) => {
      const pairs = await this.lockPairs(db, scope, pairingIds);
      const faults = faultsOfMeeting(pairs, await this.whenOf(db, scope, heldOn), meeting.mentor);
      if (faults.length > 0) throw new Problem('invalid_input', `Nothing was saved. ${faults.map((fault) => fault.message).join(' ')}`, faults);

      const there = await this.logged(db, scope, meeting);
      const different = there.filter((entry) => !same(entry, content));
      if (different.length > 0 && !meeting.replace) throw loggedAlready(meeting, different);
      const unchanged = new Set(there.filter((entry) => same(entry, content)).map((entry) => entry.pairingId));
      await db.query(
        `INSERT INTO mentoring_meeting (programme_id, pairing_id, held_on, logged_by, minutes, medium, in_group, cut_short_by, themes)
         SELECT $1, n.pairing_id, $3, $4, $5, $6, $7, $8, $9 FROM unnest($2::uuid[]) AS n (pairing_id)
         ON CONFLICT (pairing_id, held_on, logged_by)
         DO UPDATE SET minutes = excluded.minutes, medium = excluded.medium, in_group = excluded.in_group,
                       cut_short_by = excluded.cut_short_by, themes = excluded.themes`,
        [
          scope.programmeId,
          pairingIds.filter((id) => !unchanged.has(id)),
          heldOn,
          loggedBy,
          content.minutes,
          content.medium,
          content.inGroup,
          content.cutShortBy,
          content.themes,
        ],
      );
      if (unchanged.size < pairingIds.length) {
        await this.audit.append(db, scope, {
          event: 'mentoring.logged',
          subject: await this.codesOf(db, scope, pairingIds.filter((id) => !unchanged.has(id))),
          detail: { heldOn, loggedBy, added: pairingIds.length - there.length, replaced: different.length },
        });
      }
      return {
        added: pairingIds.length - there.length,
        replaced: different.length,
        unchanged: unchanged.size,
        meetings: await this.logged(db, scope, meeting),
      };
    });
  }

  /** The pairings in the order they were named, locked so that two logs of one pair come one after the other. */
  private async lockPairs(db: EntityManager, scope: Scope, pairingIds: readonly string[]): Promise<MeetingPair[]> {
    await db.query(`SELECT id FROM mentor_pairing WHERE programme_id = $1 AND id = ANY($2) ORDER BY id FOR NO KEY UPDATE`, [scope.programmeId, pairingIds]);
    const pairs = (await db.query(
      `SELECT g.id AS "pairingId", g.mentor_id AS "mentorId", ${NAME('pm')} AS mentor, ${NAME('pe')} AS mentee,
              g.starts_on::text AS "startsOn", g.ends_on::text AS "endsOn", least(pm.died_on, pe.died_on)::text AS "diedOn"
         FROM mentor_pairing g ${BOTH_SIDES}
        WHERE g.programme_id = $1 AND g.id = ANY($2) AND m.void_reason IS NULL AND e.void_reason IS NULL AND ${REACHED('$3', '$4')}
        ORDER BY array_position($2::uuid[], g.id)`,
      [scope.programmeId, pairingIds, scope.councilIds, scope.setIds],
    )) as MeetingPair[];
    const known = new Set(pairs.map((pair) => pair.pairingId));
    const faults = pairingIds.flatMap((id, index) =>
      known.has(id.toLowerCase()) ? [] : [{ field: `pairingIds.${index}`, message: `There is no pairing ${id} in this programme. Use one that is listed.` }],
    );
    if (faults.length > 0) throw new Problem('not_found', `Nothing was saved. ${faults.map((fault) => fault.message).join(' ')}`, faults);
    return pairs;
  }

  /** The pairs by codes, as the journal names them. */
  private async codesOf(db: EntityManager, scope: Scope, pairingIds: readonly string[]): Promise<string> {
    const [codes] = (await db.query(
      `SELECT string_agg('pairing ' || pm.code || ' with ' || pe.code, ', ' ORDER BY pm.code, pe.code) AS codes
         FROM mentor_pairing g ${BOTH_SIDES}
        WHERE g.programme_id = $1 AND g.id = ANY($2)`,
      [scope.programmeId, pairingIds],
    )) as { codes: string }[];
    return codes!.codes;
  }

  private async whenOf(db: EntityManager, scope: Scope, heldOn: string): Promise<MeetingWhen> {
    const [when] = (await db.query(
      `SELECT (now() AT TIME ZONE 'Europe/London')::date::text AS today,
              (starts_on - make_interval(months => $2))::date::text AS earliest,
              (ends_on + make_interval(months => $2))::date::text AS latest
         FROM programme WHERE id = $1`,
      [scope.programmeId, MONTHS_AROUND],
    )) as Omit<MeetingWhen, 'heldOn'>[];
    return { heldOn, ...when! };
  }

  /** What the same side has logged for these pairs and that day. */
  private logged(db: EntityManager, scope: Scope, { pairingIds, heldOn, loggedBy }: LogMeetingDto): Promise<LoggedMeetingDto[]> {
    return db.query(
      `SELECT g.id AS "pairingId", ${NAME('pm')} AS mentor, ${NAME('pe')} AS mentee, t.held_on::text AS "heldOn", t.logged_by AS "loggedBy",
              t.minutes, t.medium, t.in_group AS "inGroup", t.cut_short_by AS "cutShortBy", t.themes
         FROM mentoring_meeting t
         JOIN mentor_pairing g ON g.id = t.pairing_id ${BOTH_SIDES}
        WHERE t.programme_id = $1 AND t.pairing_id = ANY($2) AND t.held_on = $3 AND t.logged_by = $4
        ORDER BY array_position($2::uuid[], g.id)`,
      [scope.programmeId, pairingIds, heldOn, loggedBy],
    );
  }
}

function contentInWords({ minutes, medium, inGroup, cutShortBy, themes }: Content): string {
  return [
    minutes === null ? 'length not known' : `${minutes} minutes`,
    medium === 'unknown' ? null : medium.replace('_', ' '),
    inGroup ? 'in a group' : 'one to one',
    cutShortBy && `cut short by ${cutShortBy === 'other' ? 'something else' : `the ${cutShortBy}`}`,
    themes && `“${themes}”`,
  ]
    .filter(Boolean)
    .join(', ');
}

function same(entry: Content, content: Content): boolean {
  return (Object.keys(content) as (keyof Content)[]).every((key) => entry[key] === content[key]);
}

function loggedAlready({ heldOn, loggedBy }: LogMeetingDto, different: readonly LoggedMeetingDto[]): Problem {
  const there = different.map(({ mentor, mentee, ...entry }) => `${mentor} with ${mentee} (${contentInWords(entry)})`).join(', ');
  return new Problem(
    'conflict',
    `Nothing was saved. The ${loggedBy}’s log of ${dayInWords(heldOn)} already has a meeting of ${there}. Keep it, or send this again with replace: true.`,
    [],
    { meetings: different },
  );
}
