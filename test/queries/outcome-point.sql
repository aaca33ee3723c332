-- Written by queries.spec.ts. $1 is the programme, $2 the councils in scope or null.

-- All figures of outcome-points
WITH unit AS MATERIALIZED (
-- One row per point of group feedback or of a focus group that is tied to an outcome.
SELECT g.point_id::text AS unit_id,
       NULL::uuid AS person_id,
       NULL::uuid AS council_id,
       NULL::text AS council,
       g.outcome,
       g.source,
       lpad(o.position::text, 6, '0') || g.source || to_char(g.held_on, 'YYYYMMDD') || g.group_feedback || lpad(g.position::text, 6, '0') AS sort_key,
       g.group_feedback,
       g.heading,
       g.point,
       g.stance
  FROM reading.group_point g
  JOIN reading.outcome o ON o.programme_id = g.programme_id AND o.outcome = g.outcome
 WHERE g.programme_id = $1
   AND o.programme_id = $1
   -- A point is the group's and of no council: nobody who sees one council only sees it.
   AND $2::uuid[] IS NULL
)
SELECT 'outcome-points' AS measure, NULL::text AS role, NULL::text AS set_code, NULL::text AS session_code, NULL::text AS round_code, NULL::text[] AS rounds, NULL::text AS item, outcome, source, NULL::text AS category, left_out, counted,
       council, grouping(council) = 1 AS whole, min(sort_key) AS sort_key, count(*)::int AS rows, (count(*))::float8 AS amount
  FROM (SELECT r.*, (NULL)::text AS left_out, (r.stance)::text AS counted
    FROM unit r) AS "outcome-points"
 GROUP BY GROUPING SETS ((outcome, source, left_out, counted), (outcome, source, left_out, counted, council));

-- The rows behind a figure of outcome-points
-- $3 "o1", $4 "participants", $5 50, $6 0
WITH unit AS (
  SELECT r.*, (NULL)::text AS left_out, (r.stance)::text AS counted
    FROM (
-- One row per point of group feedback or of a focus group that is tied to an outcome.
SELECT g.point_id::text AS unit_id,
       NULL::uuid AS person_id,
       NULL::uuid AS council_id,
       NULL::text AS council,
       g.outcome,
       g.source,
       lpad(o.position::text, 6, '0') || g.source || to_char(g.held_on, 'YYYYMMDD') || g.group_feedback || lpad(g.position::text, 6, '0') AS sort_key,
       g.group_feedback,
       g.heading,
       g.point,
       g.stance
  FROM reading.group_point g
  JOIN reading.outcome o ON o.programme_id = g.programme_id AND o.outcome = g.outcome
 WHERE g.programme_id = $1
   AND o.programme_id = $1
   -- A point is the group's and of no council: nobody who sees one council only sees it.
   AND $2::uuid[] IS NULL
) r
)
SELECT unit_id, person_id, council, left_out, counted::text AS counted, group_feedback::text AS "group_feedback", heading::text AS "heading", point::text AS "point", stance::text AS "stance",
       count(*) OVER ()::int AS total, count(*) FILTER (WHERE left_out IS NULL) OVER ()::int AS in_base
  FROM unit
 WHERE outcome = $3 AND source = $4
 ORDER BY left_out NULLS FIRST, council NULLS LAST, sort_key, unit_id
 LIMIT $5 OFFSET $6;
