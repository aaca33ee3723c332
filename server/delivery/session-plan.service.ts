import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { SessionKind } from '../../shared/vocabulary/session.ts';
import { dayInWords } from '../directory/day-in-words.ts';
import { Problem } from '../kernel/problem.ts';
import type { Scope } from '../kernel/scope.ts';

/** A session that is to be held. Times are local, 'YYYY-MM-DDTHH:MM' in Europe/London. */
export interface PlannedSession {
  code: string; kind: SessionKind; setCode: string | null; title: string; startsAt: string; endsAt: string | null;
  place: string; closing: boolean | null; capacity: number | null; optimum: number | null; theme: string;
}

const LOCAL = (column: string): string => `to_char(${column} AT TIME ZONE 'Europe/London', 'YYYY-MM-DD"T"HH24:MI')`;

/** Sessions as a plan: taken from a programme, stored in a new one, and what a change of sets does to their registers. */
@Injectable()
export class SessionPlanService {
  constructor(private readonly db: DataSource) {}

  /** The sessions of a programme that were not cancelled, in their order. */
  sessionsOf(programmeId: string): Promise<PlannedSession[]> {
    return this.db.query(
      `SELECT s.code, s.kind, g.code AS "setCode", s.title, ${LOCAL('s.starts_at')} AS "startsAt", ${LOCAL('s.ends_at')} AS "endsAt", s.place, s.closing, s.capacity, s.optimum, s.theme
         FROM session s LEFT JOIN learning_set g ON g.id = s.set_id WHERE s.programme_id = $1 AND s.status <> 'cancelled' ORDER BY s.starts_at, s.code`,
      [programmeId],
    );
  }

  /** Stores planned sessions in the caller's transaction; the sets must be there. */
  async insert(db: EntityManager, programmeId: string, sessions: readonly PlannedSession[]): Promise<void> {
    await db.query(
      `INSERT INTO session (programme_id, code, kind, set_id, title, starts_at, ends_at, place, status, closing, capacity, optimum, theme)
       SELECT $1, x.code, x.kind, g.id, x.title, x.starts_at AT TIME ZONE 'Europe/London', x.ends_at AT TIME ZONE 'Europe/London', x.place, 'planned', x.closing, x.capacity, x.optimum, x.theme
         FROM unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::timestamp[], $7::timestamp[], $8::text[], $9::boolean[], $10::int[], $11::int[], $12::text[])
              AS x (code, kind, set_code, title, starts_at, ends_at, place, closing, capacity, optimum, theme)
         LEFT JOIN learning_set g ON g.programme_id = $1 AND g.code = x.set_code`,
      [
        programmeId, sessions.map((one) => one.code), sessions.map((one) => one.kind), sessions.map((one) => one.setCode), sessions.map((one) => one.title), sessions.map((one) => one.startsAt),
        sessions.map((one) => one.endsAt), sessions.map((one) => one.place), sessions.map((one) => one.closing), sessions.map((one) => one.capacity), sessions.map((one) => one.optimum), sessions.map((one) => one.theme),
      ],
    );
  }

  /**
   * What the registers must say when people leave their sets on a day: they are no longer expected at meetings of the old set
   * from then on, and again at those of the new one; marks are never touched. In the caller's transaction.
   *
   * @throws Problem invalid_input when a register has one of them as there, at a meeting of the old set, on that day or later
   */
  async changeSets(db: EntityManager, scope: Scope, moves: readonly { enrolmentId: string; fromSetId: string | null }[], toSetId: string | null, from: string): Promise<void> {
    const values = [scope.programmeId, moves.map(({ enrolmentId }) => enrolmentId), moves.map(({ fromSetId }) => fromSetId), from];
    const [there] = (await db.query(
      `SELECT coalesce(nullif(p.name, ''), p.code) AS person, s.title, v.held_on::text AS day
         FROM unnest($2::uuid[], $3::uuid[]) AS m (enrolment_id, set_id)
         JOIN register_entry r ON r.enrolment_id = m.enrolment_id
         JOIN session s ON s.id = r.session_id AND s.set_id = m.set_id AND s.kind = 'set_meeting'
         JOIN reading.session v ON v.session_id = s.id
         JOIN enrolment e ON e.id = m.enrolment_id JOIN person p ON p.id = e.person_id
        WHERE s.programme_id = $1 AND v.held_on >= $4::date AND r.mark IN ('in_person', 'online', 'in_part') ORDER BY v.held_on DESC LIMIT 1`,
      values,
    )) as { person: string; title: string; day: string }[];
    if (there) {
      const message = `${there.person} is marked as there at ${there.title} on ${dayInWords(there.day)}, with the set they leave. Use a later day, or correct the register first.`;
      throw new Problem('invalid_input', message, [{ field: 'from', message }]);
    }
    await db.query(
      `UPDATE register_entry r SET expected = (s.set_id IS NOT DISTINCT FROM $5::uuid)
         FROM unnest($2::uuid[], $3::uuid[]) AS m (enrolment_id, set_id), session s, reading.session v
        WHERE r.enrolment_id = m.enrolment_id AND s.id = r.session_id AND v.session_id = s.id AND s.programme_id = $1 AND s.kind = 'set_meeting'
          AND v.held_on >= $4::date AND r.mark IS NULL AND s.set_id IN (m.set_id, $5::uuid) AND r.expected <> (s.set_id IS NOT DISTINCT FROM $5::uuid)`,
      [...values, toSetId],
    );
  }
}
