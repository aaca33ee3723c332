import type { EntityManager } from 'typeorm';
import type { BundleFault } from '../kernel/bundle-store.ts';

/**
 * The staged answers as `answer` rows. Several choices are put in the order in which the item offers them. Line 0 have
 * the answers that no file has: the import made them of what a form leaves out.
 */
export const INCOMING_ANSWERS = `
  SELECT p.id AS programme_id, s.id AS response_id, i.id AS item_id, e.id AS mentee_id, b.state,
         CASE WHEN i.kind IN ('scale', 'single') AND b.value IS NOT NULL THEN ARRAY[b.value]
              WHEN i.kind = 'multiple' AND b.value IS NOT NULL THEN
                (SELECT array_agg(o.option->>'value' ORDER BY o.n)
                   FROM jsonb_array_elements(i.options) WITH ORDINALITY o(option, n)
                  WHERE o.option->>'value' = ANY (string_to_array(b.value, ';'))) END AS choices,
         CASE WHEN i.kind = 'number' THEN b.value::numeric END AS number,
         CASE WHEN i.kind IN ('date', 'short_text', 'long_text') THEN b.value WHEN i.kind IN ('single', 'multiple') THEN b.other END AS text,
         b.line, b.item, b.response
    FROM bundle_answers b
    JOIN programme p ON p.code = b.programme
    JOIN round r ON r.programme_id = p.id AND r.code = b.round
    JOIN response s ON s.round_id = r.id AND s.code = b.response
    JOIN item i ON i.version_id = r.version_id AND i.code = b.item
    LEFT JOIN person x ON x.programme_id = p.id AND x.code = b.mentee
    LEFT JOIN enrolment e ON e.person_id = x.id AND e.role = 'participant'`;

const STORED_FORM = `
  JOIN programme p ON p.code = b.programme
  JOIN round r ON r.programme_id = p.id AND r.code = b.round
  JOIN response s ON s.round_id = r.id AND s.code = b.response`;

/** Where the bundle says something else than forms that are stored as sent, or than the rounds they belong to. */
export async function submittedConflicts(db: EntityManager): Promise<BundleFault[]> {
  const rounds = await changedRounds(db);
  // Under another version or mode every answer would differ; the cause is enough.
  if (rounds.length > 0) return rounds;
  return [...(await changedForms(db)), ...(await secondForms(db)), ...(await changedAnswers(db)), ...(await lostAnswers(db))];
}

async function changedRounds(db: EntityManager): Promise<BundleFault[]> {
  const rows = (await db.query(`
    SELECT b.line, b.round, q.code AS questionnaire, v.number AS version, r.mode, r.role,
           CASE WHEN r.mode <> b.mode THEN 'mode' WHEN r.role IS DISTINCT FROM b.role THEN 'role'
                WHEN q.code <> b.questionnaire THEN 'questionnaire' ELSE 'version' END AS column
      FROM bundle_rounds b
      JOIN programme p ON p.code = b.programme
      JOIN round r ON r.programme_id = p.id AND r.code = b.round
      JOIN questionnaire_version v ON v.id = r.version_id
      JOIN questionnaire q ON q.id = v.questionnaire_id
     WHERE (q.code, v.number, r.mode, r.role) IS DISTINCT FROM (b.questionnaire, b.version, b.mode, b.role)
       AND EXISTS (SELECT 1 FROM response s WHERE s.round_id = r.id)
     ORDER BY b.line LIMIT 1000`)) as { line: number; round: string; column: string; [stored: string]: unknown }[];
  return rows.map((row) => ({
    file: 'rounds.csv',
    line: row.line,
    column: row.column,
    wrong: `${row.round} is stored with another ${row.column} and has forms already`,
    right: String(row[row.column] ?? 'blank'),
  }));
}

async function changedForms(db: EntityManager): Promise<BundleFault[]> {
  const rows = (await db.query(`
    SELECT * FROM (
      SELECT b.line, b.response, x.code AS person, s.status, s.language, r.mode,
             to_char(s.submitted_at AT TIME ZONE 'Europe/London', 'YYYY-MM-DD"T"HH24:MI') AS submitted_at,
             CASE WHEN s.on_paper THEN 'yes' ELSE 'no' END AS on_paper,
             CASE WHEN b.status <> 'submitted' THEN 'status'
                  WHEN x.code IS DISTINCT FROM b.person THEN 'person'
                  WHEN s.language <> coalesce(b.language, 'en') THEN 'language'
                  WHEN b.submitted_at IS NOT NULL
                   AND b.submitted_at <> date_trunc('minute', s.submitted_at AT TIME ZONE 'Europe/London') THEN 'submitted_at'
                  WHEN s.on_paper <> coalesce(b.on_paper, false) THEN 'on_paper' END AS column
        FROM bundle_responses b ${STORED_FORM}
        LEFT JOIN enrolment e ON e.id = s.enrolment_id
        LEFT JOIN person x ON x.id = e.person_id
       WHERE s.status = 'submitted') y
     WHERE y.column IS NOT NULL ORDER BY line LIMIT 1000`)) as {
    line: number;
    response: string;
    column: string;
    [stored: string]: unknown;
  }[];
  return rows.map((row) => ({
    file: 'responses.csv',
    line: row.line,
    column: row.column,
    wrong: `${row.response} is stored as sent with another ${row.column}, and a form that was sent never changes`,
    right: String(row[row.column] ?? 'blank'),
  }));
}

/** A person has one form a round; theirs is stored under another code. */
async function secondForms(db: EntityManager): Promise<BundleFault[]> {
  const rows = (await db.query(`
    SELECT b.line, b.person, s.code
      FROM bundle_responses b
      JOIN programme p ON p.code = b.programme
      JOIN round r ON r.programme_id = p.id AND r.code = b.round
      JOIN person x ON x.programme_id = p.id AND x.code = b.person
      JOIN enrolment e ON e.person_id = x.id AND e.role = r.role
      JOIN response s ON s.round_id = r.id AND s.enrolment_id = e.id
     WHERE s.code <> b.response
     ORDER BY b.line LIMIT 1000`)) as { line: number; person: string; code: string }[];
  return rows.map(({ line, person, code }) => ({
    file: 'responses.csv',
    line,
    column: 'response',
    wrong: `${person} has a form in this round already, stored under another code`,
    right: code,
  }));
}

async function changedAnswers(db: EntityManager): Promise<BundleFault[]> {
  const rows = (await db.query(`
    SELECT src.line, src.item, src.response, a.id IS NULL AS is_new,
           CASE WHEN a.id IS NULL THEN 'item' WHEN a.state <> src.state THEN 'state' WHEN src.choices IS NOT NULL AND a.choices @> src.choices AND src.choices @> a.choices THEN 'other' ELSE 'value' END AS column
      FROM (${INCOMING_ANSWERS}) src
      JOIN response s ON s.id = src.response_id AND s.status = 'submitted'
      LEFT JOIN answer a ON a.response_id = src.response_id AND a.item_id = src.item_id AND a.mentee_id IS NOT DISTINCT FROM src.mentee_id
     WHERE src.line > 0 AND (a.id IS NULL OR a.state <> src.state OR a.number IS DISTINCT FROM src.number
        -- Line ends are written as one kind, whichever a browser sent.
        OR regexp_replace(a.text, E'\\r\\n?', E'\\n', 'g') IS DISTINCT FROM src.text
        OR a.choices IS DISTINCT FROM src.choices AND NOT coalesce(a.choices @> src.choices AND src.choices @> a.choices, false))
     ORDER BY src.line LIMIT 1000`)) as { line: number; item: string; response: string; is_new: boolean; column: string }[];
  return rows.map(({ line, item, response, is_new, column }) => ({
    file: 'answers.csv',
    line,
    column,
    wrong: is_new
      ? `${response} is stored as sent without ${item}, and a form that was sent never changes`
      : `the answer of ${response} to ${item} differs from the stored one, and a form that was sent never changes`,
    right: is_new ? 'no row for this item' : 'the answer as it was sent',
  }));
}

/** Skipped and not asked are what no row says too. */
async function lostAnswers(db: EntityManager): Promise<BundleFault[]> {
  const rows = (await db.query(`
    SELECT b.line, b.response, string_agg(DISTINCT i.code, ', ') AS items
      FROM bundle_responses b ${STORED_FORM}
      JOIN answer a ON a.response_id = s.id
      JOIN item i ON i.id = a.item_id
      LEFT JOIN enrolment e ON e.id = a.mentee_id
      LEFT JOIN person x ON x.id = e.person_id
     WHERE s.status = 'submitted' AND b.status = 'submitted' AND a.state NOT IN ('skipped', 'not_asked')
       AND NOT EXISTS (SELECT 1 FROM bundle_answers c
                        WHERE c.programme = b.programme AND c.round = b.round AND c.response = b.response
                          AND c.item = i.code AND c.mentee IS NOT DISTINCT FROM x.code)
     GROUP BY b.line, b.response ORDER BY b.line LIMIT 1000`)) as { line: number; response: string; items: string }[];
  return rows.map(({ line, response, items }) => ({
    file: 'responses.csv',
    line,
    column: 'response',
    wrong: `${response} is stored as sent with answers that answers.csv does not have: ${items}`,
    right: 'all answers as they were sent',
  }));
}

/**
 * What the import made of a form that is stored already stays as it was sent: a mentor was asked about the mentees of
 * that day, whatever the pairings are by now. Call it when the forms are stored and the answers are not.
 */
export async function dropMadeAnswersOfStoredForms(db: EntityManager): Promise<void> {
  await db.query(`
    DELETE FROM bundle_answers b
     USING programme p, round r, response s, item i
     WHERE b.line = 0
       AND p.code = b.programme AND r.programme_id = p.id AND r.code = b.round
       AND s.round_id = r.id AND s.code = b.response
       AND i.version_id = r.version_id AND i.code = b.item
       AND EXISTS (SELECT 1 FROM answer a WHERE a.response_id = s.id)
       AND NOT EXISTS (SELECT 1
                         FROM answer a
                         LEFT JOIN enrolment e ON e.id = a.mentee_id
                         LEFT JOIN person x ON x.id = e.person_id
                        WHERE a.response_id = s.id AND a.item_id = i.id AND x.code IS NOT DISTINCT FROM b.mentee)`);
}
