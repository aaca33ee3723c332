import { reached } from '../kernel/reach.ts';

/**
 * Who belongs on the register of a session: everybody with an entry, and everybody whom the kind of the session and
 * its set call for but who has none yet. Where there is no entry, the session's kind says who is expected:
 * the launch expects participants and mentors, a set meeting its own set, a mentor session the mentors, a study day the
 * participants (of its set). To everything else people come as they choose: they are on the list, not expected.
 * Left out without an entry: enrolled later, withdrew before that day. Left out in any case: void enrolments.
 */
/** Somebody who changed sets belongs, on the day of a session, to the set they were in then. */
const SET_ON_THE_DAY = `coalesce((SELECT x.from_set_id FROM set_change x
                                    WHERE x.enrolment_id = e.id AND x.changed_on > (s.starts_at AT TIME ZONE 'Europe/London')::date
                                    ORDER BY x.changed_on LIMIT 1), e.set_id)`;

const EXPECTED_BY_KIND = `coalesce(CASE s.kind
       WHEN 'launch' THEN e.role IN ('participant', 'mentor')
       WHEN 'set_meeting' THEN e.role = 'participant' AND s.set_id = ${SET_ON_THE_DAY}
       WHEN 'mentor_session' THEN e.role = 'mentor'
       WHEN 'study_day' THEN e.role = 'participant' AND (s.set_id IS NULL OR e.set_id = s.set_id)
     END, false)`;

const AS_THEY_CHOOSE = `s.kind NOT IN ('launch', 'set_meeting', 'mentor_session', 'study_day')
       AND e.role IN ('participant', 'mentor') AND (s.set_id IS NULL OR e.set_id = s.set_id)`;

/**
 * SELECT of one row a session and person. $1 is the programme's id.
 * @param which condition on the session `s` and the enrolment `e`
 */
export const rosterOf = (which: string): string => `
  SELECT s.id AS session_id,
         e.id AS enrolment_id,
         coalesce(nullif(p.name, ''), p.code) AS person,
         p.code AS person_code,
         e.role,
         c.name AS council,
         coalesce(r.expected, ${EXPECTED_BY_KIND}) AS expected,
         r.mark,
         r.reason,
         coalesce(r.version, 0) AS version,
         w.withdrew_on::text AS withdrew_on
    FROM session s
    JOIN enrolment e ON e.programme_id = s.programme_id AND e.void_reason IS NULL
    JOIN person p ON p.id = e.person_id
    LEFT JOIN council c ON c.id = e.council_id
    LEFT JOIN register_entry r ON r.session_id = s.id AND r.enrolment_id = e.id
    LEFT JOIN withdrawal w ON w.enrolment_id = e.id AND w.reversed_at IS NULL
   WHERE s.programme_id = $1
     AND (${which})
     AND (r.session_id IS NOT NULL
          OR ((${EXPECTED_BY_KIND} OR ${AS_THEY_CHOOSE})
              AND e.enrolled_on <= (s.starts_at AT TIME ZONE 'Europe/London')::date
              AND (w.withdrew_on IS NULL OR w.withdrew_on >= (s.starts_at AT TIME ZONE 'Europe/London')::date)))`;

/** The same with $2 a session's id, or null for all of them. */
export const ROSTER = rosterOf('$2::uuid IS NULL OR s.id = $2');

/** The same again, of the people of councils $3, or of everybody when that is null. */
export const ROSTER_IN_REACH = rosterOf(`($2::uuid IS NULL OR s.id = $2) AND ${reached('e.council_id', '$3')}`);
