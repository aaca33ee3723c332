import type { EntityManager } from 'typeorm';
import { mergeRows, type BundleStore } from '../../kernel/bundle-store.ts';

const INCOMING_POINTS = `
  SELECT p.id AS programme_id, g.id AS group_feedback_id, b.heading, b.point, o.id AS outcome_id, coalesce(b.stance, 'neither') AS stance,
         row_number() OVER (PARTITION BY g.id ORDER BY b.line)::int AS position
    FROM bundle_group_feedback_points b
    JOIN programme p ON p.code = b.programme
    JOIN group_feedback g ON g.programme_id = p.id AND g.code = b.group_feedback
    LEFT JOIN outcome o ON o.programme_id = p.id AND o.code = b.outcome`;

/** Below every position that a point waits at: positions are unique at every moment, not only at the end. */
const ASIDE = -1000000;

/** The group feedback part of the collection store. */
export const groupFeedbackFiles: BundleStore['files'] = {
  'group_feedback.csv': {
    put: (db) =>
      mergeRows(db, {
        table: 'group_feedback',
        rowsOf: 'bundle_group_feedback',
        key: ['programme_id', 'code'],
        values: ['kind', 'title', 'session_id', 'held_on', 'minutes', 'counts_as_contribution'],
        source: `
          SELECT p.id AS programme_id, b.group_feedback AS code, b.kind, b.title, s.id AS session_id, b.held_on, b.minutes,
                 b.counts_as_contribution
            FROM bundle_group_feedback b
            JOIN programme p ON p.code = b.programme
            LEFT JOIN session s ON s.programme_id = p.id AND s.code = b.session`,
      }),
    get: (db, programme) =>
      db.query(
        `SELECT p.code AS programme, g.code AS group_feedback, g.kind, g.title, s.code AS session, g.held_on::text, g.minutes,
                g.counts_as_contribution
           FROM group_feedback g
           JOIN programme p ON p.id = g.programme_id
           LEFT JOIN session s ON s.id = g.session_id
          WHERE p.code = $1 ORDER BY g.code COLLATE "C"`,
        [programme],
      ),
  },
  'group_feedback_people.csv': {
    put: (db) =>
      mergeRows(db, {
        table: 'group_feedback_person',
        rowsOf: 'bundle_group_feedback_people',
        key: ['group_feedback_id', 'enrolment_id'],
        values: ['programme_id', 'contributed'],
        source: `
          SELECT p.id AS programme_id, g.id AS group_feedback_id, e.id AS enrolment_id, b.contributed
            FROM bundle_group_feedback_people b
            JOIN programme p ON p.code = b.programme
            JOIN group_feedback g ON g.programme_id = p.id AND g.code = b.group_feedback
            JOIN person x ON x.programme_id = p.id AND x.code = b.person
            JOIN enrolment e ON e.person_id = x.id AND e.role = b.role`,
      }),
    get: (db, programme) =>
      db.query(
        `SELECT p.code AS programme, g.code AS group_feedback, x.code AS person, e.role, m.contributed
           FROM group_feedback_person m
           JOIN programme p ON p.id = m.programme_id
           JOIN group_feedback g ON g.id = m.group_feedback_id
           JOIN enrolment e ON e.id = m.enrolment_id
           JOIN person x ON x.id = e.person_id
          WHERE p.code = $1 ORDER BY g.code COLLATE "C", x.code COLLATE "C", e.role COLLATE "C"`,
        [programme],
      ),
  },
  'group_feedback_points.csv': {
    async put(db) {
      await makeRoom(db);
      return mergeRows(db, {
        table: 'group_feedback_point',
        rowsOf: 'bundle_group_feedback_points',
        key: ['group_feedback_id', 'heading', 'point'],
        values: ['programme_id', 'position', 'outcome_id', 'stance'],
        source: INCOMING_POINTS,
      });
    },
    get: (db, programme) =>
      db.query(
        `SELECT p.code AS programme, g.code AS group_feedback, t.heading, t.point, o.code AS outcome, t.stance
           FROM group_feedback_point t
           JOIN programme p ON p.id = t.programme_id
           JOIN group_feedback g ON g.id = t.group_feedback_id
           LEFT JOIN outcome o ON o.id = t.outcome_id
          WHERE p.code = $1 ORDER BY g.code COLLATE "C", t.position`,
        [programme],
      ),
  },
};

/**
 * Takes stored points out of the positions that the bundle gives to others: those it moves wait below zero, those
 * it does not have go behind its last one, in the order they had.
 */
async function makeRoom(db: EntityManager): Promise<void> {
  await db.query(`
    UPDATE group_feedback_point t SET position = -t.position
      FROM (${INCOMING_POINTS}) src
     WHERE t.group_feedback_id = src.group_feedback_id AND t.heading = src.heading AND t.point = src.point AND t.position <> src.position`);
  await db.query(`
    WITH src AS MATERIALIZED (${INCOMING_POINTS}),
    kept AS (
      SELECT t.id, (SELECT count(*) FROM src WHERE src.group_feedback_id = t.group_feedback_id)
                   + row_number() OVER (PARTITION BY t.group_feedback_id ORDER BY abs(t.position)) AS position
        FROM group_feedback_point t
       WHERE t.group_feedback_id IN (SELECT group_feedback_id FROM src)
         AND NOT EXISTS (SELECT 1 FROM src WHERE src.group_feedback_id = t.group_feedback_id AND src.heading = t.heading AND src.point = t.point))
    UPDATE group_feedback_point t SET position = ${ASIDE} - kept.position FROM kept WHERE t.id = kept.id`);
  await db.query(`UPDATE group_feedback_point SET position = ${ASIDE} - position WHERE position < ${ASIDE}`);
}
