/**
 * Everything that is held about one person, table by table. `test/api/rights.spec.ts` finds in the database's own
 * catalogue every table that leads to a person, and fails until it is here or in `NOT_GIVEN` with its reason.
 */
export interface HeldSection {
  readonly key: string;
  readonly title: string;
  readonly tables: readonly string[];
  /** One column `row` (jsonb) a record: every column of the table but keys. $1 the programme, $2 the person. */
  readonly sql: string;
  /** What staff are given in its place: they see that somebody answered, never what they said. */
  readonly forStaff?: { readonly title: string; readonly sql: string };
}

const MINE = `(SELECT id FROM enrolment WHERE programme_id = $1 AND person_id = $2)`;
const NAME = (alias: string): string => `coalesce(nullif(${alias}.name, ''), ${alias}.code)`;
/** Every column but those that only tie records together. A column added tomorrow is in it. */
const ALL = (alias: string, ...but: string[]): string =>
  `(to_jsonb(${alias}) - ARRAY['id', 'programme_id', 'person_id', 'enrolment_id', 'session_id', 'round_id', 'council_id', 'set_id'${but.map((column) => `, '${column}'`).join('')}])`;

const formsWithout = (...columns: string[]): string =>
  `SELECT ${ALL('r', ...columns)} || jsonb_build_object('questionnaire', o.title, 'typed_in_from_paper_at', f.entered_at) AS row
     FROM response r JOIN round o ON o.id = r.round_id LEFT JOIN paper_form f ON f.response_id = r.id
    WHERE r.enrolment_id IN ${MINE} ORDER BY o.opens_on, o.code`;

export const HELD: readonly HeldSection[] = [
  {
    key: 'identity',
    title: 'Identity',
    tables: ['person'],
    sql: `SELECT ${ALL('p')} AS row FROM person p WHERE p.programme_id = $1 AND p.id = $2`,
  },
  {
    key: 'enrolments',
    title: 'Taking part',
    tables: ['enrolment'],
    sql: `SELECT ${ALL('e')} || jsonb_build_object('council', c.name, 'set', s.name) AS row
            FROM enrolment e LEFT JOIN council c ON c.id = e.council_id LEFT JOIN learning_set s ON s.id = e.set_id
           WHERE e.id IN ${MINE} ORDER BY e.role`,
  },
  {
    key: 'withdrawals',
    title: 'Withdrawals from the programme',
    tables: ['withdrawal'],
    sql: `SELECT ${ALL('w')} AS row FROM withdrawal w WHERE w.enrolment_id IN ${MINE} ORDER BY w.recorded_at`,
  },
  {
    key: 'pairings',
    title: 'Mentor and mentees',
    tables: ['mentor_pairing'],
    sql: `SELECT ${ALL('g', 'mentor_id', 'mentee_id')} || jsonb_build_object('mentor', ${NAME('pm')}, 'mentee', ${NAME('pe')}) AS row
            FROM mentor_pairing g
            JOIN enrolment m ON m.id = g.mentor_id JOIN person pm ON pm.id = m.person_id
            JOIN enrolment e ON e.id = g.mentee_id JOIN person pe ON pe.id = e.person_id
           WHERE g.mentor_id IN ${MINE} OR g.mentee_id IN ${MINE} ORDER BY pm.code, pe.code`,
  },
  {
    key: 'mentoring',
    title: 'Mentoring meetings. What the other person wrote of a meeting is theirs, and is not given',
    tables: ['mentoring_meeting'],
    sql: `SELECT ${ALL('t', 'pairing_id')} || jsonb_build_object('mentor', ${NAME('pm')}, 'mentee', ${NAME('pe')})
                 || CASE WHEN (t.logged_by = 'mentor' AND g.mentor_id IN ${MINE}) OR (t.logged_by = 'mentee' AND g.mentee_id IN ${MINE})
                         THEN '{}'::jsonb ELSE '{"themes": "(written by somebody else)"}'::jsonb END AS row
            FROM mentoring_meeting t
            JOIN mentor_pairing g ON g.id = t.pairing_id
            JOIN enrolment m ON m.id = g.mentor_id JOIN person pm ON pm.id = m.person_id
            JOIN enrolment e ON e.id = g.mentee_id JOIN person pe ON pe.id = e.person_id
           WHERE g.mentor_id IN ${MINE} OR g.mentee_id IN ${MINE} ORDER BY t.held_on, pm.code, pe.code, t.logged_by`,
  },
  {
    key: 'registers',
    title: 'Sessions',
    tables: ['register_entry'],
    sql: `SELECT ${ALL('r')} || jsonb_build_object('session', s.title, 'starts_at', s.starts_at) AS row
            FROM register_entry r JOIN session s ON s.id = r.session_id
           WHERE r.enrolment_id IN ${MINE} ORDER BY s.starts_at, s.code`,
  },
  {
    key: 'corrections',
    title: 'What registers said before they were corrected',
    tables: ['register_correction'],
    sql: `SELECT ${ALL('r')} || jsonb_build_object('session', s.title) AS row
            FROM register_correction r JOIN session s ON s.id = r.session_id
           WHERE r.enrolment_id IN ${MINE} ORDER BY r.replaced_at, r.id`,
  },
  {
    key: 'asked',
    title: 'Questionnaires asked',
    tables: ['round_member'],
    sql: `SELECT ${ALL('m', 'link_hash')} || jsonb_build_object('questionnaire', o.title, 'opens_on', o.opens_on, 'closes_on', o.closes_on, 'has_a_personal_link', m.link_hash IS NOT NULL) AS row
            FROM round_member m JOIN round o ON o.id = m.round_id
           WHERE m.enrolment_id IN ${MINE} ORDER BY o.opens_on, o.code`,
  },
  {
    key: 'forms',
    title: 'Forms begun, sent or taken back. A draft has what was typed so far',
    tables: ['response', 'paper_form'],
    sql: formsWithout('token_hash'),
    forStaff: { title: 'Forms begun, sent or taken back', sql: formsWithout('token_hash', 'draft') },
  },
  {
    key: 'answers',
    title: 'Answers sent',
    tables: ['answer'],
    sql: `SELECT ${ALL('a', 'response_id', 'item_id', 'mentee_id')} || jsonb_build_object('questionnaire', o.title, 'question', i.wording, 'about', ${NAME('x')},
                   'chosen', (SELECT jsonb_agg(coalesce((SELECT n->>'label' FROM jsonb_array_elements(coalesce(i.options, '[]')) n WHERE n->>'value' = c LIMIT 1), c)) FROM unnest(a.choices) c)) AS row
            FROM answer a
            JOIN response r ON r.id = a.response_id
            JOIN round o ON o.id = r.round_id
            JOIN item i ON i.id = a.item_id
            LEFT JOIN enrolment e ON e.id = a.mentee_id
            LEFT JOIN person x ON x.id = e.person_id
           WHERE r.enrolment_id IN ${MINE} ORDER BY o.opens_on, o.code, i.position, x.code`,
    forStaff: {
      title: 'Answers sent. What they say is given on the person’s own page alone',
      sql: `SELECT jsonb_build_object('questionnaire', o.title, 'answers', count(*)) AS row
              FROM answer a JOIN response r ON r.id = a.response_id JOIN round o ON o.id = r.round_id
             WHERE r.enrolment_id IN ${MINE} GROUP BY o.id ORDER BY o.opens_on, o.code`,
    },
  },
  {
    key: 'answersAboutYou',
    title: 'Answers that a mentor gave about this person. They were given in confidence: ask the programme about what they say',
    tables: ['answer'],
    sql: `SELECT jsonb_build_object('questionnaire', o.title, 'question', i.wording) AS row
            FROM answer a
            JOIN response r ON r.id = a.response_id
            JOIN round o ON o.id = r.round_id
            JOIN item i ON i.id = a.item_id
           WHERE a.mentee_id IN ${MINE} AND a.state = 'answered' ORDER BY o.opens_on, o.code, i.position`,
  },
  {
    key: 'groupFeedback',
    title: 'Group feedback and focus groups that name this person',
    tables: ['group_feedback_person'],
    sql: `SELECT ${ALL('n', 'group_feedback_id')} || jsonb_build_object('group', g.title, 'held_on', g.held_on) AS row
            FROM group_feedback_person n JOIN group_feedback g ON g.id = n.group_feedback_id
           WHERE n.enrolment_id IN ${MINE} ORDER BY g.held_on, g.code`,
  },
  {
    key: 'messages',
    title: 'Messages sent to this person. A link in them is left out',
    tables: ['round_member_message', 'message', 'message_try', 'mailed_link'],
    sql: `SELECT row FROM (
            SELECT coalesce(s.sent_at, s.due_at) AS at,
                   jsonb_build_object('questionnaire', o.title, 'step', t.step, 'address', s.address, 'subject', s.subject, 'body', s.body, 'status', s.status, 'because', s.because, 'due_at', s.due_at, 'sent_at', s.sent_at) AS row
              FROM round_member_message t JOIN message s ON s.id = t.message_id JOIN round o ON o.id = t.round_id
             WHERE t.enrolment_id IN ${MINE}
            UNION ALL
            SELECT y.again_at,
                   jsonb_build_object('questionnaire', o.title, 'step', t.step, 'address', y.address, 'subject', y.subject, 'body', y.body, 'status', y.status, 'because', y.because, 'sent_at', y.sent_at, 'sent_again_at', y.again_at)
              FROM round_member_message t JOIN message_try y ON y.message_id = t.message_id JOIN round o ON o.id = t.round_id
             WHERE t.enrolment_id IN ${MINE}) messages ORDER BY at`,
  },
  {
    key: 'ownPage',
    title: 'The link to their own page, and when they were there',
    tables: ['person_link', 'person_sign_in', 'form_pass'],
    sql: `SELECT jsonb_build_object('what', 'link', 'made_at', l.made_at, 'revoked_at', l.revoked_at) AS row FROM person_link l WHERE l.programme_id = $1 AND l.person_id = $2
          UNION ALL SELECT jsonb_build_object('what', 'visit', 'started_at', v.started_at, 'last_seen_at', v.last_seen_at) FROM person_sign_in v WHERE v.programme_id = $1 AND v.person_id = $2
          UNION ALL SELECT jsonb_build_object('what', 'questionnaire opened', 'questionnaire', o.title, 'at', f.made_at) FROM form_pass f JOIN round o ON o.id = f.round_id WHERE f.enrolment_id IN ${MINE}`,
  },
  {
    key: 'besideRegisters',
    title: 'Beside the registers: apologies they sent themselves, waiting lists, what was sent to them afterwards',
    tables: ['advance_apology', 'waiting_place', 'session_catch_up'],
    sql: `SELECT jsonb_build_object('what', 'apology', 'session', s.title) || ${ALL('a')} AS row FROM advance_apology a JOIN session s ON s.id = a.session_id WHERE a.enrolment_id IN ${MINE}
          UNION ALL SELECT jsonb_build_object('what', 'waiting', 'session', s.title) || ${ALL('w')} FROM waiting_place w JOIN session s ON s.id = w.session_id WHERE w.enrolment_id IN ${MINE}
          UNION ALL SELECT jsonb_build_object('what', 'caught up', 'session', s.title) || ${ALL('c', 'buddy_id')} FROM session_catch_up c JOIN session s ON s.id = c.session_id WHERE c.enrolment_id IN ${MINE}`,
  },
  {
    key: 'actions',
    title: 'Actions agreed at sessions that are theirs',
    tables: ['session_action'],
    sql: `SELECT ${ALL('a', 'who', 'done_at_session_id')} || jsonb_build_object('session', s.title) AS row FROM session_action a JOIN session s ON s.id = a.session_id WHERE a.enrolment_id IN ${MINE} ORDER BY s.starts_at, a.agreed_at, a.id`,
  },
  {
    key: 'setChanges',
    title: 'Sets they were in before',
    tables: ['set_change'],
    sql: `SELECT ${ALL('x', 'from_set_id', 'to_set_id')} || jsonb_build_object('from', g.name) AS row FROM set_change x LEFT JOIN learning_set g ON g.id = x.from_set_id WHERE x.enrolment_id IN ${MINE} ORDER BY x.changed_on`,
  },
  {
    key: 'watch',
    title: 'What was answered when Waymark asked whether they had left',
    tables: ['watch_reply'],
    sql: `SELECT ${ALL('y')} AS row FROM watch_reply y WHERE y.enrolment_id IN ${MINE}`,
  },
  {
    key: 'pasted',
    title: 'Lines about them that were pasted in, kept for as long as the paste can be taken back',
    tables: ['people_batch_row'],
    sql: `SELECT ${ALL('b', 'batch_id')} AS row FROM people_batch_row b WHERE b.enrolment_id IN ${MINE}`,
  },
  {
    key: 'journal',
    title: 'The journal: what this person did, and what was done with their record',
    tables: ['audit_entry'],
    sql: `SELECT jsonb_build_object('at', a.at, 'who', a.actor_name, 'role', a.role, 'event', a.event, 'record', a.subject, 'details', a.detail) AS row
            FROM audit_entry a
           WHERE a.programme_id = $1
             AND (a.actor_kind = 'person' AND a.actor_id = $2
                  OR regexp_split_to_array(a.subject, '[ ,()]+') && ARRAY(SELECT code FROM person WHERE programme_id = $1 AND id = $2))
           ORDER BY a.id`,
  },
];

/** Tables that lead to a person, or whose columns look as if they did, and are not given: why. */
export const NOT_GIVEN: Readonly<Record<string, string>> = {
  bank_holiday: 'days, and what they are called',
  invitation: 'to members of staff, who are no participants or mentors',
  recovery_code: 'of staff who sign in',
  account: 'staff who sign in; no account is tied to a participant or mentor',
  erasure: 'holds a hash of a code, by which an erasure is done again after a restore; there is nothing else left of that person',
};
