import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditService } from '../audit/audit.service.ts';
import { Problem } from '../kernel/problem.ts';
import { reached } from '../kernel/reach.ts';
import type { Scope } from '../kernel/scope.ts';
import { faultsOfMarkings, sortMarkings, type MarkedPerson, type MarkedSession } from './register-check.ts';
import type { MarkRegisterDto, RegisterDto, RegisterEntryDto, RegisterMarkDto, SessionDto, SessionSummaryDto } from './register.dto.ts';
import { ROSTER_IN_REACH } from './roster.ts';

const SESSION = `
  s.code, s.kind, g.name AS set, s.title, s.starts_at AS "startsAt", s.ends_at AS "endsAt", s.place, s.status`;

type LockedSession = MarkedSession & { id: string };
type StoredSession = Omit<SessionDto, 'startsAt' | 'endsAt'> & { startsAt: Date; endsAt: Date | null };

/** Sessions and who was there. */
@Injectable()
export class RegisterService {
  constructor(
    private readonly db: DataSource,
    private readonly audit: AuditService,
  ) {}

  /** Every session that the scope reaches in order of time, with how far its register is marked. A facilitator reaches those of their sets. */
  async listSessions(scope: Scope): Promise<SessionSummaryDto[]> {
    const rows = (await this.db.query(
      `WITH roster AS (${ROSTER_IN_REACH})
       SELECT ${SESSION},
              (count(*) FILTER (WHERE r.expected))::int AS expected,
              (count(*) FILTER (WHERE r.expected AND r.mark IS NOT NULL))::int AS recorded,
              (count(*) FILTER (WHERE r.expected AND r.mark IN ('in_person', 'online', 'in_part')))::int AS attended
         FROM session s
         LEFT JOIN learning_set g ON g.id = s.set_id
         LEFT JOIN roster r ON r.session_id = s.id
        WHERE s.programme_id = $1 AND ${reached('s.set_id', '$4')}
        GROUP BY s.id, g.id
        ORDER BY s.starts_at, s.code`,
      [scope.programmeId, null, scope.councilIds, scope.setIds],
    )) as (StoredSession & Pick<SessionSummaryDto, 'expected' | 'recorded' | 'attended'>)[];
    return rows.map((row) => ({ ...row, ...times(row) }));
  }

  /**
   * Who was expected at a session and what the register says of each.
   * @throws Problem not_found: no such session in this programme.
   */
  async readRegister(scope: Scope, code: string): Promise<RegisterDto> {
    return this.registerOf(this.db.manager, scope, code);
  }

  /**
   * Marks people of one register: all of them or nobody. The first save also stores everybody else who is expected,
   * so that who was expected stays as it was that day.
   *
   * @returns the register as it says now
   * @throws Problem not_found; invalid_input with every fault and its person; conflict with what the register says now
   *   (`entries`) of those whom somebody else changed since `version`. The same content again is no change.
   */
  async markRegister(scope: Scope, code: string, { entries }: MarkRegisterDto): Promise<RegisterDto> {
    return this.db.transaction(async (db) => {
      const session = await this.lockSession(db, scope, code);
      const people = await this.lockPeople(db, scope, session.id, entries);
      const faults = faultsOfMarkings(session, people, entries);
      if (faults.length > 0) throw new Problem('invalid_input', `Nothing was saved. ${faults.map((fault) => fault.message).join(' ')}`, faults);

      const roster = await this.rosterOf(db, scope, session.id);
      const { save, conflicts } = sortMarkings(people, entries);
      if (conflicts.length > 0) throw conflict(entries, conflicts, people, roster);
      if (save.length > 0) {
        const given = new Set(entries.map((entry) => entry.enrolmentId));
        await this.store(db, scope, session.id, [...save, ...roster.filter((row) => row.version === 0 && row.expected && !given.has(row.enrolmentId))]);
      }
      await db.query(`UPDATE session SET status = 'held' WHERE id = $1 AND status = 'planned'`, [session.id]);
      if (save.length > 0) {
        const corrected = save.filter((row) => people.get(row.enrolmentId)!.stored).length;
        await this.audit.append(db, scope, { event: 'register.marked', subject: `session ${code}`, detail: { marked: save.length, corrected } });
      }
      return this.registerOf(db, scope, code);
    });
  }

  /** One marking of a session at a time: what is compared below is what is there when it is saved. */
  private async lockSession(db: EntityManager, scope: Scope, code: string): Promise<LockedSession> {
    const [session] = (await db.query(
      `SELECT s.id, s.kind, s.status, s.set_id AS "setId", g.name AS set, s.starts_at <= now() AS begun,
              (s.starts_at AT TIME ZONE 'Europe/London')::date::text AS "heldOn"
         FROM session s LEFT JOIN learning_set g ON g.id = s.set_id
        WHERE s.programme_id = $1 AND s.code = $2 AND ${reached('s.set_id', '$3')}
          FOR NO KEY UPDATE OF s`,
      [scope.programmeId, code, scope.setIds],
    )) as LockedSession[];
    if (!session) throw noSession(scope, code);
    return session;
  }

  private async lockPeople(db: EntityManager, scope: Scope, sessionId: string, entries: readonly RegisterMarkDto[]): Promise<Map<string, MarkedPerson>> {
    const ids = entries.map((entry) => entry.enrolmentId);
    // A withdrawal takes a stronger lock on the enrolment: it is recorded before this or after, never in between.
    await db.query(`SELECT id FROM enrolment WHERE programme_id = $1 AND id = ANY($2) ORDER BY id FOR SHARE`, [scope.programmeId, ids]);
    const found = (await db.query(
      `SELECT e.id, coalesce(nullif(p.name, ''), p.code) AS person, e.role, e.set_id AS "setId", w.withdrew_on::text AS "withdrewOn",
              CASE WHEN r.version IS NOT NULL
                   THEN json_build_object('expected', r.expected, 'mark', r.mark, 'reason', r.reason, 'version', r.version) END AS stored
         FROM enrolment e
         JOIN person p ON p.id = e.person_id
         LEFT JOIN withdrawal w ON w.enrolment_id = e.id AND w.reversed_at IS NULL
         LEFT JOIN register_entry r ON r.session_id = $2 AND r.enrolment_id = e.id
        WHERE e.programme_id = $1 AND e.id = ANY($3) AND e.void_reason IS NULL AND ${reached('e.council_id', '$4')}
          AND (${reached('e.set_id', '$5')} OR r.version IS NOT NULL)`,
      [scope.programmeId, sessionId, ids, scope.councilIds, scope.setIds],
    )) as (MarkedPerson & { id: string })[];
    return new Map(found.map(({ id, ...person }) => [id, person]));
  }

  /** All rows in one statement; the trigger keeps what they said before. */
  private async store(db: EntityManager, scope: Scope, sessionId: string, rows: readonly Pick<RegisterMarkDto, 'enrolmentId' | 'expected' | 'mark' | 'reason'>[]): Promise<void> {
    await db.query(
      `INSERT INTO register_entry (programme_id, session_id, enrolment_id, expected, mark, reason)
       SELECT $1, $2, n.enrolment_id, n.expected, n.mark, n.reason
         FROM unnest($3::uuid[], $4::boolean[], $5::text[], $6::text[]) AS n (enrolment_id, expected, mark, reason)
       ON CONFLICT (session_id, enrolment_id)
       DO UPDATE SET expected = excluded.expected, mark = excluded.mark, reason = excluded.reason`,
      [scope.programmeId, sessionId, rows.map((r) => r.enrolmentId), rows.map((r) => r.expected), rows.map((r) => r.mark), rows.map((r) => r.reason)],
    );
  }

  private async registerOf(db: EntityManager, scope: Scope, code: string): Promise<RegisterDto> {
    const [found] = (await db.query(
      `SELECT s.id, ${SESSION} FROM session s LEFT JOIN learning_set g ON g.id = s.set_id
        WHERE s.programme_id = $1 AND s.code = $2 AND ${reached('s.set_id', '$3')}`,
      [scope.programmeId, code, scope.setIds],
    )) as (StoredSession & { id: string })[];
    if (!found) throw noSession(scope, code);
    const { id, ...session } = found;
    return { ...session, ...times(session), entries: await this.rosterOf(db, scope, id) };
  }

  private rosterOf(db: EntityManager, scope: Scope, sessionId: string): Promise<RegisterEntryDto[]> {
    return db.query(
      `SELECT enrolment_id AS "enrolmentId", person, person_code AS "personCode", role, council, expected, mark, reason, version,
              withdrew_on AS "withdrewOn"
         FROM (${ROSTER_IN_REACH}) roster
        ORDER BY council NULLS LAST, role DESC, person, person_code`,
      [scope.programmeId, sessionId, scope.councilIds],
    );
  }
}

function noSession(scope: Scope, code: string): Problem {
  return new Problem('not_found', `There is no session ${code} in the programme ${scope.programmeCode}.`);
}

function times(session: StoredSession): { startsAt: string; endsAt: string | null } {
  return { startsAt: session.startsAt.toISOString(), endsAt: session.endsAt?.toISOString() ?? null };
}

function conflict(entries: readonly RegisterMarkDto[], conflicts: readonly RegisterMarkDto[], people: ReadonlyMap<string, MarkedPerson>, roster: readonly RegisterEntryDto[]): Problem {
  const disputed = new Set(conflicts.map((row) => row.enrolmentId));
  const names = conflicts.map((row) => people.get(row.enrolmentId)!.person);
  return new Problem(
    'conflict',
    `Nothing was saved. Somebody else changed ${names.join(', ')} after you opened the register. Look at what it says of them now, and send again what is right with the version it has now.`,
    conflicts.map((row) => ({
      field: `entries.${entries.indexOf(row)}.version`,
      message: `${people.get(row.enrolmentId)!.person} was changed by somebody else meanwhile.`,
    })),
    { entries: roster.filter((row) => disputed.has(row.enrolmentId)) },
  );
}
