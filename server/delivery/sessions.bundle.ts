import type { EntityManager } from 'typeorm';
import { mergeRows, type BundleStore, type Tally } from '../kernel/bundle-store.ts';

/** What sessions are for and what comes of them, in a bundle. Comes after the sessions and enrolments themselves. */
export const sessionsBundle: BundleStore = {
  files: {
    'session_details.csv': {
      put: putDetails,
      get: (db, programme) =>
        db.query(
          `SELECT p.code AS programme, s.code AS session, s.link, s.learning_outcomes,
                  (SELECT coalesce(string_agg((i.item ->> 'at') || ' ' || (i.item ->> 'what'), E'\\n' ORDER BY i.n), '') FROM jsonb_array_elements(s.timetable) WITH ORDINALITY AS i (item, n)) AS timetable
             FROM session s JOIN programme p ON p.id = s.programme_id
            WHERE p.code = $1 AND (s.link <> '' OR s.learning_outcomes <> '' OR s.timetable <> '[]'::jsonb)
            ORDER BY s.starts_at, s.code COLLATE "C"`,
          [programme],
        ),
    },
    'session_materials.csv': {
      put: (db) =>
        mergeRows(db, {
          table: 'session_material',
          rowsOf: 'bundle_session_materials',
          key: ['session_id', 'kind', 'title'],
          values: ['programme_id', 'link', 'body'],
          source: `SELECT p.id AS programme_id, s.id AS session_id, b.kind, b.title, coalesce(b.link, '') AS link, coalesce(b.body, '') AS body
                     FROM bundle_session_materials b JOIN programme p ON p.code = b.programme JOIN session s ON s.programme_id = p.id AND s.code = b.session ORDER BY b.line`,
        }),
      get: (db, programme) =>
        db.query(
          `SELECT p.code AS programme, s.code AS session, m.kind, m.title, m.link, m.body
             FROM session_material m JOIN session s ON s.id = m.session_id JOIN programme p ON p.id = m.programme_id
            WHERE p.code = $1 ORDER BY s.starts_at, s.code COLLATE "C", m.kind COLLATE "C", m.title COLLATE "C"`,
          [programme],
        ),
    },
    'session_people.csv': {
      put: (db) =>
        mergeRows(db, {
          table: 'session_catch_up',
          rowsOf: 'bundle_session_people',
          key: ['session_id', 'enrolment_id'],
          values: ['programme_id', 'sent_on', 'buddy_id'],
          source: `SELECT p.id AS programme_id, s.id AS session_id, e.id AS enrolment_id, b.sent_on, be.id AS buddy_id
                     FROM bundle_session_people b
                     JOIN programme p ON p.code = b.programme
                     JOIN session s ON s.programme_id = p.id AND s.code = b.session
                     JOIN person x ON x.programme_id = p.id AND x.code = b.person
                     JOIN enrolment e ON e.person_id = x.id AND e.role = b.role
                     LEFT JOIN person y ON y.programme_id = p.id AND y.code = b.buddy
                     LEFT JOIN enrolment be ON be.person_id = y.id AND be.role = b.buddy_role`,
        }),
      get: (db, programme) =>
        db.query(
          `SELECT p.code AS programme, s.code AS session, x.code AS person, e.role, u.sent_on::text, y.code AS buddy, be.role AS buddy_role
             FROM session_catch_up u
             JOIN programme p ON p.id = u.programme_id
             JOIN session s ON s.id = u.session_id
             JOIN enrolment e ON e.id = u.enrolment_id
             JOIN person x ON x.id = e.person_id
             LEFT JOIN enrolment be ON be.id = u.buddy_id
             LEFT JOIN person y ON y.id = be.person_id
            WHERE p.code = $1 ORDER BY s.starts_at, s.code COLLATE "C", x.code COLLATE "C", e.role COLLATE "C"`,
          [programme],
        ),
    },
    'session_actions.csv': {
      put: (db) =>
        mergeRows(db, {
          table: 'session_action',
          rowsOf: 'bundle_session_actions',
          key: ['session_id', 'what'],
          values: ['programme_id', 'who', 'enrolment_id', 'due_on', 'done_on', 'done_at_session_id'],
          source: `SELECT p.id AS programme_id, s.id AS session_id, b.what, coalesce(b.who, '') AS who, e.id AS enrolment_id, b.due_on, b.done_on, d.id AS done_at_session_id
                     FROM bundle_session_actions b JOIN programme p ON p.code = b.programme JOIN session s ON s.programme_id = p.id AND s.code = b.session
                     LEFT JOIN person x ON x.programme_id = p.id AND x.code = b.person
                     LEFT JOIN enrolment e ON e.person_id = x.id AND e.role = b.role
                     LEFT JOIN session d ON d.programme_id = p.id AND d.code = b.done_at`,
        }),
      get: (db, programme) =>
        db.query(
          `SELECT p.code AS programme, s.code AS session, a.what, a.who, x.code AS person, e.role, a.due_on::text, a.done_on::text, d.code AS done_at
             FROM session_action a JOIN session s ON s.id = a.session_id JOIN programme p ON p.id = a.programme_id
             LEFT JOIN enrolment e ON e.id = a.enrolment_id LEFT JOIN person x ON x.id = e.person_id LEFT JOIN session d ON d.id = a.done_at_session_id
            WHERE p.code = $1 ORDER BY s.starts_at, s.code COLLATE "C", a.what COLLATE "C"`,
          [programme],
        ),
    },
  },
};

/** Details are columns of sessions that sessions.csv has stored already: a session that the file leaves out keeps its own. */
async function putDetails(db: EntityManager): Promise<Tally> {
  const [counts] = (await db.query(`
    WITH src AS MATERIALIZED (
      SELECT s.id, s.link = '' AND s.learning_outcomes = '' AND s.timetable = '[]' AS fresh, coalesce(b.link, '') AS link, coalesce(b.learning_outcomes, '') AS learning_outcomes,
             (SELECT coalesce(jsonb_agg(jsonb_build_object('at', left(i.line, 5), 'what', substr(i.line, 7)) ORDER BY i.n), '[]')
                FROM regexp_split_to_table(coalesce(b.timetable, ''), E'\\r?\\n') WITH ORDINALITY AS i (line, n) WHERE i.line <> '') AS timetable
        FROM bundle_session_details b JOIN programme p ON p.code = b.programme JOIN session s ON s.programme_id = p.id AND s.code = b.session),
    changed AS (
      UPDATE session s SET link = src.link, learning_outcomes = src.learning_outcomes, timetable = src.timetable FROM src
       WHERE s.id = src.id AND (s.link, s.learning_outcomes, s.timetable) IS DISTINCT FROM (src.link, src.learning_outcomes, src.timetable) RETURNING src.fresh)
    SELECT (SELECT count(*)::int FROM src) AS total, (SELECT count(*)::int FROM changed WHERE fresh) AS added, (SELECT count(*)::int FROM changed WHERE NOT fresh) AS changed`)) as { total: number; added: number; changed: number }[];
  const { total, added, changed } = counts!;
  return { added, changed, unchanged: total - added - changed };
}
