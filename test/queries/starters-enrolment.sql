-- Written by queries.spec.ts. $1 is the programme, $2 the councils in scope or null.

-- All figures of starters, withdrawals, did-not-withdraw, withdrawals-by-kind, withdrawals-by-reason, withdrawals-by-month, selection
WITH unit AS MATERIALIZED (
-- One row per enrolment as participant or mentor, starters and others.
SELECT e.enrolment_id::text AS unit_id,
       e.person_id,
       e.council_id,
       e.council,
       e.role,
       e.set_code,
       CASE e.role WHEN 'participant' THEN '1' ELSE '2' END || e.enrolment_id AS sort_key,
       e.not_counted,
       e.withdrew,
       e.withdrew_on,
       to_char(e.withdrew_on, 'YYYY-MM') AS withdrew_in,
       e.withdrawal_kind,
       e.withdrawal_reason,
       e.selected_by
  FROM reading.enrolment e
 WHERE e.programme_id = $1
   AND ($2::uuid[] IS NULL OR e.council_id = ANY ($2))
   AND e.role IN ('participant', 'mentor')
)
SELECT 'starters' AS measure, role, NULL::text AS set_code, NULL::text AS session_code, NULL::text AS round_code, NULL::text[] AS rounds, NULL::text AS item, NULL::text AS outcome, NULL::text AS source, NULL::text AS category, left_out, NULL AS counted,
       council, grouping(council) = 1 AS whole, min(sort_key) AS sort_key, count(*)::int AS rows, (count(*) FILTER (WHERE counted))::float8 AS amount
  FROM (SELECT r.*, (r.not_counted)::text AS left_out, (true) AS counted
    FROM unit r) AS "starters"
 GROUP BY GROUPING SETS ((role, left_out), (role, left_out, council))
UNION ALL
SELECT 'withdrawals' AS measure, role, NULL::text AS set_code, NULL::text AS session_code, NULL::text AS round_code, NULL::text[] AS rounds, NULL::text AS item, NULL::text AS outcome, NULL::text AS source, NULL::text AS category, left_out, NULL AS counted,
       council, grouping(council) = 1 AS whole, min(sort_key) AS sort_key, count(*)::int AS rows, (count(*) FILTER (WHERE counted))::float8 AS amount
  FROM (SELECT r.*, (r.not_counted)::text AS left_out, (r.withdrew) AS counted
    FROM unit r) AS "withdrawals"
 GROUP BY GROUPING SETS ((role, left_out), (role, left_out, council))
UNION ALL
SELECT 'did-not-withdraw' AS measure, role, NULL::text AS set_code, NULL::text AS session_code, NULL::text AS round_code, NULL::text[] AS rounds, NULL::text AS item, NULL::text AS outcome, NULL::text AS source, NULL::text AS category, left_out, NULL AS counted,
       council, grouping(council) = 1 AS whole, min(sort_key) AS sort_key, count(*)::int AS rows, (count(*) FILTER (WHERE counted))::float8 AS amount
  FROM (SELECT r.*, (r.not_counted)::text AS left_out, (NOT r.withdrew) AS counted
    FROM unit r) AS "did-not-withdraw"
 GROUP BY GROUPING SETS ((role, left_out), (role, left_out, council))
UNION ALL
SELECT 'withdrawals-by-kind' AS measure, role, NULL::text AS set_code, NULL::text AS session_code, NULL::text AS round_code, NULL::text[] AS rounds, NULL::text AS item, NULL::text AS outcome, NULL::text AS source, NULL::text AS category, left_out, counted,
       council, grouping(council) = 1 AS whole, min(sort_key) AS sort_key, count(*)::int AS rows, (count(*))::float8 AS amount
  FROM (SELECT r.*, (r.not_counted)::text AS left_out, (r.withdrawal_kind)::text AS counted
    FROM unit r) AS "withdrawals-by-kind"
 GROUP BY GROUPING SETS ((role, left_out, counted), (role, left_out, counted, council))
UNION ALL
SELECT 'withdrawals-by-reason' AS measure, role, NULL::text AS set_code, NULL::text AS session_code, NULL::text AS round_code, NULL::text[] AS rounds, NULL::text AS item, NULL::text AS outcome, NULL::text AS source, NULL::text AS category, left_out, counted,
       council, grouping(council) = 1 AS whole, min(sort_key) AS sort_key, count(*)::int AS rows, (count(*))::float8 AS amount
  FROM (SELECT r.*, (r.not_counted)::text AS left_out, (r.withdrawal_reason)::text AS counted
    FROM unit r
   WHERE r.withdrew) AS "withdrawals-by-reason"
 GROUP BY GROUPING SETS ((role, left_out, counted), (role, left_out, counted, council))
UNION ALL
SELECT 'withdrawals-by-month' AS measure, role, NULL::text AS set_code, NULL::text AS session_code, NULL::text AS round_code, NULL::text[] AS rounds, NULL::text AS item, NULL::text AS outcome, NULL::text AS source, NULL::text AS category, left_out, counted,
       council, grouping(council) = 1 AS whole, min(sort_key) AS sort_key, count(*)::int AS rows, (count(*))::float8 AS amount
  FROM (SELECT r.*, (r.not_counted)::text AS left_out, (r.withdrew_in)::text AS counted
    FROM unit r
   WHERE r.withdrew) AS "withdrawals-by-month"
 GROUP BY GROUPING SETS ((role, left_out, counted), (role, left_out, counted, council))
UNION ALL
SELECT 'selection' AS measure, role, NULL::text AS set_code, NULL::text AS session_code, NULL::text AS round_code, NULL::text[] AS rounds, NULL::text AS item, NULL::text AS outcome, NULL::text AS source, NULL::text AS category, left_out, counted,
       council, grouping(council) = 1 AS whole, min(sort_key) AS sort_key, count(*)::int AS rows, (count(*))::float8 AS amount
  FROM (SELECT r.*, (coalesce(r.not_counted, CASE WHEN r.selected_by = 'unknown' THEN 'not_recorded' END))::text AS left_out, (r.selected_by)::text AS counted
    FROM unit r
   WHERE r.role = 'participant') AS "selection"
 GROUP BY GROUPING SETS ((role, left_out, counted), (role, left_out, counted, council));

-- The rows behind a figure of starters
-- $3 "participant", $4 50, $5 0
WITH unit AS (
  SELECT r.*, (r.not_counted)::text AS left_out, (true) AS counted
    FROM (
-- One row per enrolment as participant or mentor, starters and others.
SELECT e.enrolment_id::text AS unit_id,
       e.person_id,
       e.council_id,
       e.council,
       e.role,
       e.set_code,
       CASE e.role WHEN 'participant' THEN '1' ELSE '2' END || e.enrolment_id AS sort_key,
       e.not_counted,
       e.withdrew,
       e.withdrew_on,
       to_char(e.withdrew_on, 'YYYY-MM') AS withdrew_in,
       e.withdrawal_kind,
       e.withdrawal_reason,
       e.selected_by
  FROM reading.enrolment e
 WHERE e.programme_id = $1
   AND ($2::uuid[] IS NULL OR e.council_id = ANY ($2))
   AND e.role IN ('participant', 'mentor')
) r
)
SELECT unit_id, person_id, council, left_out, counted::text AS counted, role::text AS "role", set_code::text AS "set_code", withdrew_on::text AS "withdrew_on", withdrawal_kind::text AS "withdrawal_kind", withdrawal_reason::text AS "withdrawal_reason",
       count(*) OVER ()::int AS total, count(*) FILTER (WHERE left_out IS NULL) OVER ()::int AS in_base
  FROM unit
 WHERE role = $3
 ORDER BY left_out NULLS FIRST, council NULLS LAST, sort_key, unit_id
 LIMIT $4 OFFSET $5;

-- The rows behind a figure of withdrawals
-- $3 "participant", $4 50, $5 0
WITH unit AS (
  SELECT r.*, (r.not_counted)::text AS left_out, (r.withdrew) AS counted
    FROM (
-- One row per enrolment as participant or mentor, starters and others.
SELECT e.enrolment_id::text AS unit_id,
       e.person_id,
       e.council_id,
       e.council,
       e.role,
       e.set_code,
       CASE e.role WHEN 'participant' THEN '1' ELSE '2' END || e.enrolment_id AS sort_key,
       e.not_counted,
       e.withdrew,
       e.withdrew_on,
       to_char(e.withdrew_on, 'YYYY-MM') AS withdrew_in,
       e.withdrawal_kind,
       e.withdrawal_reason,
       e.selected_by
  FROM reading.enrolment e
 WHERE e.programme_id = $1
   AND ($2::uuid[] IS NULL OR e.council_id = ANY ($2))
   AND e.role IN ('participant', 'mentor')
) r
)
SELECT unit_id, person_id, council, left_out, counted::text AS counted, role::text AS "role", set_code::text AS "set_code", withdrew_on::text AS "withdrew_on", withdrawal_kind::text AS "withdrawal_kind", withdrawal_reason::text AS "withdrawal_reason",
       count(*) OVER ()::int AS total, count(*) FILTER (WHERE left_out IS NULL) OVER ()::int AS in_base
  FROM unit
 WHERE role = $3
 ORDER BY left_out NULLS FIRST, council NULLS LAST, sort_key, unit_id
 LIMIT $4 OFFSET $5;

-- The rows behind a figure of did-not-withdraw
-- $3 "participant", $4 50, $5 0
WITH unit AS (
  SELECT r.*, (r.not_counted)::text AS left_out, (NOT r.withdrew) AS counted
    FROM (
-- One row per enrolment as participant or mentor, starters and others.
SELECT e.enrolment_id::text AS unit_id,
       e.person_id,
       e.council_id,
       e.council,
       e.role,
       e.set_code,
       CASE e.role WHEN 'participant' THEN '1' ELSE '2' END || e.enrolment_id AS sort_key,
       e.not_counted,
       e.withdrew,
       e.withdrew_on,
       to_char(e.withdrew_on, 'YYYY-MM') AS withdrew_in,
       e.withdrawal_kind,
       e.withdrawal_reason,
       e.selected_by
  FROM reading.enrolment e
 WHERE e.programme_id = $1
   AND ($2::uuid[] IS NULL OR e.council_id = ANY ($2))
   AND e.role IN ('participant', 'mentor')
) r
)
SELECT unit_id, person_id, council, left_out, counted::text AS counted, role::text AS "role", set_code::text AS "set_code", withdrew_on::text AS "withdrew_on", withdrawal_kind::text AS "withdrawal_kind", withdrawal_reason::text AS "withdrawal_reason",
       count(*) OVER ()::int AS total, count(*) FILTER (WHERE left_out IS NULL) OVER ()::int AS in_base
  FROM unit
 WHERE role = $3
 ORDER BY left_out NULLS FIRST, council NULLS LAST, sort_key, unit_id
 LIMIT $4 OFFSET $5;

-- The rows behind a figure of withdrawals-by-kind
-- $3 "participant", $4 50, $5 0
WITH unit AS (
  SELECT r.*, (r.not_counted)::text AS left_out, (r.withdrawal_kind)::text AS counted
    FROM (
-- One row per enrolment as participant or mentor, starters and others.
SELECT e.enrolment_id::text AS unit_id,
       e.person_id,
       e.council_id,
       e.council,
       e.role,
       e.set_code,
       CASE e.role WHEN 'participant' THEN '1' ELSE '2' END || e.enrolment_id AS sort_key,
       e.not_counted,
       e.withdrew,
       e.withdrew_on,
       to_char(e.withdrew_on, 'YYYY-MM') AS withdrew_in,
       e.withdrawal_kind,
       e.withdrawal_reason,
       e.selected_by
  FROM reading.enrolment e
 WHERE e.programme_id = $1
   AND ($2::uuid[] IS NULL OR e.council_id = ANY ($2))
   AND e.role IN ('participant', 'mentor')
) r
)
SELECT unit_id, person_id, council, left_out, counted::text AS counted, role::text AS "role", set_code::text AS "set_code", withdrew_on::text AS "withdrew_on", withdrawal_kind::text AS "withdrawal_kind", withdrawal_reason::text AS "withdrawal_reason",
       count(*) OVER ()::int AS total, count(*) FILTER (WHERE left_out IS NULL) OVER ()::int AS in_base
  FROM unit
 WHERE role = $3
 ORDER BY left_out NULLS FIRST, council NULLS LAST, sort_key, unit_id
 LIMIT $4 OFFSET $5;

-- The rows behind a figure of withdrawals-by-reason
-- $3 "participant", $4 50, $5 0
WITH unit AS (
  SELECT r.*, (r.not_counted)::text AS left_out, (r.withdrawal_reason)::text AS counted
    FROM (
-- One row per enrolment as participant or mentor, starters and others.
SELECT e.enrolment_id::text AS unit_id,
       e.person_id,
       e.council_id,
       e.council,
       e.role,
       e.set_code,
       CASE e.role WHEN 'participant' THEN '1' ELSE '2' END || e.enrolment_id AS sort_key,
       e.not_counted,
       e.withdrew,
       e.withdrew_on,
       to_char(e.withdrew_on, 'YYYY-MM') AS withdrew_in,
       e.withdrawal_kind,
       e.withdrawal_reason,
       e.selected_by
  FROM reading.enrolment e
 WHERE e.programme_id = $1
   AND ($2::uuid[] IS NULL OR e.council_id = ANY ($2))
   AND e.role IN ('participant', 'mentor')
) r
   WHERE r.withdrew
)
SELECT unit_id, person_id, council, left_out, counted::text AS counted, role::text AS "role", set_code::text AS "set_code", withdrew_on::text AS "withdrew_on", withdrawal_kind::text AS "withdrawal_kind", withdrawal_reason::text AS "withdrawal_reason",
       count(*) OVER ()::int AS total, count(*) FILTER (WHERE left_out IS NULL) OVER ()::int AS in_base
  FROM unit
 WHERE role = $3
 ORDER BY left_out NULLS FIRST, council NULLS LAST, sort_key, unit_id
 LIMIT $4 OFFSET $5;

-- The rows behind a figure of withdrawals-by-month
-- $3 "participant", $4 50, $5 0
WITH unit AS (
  SELECT r.*, (r.not_counted)::text AS left_out, (r.withdrew_in)::text AS counted
    FROM (
-- One row per enrolment as participant or mentor, starters and others.
SELECT e.enrolment_id::text AS unit_id,
       e.person_id,
       e.council_id,
       e.council,
       e.role,
       e.set_code,
       CASE e.role WHEN 'participant' THEN '1' ELSE '2' END || e.enrolment_id AS sort_key,
       e.not_counted,
       e.withdrew,
       e.withdrew_on,
       to_char(e.withdrew_on, 'YYYY-MM') AS withdrew_in,
       e.withdrawal_kind,
       e.withdrawal_reason,
       e.selected_by
  FROM reading.enrolment e
 WHERE e.programme_id = $1
   AND ($2::uuid[] IS NULL OR e.council_id = ANY ($2))
   AND e.role IN ('participant', 'mentor')
) r
   WHERE r.withdrew
)
SELECT unit_id, person_id, council, left_out, counted::text AS counted, role::text AS "role", set_code::text AS "set_code", withdrew_on::text AS "withdrew_on", withdrawal_kind::text AS "withdrawal_kind", withdrawal_reason::text AS "withdrawal_reason",
       count(*) OVER ()::int AS total, count(*) FILTER (WHERE left_out IS NULL) OVER ()::int AS in_base
  FROM unit
 WHERE role = $3
 ORDER BY left_out NULLS FIRST, council NULLS LAST, sort_key, unit_id
 LIMIT $4 OFFSET $5;

-- The rows behind a figure of selection
-- $3 "participant", $4 50, $5 0
WITH unit AS (
  SELECT r.*, (coalesce(r.not_counted, CASE WHEN r.selected_by = 'unknown' THEN 'not_recorded' END))::text AS left_out, (r.selected_by)::text AS counted
    FROM (
-- One row per enrolment as participant or mentor, starters and others.
SELECT e.enrolment_id::text AS unit_id,
       e.person_id,
       e.council_id,
       e.council,
       e.role,
       e.set_code,
       CASE e.role WHEN 'participant' THEN '1' ELSE '2' END || e.enrolment_id AS sort_key,
       e.not_counted,
       e.withdrew,
       e.withdrew_on,
       to_char(e.withdrew_on, 'YYYY-MM') AS withdrew_in,
       e.withdrawal_kind,
       e.withdrawal_reason,
       e.selected_by
  FROM reading.enrolment e
 WHERE e.programme_id = $1
   AND ($2::uuid[] IS NULL OR e.council_id = ANY ($2))
   AND e.role IN ('participant', 'mentor')
) r
   WHERE r.role = 'participant'
)
SELECT unit_id, person_id, council, left_out, counted::text AS counted, selected_by::text AS "selected_by",
       count(*) OVER ()::int AS total, count(*) FILTER (WHERE left_out IS NULL) OVER ()::int AS in_base
  FROM unit
 WHERE role = $3
 ORDER BY left_out NULLS FIRST, council NULLS LAST, sort_key, unit_id
 LIMIT $4 OFFSET $5;
