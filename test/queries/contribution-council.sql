-- Written by queries.spec.ts. $1 is the programme, $2 the councils in scope or null.

-- All figures of councils-heard-from
WITH unit AS MATERIALIZED (
-- One row per council with starters: how many of its participants and mentors contributed.
SELECT e.council_id::text AS unit_id,
       NULL::uuid AS person_id,
       e.council_id,
       e.council,
       e.council AS sort_key,
       count(*)::int AS starters,
       (count(*) FILTER (WHERE e.role = 'participant' AND c.enrolment_id IS NOT NULL))::int AS participants,
       (count(*) FILTER (WHERE e.role = 'mentor' AND c.enrolment_id IS NOT NULL))::int AS mentors
  FROM reading.enrolment e
  LEFT JOIN (SELECT DISTINCT enrolment_id FROM reading.contribution WHERE programme_id = $1) c
    ON c.enrolment_id = e.enrolment_id
 WHERE e.programme_id = $1
   AND ($2::uuid[] IS NULL OR e.council_id = ANY ($2))
   AND e.starter
   AND e.council_id IS NOT NULL
 GROUP BY e.council_id, e.council
)
SELECT 'councils-heard-from' AS measure, NULL::text AS role, NULL::text AS set_code, NULL::text AS session_code, NULL::text AS round_code, NULL::text[] AS rounds, NULL::text AS item, NULL::text AS outcome, NULL::text AS source, NULL::text AS category, left_out, NULL AS counted,
       council, grouping(council) = 1 AS whole, min(sort_key) AS sort_key, count(*)::int AS rows, (count(*) FILTER (WHERE counted))::float8 AS amount
  FROM (SELECT r.*, (NULL)::text AS left_out, (r.participants + r.mentors > 0) AS counted
    FROM unit r) AS "councils-heard-from"
 GROUP BY GROUPING SETS ((left_out), (left_out, council));

-- The rows behind a figure of councils-heard-from
-- $3 50, $4 0
WITH unit AS (
  SELECT r.*, (NULL)::text AS left_out, (r.participants + r.mentors > 0) AS counted
    FROM (
-- One row per council with starters: how many of its participants and mentors contributed.
SELECT e.council_id::text AS unit_id,
       NULL::uuid AS person_id,
       e.council_id,
       e.council,
       e.council AS sort_key,
       count(*)::int AS starters,
       (count(*) FILTER (WHERE e.role = 'participant' AND c.enrolment_id IS NOT NULL))::int AS participants,
       (count(*) FILTER (WHERE e.role = 'mentor' AND c.enrolment_id IS NOT NULL))::int AS mentors
  FROM reading.enrolment e
  LEFT JOIN (SELECT DISTINCT enrolment_id FROM reading.contribution WHERE programme_id = $1) c
    ON c.enrolment_id = e.enrolment_id
 WHERE e.programme_id = $1
   AND ($2::uuid[] IS NULL OR e.council_id = ANY ($2))
   AND e.starter
   AND e.council_id IS NOT NULL
 GROUP BY e.council_id, e.council
) r
)
SELECT unit_id, person_id, council, left_out, counted::text AS counted, starters::text AS "starters", participants::text AS "participants", mentors::text AS "mentors",
       count(*) OVER ()::int AS total, count(*) FILTER (WHERE left_out IS NULL) OVER ()::int AS in_base
  FROM unit
 ORDER BY left_out NULLS FIRST, council NULLS LAST, sort_key, unit_id
 LIMIT $3 OFFSET $4;
