-- Written by queries.spec.ts. $1 is the programme, $2 the councils in scope or null.

-- All figures of item-change
WITH unit AS MATERIALIZED (
-- One row per returned form and pair of items that ask the same of before and of now (asked per mentee: and mentee).
-- `shift` is how far the answer moved: points of the scale, or the difference of two numbers; above 0 is more now.
SELECT n.response_id || ' ' || n.item || coalesce(' ' || n.mentee_id, '') AS unit_id,
       n.person_id,
       n.response_id,
       n.council_id,
       n.council,
       n.role,
       n.round_code,
       n.item,
       n.source,
       n.outcome,
       to_char(n.opens_on, 'YYYYMMDD') || n.round_code || lpad(n.item_position::text, 6, '0') AS sort_key,
       b.state AS state_before,
       n.state AS state_now,
       coalesce(b.choice, b.number::text) AS answer_before,
       coalesce(n.choice, n.number::text) AS answer_now,
       coalesce(n.void_reason, CASE WHEN b.state <> 'answered' OR n.state <> 'answered' THEN 'not_both' END) AS no_pair,
       coalesce(n.step - b.step, n.number - b.number) AS shift
  FROM reading.answer n
  JOIN reading.answer b
    ON b.response_id = n.response_id
   AND b.pair = n.pair
   AND b.moment = 'before'
   AND b.mentee_id IS NOT DISTINCT FROM n.mentee_id
 WHERE n.programme_id = $1
   AND b.programme_id = $1
   AND n.moment = 'now'
   AND ($2::uuid[] IS NULL OR n.council_id = ANY ($2))
)
SELECT 'item-change' AS measure, NULL::text AS role, NULL::text AS set_code, NULL::text AS session_code, round_code, NULL::text[] AS rounds, item, outcome, source, NULL::text AS category, left_out, counted,
       council, grouping(council) = 1 AS whole, min(sort_key) AS sort_key, count(*)::int AS rows, (count(*))::float8 AS amount
  FROM (SELECT r.*, (r.no_pair)::text AS left_out, (CASE WHEN r.shift > 0 THEN 'more' WHEN r.shift < 0 THEN 'less' ELSE 'same' END)::text AS counted
    FROM unit r) AS "item-change"
 GROUP BY GROUPING SETS ((round_code, item, source, outcome, left_out, counted), (round_code, item, source, outcome, left_out, counted, council))
UNION ALL
SELECT 'behind 17d3840d' AS measure, NULL::text AS role, NULL::text AS set_code, NULL::text AS session_code, round_code, NULL::text[] AS rounds, item, outcome, source, NULL::text AS category, NULL AS left_out, (count(DISTINCT person) FILTER (WHERE council IS NULL))::text AS counted,
       NULL AS council, true AS whole, '' AS sort_key, count(DISTINCT person)::int AS rows, count(DISTINCT council)::float8 AS amount
  FROM (SELECT DISTINCT round_code, item, outcome, source, coalesce(r.person_id, r.response_id) AS person, council FROM unit r WHERE r.no_pair IS NULL) AS behind
 GROUP BY round_code, item, outcome, source;

-- The rows behind a figure of item-change
-- $3 "end", $4 "q1", $5 "participants", $6 "o1", $7 50, $8 0
WITH unit AS (
  SELECT r.*, (r.no_pair)::text AS left_out, (CASE WHEN r.shift > 0 THEN 'more' WHEN r.shift < 0 THEN 'less' ELSE 'same' END)::text AS counted
    FROM (
-- One row per returned form and pair of items that ask the same of before and of now (asked per mentee: and mentee).
-- `shift` is how far the answer moved: points of the scale, or the difference of two numbers; above 0 is more now.
SELECT n.response_id || ' ' || n.item || coalesce(' ' || n.mentee_id, '') AS unit_id,
       n.person_id,
       n.response_id,
       n.council_id,
       n.council,
       n.role,
       n.round_code,
       n.item,
       n.source,
       n.outcome,
       to_char(n.opens_on, 'YYYYMMDD') || n.round_code || lpad(n.item_position::text, 6, '0') AS sort_key,
       b.state AS state_before,
       n.state AS state_now,
       coalesce(b.choice, b.number::text) AS answer_before,
       coalesce(n.choice, n.number::text) AS answer_now,
       coalesce(n.void_reason, CASE WHEN b.state <> 'answered' OR n.state <> 'answered' THEN 'not_both' END) AS no_pair,
       coalesce(n.step - b.step, n.number - b.number) AS shift
  FROM reading.answer n
  JOIN reading.answer b
    ON b.response_id = n.response_id
   AND b.pair = n.pair
   AND b.moment = 'before'
   AND b.mentee_id IS NOT DISTINCT FROM n.mentee_id
 WHERE n.programme_id = $1
   AND b.programme_id = $1
   AND n.moment = 'now'
   AND ($2::uuid[] IS NULL OR n.council_id = ANY ($2))
) r
)
SELECT unit_id, person_id, council, left_out, counted::text AS counted, round_code::text AS "round_code", item::text AS "item", answer_before::text AS "answer_before", answer_now::text AS "answer_now", shift::text AS "shift",
       count(*) OVER ()::int AS total, count(*) FILTER (WHERE left_out IS NULL) OVER ()::int AS in_base
  FROM unit
 WHERE round_code = $3 AND item = $4 AND source = $5 AND outcome = $6
 ORDER BY left_out NULLS FIRST, council NULLS LAST, sort_key, unit_id
 LIMIT $7 OFFSET $8;
