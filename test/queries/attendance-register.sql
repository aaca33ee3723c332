-- Written by queries.spec.ts. $1 is the programme, $2 the councils in scope or null.

-- All figures of ordinary-attendance, session-attendance
WITH unit AS MATERIALIZED (
-- One row per line of a register.
SELECT r.enrolment_id || ' ' || r.session_id AS unit_id,
       r.person_id,
       r.council_id,
       r.council,
       r.role,
       r.set_code,
       r.session_code,
       CASE r.role WHEN 'participant' THEN '1' WHEN 'mentor' THEN '2' ELSE '3' END
         || to_char(r.starts_at AT TIME ZONE 'UTC', 'YYYYMMDDHH24MI') || r.session_code AS sort_key,
       r.kind,
       r.held_on,
       r.held,
       r.cancelled,
       r.of_maximum,
       r.starter,
       r.not_counted,
       r.expected,
       r.withdrew_before,
       r.mark,
       r.reason,
       r.attended
  FROM reading.register r
 WHERE r.programme_id = $1
   AND ($2::uuid[] IS NULL OR r.council_id = ANY ($2))
)
SELECT 'ordinary-attendance' AS measure, role, NULL::text AS set_code, NULL::text AS session_code, NULL::text AS round_code, NULL::text[] AS rounds, NULL::text AS item, NULL::text AS outcome, NULL::text AS source, NULL::text AS category, left_out, NULL AS counted,
       council, grouping(council) = 1 AS whole, min(sort_key) AS sort_key, count(*)::int AS rows, (count(*) FILTER (WHERE counted))::float8 AS amount
  FROM (SELECT r.*, (CASE WHEN r.not_counted IS NOT NULL THEN r.not_counted WHEN NOT r.expected THEN 'not_expected' WHEN r.withdrew_before THEN 'withdrew' WHEN r.mark IS NULL THEN 'not_recorded' END)::text AS left_out, (r.attended) AS counted
    FROM unit r
   WHERE r.held AND r.of_maximum) AS "ordinary-attendance"
 GROUP BY GROUPING SETS ((role, left_out), (role, left_out, council))
UNION ALL
SELECT 'session-attendance' AS measure, role, NULL::text AS set_code, session_code, NULL::text AS round_code, NULL::text[] AS rounds, NULL::text AS item, NULL::text AS outcome, NULL::text AS source, NULL::text AS category, left_out, NULL AS counted,
       council, grouping(council) = 1 AS whole, min(sort_key) AS sort_key, count(*)::int AS rows, (count(*) FILTER (WHERE counted))::float8 AS amount
  FROM (SELECT r.*, (CASE WHEN r.not_counted IN ('enrolled_in_error', 'erased') THEN r.not_counted WHEN NOT r.expected THEN 'not_expected' WHEN r.withdrew_before THEN 'withdrew' WHEN r.mark IS NULL THEN 'not_recorded' END)::text AS left_out, (r.attended) AS counted
    FROM unit r
   WHERE r.held) AS "session-attendance"
 GROUP BY GROUPING SETS ((role, session_code, left_out), (role, session_code, left_out, council))
UNION ALL
SELECT 'behind 3e25fd47' AS measure, role, NULL::text AS set_code, NULL::text AS session_code, NULL::text AS round_code, NULL::text[] AS rounds, NULL::text AS item, NULL::text AS outcome, NULL::text AS source, NULL::text AS category, NULL AS left_out, (count(DISTINCT person) FILTER (WHERE council IS NULL))::text AS counted,
       NULL AS council, true AS whole, '' AS sort_key, count(DISTINCT person)::int AS rows, count(DISTINCT council)::float8 AS amount
  FROM (SELECT DISTINCT role, r.person_id AS person, council FROM unit r WHERE r.held AND r.of_maximum AND (CASE WHEN r.not_counted IS NOT NULL THEN r.not_counted WHEN NOT r.expected THEN 'not_expected' WHEN r.withdrew_before THEN 'withdrew' WHEN r.mark IS NULL THEN 'not_recorded' END) IS NULL) AS behind
 GROUP BY role;

-- The rows behind a figure of ordinary-attendance
-- $3 "participant", $4 50, $5 0
WITH unit AS (
  SELECT r.*, (CASE WHEN r.not_counted IS NOT NULL THEN r.not_counted WHEN NOT r.expected THEN 'not_expected' WHEN r.withdrew_before THEN 'withdrew' WHEN r.mark IS NULL THEN 'not_recorded' END)::text AS left_out, (r.attended) AS counted
    FROM (
-- One row per line of a register.
SELECT r.enrolment_id || ' ' || r.session_id AS unit_id,
       r.person_id,
       r.council_id,
       r.council,
       r.role,
       r.set_code,
       r.session_code,
       CASE r.role WHEN 'participant' THEN '1' WHEN 'mentor' THEN '2' ELSE '3' END
         || to_char(r.starts_at AT TIME ZONE 'UTC', 'YYYYMMDDHH24MI') || r.session_code AS sort_key,
       r.kind,
       r.held_on,
       r.held,
       r.cancelled,
       r.of_maximum,
       r.starter,
       r.not_counted,
       r.expected,
       r.withdrew_before,
       r.mark,
       r.reason,
       r.attended
  FROM reading.register r
 WHERE r.programme_id = $1
   AND ($2::uuid[] IS NULL OR r.council_id = ANY ($2))
) r
   WHERE r.held AND r.of_maximum
)
SELECT unit_id, person_id, council, left_out, counted::text AS counted, role::text AS "role", session_code::text AS "session_code", held_on::text AS "held_on", mark::text AS "mark", reason::text AS "reason",
       count(*) OVER ()::int AS total, count(*) FILTER (WHERE left_out IS NULL) OVER ()::int AS in_base
  FROM unit
 WHERE role = $3
 ORDER BY left_out NULLS FIRST, council NULLS LAST, sort_key, unit_id
 LIMIT $4 OFFSET $5;

-- The rows behind a figure of session-attendance
-- $3 "participant", $4 "a-1", $5 50, $6 0
WITH unit AS (
  SELECT r.*, (CASE WHEN r.not_counted IN ('enrolled_in_error', 'erased') THEN r.not_counted WHEN NOT r.expected THEN 'not_expected' WHEN r.withdrew_before THEN 'withdrew' WHEN r.mark IS NULL THEN 'not_recorded' END)::text AS left_out, (r.attended) AS counted
    FROM (
-- One row per line of a register.
SELECT r.enrolment_id || ' ' || r.session_id AS unit_id,
       r.person_id,
       r.council_id,
       r.council,
       r.role,
       r.set_code,
       r.session_code,
       CASE r.role WHEN 'participant' THEN '1' WHEN 'mentor' THEN '2' ELSE '3' END
         || to_char(r.starts_at AT TIME ZONE 'UTC', 'YYYYMMDDHH24MI') || r.session_code AS sort_key,
       r.kind,
       r.held_on,
       r.held,
       r.cancelled,
       r.of_maximum,
       r.starter,
       r.not_counted,
       r.expected,
       r.withdrew_before,
       r.mark,
       r.reason,
       r.attended
  FROM reading.register r
 WHERE r.programme_id = $1
   AND ($2::uuid[] IS NULL OR r.council_id = ANY ($2))
) r
   WHERE r.held
)
SELECT unit_id, person_id, council, left_out, counted::text AS counted, role::text AS "role", session_code::text AS "session_code", held_on::text AS "held_on", mark::text AS "mark", reason::text AS "reason",
       count(*) OVER ()::int AS total, count(*) FILTER (WHERE left_out IS NULL) OVER ()::int AS in_base
  FROM unit
 WHERE role = $3 AND session_code = $4
 ORDER BY left_out NULLS FIRST, council NULLS LAST, sort_key, unit_id
 LIMIT $5 OFFSET $6;
