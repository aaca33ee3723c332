-- Written by queries.spec.ts. $1 is the programme, $2 the councils in scope or null.

-- All figures of contribution
WITH unit AS MATERIALIZED (
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
)
SELECT 'contribution' AS measure, role, NULL::text AS set_code, NULL::text AS session_code, NULL::text AS round_code, NULL::text[] AS rounds, NULL::text AS item, NULL::text AS outcome, NULL::text AS source, NULL::text AS category, left_out, NULL AS counted,
       council, grouping(council) = 1 AS whole, min(sort_key) AS sort_key, count(*)::int AS rows, (count(*) FILTER (WHERE counted))::float8 AS amount
  FROM (SELECT r.*, (r.not_counted)::text AS left_out, (r.contributed) AS counted
    FROM unit r) AS "contribution"
 GROUP BY GROUPING SETS ((role, left_out), (role, left_out, council));

-- The rows behind a figure of contribution
-- $3 "participant", $4 50, $5 0
WITH unit AS (
  SELECT r.*, (r.not_counted)::text AS left_out, (r.contributed) AS counted
    FROM (
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
) r
)
SELECT unit_id, person_id, council, left_out, counted::text AS counted, role::text AS "role", withdrew::text AS "withdrew", routes::text AS "routes",
       count(*) OVER ()::int AS total, count(*) FILTER (WHERE left_out IS NULL) OVER ()::int AS in_base
  FROM unit
 WHERE role = $3
 ORDER BY left_out NULLS FIRST, council NULLS LAST, sort_key, unit_id
 LIMIT $4 OFFSET $5;
