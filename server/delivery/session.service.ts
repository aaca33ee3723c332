import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditService } from '../audit/audit.service.ts';
import { Problem } from '../kernel/problem.ts';
import type { Scope } from '../kernel/scope.ts';
import { calendarFile, type CalendarEvent } from './calendar-file.ts';
import { ROSTER } from './roster.ts';
import { askBefore, changesBetween, faultsOfSession, type ProgrammeDays } from './session-check.ts';
import { wordsOfChange } from './session-change-words.ts';
import type { CancelSessionDto, ChangeSessionDto, LearningSetDto, PlannedSessionDto, PlanSessionDto, SessionDetailDto, WaitingDto } from './session.dto.ts';
import { WaitingListService } from './waiting-list.service.ts';

/** A session may be a while before a programme (selection days) and a year after it (follow-ups). */
const MONTHS_BEFORE = 3;
const MONTHS_AFTER = 12;

const CONTENT = ['kind', 'set', 'title', 'day', 'startsAt', 'endsAt', 'place', 'link', 'theme', 'learningOutcomes', 'timetable', 'closing', 'capacity', 'optimum', 'headcount'] as const;

type Stored = PlannedSessionDto & Pick<SessionDetailDto, 'code' | 'status' | 'setName' | 'begun' | 'version' | 'closes' | 'marked'> & { id: string };
type Change = { changedAt: Date; by: string; what: Record<string, [unknown, unknown]>; why: string };

const SESSION = `
  SELECT s.id, s.code, s.kind, g.code AS set, g.name AS "setName", s.title, to_char(s.starts_at AT TIME ZONE 'Europe/London', 'YYYY-MM-DD') AS day,
         to_char(s.starts_at AT TIME ZONE 'Europe/London', 'HH24:MI') AS "startsAt", to_char(s.ends_at AT TIME ZONE 'Europe/London', 'HH24:MI') AS "endsAt",
         s.place, s.link, s.theme, s.learning_outcomes AS "learningOutcomes", s.timetable, s.closing, s.capacity, s.optimum, s.headcount,
         s.status, s.starts_at <= now() AS begun, s.version, v.closes,
         (SELECT count(*)::int FROM register_entry r WHERE r.session_id = s.id AND r.mark IS NOT NULL) AS marked
    FROM session s
    JOIN reading.session v ON v.session_id = s.id
    LEFT JOIN learning_set g ON g.id = s.set_id
   WHERE s.programme_id = $1 AND s.code = $2 AND ($3::uuid[] IS NULL OR s.set_id = ANY($3))`;

/** Sessions as they are planned, changed, moved and cancelled. Marks, and what was changed, are never lost. */
@Injectable()
export class SessionService {
  constructor(
    private readonly db: DataSource,
    private readonly audit: AuditService,
    private readonly waiting: WaitingListService,
  ) {}

  /** @throws Problem not_found */
  async read(scope: Scope, code: string, db = this.db.manager): Promise<SessionDetailDto> {
    return this.detail(db, scope, code);
  }

  /**
   * Plans a session. With a code of its own the same again changes nothing.
   * @throws Problem invalid_input with every fault; conflict: the code is another session's
   */
  async plan(scope: Scope, given: PlanSessionDto): Promise<SessionDetailDto> {
    return this.db.transaction(async (db) => {
      const { code: wantedCode, ...planned } = given;
      const wanted = contentOf(planned);
      const setId = await this.check(db, scope, wanted);
      const code = wantedCode ?? (await this.newCode(db, scope, wanted));
      const [there] = (await db.query(SESSION, [scope.programmeId, code, null])) as Stored[];
      if (there) {
        if (Object.keys(changesBetween(contentOf(there), wanted)).length === 0) return this.detail(db, scope, code);
        throw new Problem('conflict', `There is a session ${code} already: ${there.title}. Choose another code.`, [{ field: 'code', message: `${code} is the code of ${there.title}. Choose another.` }]);
      }
      await db.query(
        `INSERT INTO session (programme_id, code, kind, set_id, title, starts_at, ends_at, place, link, theme, learning_outcomes, timetable, closing, capacity, optimum, headcount, status)
         VALUES ($1, $2, $3, $4, $5, ($6::date + $7::time) AT TIME ZONE 'Europe/London', ($6::date + $8::time) AT TIME ZONE 'Europe/London', $9, $10, $11, $12, $13, $14, $15, $16, $17,
                 CASE WHEN $17::int IS NOT NULL THEN 'held' ELSE 'planned' END)`,
        [
          scope.programmeId, code, wanted.kind, setId, wanted.title, wanted.day, wanted.startsAt, wanted.endsAt, wanted.place, wanted.link, wanted.theme, wanted.learningOutcomes,
          JSON.stringify(wanted.timetable), wanted.closing, wanted.capacity, wanted.optimum, wanted.headcount,
        ],
      );
      await this.audit.append(db, scope, { event: 'session.planned', subject: `session ${code}`, detail: { day: wanted.day, kind: wanted.kind } });
      return this.detail(db, scope, code);
    });
  }

  /**
   * Changes a session. The same again changes nothing; a larger room lets in whoever waits.
   *
   * @throws Problem not_found; invalid_input with every fault; conflict: changed by somebody else since `version`, with what is there
   *   (`session`); confirmation_needed: it has marks and is moved
   */
  async change(scope: Scope, code: string, given: ChangeSessionDto): Promise<SessionDetailDto> {
    return this.db.transaction(async (db) => {
      const before = await this.lock(db, scope, code);
      const { version, confirmed, why = '', ...planned } = given;
      const wanted = contentOf(planned);
      const changes = changesBetween(contentOf(before), wanted);
      if (Object.keys(changes).length === 0) return this.detail(db, scope, code);
      if (version !== before.version) {
        throw new Problem('conflict', `Nothing was saved. Somebody else changed ${before.title} after you opened it. Look at what it says now, and change that.`, [], { session: await this.detail(db, scope, code) });
      }
      const setId = await this.check(db, scope, wanted, before);
      if (changes.day) await this.refuseAfterWithdrawals(db, before, wanted.day);
      const ask = askBefore(before, { status: before.status, day: wanted.day });
      if (ask && !confirmed) throw new Problem('confirmation_needed', ask);
      await db.query(
        `UPDATE session SET kind = $2, set_id = $3, title = $4, starts_at = ($5::date + $6::time) AT TIME ZONE 'Europe/London', ends_at = ($5::date + $7::time) AT TIME ZONE 'Europe/London',
                place = $8, link = $9, theme = $10, learning_outcomes = $11, timetable = $12, closing = $13, capacity = $14, optimum = $15, headcount = $16, version = version + 1,
                status = CASE WHEN $16::int IS NOT NULL AND status = 'planned' AND ($5::date + $6::time) AT TIME ZONE 'Europe/London' <= now() THEN 'held' ELSE status END
          WHERE id = $1`,
        [
          before.id, wanted.kind, setId, wanted.title, wanted.day, wanted.startsAt, wanted.endsAt, wanted.place, wanted.link, wanted.theme, wanted.learningOutcomes,
          JSON.stringify(wanted.timetable), wanted.closing, wanted.capacity, wanted.optimum, wanted.headcount,
        ],
      );
      await this.remember(db, scope, before, changes, why);
      await this.waiting.promote(db, scope, before.id);
      return this.detail(db, scope, code);
    });
  }

  /**
   * Cancels a session, or takes that back. Its marks stay where they are; while it is cancelled it counts in nobody's maximum.
   * @throws Problem not_found; confirmation_needed: it has marks
   */
  async cancel(scope: Scope, code: string, { cancelled, confirmed, why = '' }: CancelSessionDto): Promise<SessionDetailDto> {
    return this.db.transaction(async (db) => {
      const before = await this.lock(db, scope, code);
      if ((before.status === 'cancelled') === cancelled) return this.detail(db, scope, code);
      const status = cancelled ? 'cancelled' : before.marked > 0 || (before.headcount !== null && before.begun) ? 'held' : 'planned';
      const ask = askBefore(before, { status, day: before.day });
      if (ask && !confirmed) throw new Problem('confirmation_needed', ask);
      await db.query(`UPDATE session SET status = $2, version = version + 1 WHERE id = $1`, [before.id, status]);
      await this.remember(db, scope, before, { status: [before.status, status] }, why);
      return this.detail(db, scope, code);
    });
  }

  /** Sets of the programme, to choose from. */
  sets(scope: Pick<Scope, 'programmeId' | 'setIds'>): Promise<LearningSetDto[]> {
    return this.db.query(
      `SELECT code, name FROM learning_set WHERE programme_id = $1 AND ($2::uuid[] IS NULL OR id = ANY($2)) ORDER BY name, code`,
      [scope.programmeId, scope.setIds],
    );
  }

  /**
   * A calendar file of one session, or of all: of a set, its own and those of everybody.
   * @throws Problem not_found
   */
  async calendar(scope: Pick<Scope, 'programmeId' | 'programmeCode' | 'setIds'>, of: { session?: string; set?: string | undefined }): Promise<string> {
    const rows = (await this.db.query(
      `SELECT 'session-' || s.id || '@waymark' AS uid, s.version - 1 AS sequence, s.starts_at AS "startsAt", s.ends_at AS "endsAt",
              coalesce((SELECT max(c.changed_at) FROM session_change c WHERE c.session_id = s.id), p.starts_on::timestamptz) AS "changedAt",
              s.title, s.place, s.link, s.learning_outcomes AS outcomes, s.timetable, s.status = 'cancelled' AS cancelled, p.name AS programme
         FROM session s JOIN programme p ON p.id = s.programme_id LEFT JOIN learning_set g ON g.id = s.set_id
        WHERE s.programme_id = $1 AND ($2::text IS NULL OR s.code = $2) AND ($3::text IS NULL OR g.code = $3 OR s.kind IN ('launch', 'study_day') AND s.set_id IS NULL)
          AND ($4::uuid[] IS NULL OR s.set_id = ANY($4))
        ORDER BY s.starts_at, s.code`,
      [scope.programmeId, of.session ?? null, of.set ?? null, scope.setIds],
    )) as (Omit<CalendarEvent, 'description'> & { outcomes: string; timetable: { at: string; what: string }[]; programme: string })[];
    if (of.set && !(await this.sets(scope)).some(({ code }) => code === of.set)) throw new Problem('not_found', `There is no set ${of.set} in the programme ${scope.programmeCode}.`);
    if (rows.length === 0) throw of.session ? noSession(scope, of.session) : new Problem('not_found', `There is no session to put into a calendar${of.set ? ` for the set ${of.set}` : ''}.`);
    return calendarFile(
      rows[0]!.programme,
      rows.map(({ outcomes, timetable, programme: _, ...event }) => ({ ...event, description: [...timetable.map(({ at, what }) => `${at} ${what}`), outcomes].filter(Boolean).join('\n') })),
    );
  }

  /** @returns the id of the set */
  private async check(db: EntityManager, scope: Scope, wanted: PlannedSessionDto, before?: Stored): Promise<string | null> {
    const [days] = (await db.query(
      `SELECT starts_on::text AS "startsOn", ends_on::text AS "endsOn", (now() AT TIME ZONE 'Europe/London')::date::text AS today,
              (starts_on - make_interval(months => $2))::date::text AS earliest, (ends_on + make_interval(months => $3))::date::text AS latest,
              to_char(($4::date + $5::time) AT TIME ZONE 'Europe/London' AT TIME ZONE 'Europe/London', 'HH24:MI') AS "readBack",
              (SELECT g.id FROM learning_set g WHERE g.programme_id = programme.id AND g.code = $6 AND ($7::uuid[] IS NULL OR g.id = ANY($7))) AS "setId"
         FROM programme WHERE id = $1`,
      [scope.programmeId, MONTHS_BEFORE, MONTHS_AFTER, wanted.day, wanted.startsAt, wanted.set, scope.setIds],
    )) as (ProgrammeDays & { readBack: string; setId: string | null })[];
    const { readBack, setId, ...programme } = days!;
    const faults = faultsOfSession(wanted, programme, before);
    if (wanted.set !== null && setId === null) faults.push({ field: 'set', message: `There is no set ${wanted.set} in this programme. Use the code of one that it has.` });
    if (readBack !== wanted.startsAt) faults.push({ field: 'startsAt', message: `The clocks go forward that night, so ${wanted.startsAt} does not exist. Use another time.` });
    if (wanted.headcount !== null && wanted.day > programme.today) faults.push({ field: 'headcount', message: 'Nobody can have been counted at a session to come. Leave it empty.' });
    if (faults.length > 0) throw new Problem('invalid_input', `Nothing was saved. ${faults.map((fault) => fault.message).join(' ')}`, faults);
    return setId;
  }

  /** Nobody is there after the day on which they withdrew: a session that they attended is not moved to after it. */
  private async refuseAfterWithdrawals(db: EntityManager, before: Stored, day: string): Promise<void> {
    const left = (await db.query(
      `SELECT coalesce(nullif(p.name, ''), p.code) AS person, w.withdrew_on::text AS on
         FROM register_entry r JOIN withdrawal w ON w.enrolment_id = r.enrolment_id AND w.reversed_at IS NULL AND w.withdrew_on < $2::date
         JOIN enrolment e ON e.id = r.enrolment_id JOIN person p ON p.id = e.person_id
        WHERE r.session_id = $1 AND r.mark IN ('in_person', 'online', 'in_part') ORDER BY 1`,
      [before.id, day],
    )) as { person: string; on: string }[];
    if (left.length === 0) return;
    const message = `${left.map(({ person, on }) => `${person} attended and withdrew on ${on}`).join('; ')}. It cannot be moved to after that day. Use an earlier one, or correct the register first.`;
    throw new Problem('invalid_input', `Nothing was saved. ${message}`, [{ field: 'day', message }]);
  }

  private async lock(db: EntityManager, scope: Scope, code: string): Promise<Stored> {
    await db.query(`SELECT id FROM session WHERE programme_id = $1 AND code = $2 FOR NO KEY UPDATE`, [scope.programmeId, code]);
    const [found] = (await db.query(SESSION, [scope.programmeId, code, scope.setIds])) as Stored[];
    if (!found) throw noSession(scope, code);
    return found;
  }

  private async remember(db: EntityManager, scope: Scope, before: Stored, what: Record<string, [unknown, unknown]>, why: string): Promise<void> {
    await db.query(
      `INSERT INTO session_change (programme_id, session_id, version, changed_by, what, why) VALUES ($1, $2, $3, $4, $5, $6)`,
      [scope.programmeId, before.id, before.version + 1, scope.actor.name, JSON.stringify(what), why.trim()],
    );
    await this.audit.append(db, scope, { event: 'session.changed', subject: `session ${before.code}`, detail: { fields: Object.keys(what), version: before.version + 1 } });
  }

  /** "north-4": the set, or the kind, and the next number that is free. */
  private async newCode(db: EntityManager, scope: Scope, { kind, set }: PlannedSessionDto): Promise<string> {
    const stem = (set && kind === 'set_meeting' ? set : kind.replaceAll('_', '-')).slice(0, 50);
    // One after the other, so that two people planning at once get two numbers.
    await db.query(`SELECT id FROM programme WHERE id = $1 FOR NO KEY UPDATE`, [scope.programmeId]);
    const rows = (await db.query(`SELECT code FROM session WHERE programme_id = $1 AND code LIKE $2`, [scope.programmeId, `${stem}-%`])) as { code: string }[];
    const numbers = rows.map(({ code }) => Number(/-(\d{1,6})$/.exec(code)?.[1] ?? 0));
    return `${stem}-${Math.max(0, ...numbers) + 1}`;
  }

  private async detail(db: EntityManager, scope: Scope, code: string): Promise<SessionDetailDto> {
    const [found] = (await db.query(SESSION, [scope.programmeId, code, scope.setIds])) as Stored[];
    if (!found) throw noSession(scope, code);
    const { id, ...session } = found;
    const [counts] = (await db.query(
      `SELECT (count(*) FILTER (WHERE expected))::int AS expected,
              (count(*) FILTER (WHERE expected AND mark IS DISTINCT FROM 'apologies_in_advance'))::int AS taken FROM (${ROSTER}) roster`,
      [scope.programmeId, id],
    )) as { expected: number; taken: number }[];
    const history = (await db.query(`SELECT changed_at AS "changedAt", changed_by AS by, what, why FROM session_change WHERE session_id = $1 ORDER BY id DESC`, [id])) as Change[];
    const waiting: WaitingDto[] = await this.waiting.list(db, scope, id);
    return { ...session, ...counts!, waiting, history: history.map((one) => ({ ...one, changedAt: one.changedAt.toISOString(), what: wordsOfChange(one.what) })) };
  }
}

function contentOf(session: PlannedSessionDto): PlannedSessionDto {
  const content = Object.fromEntries(CONTENT.map((field) => [field, session[field] ?? null])) as unknown as PlannedSessionDto;
  return {
    ...content,
    title: session.title.trim(), place: session.place.trim(), theme: session.theme.trim(), learningOutcomes: session.learningOutcomes.trim(),
    timetable: session.timetable.map(({ at, what }) => ({ at, what: what.trim() })),
  };
}

export function noSession(scope: Pick<Scope, 'programmeCode'>, code: string): Problem {
  return new Problem('not_found', `There is no session ${code} in the programme ${scope.programmeCode}.`);
}
