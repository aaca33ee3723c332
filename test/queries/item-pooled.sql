-- Written by queries.spec.ts. $1 is the programme, $2 the councils in scope or null.

-- All figures of item-agreement-pooled
WITH unit AS MATERIALIZED (
-- One row per returned form and item that rounds of one purpose ask under one code and on one scale.
WITH pooled AS (
  SELECT i.item, i.scale, i.purpose, array_agg(i.round_code ORDER BY i.opens_on, i.round_code) AS rounds
    FROM (SELECT x.item, x.scale, o.purpose, x.opens_on, x.round_code
            FROM reading.item x
            JOIN reading.round o ON o.programme_id = x.programme_id AND o.round_code = x.round_code
           WHERE x.programme_id = $1
             AND o.programme_id = $1
             AND x.scale IN ('agreement', 'extent_met')) i
   GROUP BY i.item, i.scale, i.purpose
  HAVING count(*) > 1
)
SELECT a.response_id || ' ' || a.item || coalesce(' ' || a.mentee_id, '') AS unit_id,
       a.person_id,
       a.response_id,
       a.council_id,
       a.council,
       a.role,
       a.round_code,
       p.rounds,
       a.item,
       p.purpose || a.item AS sort_key,
       a.state,
       coalesce(a.void_reason, nullif(a.state, 'answered')) AS no_answer,
       a.choice,
       a.top
  FROM reading.answer a
  JOIN pooled p ON p.item = a.item AND p.scale = a.scale AND p.purpose = a.round_purpose
 WHERE a.programme_id = $1
   AND ($2::uuid[] IS NULL OR a.council_id = ANY ($2))
)
SELECT 'item-agreement-pooled' AS measure, NULL::text AS role, NULL::text AS set_code, NULL::text AS session_code, NULL::text AS round_code, rounds, item, NULL::text AS outcome, NULL::text AS source, NULL::text AS category, left_out, NULL AS counted,
       council, grouping(council) = 1 AS whole, min(sort_key) AS sort_key, count(*)::int AS rows, (count(*) FILTER (WHERE counted))::float8 AS amount
  FROM (SELECT r.*, (r.no_answer)::text AS left_out, (r.top) AS counted
    FROM unit r) AS "item-agreement-pooled"
 GROUP BY GROUPING SETS ((rounds, item, left_out), (rounds, item, left_out, council))
UNION ALL
SELECT 'behind a0f7233f' AS measure, NULL::text AS role, NULL::text AS set_code, NULL::text AS session_code, NULL::text AS round_code, rounds, item, NULL::text AS outcome, NULL::text AS source, NULL::text AS category, NULL AS left_out, (count(DISTINCT person) FILTER (WHERE council IS NULL))::text AS counted,
       part AS council, grouping(part) = 1 AS whole, '' AS sort_key, count(DISTINCT person)::int AS rows, count(DISTINCT council)::float8 AS amount
  FROM (SELECT DISTINCT rounds, item, r.round_code AS part, coalesce(r.person_id, r.response_id) AS person, council FROM unit r WHERE r.no_answer IS NULL) AS behind
 GROUP BY GROUPING SETS ((rounds, item), (rounds, item, part));

-- The rows behind a figure of item-agreement-pooled
-- $3 ["end"], $4 "q1", $5 50, $6 0
WITH unit AS (
  SELECT r.*, (r.no_answer)::text AS left_out, (r.top) AS counted
    FROM (
-- One row per returned form and item that rounds of one purpose ask under one code and on one scale.
WITH pooled AS (
  SELECT i.item, i.scale, i.purpose, array_agg(i.round_code ORDER BY i.opens_on, i.round_code) AS rounds
    FROM (SELECT x.item, x.scale, o.purpose, x.opens_on, x.round_code
            FROM reading.item x
            JOIN reading.round o ON o.programme_id = x.programme_id AND o.round_code = x.round_code
           WHERE x.programme_id = $1
             AND o.programme_id = $1
             AND x.scale IN ('agreement', 'extent_met')) i
   GROUP BY i.item, i.scale, i.purpose
  HAVING count(*) > 1
)
SELECT a.response_id || ' ' || a.item || coalesce(' ' || a.mentee_id, '') AS unit_id,
       a.person_id,
       a.response_id,
       a.council_id,
       a.council,
       a.role,
       a.round_code,
       p.rounds,
       a.item,
       p.purpose || a.item AS sort_key,
       a.state,
       coalesce(a.void_reason, nullif(a.state, 'answered')) AS no_answer,
       a.choice,
       a.top
  FROM reading.answer a
  JOIN pooled p ON p.item = a.item AND p.scale = a.scale AND p.purpose = a.round_purpose
 WHERE a.programme_id = $1
   AND ($2::uuid[] IS NULL OR a.council_id = ANY ($2))
) r
)
SELECT unit_id, person_id, council, left_out, counted::text AS counted, round_code::text AS "round_code", item::text AS "item", state::text AS "state", choice::text AS "choice",
       count(*) OVER ()::int AS total, count(*) FILTER (WHERE left_out IS NULL) OVER ()::int AS in_base
  FROM unit
 WHERE rounds = $3::text[] AND item = $4
 ORDER BY left_out NULLS FIRST, council NULLS LAST, sort_key, unit_id
 LIMIT $5 OFFSET $6;
