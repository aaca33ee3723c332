import type { EntityManager } from 'typeorm';
import type { Known, KnownWorld } from './check-people.ts';

/** Everything that a paste is checked against, in three statements. */
export async function knownWorld(db: EntityManager, programmeId: string, addMissing: boolean): Promise<KnownWorld> {
  const councils = (await db.query(
    `SELECT c.id, c.name, coalesce(array_agg(k.code) FILTER (WHERE k.code IS NOT NULL), '{}') AS codes
       FROM council c LEFT JOIN council_code k ON k.council_id = c.id GROUP BY c.id ORDER BY c.name`,
  )) as KnownWorld['councils'];
  const [{ sets, started }] = (await db.query(
    `SELECT g.starters_frozen_at IS NOT NULL AS started,
            coalesce((SELECT json_agg(json_build_object('id', s.id, 'code', s.code, 'name', s.name)) FROM learning_set s WHERE s.programme_id = g.id), '[]') AS sets
       FROM programme g WHERE g.id = $1`,
    [programmeId],
  )) as [{ sets: KnownWorld['sets']; started: boolean }];
  const people = (await db.query(
    `SELECT e.id AS "enrolmentId", p.id AS "personId", p.code, p.name, p.email, e.role, e.council_id AS "councilId", e.set_id AS "setId", e.cover_agreed AS cover,
            e.line_manager_support AS support, e.selected_by AS "selectedBy", e.travel_minutes AS travel, e.void_reason IS NOT NULL AS voided, coalesce(m.mentors, '{}') AS mentors
       FROM enrolment e JOIN person p ON p.id = e.person_id
       LEFT JOIN (SELECT q.mentee_id, json_object_agg(q.mentor_id, q.line_manager) AS mentors
                    FROM mentor_pairing q WHERE q.programme_id = $1 AND q.ends_on IS NULL GROUP BY q.mentee_id) m ON m.mentee_id = e.id
      WHERE e.programme_id = $1`,
    [programmeId],
  )) as Known[];
  return { councils, sets, people, started, addMissing };
}
