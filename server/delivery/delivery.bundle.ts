import { mergeRows, type BundleStore } from '../kernel/bundle-store.ts';

/** Sessions, registers and mentoring meetings in a bundle. */
export const deliveryBundle: BundleStore = {
  files: {
    'sessions.csv': {
      put: (db) =>
        mergeRows(db, {
          table: 'session',
          rowsOf: 'bundle_sessions',
          key: ['programme_id', 'code'],
          values: [
            'kind',
            'set_id',
            'title',
            'starts_at',
            'ends_at',
            'place',
            'status',
            'closing',
            'capacity',
            'optimum',
            'headcount',
            'theme',
          ],
          source: `
            SELECT p.id AS programme_id, b.session AS code, b.kind, s.id AS set_id, b.title,
                   b.starts_at AT TIME ZONE 'Europe/London' AS starts_at, b.ends_at AT TIME ZONE 'Europe/London' AS ends_at,
                   coalesce(b.place, '') AS place, b.status, b.closing, b.capacity, b.optimum, b.headcount, coalesce(b.theme, '') AS theme
              FROM bundle_sessions b
              JOIN programme p ON p.code = b.programme
              LEFT JOIN learning_set s ON s.programme_id = p.id AND s.code = b.set`,
        }),
      get: (db, programme) =>
        db.query(
          `SELECT p.code AS programme, x.code AS session, x.kind, s.code AS set, x.title,
                  to_char(x.starts_at AT TIME ZONE 'Europe/London', 'YYYY-MM-DD"T"HH24:MI') AS starts_at,
                  to_char(x.ends_at AT TIME ZONE 'Europe/London', 'YYYY-MM-DD"T"HH24:MI') AS ends_at,
                  x.place, x.status, x.closing, x.capacity, x.optimum, x.headcount, x.theme
             FROM session x
             JOIN programme p ON p.id = x.programme_id
             LEFT JOIN learning_set s ON s.id = x.set_id
            WHERE p.code = $1 ORDER BY x.starts_at, x.code COLLATE "C"`,
          [programme],
        ),
    },
    'register.csv': {
      put: (db) =>
        mergeRows(db, {
          table: 'register_entry',
          rowsOf: 'bundle_register',
          key: ['session_id', 'enrolment_id'],
          values: ['programme_id', 'expected', 'mark', 'reason'],
          source: `
            SELECT p.id AS programme_id, s.id AS session_id, e.id AS enrolment_id, coalesce(b.expected, true) AS expected, b.mark, b.reason
              FROM bundle_register b
              JOIN programme p ON p.code = b.programme
              JOIN session s ON s.programme_id = p.id AND s.code = b.session
              JOIN person x ON x.programme_id = p.id AND x.code = b.person
              JOIN enrolment e ON e.person_id = x.id AND e.role = b.role`,
        }),
      get: (db, programme) =>
        db.query(
          `SELECT p.code AS programme, s.code AS session, x.code AS person, e.role, r.expected, r.mark, r.reason
             FROM register_entry r
             JOIN programme p ON p.id = r.programme_id
             JOIN session s ON s.id = r.session_id
             JOIN enrolment e ON e.id = r.enrolment_id
             JOIN person x ON x.id = e.person_id
            WHERE p.code = $1 ORDER BY s.starts_at, s.code COLLATE "C", x.code COLLATE "C", e.role COLLATE "C"`,
          [programme],
        ),
    },
    'mentoring.csv': {
      put: (db) =>
        mergeRows(db, {
          table: 'mentoring_meeting',
          rowsOf: 'bundle_mentoring',
          key: ['pairing_id', 'held_on', 'logged_by'],
          values: ['programme_id', 'minutes', 'medium', 'in_group', 'cut_short_by', 'themes'],
          source: `
            SELECT p.id AS programme_id, g.id AS pairing_id, b.held_on, b.logged_by, b.minutes, coalesce(b.medium, 'unknown') AS medium,
                   coalesce(b.in_group, false) AS in_group, b.cut_short_by, coalesce(b.themes, '') AS themes
              FROM bundle_mentoring b
              JOIN programme p ON p.code = b.programme
              JOIN person xm ON xm.programme_id = p.id AND xm.code = b.mentor
              JOIN enrolment m ON m.person_id = xm.id AND m.role = 'mentor'
              JOIN person xe ON xe.programme_id = p.id AND xe.code = b.mentee
              JOIN enrolment e ON e.person_id = xe.id AND e.role = 'participant'
              JOIN mentor_pairing g ON g.mentor_id = m.id AND g.mentee_id = e.id`,
        }),
      get: (db, programme) =>
        db.query(
          `SELECT p.code AS programme, xm.code AS mentor, xe.code AS mentee, t.held_on::text, t.logged_by, t.minutes, t.medium, t.in_group,
                  t.cut_short_by, t.themes
             FROM mentoring_meeting t
             JOIN programme p ON p.id = t.programme_id
             JOIN mentor_pairing g ON g.id = t.pairing_id
             JOIN enrolment m ON m.id = g.mentor_id
             JOIN person xm ON xm.id = m.person_id
             JOIN enrolment e ON e.id = g.mentee_id
             JOIN person xe ON xe.id = e.person_id
            WHERE p.code = $1 ORDER BY xm.code COLLATE "C", xe.code COLLATE "C", t.held_on, t.logged_by COLLATE "C"`,
          [programme],
        ),
    },
  },
};
