-- One row per starter who is a participant: distinct (pair, day) meetings, and those in either log.
SELECT t.enrolment_id::text AS unit_id,
       t.person_id,
       t.council_id,
       t.council,
       t.role,
       t.set_code,
       t.enrolment_id::text AS sort_key,
       t.meetings,
       t.by_mentor,
       t.by_mentee,
       t.withdrew,
       p.recommended_mentoring AS recommended
  FROM reading.programme p
  JOIN reading.mentoring_total t ON t.programme_id = p.programme_id
 WHERE p.programme_id = $1
   AND t.programme_id = $1
   AND ($2::uuid[] IS NULL OR t.council_id = ANY ($2))
