-- One row per council that put somebody forward for whom a launch was held.
SELECT a.council_id::text AS unit_id,
       NULL::uuid AS person_id,
       a.council_id,
       a.council,
       a.council AS sort_key,
       count(DISTINCT a.enrolment_id)::int AS starters,
       (count(DISTINCT a.enrolment_id) FILTER (WHERE a.attended))::int AS attended
  FROM reading.attendance a
 WHERE a.programme_id = $1
   AND ($2::uuid[] IS NULL OR a.council_id = ANY ($2))
   AND a.kind = 'launch'
   AND a.council_id IS NOT NULL
 GROUP BY a.council_id, a.council
