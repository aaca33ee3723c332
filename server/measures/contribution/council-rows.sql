-- One row per council with starters: how many of its participants and mentors contributed.
SELECT e.council_id::text AS unit_id,
       NULL::uuid AS person_id,
       e.council_id,
       e.council,
       e.council AS sort_key,
       count(*)::int AS starters,
       (count(*) FILTER (WHERE e.role = 'participant' AND c.enrolment_id IS NOT NULL))::int AS participants,
       (count(*) FILTER (WHERE e.role = 'mentor' AND c.enrolment_id IS NOT NULL))::int AS mentors
  FROM reading.enrolment e
  LEFT JOIN (SELECT DISTINCT enrolment_id FROM reading.contribution WHERE programme_id = $1) c
    ON c.enrolment_id = e.enrolment_id
 WHERE e.programme_id = $1
   AND ($2::uuid[] IS NULL OR e.council_id = ANY ($2))
   AND e.starter
   AND e.council_id IS NOT NULL
 GROUP BY e.council_id, e.council
