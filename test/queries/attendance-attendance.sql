-- Written by queries.spec.ts. $1 is the programme, $2 the councils in scope or null.

-- All figures of cumulative-attendance, cumulative-attendance-by-session
WITH unit AS MATERIALIZED (
-- One row per starter and session that was held for them.
SELECT a.enrolment_id || ' ' || a.session_id AS unit_id,
       a.person_id,
       a.council_id,
       a.council,
       a.role,
       a.set_code,
       a.session_code,
       CASE a.role WHEN 'participant' THEN '1' ELSE '2' END || to_char(a.starts_at AT TIME ZONE 'UTC', 'YYYYMMDDHH24MI') || a.session_code AS sort_key,
       a.held_on,
       a.mark,
       a.attended
  FROM reading.attendance a
 WHERE a.programme_id = $1
   AND ($2::uuid[] IS NULL OR a.council_id = ANY ($2))
)
SELECT 'cumulative-attendance' AS measure, role, NULL::text AS set_code, NULL::text AS session_code, NULL::text AS round_code, NULL::text[] AS rounds, NULL::text AS item, NULL::text AS outcome, NULL::text AS source, NULL::text AS category, left_out, NULL AS counted,
       council, grouping(council) = 1 AS whole, min(sort_key) AS sort_key, count(*)::int AS rows, (count(*) FILTER (WHERE counted))::float8 AS amount
  FROM (SELECT r.*, (NULL)::text AS left_out, (r.attended) AS counted
    FROM unit r) AS "cumulative-attendance"
 GROUP BY GROUPING SETS ((role, left_out), (role, left_out, council))
UNION ALL
SELECT 'cumulative-attendance-by-session' AS measure, role, NULL::text AS set_code, session_code, NULL::text AS round_code, NULL::text[] AS rounds, NULL::text AS item, NULL::text AS outcome, NULL::text AS source, NULL::text AS category, left_out, NULL AS counted,
       council, grouping(council) = 1 AS whole, min(sort_key) AS sort_key, count(*)::int AS rows, (count(*) FILTER (WHERE counted))::float8 AS amount
  FROM (SELECT r.*, (NULL)::text AS left_out, (r.attended) AS counted
    FROM unit r) AS "cumulative-attendance-by-session"
 GROUP BY GROUPING SETS ((role, session_code, left_out), (role, session_code, left_out, council))
UNION ALL
SELECT 'behind ced8b8b4' AS measure, role, NULL::text AS set_code, NULL::text AS session_code, NULL::text AS round_code, NULL::text[] AS rounds, NULL::text AS item, NULL::text AS outcome, NULL::text AS source, NULL::text AS category, NULL AS left_out, (count(DISTINCT person) FILTER (WHERE council IS NULL))::text AS counted,
       NULL AS council, true AS whole, '' AS sort_key, count(DISTINCT person)::int AS rows, count(DISTINCT council)::float8 AS amount
  FROM (SELECT DISTINCT role, r.person_id AS person, council FROM unit r WHERE true AND (NULL) IS NULL) AS behind
 GROUP BY role;

-- The rows behind a figure of cumulative-attendance
-- $3 "participant", $4 50, $5 0
WITH unit AS (
  SELECT r.*, (NULL)::text AS left_out, (r.attended) AS counted
    FROM (
-- One row per starter and session that was held for them.
SELECT a.enrolment_id || ' ' || a.session_id AS unit_id,
       a.person_id,
       a.council_id,
       a.council,
       a.role,
       a.set_code,
       a.session_code,
       CASE a.role WHEN 'participant' THEN '1' ELSE '2' END || to_char(a.starts_at AT TIME ZONE 'UTC', 'YYYYMMDDHH24MI') || a.session_code AS sort_key,
       a.held_on,
       a.mark,
       a.attended
  FROM reading.attendance a
 WHERE a.programme_id = $1
   AND ($2::uuid[] IS NULL OR a.council_id = ANY ($2))
) r
)
SELECT unit_id, person_id, council, left_out, counted::text AS counted, role::text AS "role", session_code::text AS "session_code", held_on::text AS "held_on", mark::text AS "mark",
       count(*) OVER ()::int AS total, count(*) FILTER (WHERE left_out IS NULL) OVER ()::int AS in_base
  FROM unit
 WHERE role = $3
 ORDER BY left_out NULLS FIRST, council NULLS LAST, sort_key, unit_id
 LIMIT $4 OFFSET $5;

-- The rows behind a figure of cumulative-attendance-by-session
-- $3 "participant", $4 "a-1", $5 50, $6 0
WITH unit AS (
  SELECT r.*, (NULL)::text AS left_out, (r.attended) AS counted
    FROM (
-- One row per starter and session that was held for them.
SELECT a.enrolment_id || ' ' || a.session_id AS unit_id,
       a.person_id,
       a.council_id,
       a.council,
       a.role,
       a.set_code,
       a.session_code,
       CASE a.role WHEN 'participant' THEN '1' ELSE '2' END || to_char(a.starts_at AT TIME ZONE 'UTC', 'YYYYMMDDHH24MI') || a.session_code AS sort_key,
       a.held_on,
       a.mark,
       a.attended
  FROM reading.attendance a
 WHERE a.programme_id = $1
   AND ($2::uuid[] IS NULL OR a.council_id = ANY ($2))
) r
)
SELECT unit_id, person_id, council, left_out, counted::text AS counted, role::text AS "role", session_code::text AS "session_code", held_on::text AS "held_on", mark::text AS "mark",
       count(*) OVER ()::int AS total, count(*) FILTER (WHERE left_out IS NULL) OVER ()::int AS in_base
  FROM unit
 WHERE role = $3 AND session_code = $4
 ORDER BY left_out NULLS FIRST, council NULLS LAST, sort_key, unit_id
 LIMIT $5 OFFSET $6;
