-- Written by queries.spec.ts. $1 is the programme, $2 the councils in scope or null.

-- All figures of workshop-attendance
WITH unit AS MATERIALIZED (
-- One row per workshop that was held.
SELECT s.session_id::text AS unit_id,
       NULL::uuid AS person_id,
       NULL::uuid AS council_id,
       NULL::text AS council,
       s.session_code,
       to_char(s.starts_at AT TIME ZONE 'UTC', 'YYYYMMDDHH24MI') || s.session_code AS sort_key,
       s.held_on,
       s.theme,
       s.headcount
  FROM reading.session s
 WHERE s.programme_id = $1
   -- A head count is of no council.
   AND $2::uuid[] IS NULL
   AND s.kind = 'workshop'
   AND s.held
)
SELECT 'workshop-attendance' AS measure, NULL::text AS role, NULL::text AS set_code, NULL::text AS session_code, NULL::text AS round_code, NULL::text[] AS rounds, NULL::text AS item, NULL::text AS outcome, NULL::text AS source, NULL::text AS category, left_out, NULL AS counted,
       council, grouping(council) = 1 AS whole, min(sort_key) AS sort_key, count(*)::int AS rows, (coalesce(sum(counted), 0))::float8 AS amount
  FROM (SELECT r.*, (CASE WHEN r.headcount IS NULL THEN 'not_counted' END)::text AS left_out, (r.headcount) AS counted
    FROM unit r) AS "workshop-attendance"
 GROUP BY GROUPING SETS ((left_out), (left_out, council));

-- The rows behind a figure of workshop-attendance
-- $3 50, $4 0
WITH unit AS (
  SELECT r.*, (CASE WHEN r.headcount IS NULL THEN 'not_counted' END)::text AS left_out, (r.headcount) AS counted
    FROM (
-- One row per workshop that was held.
SELECT s.session_id::text AS unit_id,
       NULL::uuid AS person_id,
       NULL::uuid AS council_id,
       NULL::text AS council,
       s.session_code,
       to_char(s.starts_at AT TIME ZONE 'UTC', 'YYYYMMDDHH24MI') || s.session_code AS sort_key,
       s.held_on,
       s.theme,
       s.headcount
  FROM reading.session s
 WHERE s.programme_id = $1
   -- A head count is of no council.
   AND $2::uuid[] IS NULL
   AND s.kind = 'workshop'
   AND s.held
) r
)
SELECT unit_id, person_id, council, left_out, counted::text AS counted, session_code::text AS "session_code", held_on::text AS "held_on", theme::text AS "theme", headcount::text AS "headcount",
       count(*) OVER ()::int AS total, count(*) FILTER (WHERE left_out IS NULL) OVER ()::int AS in_base
  FROM unit
 ORDER BY left_out NULLS FIRST, council NULLS LAST, sort_key, unit_id
 LIMIT $3 OFFSET $4;
