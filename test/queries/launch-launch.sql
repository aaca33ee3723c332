-- Written by queries.spec.ts. $1 is the programme, $2 the councils in scope or null.

-- All figures of launch-take-up
WITH unit AS MATERIALIZED (
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
)
SELECT 'launch-take-up' AS measure, role, NULL::text AS set_code, NULL::text AS session_code, NULL::text AS round_code, NULL::text[] AS rounds, NULL::text AS item, NULL::text AS outcome, NULL::text AS source, NULL::text AS category, left_out, NULL AS counted,
       council, grouping(council) = 1 AS whole, min(sort_key) AS sort_key, count(*)::int AS rows, (count(*) FILTER (WHERE counted))::float8 AS amount
  FROM (SELECT r.*, (NULL)::text AS left_out, (r.attended) AS counted
    FROM unit r) AS "launch-take-up"
 GROUP BY GROUPING SETS ((role, left_out), (role, left_out, council));

-- The rows behind a figure of launch-take-up
-- $3 "participant", $4 50, $5 0
WITH unit AS (
  SELECT r.*, (NULL)::text AS left_out, (r.attended) AS counted
    FROM (
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
) r
)
SELECT unit_id, person_id, council, left_out, counted::text AS counted, role::text AS "role", set_code::text AS "set_code", mark::text AS "mark",
       count(*) OVER ()::int AS total, count(*) FILTER (WHERE left_out IS NULL) OVER ()::int AS in_base
  FROM unit
 WHERE role = $3
 ORDER BY left_out NULLS FIRST, council NULLS LAST, sort_key, unit_id
 LIMIT $4 OFFSET $5;
