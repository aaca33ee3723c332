-- One row per starter for whom a launch was held.
SELECT a.enrolment_id::text AS unit_id,
       a.person_id,
       a.council_id,
       a.council,
       a.role,
       min(a.set_code) AS set_code,
       CASE a.role WHEN 'participant' THEN '1' ELSE '2' END || a.enrolment_id AS sort_key,
       min(a.mark) AS mark,
       bool_or(a.attended) AS attended
  FROM reading.attendance a
 WHERE a.programme_id = $1
   AND ($2::uuid[] IS NULL OR a.council_id = ANY ($2))
   AND a.kind = 'launch'
 GROUP BY a.enrolment_id, a.person_id, a.council_id, a.council, a.role
