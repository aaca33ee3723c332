-- Written by queries.spec.ts. $1 is the programme, $2 the councils in scope or null.

-- All figures of attendance-per-starter, finishers, finisher-score
WITH unit AS MATERIALIZED (
-- One row per starter: sessions attended of their maximum.
SELECT t.enrolment_id::text AS unit_id,
       t.person_id,
       t.council_id,
       t.council,
       t.role,
       t.set_code,
       CASE t.role WHEN 'participant' THEN '1' ELSE '2' END || t.enrolment_id AS sort_key,
       t.attended,
       t.maximum,
       t.withdrew,
       t.attended_closing,
       t.finisher
  FROM reading.attendance_total t
 WHERE t.programme_id = $1
   AND ($2::uuid[] IS NULL OR t.council_id = ANY ($2))
 -- Keeps conditions on a total ("a finisher") from being pushed below the sums, where the planner takes them for
 -- rare and loops: 2,000 people take 20 s without this.
OFFSET 0
)
SELECT 'attendance-per-starter' AS measure, role, NULL::text AS set_code, NULL::text AS session_code, NULL::text AS round_code, NULL::text[] AS rounds, NULL::text AS item, NULL::text AS outcome, NULL::text AS source, NULL::text AS category, left_out, NULL AS counted,
       council, grouping(council) = 1 AS whole, min(sort_key) AS sort_key, count(*)::int AS rows, (coalesce(sum(counted), 0))::float8 AS amount
  FROM (SELECT r.*, (NULL)::text AS left_out, (r.attended) AS counted
    FROM unit r) AS "attendance-per-starter"
 GROUP BY GROUPING SETS ((role, left_out), (role, left_out, council))
UNION ALL
SELECT 'finishers' AS measure, role, NULL::text AS set_code, NULL::text AS session_code, NULL::text AS round_code, NULL::text[] AS rounds, NULL::text AS item, NULL::text AS outcome, NULL::text AS source, NULL::text AS category, left_out, NULL AS counted,
       council, grouping(council) = 1 AS whole, min(sort_key) AS sort_key, count(*)::int AS rows, (count(*) FILTER (WHERE counted))::float8 AS amount
  FROM (SELECT r.*, (NULL)::text AS left_out, (r.finisher) AS counted
    FROM unit r
   WHERE r.role = 'participant') AS "finishers"
 GROUP BY GROUPING SETS ((role, left_out), (role, left_out, council))
UNION ALL
SELECT 'finisher-score' AS measure, role, NULL::text AS set_code, NULL::text AS session_code, NULL::text AS round_code, NULL::text[] AS rounds, NULL::text AS item, NULL::text AS outcome, NULL::text AS source, NULL::text AS category, left_out, NULL AS counted,
       council, grouping(council) = 1 AS whole, min(sort_key) AS sort_key, count(*)::int AS rows, (coalesce(sum(counted), 0))::float8 AS amount
  FROM (SELECT r.*, (NULL)::text AS left_out, (r.attended) AS counted
    FROM unit r
   WHERE r.finisher) AS "finisher-score"
 GROUP BY GROUPING SETS ((role, left_out), (role, left_out, council));

-- The rows behind a figure of attendance-per-starter
-- $3 "participant", $4 50, $5 0
WITH unit AS (
  SELECT r.*, (NULL)::text AS left_out, (r.attended) AS counted
    FROM (
-- One row per starter: sessions attended of their maximum.
SELECT t.enrolment_id::text AS unit_id,
       t.person_id,
       t.council_id,
       t.council,
       t.role,
       t.set_code,
       CASE t.role WHEN 'participant' THEN '1' ELSE '2' END || t.enrolment_id AS sort_key,
       t.attended,
       t.maximum,
       t.withdrew,
       t.attended_closing,
       t.finisher
  FROM reading.attendance_total t
 WHERE t.programme_id = $1
   AND ($2::uuid[] IS NULL OR t.council_id = ANY ($2))
 -- Keeps conditions on a total ("a finisher") from being pushed below the sums, where the planner takes them for
 -- rare and loops: 2,000 people take 20 s without this.
OFFSET 0
) r
)
SELECT unit_id, person_id, council, left_out, counted::text AS counted, role::text AS "role", set_code::text AS "set_code", attended::text AS "attended", maximum::text AS "maximum", withdrew::text AS "withdrew",
       count(*) OVER ()::int AS total, count(*) FILTER (WHERE left_out IS NULL) OVER ()::int AS in_base
  FROM unit
 WHERE role = $3
 ORDER BY left_out NULLS FIRST, council NULLS LAST, sort_key, unit_id
 LIMIT $4 OFFSET $5;

-- The rows behind a figure of finishers
-- $3 "participant", $4 50, $5 0
WITH unit AS (
  SELECT r.*, (NULL)::text AS left_out, (r.finisher) AS counted
    FROM (
-- One row per starter: sessions attended of their maximum.
SELECT t.enrolment_id::text AS unit_id,
       t.person_id,
       t.council_id,
       t.council,
       t.role,
       t.set_code,
       CASE t.role WHEN 'participant' THEN '1' ELSE '2' END || t.enrolment_id AS sort_key,
       t.attended,
       t.maximum,
       t.withdrew,
       t.attended_closing,
       t.finisher
  FROM reading.attendance_total t
 WHERE t.programme_id = $1
   AND ($2::uuid[] IS NULL OR t.council_id = ANY ($2))
 -- Keeps conditions on a total ("a finisher") from being pushed below the sums, where the planner takes them for
 -- rare and loops: 2,000 people take 20 s without this.
OFFSET 0
) r
   WHERE r.role = 'participant'
)
SELECT unit_id, person_id, council, left_out, counted::text AS counted, role::text AS "role", set_code::text AS "set_code", attended::text AS "attended", maximum::text AS "maximum", withdrew::text AS "withdrew", attended_closing::text AS "attended_closing",
       count(*) OVER ()::int AS total, count(*) FILTER (WHERE left_out IS NULL) OVER ()::int AS in_base
  FROM unit
 WHERE role = $3
 ORDER BY left_out NULLS FIRST, council NULLS LAST, sort_key, unit_id
 LIMIT $4 OFFSET $5;

-- The rows behind a figure of finisher-score
-- $3 "participant", $4 50, $5 0
WITH unit AS (
  SELECT r.*, (NULL)::text AS left_out, (r.attended) AS counted
    FROM (
-- One row per starter: sessions attended of their maximum.
SELECT t.enrolment_id::text AS unit_id,
       t.person_id,
       t.council_id,
       t.council,
       t.role,
       t.set_code,
       CASE t.role WHEN 'participant' THEN '1' ELSE '2' END || t.enrolment_id AS sort_key,
       t.attended,
       t.maximum,
       t.withdrew,
       t.attended_closing,
       t.finisher
  FROM reading.attendance_total t
 WHERE t.programme_id = $1
   AND ($2::uuid[] IS NULL OR t.council_id = ANY ($2))
 -- Keeps conditions on a total ("a finisher") from being pushed below the sums, where the planner takes them for
 -- rare and loops: 2,000 people take 20 s without this.
OFFSET 0
) r
   WHERE r.finisher
)
SELECT unit_id, person_id, council, left_out, counted::text AS counted, role::text AS "role", set_code::text AS "set_code", attended::text AS "attended", maximum::text AS "maximum", withdrew::text AS "withdrew",
       count(*) OVER ()::int AS total, count(*) FILTER (WHERE left_out IS NULL) OVER ()::int AS in_base
  FROM unit
 WHERE role = $3
 ORDER BY left_out NULLS FIRST, council NULLS LAST, sort_key, unit_id
 LIMIT $4 OFFSET $5;
