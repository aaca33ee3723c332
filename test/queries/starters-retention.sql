-- Written by queries.spec.ts. $1 is the programme, $2 the councils in scope or null.

-- All figures of retention
WITH unit AS MATERIALIZED (
-- One row per starter and month of the programme that has begun: of a month to come nobody knows who will be there.
SELECT e.enrolment_id || ' ' || to_char(m.month, 'YYYY-MM') AS unit_id,
       e.person_id,
       e.council_id,
       e.council,
       e.role,
       e.set_code,
       to_char(m.month, 'YYYY-MM') AS category,
       CASE e.role WHEN 'participant' THEN '1' ELSE '2' END || to_char(m.month, 'YYYY-MM') AS sort_key,
       e.withdrew_on,
       e.withdrew_on IS NULL OR e.withdrew_on > (m.month + interval '1 month' - interval '1 day')::date AS still_there
  FROM reading.programme p
  JOIN reading.enrolment e ON e.programme_id = p.programme_id
 CROSS JOIN LATERAL generate_series(date_trunc('month', p.starts_on::timestamp),
                                    date_trunc('month', least(p.ends_on, (now() AT TIME ZONE 'Europe/London')::date)::timestamp), interval '1 month') AS m (month)
 WHERE p.programme_id = $1
   AND e.programme_id = $1
   AND ($2::uuid[] IS NULL OR e.council_id = ANY ($2))
   AND e.starter
)
SELECT 'retention' AS measure, role, NULL::text AS set_code, NULL::text AS session_code, NULL::text AS round_code, NULL::text[] AS rounds, NULL::text AS item, NULL::text AS outcome, NULL::text AS source, category, left_out, NULL AS counted,
       council, grouping(council) = 1 AS whole, min(sort_key) AS sort_key, count(*)::int AS rows, (count(*) FILTER (WHERE counted))::float8 AS amount
  FROM (SELECT r.*, (NULL)::text AS left_out, (r.still_there) AS counted
    FROM unit r) AS "retention"
 GROUP BY GROUPING SETS ((role, category, left_out), (role, category, left_out, council));

-- The rows behind a figure of retention
-- $3 "participant", $4 "c1", $5 50, $6 0
WITH unit AS (
  SELECT r.*, (NULL)::text AS left_out, (r.still_there) AS counted
    FROM (
-- One row per starter and month of the programme that has begun: of a month to come nobody knows who will be there.
SELECT e.enrolment_id || ' ' || to_char(m.month, 'YYYY-MM') AS unit_id,
       e.person_id,
       e.council_id,
       e.council,
       e.role,
       e.set_code,
       to_char(m.month, 'YYYY-MM') AS category,
       CASE e.role WHEN 'participant' THEN '1' ELSE '2' END || to_char(m.month, 'YYYY-MM') AS sort_key,
       e.withdrew_on,
       e.withdrew_on IS NULL OR e.withdrew_on > (m.month + interval '1 month' - interval '1 day')::date AS still_there
  FROM reading.programme p
  JOIN reading.enrolment e ON e.programme_id = p.programme_id
 CROSS JOIN LATERAL generate_series(date_trunc('month', p.starts_on::timestamp),
                                    date_trunc('month', least(p.ends_on, (now() AT TIME ZONE 'Europe/London')::date)::timestamp), interval '1 month') AS m (month)
 WHERE p.programme_id = $1
   AND e.programme_id = $1
   AND ($2::uuid[] IS NULL OR e.council_id = ANY ($2))
   AND e.starter
) r
)
SELECT unit_id, person_id, council, left_out, counted::text AS counted, role::text AS "role", category::text AS "category", withdrew_on::text AS "withdrew_on",
       count(*) OVER ()::int AS total, count(*) FILTER (WHERE left_out IS NULL) OVER ()::int AS in_base
  FROM unit
 WHERE role = $3 AND category = $4
 ORDER BY left_out NULLS FIRST, council NULLS LAST, sort_key, unit_id
 LIMIT $5 OFFSET $6;
