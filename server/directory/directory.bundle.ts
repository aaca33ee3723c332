import type { EntityManager } from 'typeorm';
import { addTallies, mergeRows, type BundleFault, type BundleStore } from '../kernel/bundle-store.ts';

/** Programmes, outcomes, councils and people in a bundle. */
export const directoryBundle: BundleStore = {
  files: {
    'programmes.csv': {
      put: (db) =>
        mergeRows(db, {
          table: 'programme',
          rowsOf: 'bundle_programmes',
          key: ['code'],
          values: [
            'name',
            'about',
            'region',
            'starts_on',
            'ends_on',
            'recommended_mentoring',
            'dosage_sessions',
            'dosage_mentoring',
            'attendance_by_council',
            'demonstration',
            'minimum_people',
            'minimum_councils',
          ],
          source: `
            SELECT programme AS code, name, coalesce(about, '') AS about, coalesce(region, '') AS region, starts_on, ends_on,
                   recommended_mentoring, dosage_sessions, dosage_mentoring,
                   coalesce(attendance_by_council, false) AS attendance_by_council, coalesce(demonstration, false) AS demonstration,
                   coalesce(minimum_people, 5) AS minimum_people, coalesce(minimum_councils, 3) AS minimum_councils
              FROM bundle_programmes`,
        }),
      get: (db, programme) =>
        db.query(
          `SELECT code AS programme, name, about, region, starts_on::text, ends_on::text, recommended_mentoring, dosage_sessions,
                  dosage_mentoring, attendance_by_council, demonstration, minimum_people, minimum_councils
             FROM programme WHERE code = $1`,
          [programme],
        ),
    },
    'outcomes.csv': {
      put: (db) =>
        mergeRows(db, {
          table: 'outcome',
          rowsOf: 'bundle_outcomes',
          key: ['programme_id', 'code'],
          values: ['position', 'title', 'description'],
          source: `
            SELECT p.id AS programme_id, b.outcome AS code, b.title, coalesce(b.description, '') AS description,
                   row_number() OVER (PARTITION BY b.programme ORDER BY b.line)::int AS position
              FROM bundle_outcomes b
              JOIN programme p ON p.code = b.programme`,
        }),
      get: (db, programme) =>
        db.query(
          `SELECT p.code AS programme, o.code AS outcome, o.title, o.description
             FROM outcome o JOIN programme p ON p.id = o.programme_id
            WHERE p.code = $1 ORDER BY o.position, o.code COLLATE "C"`,
          [programme],
        ),
    },
    'councils.csv': {
      put: async (db) =>
        addTallies(
          await mergeRows(db, {
            table: 'council',
            key: ['name'],
            values: [],
            source: 'SELECT DISTINCT council AS name FROM bundle_councils',
          }),
          await mergeRows(db, {
            table: 'council_code',
            key: ['council_id', 'code'],
            values: ['valid_from', 'valid_to'],
            // Councils are shared by programmes: a bundle that does not know the first day leaves the one that is known.
            source: `
              SELECT DISTINCT ON (b.code) c.id AS council_id, b.code, coalesce(b.code_from, o.valid_from) AS valid_from, b.code_to AS valid_to
                FROM bundle_councils b
                JOIN council c ON c.name = b.council
                LEFT JOIN council_code o ON o.code = b.code
               ORDER BY b.code, b.line`,
          }),
          await mergeRows(db, {
            table: 'programme_council',
            key: ['programme_id', 'council_id'],
            values: ['taking_part'],
            source: `
              SELECT p.id AS programme_id, c.id AS council_id, bool_and(coalesce(b.taking_part, true)) AS taking_part
                FROM bundle_councils b
                JOIN programme p ON p.code = b.programme
                JOIN council c ON c.name = b.council
               GROUP BY p.id, c.id`,
          }),
        ),
      get: (db, programme) =>
        db.query(
          `SELECT p.code AS programme, c.name AS council, k.code, k.valid_from::text AS code_from, k.valid_to::text AS code_to, pc.taking_part
             FROM programme_council pc
             JOIN programme p ON p.id = pc.programme_id
             JOIN council c ON c.id = pc.council_id
             JOIN council_code k ON k.council_id = c.id
            WHERE p.code = $1 ORDER BY c.name COLLATE "C", k.code COLLATE "C"`,
          [programme],
        ),
    },
    'people.csv': {
      put: (db) =>
        mergeRows(db, {
          table: 'person',
          rowsOf: 'bundle_people',
          key: ['programme_id', 'code'],
          values: ['name', 'email', 'died_on', 'mail_stopped', 'came_back'],
          // What somebody has asked for since is newer than any file; that an address came back says nothing of another one.
          source: `
            SELECT p.id AS programme_id, b.person AS code, coalesce(b.name, '') AS name, b.email, b.died_on,
                   CASE WHEN x.id IS NULL THEN b.mail_stopped WHEN x.mail_stopped = 'bounced' AND x.email IS DISTINCT FROM b.email THEN NULL ELSE x.mail_stopped END AS mail_stopped,
                   CASE WHEN x.id IS NULL THEN coalesce(b.came_back AND b.mail_stopped = 'opted_out', false) ELSE x.came_back AND x.email IS NOT DISTINCT FROM b.email END AS came_back
              FROM bundle_people b
              JOIN programme p ON p.code = b.programme
              LEFT JOIN person x ON x.programme_id = p.id AND x.code = b.person`,
        }),
      get: (db, programme) =>
        db.query(
          `SELECT p.code AS programme, x.code AS person, x.name, x.email, x.died_on::text, x.mail_stopped, x.came_back
             FROM person x JOIN programme p ON p.id = x.programme_id
            WHERE p.code = $1 ORDER BY x.code COLLATE "C"`,
          [programme],
        ),
    },
  },
  conflicts: takenCouncilCodes,
  async finish(db) {
    // Last of all: until now the bundle's own starters were still to be stored.
    await db.query(`
      UPDATE programme SET starters_frozen_at = now()
       WHERE starters_frozen_at IS NULL
         AND starts_on <= (now() AT TIME ZONE 'Europe/London')::date
         AND code IN (SELECT programme FROM bundle_programmes)`);
  },
};

async function takenCouncilCodes(db: EntityManager): Promise<BundleFault[]> {
  const taken = (await db.query(`
    SELECT b.line, b.code, b.council, c.name AS held_by
      FROM bundle_councils b
      JOIN council_code k ON k.code = b.code
      JOIN council c ON c.id = k.council_id
     WHERE c.name <> b.council
     ORDER BY b.line LIMIT 1000`)) as { line: number; code: string; council: string; held_by: string }[];
  return taken.map(({ line, code, council, held_by }) => ({
    file: 'councils.csv',
    line,
    column: 'code',
    wrong: `the code ${code} is stored as that of "${held_by}"`,
    right: `a code of "${council}" alone, or "${held_by}" as the name of the council`,
  }));
}
