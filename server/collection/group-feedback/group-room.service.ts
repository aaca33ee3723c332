import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Scope } from '../../kernel/scope.ts';
import type { RoomPersonDto, RoomSessionDto } from './group-feedback.dto.ts';
import { CollectionClock } from '../rounds/round-window.ts';
import { londonDay } from '../../../shared/calendar/london.ts';

/** Who may have been in the room. $1 the programme, $2 the sets of the scope, or null for all, $3 the session, or null. */
const IN_THE_ROOM = `
    FROM reading.enrolment e
    JOIN person x ON x.id = e.person_id
    LEFT JOIN reading.session s ON s.programme_id = $1 AND s.session_code = $3 AND ($2::uuid[] IS NULL OR s.set_id = ANY ($2))
    LEFT JOIN LATERAL (SELECT true AS known, r.mark IN ('in_person', 'online', 'in_part') AS attended FROM register_entry r WHERE r.session_id = s.session_id AND r.enrolment_id = e.enrolment_id) k ON true
   WHERE e.programme_id = $1 AND e.not_counted IS DISTINCT FROM 'erased' AND e.not_counted IS DISTINCT FROM 'enrolled_in_error'
     AND ($2::uuid[] IS NULL OR e.set_id = ANY ($2) OR k.known)`;

/** Where a group may have said something, and who may have been in the room. */
@Injectable()
export class GroupRoomService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: CollectionClock,
  ) {}

  /** Sessions that were not cancelled and whose day has come, the newest first; a facilitator's own sets alone. */
  sessions(scope: Scope): Promise<RoomSessionDto[]> {
    return this.db.query(
      `SELECT s.session_code AS code, s.title, s.held_on::text AS "heldOn", g.name AS set
         FROM reading.session s LEFT JOIN learning_set g ON g.id = s.set_id
        WHERE s.programme_id = $1 AND NOT s.cancelled AND s.held_on <= $3::date AND ($2::uuid[] IS NULL OR s.set_id = ANY ($2))
        ORDER BY s.starts_at DESC, s.session_code`,
      [scope.programmeId, scope.setIds, londonDay(this.clock.now())],
    );
  }

  /**
   * Everybody enrolled who counts, those whom the register of the session has as there first. A facilitator sees the
   * people of their own sets, and whoever is on the register of a session of theirs.
   */
  people(scope: Scope, session: string | null): Promise<RoomPersonDto[]> {
    return this.db.query(
      `SELECT e.enrolment_id AS "enrolmentId", coalesce(nullif(x.name, ''), x.code) AS person, e.role, e.council, coalesce(k.attended, false) AS there ${IN_THE_ROOM}
        ORDER BY there DESC, person, e.role`,
      [scope.programmeId, scope.setIds, session],
    );
  }

  /** Of these enrolments, those of people who may have been in the room: by the rule of `people`. In the caller's transaction. */
  async among(db: EntityManager, scope: Scope, session: string | null, enrolmentIds: readonly string[]): Promise<string[]> {
    const found = (await db.query(`SELECT e.enrolment_id::text AS id ${IN_THE_ROOM} AND e.enrolment_id = ANY ($4)`, [scope.programmeId, scope.setIds, session, enrolmentIds])) as { id: string }[];
    return found.map(({ id }) => id);
  }
}
