-- One row per participant and mentor: whether they contributed, and by which routes. Late joiners stand beside.
SELECT e.enrolment_id::text AS unit_id,
       e.person_id,
       e.council_id,
       e.council,
       e.role,
       e.set_code,
       CASE e.role WHEN 'participant' THEN '1' ELSE '2' END || e.enrolment_id AS sort_key,
       e.not_counted,
       e.withdrew,
       c.routes,
       c.enrolment_id IS NOT NULL AS contributed
  FROM reading.enrolment e
  LEFT JOIN (SELECT enrolment_id, string_agg(route, ', ' ORDER BY route) AS routes
               FROM reading.contribution
              WHERE programme_id = $1
              GROUP BY enrolment_id) c ON c.enrolment_id = e.enrolment_id
 WHERE e.programme_id = $1
   AND ($2::uuid[] IS NULL OR e.council_id = ANY ($2))
   AND e.role IN ('participant', 'mentor')
