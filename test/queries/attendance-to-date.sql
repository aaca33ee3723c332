-- Written by queries.spec.ts. $1 is the programme, $2 the councils in scope or null.

-- All figures of cumulative-attendance-to-date
WITH unit AS MATERIALIZED (
-- One row per starter, session held for them, and every later (or the same) session: what cumulative attendance
-- was made of as it stood after the latter. `category` is its place in the starter's own sequence, so that sets
-- which met on different days can be laid over one another.
WITH held AS (
  SELECT a.*,
         row_number() OVER (PARTITION BY a.enrolment_id ORDER BY a.starts_at, a.session_code) AS place,
         count(*) OVER (PARTITION BY a.enrolment_id) AS places
    FROM reading.attendance a
   WHERE a.programme_id = $1
     AND ($2::uuid[] IS NULL OR a.council_id = ANY ($2))
)
SELECT h.enrolment_id || ' ' || h.session_id || ' ' || l.place AS unit_id,
       h.person_id,
       h.council_id,
       h.council,
       h.role,
       h.set_code,
       h.session_code,
       l.place::text AS category,
       CASE h.role WHEN 'participant' THEN '1' ELSE '2' END || lpad(l.place::text, 4, '0') AS sort_key,
       h.held_on,
       h.mark,
       h.attended
  FROM held h
  -- Counted out, not joined to itself: the planner cannot know how few rows such a join would find.
 CROSS JOIN LATERAL generate_series(h.place, h.places) AS l (place)
)
SELECT 'cumulative-attendance-to-date' AS measure, role, NULL::text AS set_code, NULL::text AS session_code, NULL::text AS round_code, NULL::text[] AS rounds, NULL::text AS item, NULL::text AS outcome, NULL::text AS source, category, left_out, NULL AS counted,
       council, grouping(council) = 1 AS whole, min(sort_key) AS sort_key, count(*)::int AS rows, (count(*) FILTER (WHERE counted))::float8 AS amount
  FROM (SELECT r.*, (NULL)::text AS left_out, (r.attended) AS counted
    FROM unit r) AS "cumulative-attendance-to-date"
 GROUP BY GROUPING SETS ((role, category, left_out), (role, category, left_out, council))
UNION ALL
SELECT 'behind 504503cc' AS measure, role, NULL::text AS set_code, NULL::text AS session_code, NULL::text AS round_code, NULL::text[] AS rounds, NULL::text AS item, NULL::text AS outcome, NULL::text AS source, category, NULL AS left_out, (count(DISTINCT person) FILTER (WHERE council IS NULL))::text AS counted,
       NULL AS council, true AS whole, '' AS sort_key, count(DISTINCT person)::int AS rows, count(DISTINCT council)::float8 AS amount
  FROM (SELECT DISTINCT role, category, r.person_id AS person, council FROM unit r WHERE true AND (NULL) IS NULL) AS behind
 GROUP BY role, category;

-- The rows behind a figure of cumulative-attendance-to-date
-- $3 "participant", $4 "c1", $5 50, $6 0
WITH unit AS (
  SELECT r.*, (NULL)::text AS left_out, (r.attended) AS counted
    FROM (
-- One row per starter, session held for them, and every later (or the same) session: what cumulative attendance
-- was made of as it stood after the latter. `category` is its place in the starter's own sequence, so that sets
-- which met on different days can be laid over one another.
WITH held AS (
  SELECT a.*,
         row_number() OVER (PARTITION BY a.enrolment_id ORDER BY a.starts_at, a.session_code) AS place,
         count(*) OVER (PARTITION BY a.enrolment_id) AS places
    FROM reading.attendance a
   WHERE a.programme_id = $1
     AND ($2::uuid[] IS NULL OR a.council_id = ANY ($2))
)
SELECT h.enrolment_id || ' ' || h.session_id || ' ' || l.place AS unit_id,
       h.person_id,
       h.council_id,
       h.council,
       h.role,
       h.set_code,
       h.session_code,
       l.place::text AS category,
       CASE h.role WHEN 'participant' THEN '1' ELSE '2' END || lpad(l.place::text, 4, '0') AS sort_key,
       h.held_on,
       h.mark,
       h.attended
  FROM held h
  -- Counted out, not joined to itself: the planner cannot know how few rows such a join would find.
 CROSS JOIN LATERAL generate_series(h.place, h.places) AS l (place)
) r
)
SELECT unit_id, person_id, council, left_out, counted::text AS counted, role::text AS "role", session_code::text AS "session_code", held_on::text AS "held_on", mark::text AS "mark", category::text AS "category",
       count(*) OVER ()::int AS total, count(*) FILTER (WHERE left_out IS NULL) OVER ()::int AS in_base
  FROM unit
 WHERE role = $3 AND category = $4
 ORDER BY left_out NULLS FIRST, council NULLS LAST, sort_key, unit_id
 LIMIT $5 OFFSET $6;
