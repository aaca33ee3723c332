-- Written by queries.spec.ts. $1 is the programme, $2 the councils in scope or null.

-- All figures of councils-at-launch
WITH unit AS MATERIALIZED (
-- One row per council that put somebody forward for whom a launch was held.
SELECT a.council_id::text AS unit_id,
       NULL::uuid AS person_id,
       a.council_id,
       a.council,
       a.council AS sort_key,
       count(DISTINCT a.enrolment_id)::int AS starters,
       (count(DISTINCT a.enrolment_id) FILTER (WHERE a.attended))::int AS attended
  FROM reading.attendance a
 WHERE a.programme_id = $1
   AND ($2::uuid[] IS NULL OR a.council_id = ANY ($2))
   AND a.kind = 'launch'
   AND a.council_id IS NOT NULL
 GROUP BY a.council_id, a.council
)
SELECT 'councils-at-launch' AS measure, NULL::text AS role, NULL::text AS set_code, NULL::text AS session_code, NULL::text AS round_code, NULL::text[] AS rounds, NULL::text AS item, NULL::text AS outcome, NULL::text AS source, NULL::text AS category, left_out, NULL AS counted,
       council, grouping(council) = 1 AS whole, min(sort_key) AS sort_key, count(*)::int AS rows, (count(*) FILTER (WHERE counted))::float8 AS amount
  FROM (SELECT r.*, (NULL)::text AS left_out, (r.attended > 0) AS counted
    FROM unit r) AS "councils-at-launch"
 GROUP BY GROUPING SETS ((left_out), (left_out, council));

-- The rows behind a figure of councils-at-launch
-- $3 50, $4 0
WITH unit AS (
  SELECT r.*, (NULL)::text AS left_out, (r.attended > 0) AS counted
    FROM (
-- One row per council that put somebody forward for whom a launch was held.
SELECT a.council_id::text AS unit_id,
       NULL::uuid AS person_id,
       a.council_id,
       a.council,
       a.council AS sort_key,
       count(DISTINCT a.enrolment_id)::int AS starters,
       (count(DISTINCT a.enrolment_id) FILTER (WHERE a.attended))::int AS attended
  FROM reading.attendance a
 WHERE a.programme_id = $1
   AND ($2::uuid[] IS NULL OR a.council_id = ANY ($2))
   AND a.kind = 'launch'
   AND a.council_id IS NOT NULL
 GROUP BY a.council_id, a.council
) r
)
SELECT unit_id, person_id, council, left_out, counted::text AS counted, starters::text AS "starters", attended::text AS "attended",
       count(*) OVER ()::int AS total, count(*) FILTER (WHERE left_out IS NULL) OVER ()::int AS in_base
  FROM unit
 ORDER BY left_out NULLS FIRST, council NULLS LAST, sort_key, unit_id
 LIMIT $3 OFFSET $4;
