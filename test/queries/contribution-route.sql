-- Written by queries.spec.ts. $1 is the programme, $2 the councils in scope or null.

-- All figures of contribution-by-route
WITH unit AS MATERIALIZED (
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
)
SELECT 'contribution-by-route' AS measure, role, NULL::text AS set_code, NULL::text AS session_code, NULL::text AS round_code, NULL::text[] AS rounds, NULL::text AS item, NULL::text AS outcome, NULL::text AS source, category, left_out, NULL AS counted,
       council, grouping(council) = 1 AS whole, min(sort_key) AS sort_key, count(*)::int AS rows, (count(*) FILTER (WHERE counted))::float8 AS amount
  FROM (SELECT r.*, (NULL)::text AS left_out, (r.contributed) AS counted
    FROM unit r) AS "contribution-by-route"
 GROUP BY GROUPING SETS ((role, category, left_out), (role, category, left_out, council));

-- The rows behind a figure of contribution-by-route
-- $3 "participant", $4 "c1", $5 50, $6 0
WITH unit AS (
  SELECT r.*, (NULL)::text AS left_out, (r.contributed) AS counted
    FROM (
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
) r
)
SELECT unit_id, person_id, council, left_out, counted::text AS counted, role::text AS "role", category::text AS "category", contributed::text AS "contributed",
       count(*) OVER ()::int AS total, count(*) FILTER (WHERE left_out IS NULL) OVER ()::int AS in_base
  FROM unit
 WHERE role = $3 AND category = $4
 ORDER BY left_out NULLS FIRST, council NULLS LAST, sort_key, unit_id
 LIMIT $5 OFFSET $6;
