import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { CutShortBy, MentoringMedium } from '../../shared/vocabulary/mentoring.ts';
import { AuditService } from '../audit/audit.service.ts';
import { dayInWords } from '../directory/day-in-words.ts';
import { Problem } from '../kernel/problem.ts';
import type { PersonScope } from '../kernel/scope.ts';
import { faultsOfMeeting, type MeetingPair, type MeetingWhen } from './mentoring-check.ts';

/** Mentoring may begin a while before a programme and be finished a while after it. */
const MONTHS_AROUND = 3;

export type OwnSide = 'mentor' | 'mentee';

/** Somebody's mentor or mentee, and how many meetings are in whose log. */
export interface OwnPairing {
  readonly pairingId: string;
  /** Which of the two they are themselves. */
  readonly side: OwnSide;
  /** The other one: their name, or the code where no name is kept. */
  readonly other: string;
  /** The last day of the pairing is past. */
  readonly ended: boolean;
  /** A meeting can be logged, of a pairing that has ended too; not with somebody who has died. */
  readonly canLog: boolean;
  /** Meetings in their own log, in that of the other one, and days in either. */
  readonly own: number;
  readonly byOther: number;
  readonly meetings: number;
  readonly recommended: number | null;
}

/** What is said of a meeting. */
export interface MeetingContent {
  readonly heldOn: string;
  readonly minutes: number | null;
  readonly medium: MentoringMedium;
  readonly inGroup: boolean;
  readonly cutShortBy: CutShortBy | null;
  readonly themes: string;
}

/** An entry of somebody's own log. */
export interface OwnMeeting extends MeetingContent {
  readonly id: string;
  readonly pairingId: string;
  readonly side: OwnSide;
  readonly other: string;
  /** Changes whenever the entry does: sent back with a change, so that two open pages lose nothing. */
  readonly seen: string;
}

const NAME = (alias: string): string => `coalesce(nullif(${alias}.name, ''), ${alias}.code)`;

/**
 * The pairings of the enrolments $2 in the programme $1, seen from the side of whoever they are. They are found first:
 * without statistics, as after an import, everybody would be joined with everybody before.
 */
const OWN_PAIRS = `
  WITH own AS MATERIALIZED (
    SELECT id, mentor_id, mentee_id, starts_on, ends_on FROM mentor_pairing WHERE programme_id = $1 AND (mentor_id = ANY($2) OR mentee_id = ANY($2)))
  SELECT g.id, g.mentor_id, g.starts_on, g.ends_on, CASE WHEN g.mentor_id = ANY($2) THEN 'mentor' ELSE 'mentee' END AS side,
         pm.code AS mentor_code, pe.code AS mentee_code, ${NAME('pm')} AS mentor, ${NAME('pe')} AS mentee,
         CASE WHEN g.mentor_id = ANY($2) THEN ${NAME('pe')} ELSE ${NAME('pm')} END AS other, least(pm.died_on, pe.died_on) AS died_on
    FROM own g
    JOIN enrolment m ON m.id = g.mentor_id AND m.void_reason IS NULL
    JOIN person pm ON pm.id = m.person_id
    JOIN enrolment e ON e.id = g.mentee_id AND e.void_reason IS NULL
    JOIN person pe ON pe.id = e.person_id`;

const MEETINGS = `
  SELECT t.id, g.id AS "pairingId", g.side, g.other, t.held_on::text AS "heldOn", t.minutes, t.medium, t.in_group AS "inGroup",
         t.cut_short_by AS "cutShortBy", t.themes
    FROM (${OWN_PAIRS}) g
    JOIN mentoring_meeting t ON t.pairing_id = g.id AND t.logged_by = g.side`;

interface LockedPair extends MeetingPair {
  side: OwnSide;
  mentorCode: string;
  menteeCode: string;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Mentoring as one of the two sees it: their own log, and of the other's only how much is in it. */
@Injectable()
export class OwnMeetingService {
  constructor(
    private readonly db: DataSource,
    private readonly audit: AuditService,
  ) {}

  /** Their mentees and mentors by name. */
  pairings(scope: PersonScope): Promise<OwnPairing[]> {
    return this.db.query(
      `SELECT g.id AS "pairingId", g.side, g.other, p.recommended_mentoring AS recommended,
              coalesce(g.ends_on < (now() AT TIME ZONE 'Europe/London')::date, false) AS ended, g.died_on IS NULL AS "canLog",
              (count(*) FILTER (WHERE t.logged_by = g.side))::int AS own,
              (count(*) FILTER (WHERE t.logged_by <> g.side AND t.logged_by <> 'staff'))::int AS "byOther",
              count(DISTINCT t.held_on)::int AS meetings
         FROM (${OWN_PAIRS}) g
         JOIN programme p ON p.id = $1
         LEFT JOIN mentoring_meeting t ON t.pairing_id = g.id
        GROUP BY g.id, g.side, g.other, g.ends_on, g.died_on, p.recommended_mentoring
        ORDER BY g.side DESC, g.other, g.id`,
      [scope.programmeId, idsOf(scope)],
    );
  }

  /** Their own log, the last meeting first. */
  async log(scope: PersonScope): Promise<OwnMeeting[]> {
    const found = (await this.db.query(`${MEETINGS} ORDER BY t.held_on DESC, g.other, t.id`, [scope.programmeId, idsOf(scope)])) as OwnMeeting[];
    return found.map(withSeen);
  }

  /** @throws Problem not_found: there is no such entry in their own log */
  find(scope: PersonScope, id: string): Promise<OwnMeeting> {
    return this.meeting(this.db.manager, scope, id);
  }

  /**
   * Adds a meeting to their own log: with one of their pairs, or as a mentor with several mentees at once, an entry
   * for each. The same again changes nothing.
   * @throws Problem not_found: a pairing that is not theirs; invalid_input with every fault; conflict when their log
   *   has another meeting of a pair on that day
   */
  async add(scope: PersonScope, pairingIds: readonly string[], content: MeetingContent): Promise<void> {
    await this.db.transaction(async (db) => {
      const pairs = await this.lockPairs(db, scope, pairingIds);
      await this.refuseFaults(db, scope, pairs, content.heldOn);
      const { side } = pairs[0]!;
      const there = ((await db.query(`${MEETINGS} WHERE g.id = ANY($3) AND t.held_on = $4`, [scope.programmeId, idsOf(scope), pairingIds, content.heldOn])) as OwnMeeting[]).map(withSeen);
      const other = there.filter((entry) => !says(entry, content));
      if (other.length > 0) throw loggedAlready(other);
      const missing = pairs.filter(({ pairingId }) => !there.some((entry) => entry.pairingId === pairingId));
      if (missing.length === 0) return;
      await db.query(
        `INSERT INTO mentoring_meeting (programme_id, pairing_id, held_on, logged_by, minutes, medium, in_group, cut_short_by, themes)
         SELECT $1, n, $3, $4, $5, $6, $7, $8, $9 FROM unnest($2::uuid[]) n`,
        [
          scope.programmeId, missing.map(({ pairingId }) => pairingId), content.heldOn, side, content.minutes, content.medium, content.inGroup, content.cutShortBy, content.themes,
        ],
      );
      await this.audit.append(db, { ...scope, role: roleOf(side) }, { event: 'mentoring.logged', subject: subjectOf(missing), detail: { heldOn: content.heldOn, log: side } });
    });
  }

  /**
   * Corrects an entry of their own log.
   * @param seen the state the correction was made from
   * @throws Problem not_found; invalid_input; conflict when the entry was changed meanwhile, or their log has another
   *   meeting of the pair on that day
   */
  async change(scope: PersonScope, id: string, seen: string, content: MeetingContent): Promise<void> {
    await this.db.transaction(async (db) => {
      const { pairingId } = await this.meeting(db, scope, id);
      const pairs = await this.lockPairs(db, scope, [pairingId]);
      const entry = await this.meeting(db, scope, id);
      if (says(entry, content)) return;
      if (entry.seen !== seen) throw new Problem('conflict', 'Nothing was saved: this meeting was changed in another window meanwhile. It is shown as it is now.');
      await this.refuseFaults(db, scope, pairs, content.heldOn);
      const [taken] = ((await db.query(`${MEETINGS} WHERE g.id = $3 AND t.held_on = $4 AND t.id <> $5`, [scope.programmeId, idsOf(scope), pairingId, content.heldOn, id])) as OwnMeeting[]).map(withSeen);
      if (taken) throw loggedAlready([taken]);
      await db.query(`UPDATE mentoring_meeting SET held_on = $2, minutes = $3, medium = $4, in_group = $5, cut_short_by = $6, themes = $7 WHERE id = $1`, [
        id, content.heldOn, content.minutes, content.medium, content.inGroup, content.cutShortBy, content.themes,
      ]);
      await this.audit.append(db, { ...scope, role: roleOf(entry.side) }, {
        event: 'mentoring.changed', subject: subjectOf(pairs), detail: { heldOn: content.heldOn, before: entry.heldOn, log: entry.side },
      });
    });
  }

  /** Removes an entry of their own log. @throws Problem not_found: there is none, or it is removed already */
  async remove(scope: PersonScope, id: string): Promise<void> {
    await this.db.transaction(async (db) => {
      const { pairingId } = await this.meeting(db, scope, id);
      const pairs = await this.lockPairs(db, scope, [pairingId]);
      const entry = await this.meeting(db, scope, id);
      await db.query(`DELETE FROM mentoring_meeting WHERE id = $1`, [id]);
      await this.audit.append(db, { ...scope, role: roleOf(entry.side) }, { event: 'mentoring.removed', subject: subjectOf(pairs), detail: { heldOn: entry.heldOn, log: entry.side } });
    });
  }

  private async meeting(db: EntityManager, scope: PersonScope, id: string): Promise<OwnMeeting> {
    const [found] = UUID.test(id) ? ((await db.query(`${MEETINGS} WHERE t.id = $3`, [scope.programmeId, idsOf(scope), id])) as OwnMeeting[]) : [];
    if (!found) throw new Problem('not_found', 'There is no such meeting in your log. If you have just removed it, it is gone.');
    return withSeen(found);
  }

  /** In the order of their ids, as every log of a pair locks it: two logs of one pair come one after the other. */
  private async lockPairs(db: EntityManager, scope: PersonScope, pairingIds: readonly string[]): Promise<LockedPair[]> {
    const known = pairingIds.every((id) => UUID.test(id)) ? pairingIds : [];
    await db.query(`SELECT id FROM mentor_pairing WHERE programme_id = $1 AND id = ANY($2) ORDER BY id FOR NO KEY UPDATE`, [scope.programmeId, known]);
    const pairs = (await db.query(
      `SELECT g.id AS "pairingId", g.mentor_id AS "mentorId", g.side, g.mentor, g.mentee, g.mentor_code AS "mentorCode", g.mentee_code AS "menteeCode",
              g.starts_on::text AS "startsOn", g.ends_on::text AS "endsOn", g.died_on::text AS "diedOn"
         FROM (${OWN_PAIRS}) g WHERE g.id = ANY($3) ORDER BY array_position($3::uuid[], g.id)`,
      [scope.programmeId, idsOf(scope), known],
    )) as LockedPair[];
    if (pairs.length === 0 || pairs.length < new Set(pairingIds).size) throw new Problem('not_found', 'There is no such mentor or mentee on your page.');
    if (pairs.length > 1 && pairs.some(({ side }) => side === 'mentee')) {
      throw new Problem('invalid_input', 'Nothing was saved. Log a meeting with each mentor apart.', [{ field: 'pairing', message: 'Log a meeting with each mentor apart' }]);
    }
    return pairs;
  }

  private async refuseFaults(db: EntityManager, scope: PersonScope, pairs: readonly MeetingPair[], heldOn: string): Promise<void> {
    const [when] = (await db.query(
      `SELECT (now() AT TIME ZONE 'Europe/London')::date::text AS today,
              (starts_on - make_interval(months => $2))::date::text AS earliest,
              (ends_on + make_interval(months => $2))::date::text AS latest
         FROM programme WHERE id = $1`,
      [scope.programmeId, MONTHS_AROUND],
    )) as Omit<MeetingWhen, 'heldOn'>[];
    const faults = faultsOfMeeting(pairs, { heldOn, ...when! });
    if (faults.length > 0) throw new Problem('invalid_input', `Nothing was saved. ${faults.map(({ message }) => message).join(' ')}`, faults);
  }
}

function idsOf(scope: PersonScope): string[] {
  return scope.enrolments.map(({ id }) => id);
}

function roleOf(side: OwnSide): 'mentor' | 'participant' {
  return side === 'mentor' ? 'mentor' : 'participant';
}

function subjectOf(pairs: readonly LockedPair[]): string {
  return `mentor ${pairs[0]!.mentorCode}, mentee ${pairs.map(({ menteeCode }) => menteeCode).join(', ')}`;
}

const CONTENT = ['heldOn', 'minutes', 'medium', 'inGroup', 'cutShortBy', 'themes'] as const satisfies readonly (keyof MeetingContent)[];

function says(entry: MeetingContent, content: MeetingContent): boolean {
  return CONTENT.every((key) => entry[key] === content[key]);
}

function withSeen(entry: Omit<OwnMeeting, 'seen'>): OwnMeeting {
  return { ...entry, seen: createHash('sha256').update(JSON.stringify(CONTENT.map((key) => entry[key]))).digest('base64url').slice(0, 16) };
}

function loggedAlready(there: readonly OwnMeeting[]): Problem {
  const message = there.map(({ other, heldOn }) => `Your log already has another meeting with ${other} on ${dayInWords(heldOn)}. Change that entry, or use another day.`).join(' ');
  return new Problem('conflict', `Nothing was saved. ${message}`, [{ field: 'heldOn', message }]);
}
