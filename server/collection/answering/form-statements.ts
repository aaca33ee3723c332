import { prepared, type Prepared } from '../../db/prepared.ts';
import { insertAnswers } from './answer-rows.ts';

/** A pass is good for as long as somebody can be on their own page. */
const PASS_HOURS = 12;

/**
 * What is read of a form each time it is shown or written. Whatever may change (who died, was erased, declined or sent
 * the form; the days of the round) is read in the statement that acts on it, and nowhere kept.
 */
const MEMBER = (found: string): string => `
  SELECT m.programme_id AS "programmeId", p.name AS programme, p.code AS "programmeCode", p.about, m.round_id AS "roundId", o.code AS round, m.enrolment_id AS "enrolmentId",
         NULL::bytea AS "tokenHash", m.declined_at IS NOT NULL AS declined, o.privacy_text AS "privacyText", o.words AS "roundWords", o.version_id AS "versionId", o.opens_on::text AS "opensOn", o.closes_on::text AS "closesOn",
         r.id AS "responseId", r.status, r.submitted_at AS "submittedAt", r.on_paper AS "onPaper", r.language, r.draft
    FROM round_member m
    JOIN round o ON o.id = m.round_id
    JOIN programme p ON p.id = m.programme_id
    JOIN enrolment e ON e.id = m.enrolment_id
    JOIN person x ON x.id = e.person_id
    LEFT JOIN response r ON r.round_id = m.round_id AND r.enrolment_id = m.enrolment_id
   WHERE ${found} AND x.died_on IS NULL AND e.void_reason IS NULL`;

const BY_LINK = MEMBER(
  `(m.round_id, m.enrolment_id) IN (SELECT round_id, enrolment_id FROM round_member WHERE link_hash = $1
                                    UNION ALL SELECT round_id, enrolment_id FROM mailed_link WHERE link_hash = $1)`,
);

const BY_PASS = MEMBER(
  `(m.round_id, m.enrolment_id) = (SELECT f.round_id, f.enrolment_id FROM form_pass f WHERE f.token_hash = $1 AND f.made_at > now() - interval '${PASS_HOURS} hours')`,
);

/** $2 is of the browser: the form of an anonymous round is nobody's, and found by it. */
const OPEN = `
  SELECT o.programme_id AS "programmeId", p.name AS programme, p.code AS "programmeCode", p.about, o.id AS "roundId", o.code AS round, NULL::uuid AS "enrolmentId", $2::bytea AS "tokenHash", false AS declined,
         o.privacy_text AS "privacyText", o.words AS "roundWords", o.version_id AS "versionId", o.opens_on::text AS "opensOn", o.closes_on::text AS "closesOn",
         r.id AS "responseId", r.status, r.submitted_at AS "submittedAt", r.on_paper AS "onPaper", r.language, r.draft
    FROM round o
    JOIN programme p ON p.id = o.programme_id
    LEFT JOIN response r ON r.round_id = o.id AND r.token_hash = $2
   WHERE o.id = (SELECT l.round_id FROM open_link l WHERE l.link_hash = $1 AND l.stopped_at IS NULL) AND o.mode = 'anonymous'`;

/**
 * Finds a form and adds entries to its draft, in one statement; begins the draft where the round is open and there is
 * something to begin it with. Two tabs and two devices each add what they know; neither undoes the other's.
 * After the hashes: entries, language that was chosen or null, language to begin in, today, the last day whose grace
 * this is or null, whether anything was entered, the version whose questions they answer.
 */
function keeping(found: string, whose: 'enrolment_id' | 'token_hash', first: number): string {
  const [entries, chosen, language, today, graceOf, entered, version] = [0, 1, 2, 3, 4, 5, 6].map((n) => `$${first + n}`);
  const column = whose === 'enrolment_id' ? '"enrolmentId"' : '"tokenHash"';
  return `
  WITH form AS MATERIALIZED (${found}),
  begun AS (
    INSERT INTO response (programme_id, round_id, ${whose}, status, language, draft)
    SELECT "programmeId", "roundId", ${column}, 'draft', ${language}, ${entries}::jsonb FROM form
     WHERE NOT declined AND "opensOn" <= ${today} AND ("closesOn" IS NULL OR "closesOn" >= ${today}) AND (${entered}::boolean OR "responseId" IS NOT NULL) AND "versionId" = ${version}::uuid
    ON CONFLICT ${whose === 'enrolment_id' ? '(round_id, enrolment_id) WHERE enrolment_id IS NOT NULL' : '(token_hash) WHERE token_hash IS NOT NULL'}
    DO UPDATE SET draft = response.draft || EXCLUDED.draft, language = coalesce(${chosen}, response.language) WHERE response.status = 'draft'
    RETURNING id, draft),
  added AS (
    UPDATE response r SET draft = r.draft || ${entries}::jsonb, language = coalesce(${chosen}, r.language) FROM form
     WHERE r.id = form."responseId" AND r.status = 'draft' AND NOT form.declined AND form."closesOn" = ${graceOf}::text AND form."versionId" = ${version}::uuid
    RETURNING r.id, r.draft)
  SELECT form.*, coalesce(begun.id, added.id) AS "keptId", coalesce(begun.draft, added.draft) AS "keptDraft"
    FROM form LEFT JOIN begun ON true LEFT JOIN added ON true`;
}

/** A way to a form: what finds it, and what finds it and keeps entries. */
export interface Way {
  readonly find: Prepared;
  readonly keep: Prepared;
}

export const WAYS = {
  link: { find: prepared('form by link', BY_LINK), keep: prepared('keep by link', keeping(BY_LINK, 'enrolment_id', 2)) },
  pass: { find: prepared('form by pass', BY_PASS), keep: prepared('keep by pass', keeping(BY_PASS, 'enrolment_id', 2)) },
  open: { find: prepared('open form', OPEN), keep: prepared('keep open form', keeping(OPEN, 'token_hash', 3)) },
} as const satisfies Record<string, Way>;

/** Whom a mentor ($1, of programme $2) is asked about: not about a mentee who died. */
export const MENTEES = `
  SELECT e.id, coalesce(nullif(x.name, ''), x.code) AS name
    FROM mentor_pairing g
    JOIN enrolment e ON e.id = g.mentee_id
    JOIN person x ON x.id = e.person_id
   WHERE g.mentor_id = $1 AND g.programme_id = $2 AND x.died_on IS NULL AND e.void_reason IS NULL
   ORDER BY name, e.id`;

export const MENTEES_OF_FORM = prepared('mentees of a form', MENTEES);

/**
 * Stores a form and all its answers if the draft still is the one that was checked ($3): there is no moment with some of
 * them, and nothing is stored that was not looked at. Sent twice, the second finds no draft. Nobody declines in between.
 */
export const SEND = prepared(
  'send form',
  `WITH taking_part AS (
     SELECT r.id FROM response r JOIN round_member m ON m.round_id = r.round_id AND m.enrolment_id = r.enrolment_id WHERE r.id = $1 AND m.declined_at IS NULL FOR SHARE OF m)
   , sent AS (
     UPDATE response SET status = 'submitted', submitted_at = $2, draft = '{}'
      WHERE id = $1 AND status = 'draft' AND draft = $3::jsonb AND (enrolment_id IS NULL OR id IN (SELECT id FROM taking_part))
     RETURNING id, programme_id)
   , stored AS (${insertAnswers({ programme: 'sent.programme_id', response: 'sent.id', from: 'sent' }, 4)})
   SELECT id FROM sent`,
);
