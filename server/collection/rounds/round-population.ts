import { ABOUT_MENTEES_ALONE, MENTEES_OF } from './round-mentees.ts';

/**
 * Everybody of a round's role with the first reason for which they are not asked (`left_out`, null: asked). Void
 * enrolments are nobody. $1 programme, $2 role, $3 set ids or null for all, $4 asks_withdrawn, $5 asks_never_attended, $6 version.
 */
export const POPULATION = `
  SELECT e.enrolment_id, e.council,
         CASE
           WHEN e.died THEN 'died'
           WHEN e.withdrew AND NOT $4::boolean THEN 'withdrew'
           WHEN NOT $5::boolean AND NOT EXISTS (SELECT FROM reading.register r WHERE r.programme_id = $1 AND r.enrolment_id = e.enrolment_id AND r.mark IN ('in_person', 'online', 'in_part')) THEN 'never_attended'
           WHEN $3::uuid[] IS NOT NULL AND (e.set_id IS NULL OR e.set_id <> ALL ($3::uuid[])) THEN 'other_set'
           WHEN ${ABOUT_MENTEES_ALONE('$6::uuid')} AND NOT EXISTS (${MENTEES_OF('e.enrolment_id')}) THEN 'no_mentees'
         END AS left_out
    FROM reading.enrolment e
   WHERE e.programme_id = $1 AND e.role = $2 AND e.not_counted IS DISTINCT FROM 'erased' AND e.not_counted IS DISTINCT FROM 'enrolled_in_error'`;
