import type { EntityManager } from 'typeorm';
import { mergeRows, type BundleFault, type BundleStore } from '../kernel/bundle-store.ts';

/** Sets, enrolments, pairings and withdrawals in a bundle. */
export const enrolmentBundle: BundleStore = {
  files: {
    'sets.csv': {
      put: (db) =>
        mergeRows(db, {
          table: 'learning_set',
          rowsOf: 'bundle_sets',
          key: ['programme_id', 'code'],
          values: ['name', 'place'],
          source: `
            SELECT p.id AS programme_id, b.set AS code, b.name, coalesce(b.place, '') AS place
              FROM bundle_sets b
              JOIN programme p ON p.code = b.programme`,
        }),
      get: (db, programme) =>
        db.query(
          `SELECT p.code AS programme, s.code AS set, s.name, s.place
             FROM learning_set s JOIN programme p ON p.id = s.programme_id
            WHERE p.code = $1 ORDER BY s.code COLLATE "C"`,
          [programme],
        ),
    },
    'enrolments.csv': {
      put: (db) =>
        mergeRows(db, {
          table: 'enrolment',
          rowsOf: 'bundle_enrolments',
          key: ['person_id', 'role'],
          values: [
            'programme_id',
            'council_id',
            'set_id',
            'starter',
            'enrolled_on',
            'selected_by',
            'line_manager_support',
            'cover_agreed',
            'travel_minutes',
            'independent',
            'void_reason',
          ],
          source: `
            SELECT p.id AS programme_id, x.id AS person_id, b.role, c.id AS council_id, s.id AS set_id, b.starter, b.enrolled_on,
                   coalesce(b.selected_by, 'unknown') AS selected_by, coalesce(b.line_manager_support, 'unknown') AS line_manager_support,
                   coalesce(b.cover_agreed, 'unknown') AS cover_agreed, b.travel_minutes, coalesce(b.independent, false) AS independent,
                   b.void_reason
              FROM bundle_enrolments b
              JOIN programme p ON p.code = b.programme
              JOIN person x ON x.programme_id = p.id AND x.code = b.person
              LEFT JOIN council c ON c.name = b.council
              LEFT JOIN learning_set s ON s.programme_id = p.id AND s.code = b.set`,
        }),
      get: (db, programme) =>
        db.query(
          `SELECT p.code AS programme, x.code AS person, e.role, c.name AS council, s.code AS set, e.starter, e.enrolled_on::text,
                  e.selected_by, e.line_manager_support, e.cover_agreed, e.travel_minutes, e.independent, e.void_reason
             FROM enrolment e
             JOIN programme p ON p.id = e.programme_id
             JOIN person x ON x.id = e.person_id
             LEFT JOIN council c ON c.id = e.council_id
             LEFT JOIN learning_set s ON s.id = e.set_id
            WHERE p.code = $1 ORDER BY x.code COLLATE "C", e.role COLLATE "C"`,
          [programme],
        ),
    },
    'pairings.csv': {
      put: (db) =>
        mergeRows(db, {
          table: 'mentor_pairing',
          rowsOf: 'bundle_pairings',
          key: ['mentor_id', 'mentee_id'],
          values: ['programme_id', 'line_manager', 'starts_on', 'ends_on'],
          source: `
            SELECT p.id AS programme_id, m.id AS mentor_id, e.id AS mentee_id, coalesce(b.line_manager, 'unknown') AS line_manager,
                   b.starts_on, b.ends_on
              FROM bundle_pairings b
              JOIN programme p ON p.code = b.programme
              JOIN person xm ON xm.programme_id = p.id AND xm.code = b.mentor
              JOIN enrolment m ON m.person_id = xm.id AND m.role = 'mentor'
              JOIN person xe ON xe.programme_id = p.id AND xe.code = b.mentee
              JOIN enrolment e ON e.person_id = xe.id AND e.role = 'participant'`,
        }),
      get: (db, programme) =>
        db.query(
          `SELECT p.code AS programme, xm.code AS mentor, xe.code AS mentee, g.line_manager, g.starts_on::text, g.ends_on::text
             FROM mentor_pairing g
             JOIN programme p ON p.id = g.programme_id
             JOIN enrolment m ON m.id = g.mentor_id
             JOIN person xm ON xm.id = m.person_id
             JOIN enrolment e ON e.id = g.mentee_id
             JOIN person xe ON xe.id = e.person_id
            WHERE p.code = $1 ORDER BY xm.code COLLATE "C", xe.code COLLATE "C"`,
          [programme],
        ),
    },
    'withdrawals.csv': {
      put: (db) =>
        mergeRows(db, {
          table: 'withdrawal',
          rowsOf: 'bundle_withdrawals',
          key: ['enrolment_id'],
          // One that was reversed since is the record that the row means: it stays reversed, and none is added.
          only: `CASE WHEN src.reversed THEN t.reversed_at IS NOT NULL AND ${sameWithdrawal('t', 'src')} ELSE t.reversed_at IS NULL END`,
          values: ['programme_id', ...WITHDRAWAL],
          source: `
            SELECT src.*, EXISTS (SELECT 1 FROM withdrawal w
                                   WHERE w.enrolment_id = src.enrolment_id AND w.reversed_at IS NOT NULL AND ${sameWithdrawal('w', 'src')}) AS reversed
              FROM (SELECT p.id AS programme_id, e.id AS enrolment_id, b.kind, b.withdrew_on, coalesce(b.date_precision, 'day') AS date_precision,
                           coalesce(b.date_note, '') AS date_note, coalesce(b.reason, 'unknown') AS reason, coalesce(b.note, '') AS note,
                           coalesce(b.told_by, '') AS told_by
                      FROM bundle_withdrawals b
                      JOIN programme p ON p.code = b.programme
                      JOIN person x ON x.programme_id = p.id AND x.code = b.person
                      JOIN enrolment e ON e.person_id = x.id AND e.role = b.role) src`,
        }),
      get: (db, programme) =>
        db.query(
          `SELECT p.code AS programme, x.code AS person, e.role, w.kind, w.withdrew_on::text, w.date_precision, w.date_note, w.reason,
                  w.note, w.told_by
             FROM withdrawal w
             JOIN programme p ON p.id = w.programme_id
             JOIN enrolment e ON e.id = w.enrolment_id
             JOIN person x ON x.id = e.person_id
            WHERE p.code = $1 AND w.reversed_at IS NULL
            ORDER BY x.code COLLATE "C", e.role COLLATE "C"`,
          [programme],
        ),
    },
  },
  conflicts: changedStarters,
};

const WITHDRAWAL = ['kind', 'withdrew_on', 'date_precision', 'date_note', 'reason', 'note', 'told_by'];

function sameWithdrawal(one: string, other: string): string {
  const row = (alias: string) => `(${WITHDRAWAL.map((column) => `${alias}.${column}`).join(', ')})`;
  return `${row(one)} = ${row(other)}`;
}

/** Starters of a programme that has begun are frozen: nobody becomes one, nobody ceases to be one. */
async function changedStarters(db: EntityManager): Promise<BundleFault[]> {
  const changed = (await db.query(`
    SELECT b.line, b.person, b.starter, e.id IS NOT NULL AS stored
      FROM bundle_enrolments b
      JOIN programme p ON p.code = b.programme
      LEFT JOIN person x ON x.programme_id = p.id AND x.code = b.person
      LEFT JOIN enrolment e ON e.person_id = x.id AND e.role = b.role
     WHERE (p.starters_frozen_at IS NOT NULL OR p.starts_on <= (now() AT TIME ZONE 'Europe/London')::date)
       AND b.starter <> coalesce(e.starter, false)
     ORDER BY b.line LIMIT 1000`)) as { line: number; person: string; starter: boolean; stored: boolean }[];
  return changed.map(({ line, person, starter, stored }) => ({
    file: 'enrolments.csv',
    line,
    column: 'starter',
    wrong: stored
      ? `${person} is stored ${starter ? 'as a late joiner' : 'as a starter'}, and the starters are frozen since the programme began`
      : `${person} is new, and the starters are frozen since the programme began`,
    right: starter ? 'no' : 'yes',
  }));
}
