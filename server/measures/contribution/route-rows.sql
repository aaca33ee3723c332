-- One row per starter and route that counts and is open to their role.
SELECT e.enrolment_id || ' ' || t.route AS unit_id,
       e.person_id,
       e.council_id,
       e.council,
       e.role,
       t.route AS category,
       CASE e.role WHEN 'participant' THEN '1' ELSE '2' END || to_char(t.held_on, 'YYYYMMDD') || t.route AS sort_key,
       t.route_kind,
       c.enrolment_id IS NOT NULL AS contributed
  FROM reading.enrolment e
  JOIN reading.contribution_route t ON t.programme_id = e.programme_id AND t.role = e.role
  LEFT JOIN (SELECT DISTINCT enrolment_id, route FROM reading.contribution WHERE programme_id = $1) c
    ON c.enrolment_id = e.enrolment_id AND c.route = t.route
 WHERE e.programme_id = $1
   AND t.programme_id = $1
   AND ($2::uuid[] IS NULL OR e.council_id = ANY ($2))
   AND e.starter
