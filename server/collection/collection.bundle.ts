import { addTallies, mergeRows, type BundleStore } from '../kernel/bundle-store.ts';
import { dropMadeAnswersOfStoredForms, INCOMING_ANSWERS, submittedConflicts } from './submitted-conflicts.ts';
import { groupFeedbackFiles } from './group-feedback/group-feedback.bundle.ts';
import { replyFiles } from './replies/replies.bundle.ts';
import { putRoundSets } from './rounds/round-sets.bundle.ts';

/** Rounds, the people asked, forms, answers and group feedback in a bundle. */
export const collectionBundle: BundleStore = {
  files: {
    'rounds.csv': {
      put: async (db) =>
        addTallies(
          await mergeRows(db, {
            table: 'round',
            rowsOf: 'bundle_rounds',
            key: ['programme_id', 'code'],
            values: [
              'title',
              'version_id',
              'mode',
              'purpose',
              'role',
              'opens_on',
              'closes_on',
              'counts_as_contribution',
              'keeps_deceased_in_base',
              'session_id',
              'asks_withdrawn',
              'asks_never_attended',
              'privacy_text',
              'words',
              'give_back_to',
            ],
            // Whom a round asks and what it says stays where a file, perhaps an older one, does not say it.
            source: `
            SELECT p.id AS programme_id, b.round AS code, b.title, v.id AS version_id, b.mode, b.purpose, b.role, b.opens_on, b.closes_on,
                   b.counts_as_contribution, coalesce(b.keeps_deceased_in_base, false) AS keeps_deceased_in_base, s.id AS session_id,
                   coalesce(b.asks_withdrawn, o.asks_withdrawn, true) AS asks_withdrawn, coalesce(b.asks_never_attended, o.asks_never_attended, true) AS asks_never_attended,
                   coalesce(b.privacy_text, o.privacy_text, '') AS privacy_text,
                   CASE WHEN b.privacy_text_cy IS NULL THEN coalesce(o.words, '{}') ELSE jsonb_build_object('cy', jsonb_build_object('privacyText', b.privacy_text_cy)) END AS words,
                   coalesce(b.give_back_to, o.give_back_to, '') AS give_back_to
              FROM bundle_rounds b
              JOIN programme p ON p.code = b.programme
              JOIN questionnaire q ON q.programme_id = p.id AND q.code = b.questionnaire
              JOIN questionnaire_version v ON v.questionnaire_id = q.id AND v.number = b.version
              LEFT JOIN session s ON s.programme_id = p.id AND s.code = b.session
              LEFT JOIN round o ON o.programme_id = p.id AND o.code = b.round`,
          }),
          await putRoundSets(db),
        ),
      get: (db, programme) =>
        db.query(
          `SELECT p.code AS programme, r.code AS round, r.title, q.code AS questionnaire, v.number AS version, r.mode, r.purpose, r.role,
                  r.opens_on::text, r.closes_on::text, r.counts_as_contribution, r.keeps_deceased_in_base, s.code AS session,
                  (SELECT string_agg(l.code, ';' ORDER BY l.code COLLATE "C") FROM round_set t JOIN learning_set l ON l.id = t.set_id WHERE t.round_id = r.id) AS sets,
                  r.asks_withdrawn, r.asks_never_attended, nullif(r.privacy_text, '') AS privacy_text, r.words->'cy'->>'privacyText' AS privacy_text_cy,
                  nullif(r.give_back_to, '') AS give_back_to
             FROM round r
             LEFT JOIN session s ON s.id = r.session_id
             JOIN programme p ON p.id = r.programme_id
             JOIN questionnaire_version v ON v.id = r.version_id
             JOIN questionnaire q ON q.id = v.questionnaire_id
            WHERE p.code = $1 ORDER BY r.code COLLATE "C"`,
          [programme],
        ),
    },
    'round_members.csv': {
      put: (db) =>
        mergeRows(db, {
          table: 'round_member',
          rowsOf: 'bundle_round_members',
          key: ['round_id', 'enrolment_id'],
          values: ['programme_id'],
          // What somebody has decided on their own page since is newer than any file.
          insertOnly: ['declined_at'],
          source: `
            SELECT p.id AS programme_id, r.id AS round_id, e.id AS enrolment_id, b.declined_at AT TIME ZONE 'Europe/London' AS declined_at
              FROM bundle_round_members b
              JOIN programme p ON p.code = b.programme
              JOIN round r ON r.programme_id = p.id AND r.code = b.round
              JOIN person x ON x.programme_id = p.id AND x.code = b.person
              JOIN enrolment e ON e.person_id = x.id AND e.role = r.role`,
        }),
      get: (db, programme) =>
        db.query(
          `SELECT p.code AS programme, r.code AS round, x.code AS person,
                  to_char(m.declined_at AT TIME ZONE 'Europe/London', 'YYYY-MM-DD"T"HH24:MI') AS declined_at
             FROM round_member m
             JOIN programme p ON p.id = m.programme_id
             JOIN round r ON r.id = m.round_id
             JOIN enrolment e ON e.id = m.enrolment_id
             JOIN person x ON x.id = e.person_id
            WHERE p.code = $1 ORDER BY r.code COLLATE "C", x.code COLLATE "C"`,
          [programme],
        ),
    },
    'responses.csv': {
      put: (db) =>
        mergeRows(db, {
          table: 'response',
          rowsOf: 'bundle_responses',
          key: ['round_id', 'code'],
          values: ['programme_id', 'enrolment_id', 'status', 'submitted_at', 'on_paper', 'language', 'draft'],
          // A form that is sent keeps its instant (a bundle knows minutes alone). An anonymous one without a time
          // takes the first day of its round: the record says only that it was returned.
          source: `
            SELECT p.id AS programme_id, r.id AS round_id, b.response AS code, e.id AS enrolment_id, b.status,
                   CASE WHEN b.status = 'submitted'
                        THEN coalesce(o.submitted_at, coalesce(b.submitted_at, r.opens_on::timestamp) AT TIME ZONE 'Europe/London') END AS submitted_at,
                   coalesce(b.on_paper, false) AS on_paper, coalesce(b.language, 'en') AS language,
                   CASE WHEN b.status = 'submitted' THEN '{}'::jsonb ELSE coalesce(o.draft, '{}'::jsonb) END AS draft
              FROM bundle_responses b
              JOIN programme p ON p.code = b.programme
              JOIN round r ON r.programme_id = p.id AND r.code = b.round
              LEFT JOIN response o ON o.round_id = r.id AND o.code = b.response
              LEFT JOIN person x ON x.programme_id = p.id AND x.code = b.person
              LEFT JOIN enrolment e ON e.person_id = x.id AND e.role = r.role`,
        }),
      get: (db, programme) =>
        db.query(
          `SELECT p.code AS programme, r.code AS round, s.code AS response, x.code AS person, s.status,
                  to_char(s.submitted_at AT TIME ZONE 'Europe/London', 'YYYY-MM-DD"T"HH24:MI') AS submitted_at, s.on_paper, s.language
             FROM response s
             JOIN programme p ON p.id = s.programme_id
             JOIN round r ON r.id = s.round_id
             LEFT JOIN enrolment e ON e.id = s.enrolment_id
             LEFT JOIN person x ON x.id = e.person_id
            WHERE p.code = $1 AND s.status <> 'withdrawn' ORDER BY r.code COLLATE "C", s.code COLLATE "C"`,
          [programme],
        ),
    },
    'answers.csv': {
      put: async (db) => {
        await dropMadeAnswersOfStoredForms(db);
        // Nothing to change: answers that are stored are of submitted forms, which were found to be the same.
        return mergeRows(db, {
          table: 'answer',
          rowsOf: 'bundle_answers',
          key: ['response_id', 'item_id'],
          nullableKey: 'mentee_id',
          values: [],
          insertOnly: ['programme_id', 'state', 'choices', 'number', 'text'],
          source: INCOMING_ANSWERS,
        });
      },
      get: (db, programme) =>
        db.query(
          `SELECT p.code AS programme, r.code AS round, s.code AS response, i.code AS item, x.code AS mentee, a.state,
                  coalesce(array_to_string(a.choices, ';'), a.number::text, a.text) AS value, CASE WHEN a.choices IS NOT NULL THEN a.text END AS other
             FROM answer a
             JOIN programme p ON p.id = a.programme_id
             JOIN response s ON s.id = a.response_id
             JOIN round r ON r.id = s.round_id
             JOIN item i ON i.id = a.item_id
             LEFT JOIN enrolment e ON e.id = a.mentee_id
             LEFT JOIN person x ON x.id = e.person_id
            WHERE p.code = $1
            ORDER BY r.code COLLATE "C", s.code COLLATE "C", i.position, x.code COLLATE "C" NULLS FIRST`,
          [programme],
        ),
    },
    ...groupFeedbackFiles,
    ...replyFiles,
  },
  conflicts: submittedConflicts,
  // Who is asked in a round that was brought along, or whose day has come, is settled by what the bundle says.
  async finish(db) {
    await db.query(`
      UPDATE round o SET frozen_at = now()
       WHERE o.frozen_at IS NULL
         AND o.programme_id IN (SELECT p.id FROM programme p JOIN bundle_rounds b ON b.programme = p.code)
         AND (o.opens_on <= (now() AT TIME ZONE 'Europe/London')::date OR EXISTS (SELECT FROM round_member m WHERE m.round_id = o.id))`);
  },
};
