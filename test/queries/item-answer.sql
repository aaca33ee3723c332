-- Written by queries.spec.ts. $1 is the programme, $2 the councils in scope or null.

-- All figures of item-agreement, item-agreement-of-respondents, item-bands, item-bands-of-respondents, item-answers, item-answers-of-respondents, item-states, item-number, item-number-of-those-who-did-not-withdraw, mentor-rating, outcome-agreement, outcome-stances
WITH unit AS MATERIALIZED (
-- One row per returned form and item (for an item asked per mentee: and mentee).
SELECT a.response_id || ' ' || a.item || coalesce(' ' || a.mentee_id, '') AS unit_id,
       a.person_id,
       a.response_id,
       a.council_id,
       a.council,
       a.role,
       a.round_code,
       a.item,
       a.source,
       a.outcome,
       to_char(a.opens_on, 'YYYYMMDD') || CASE a.source WHEN 'participants' THEN '1' WHEN 'mentors' THEN '2' WHEN 'heads_of_service' THEN '3' ELSE '4' END || a.round_code || lpad(a.item_position::text, 6, '0') AS sort_key,
       a.kind,
       a.scale,
       a.direction,
       a.asked_per,
       a.round_purpose,
       a.enrolment_id,
       a.starter,
       a.withdrew,
       a.state,
       a.void_reason,
       coalesce(a.void_reason, nullif(a.state, 'answered')) AS no_answer,
       array_to_string(a.choices, ', ') AS choice,
       a.number,
       a.top,
       a.bottom
  FROM reading.answer a
 WHERE a.programme_id = $1
   AND ($2::uuid[] IS NULL OR a.council_id = ANY ($2))
)
SELECT 'item-agreement' AS measure, NULL::text AS role, NULL::text AS set_code, NULL::text AS session_code, round_code, NULL::text[] AS rounds, item, outcome, source, NULL::text AS category, left_out, NULL AS counted,
       council, grouping(council) = 1 AS whole, min(sort_key) AS sort_key, count(*)::int AS rows, (count(*) FILTER (WHERE counted))::float8 AS amount
  FROM (SELECT r.*, (r.no_answer)::text AS left_out, (r.top) AS counted
    FROM unit r
   WHERE r.scale IN ('agreement', 'extent_met')) AS "item-agreement"
 GROUP BY GROUPING SETS ((round_code, item, source, outcome, left_out), (round_code, item, source, outcome, left_out, council))
UNION ALL
SELECT 'item-agreement-of-respondents' AS measure, NULL::text AS role, NULL::text AS set_code, NULL::text AS session_code, round_code, NULL::text[] AS rounds, item, outcome, source, NULL::text AS category, left_out, NULL AS counted,
       council, grouping(council) = 1 AS whole, min(sort_key) AS sort_key, count(*)::int AS rows, (count(*) FILTER (WHERE counted))::float8 AS amount
  FROM (SELECT r.*, (r.void_reason)::text AS left_out, (coalesce(r.top, false)) AS counted
    FROM unit r
   WHERE r.scale IN ('agreement', 'extent_met')) AS "item-agreement-of-respondents"
 GROUP BY GROUPING SETS ((round_code, item, source, outcome, left_out), (round_code, item, source, outcome, left_out, council))
UNION ALL
SELECT 'item-bands' AS measure, NULL::text AS role, NULL::text AS set_code, NULL::text AS session_code, round_code, NULL::text[] AS rounds, item, outcome, source, NULL::text AS category, left_out, counted,
       council, grouping(council) = 1 AS whole, min(sort_key) AS sort_key, count(*)::int AS rows, (count(*))::float8 AS amount
  FROM (SELECT r.*, (r.no_answer)::text AS left_out, (CASE WHEN r.top THEN 'agree' WHEN r.bottom THEN 'disagree' ELSE 'neither' END)::text AS counted
    FROM unit r
   WHERE r.scale = 'agreement') AS "item-bands"
 GROUP BY GROUPING SETS ((round_code, item, source, outcome, left_out, counted), (round_code, item, source, outcome, left_out, counted, council))
UNION ALL
SELECT 'item-bands-of-respondents' AS measure, NULL::text AS role, NULL::text AS set_code, NULL::text AS session_code, round_code, NULL::text[] AS rounds, item, outcome, source, NULL::text AS category, left_out, counted,
       council, grouping(council) = 1 AS whole, min(sort_key) AS sort_key, count(*)::int AS rows, (count(*))::float8 AS amount
  FROM (SELECT r.*, (r.void_reason)::text AS left_out, (CASE WHEN r.state = 'answered' THEN CASE WHEN r.top THEN 'agree' WHEN r.bottom THEN 'disagree' ELSE 'neither' END END)::text AS counted
    FROM unit r
   WHERE r.scale = 'agreement') AS "item-bands-of-respondents"
 GROUP BY GROUPING SETS ((round_code, item, source, outcome, left_out, counted), (round_code, item, source, outcome, left_out, counted, council))
UNION ALL
SELECT 'item-answers' AS measure, NULL::text AS role, NULL::text AS set_code, NULL::text AS session_code, round_code, NULL::text[] AS rounds, item, outcome, source, NULL::text AS category, left_out, counted,
       council, grouping(council) = 1 AS whole, min(sort_key) AS sort_key, count(*)::int AS rows, (count(*))::float8 AS amount
  FROM (SELECT r.*, (r.no_answer)::text AS left_out, (r.choice)::text AS counted
    FROM unit r
   WHERE r.kind IN ('scale', 'single', 'multiple')) AS "item-answers"
 GROUP BY GROUPING SETS ((round_code, item, source, outcome, left_out, counted), (round_code, item, source, outcome, left_out, counted, council))
UNION ALL
SELECT 'item-answers-of-respondents' AS measure, NULL::text AS role, NULL::text AS set_code, NULL::text AS session_code, round_code, NULL::text[] AS rounds, item, outcome, source, NULL::text AS category, left_out, counted,
       council, grouping(council) = 1 AS whole, min(sort_key) AS sort_key, count(*)::int AS rows, (count(*))::float8 AS amount
  FROM (SELECT r.*, (r.void_reason)::text AS left_out, (CASE WHEN r.state = 'answered' THEN r.choice END)::text AS counted
    FROM unit r
   WHERE r.kind IN ('scale', 'single')) AS "item-answers-of-respondents"
 GROUP BY GROUPING SETS ((round_code, item, source, outcome, left_out, counted), (round_code, item, source, outcome, left_out, counted, council))
UNION ALL
SELECT 'item-states' AS measure, NULL::text AS role, NULL::text AS set_code, NULL::text AS session_code, round_code, NULL::text[] AS rounds, item, outcome, source, NULL::text AS category, left_out, counted,
       council, grouping(council) = 1 AS whole, min(sort_key) AS sort_key, count(*)::int AS rows, (count(*))::float8 AS amount
  FROM (SELECT r.*, (r.void_reason)::text AS left_out, (r.state)::text AS counted
    FROM unit r) AS "item-states"
 GROUP BY GROUPING SETS ((round_code, item, source, outcome, left_out, counted), (round_code, item, source, outcome, left_out, counted, council))
UNION ALL
SELECT 'item-number' AS measure, NULL::text AS role, NULL::text AS set_code, NULL::text AS session_code, round_code, NULL::text[] AS rounds, item, outcome, source, NULL::text AS category, left_out, NULL AS counted,
       council, grouping(council) = 1 AS whole, min(sort_key) AS sort_key, count(*)::int AS rows, (coalesce(sum(counted), 0))::float8 AS amount
  FROM (SELECT r.*, (r.no_answer)::text AS left_out, (r.number) AS counted
    FROM unit r
   WHERE r.kind = 'number') AS "item-number"
 GROUP BY GROUPING SETS ((round_code, item, source, outcome, left_out), (round_code, item, source, outcome, left_out, council))
UNION ALL
SELECT 'item-number-of-those-who-did-not-withdraw' AS measure, NULL::text AS role, NULL::text AS set_code, NULL::text AS session_code, round_code, NULL::text[] AS rounds, item, outcome, source, NULL::text AS category, left_out, NULL AS counted,
       council, grouping(council) = 1 AS whole, min(sort_key) AS sort_key, count(*)::int AS rows, (coalesce(sum(counted), 0))::float8 AS amount
  FROM (SELECT r.*, (CASE WHEN r.enrolment_id IS NULL THEN 'anonymous' WHEN r.void_reason = 'answers_withdrawn' THEN r.void_reason WHEN r.withdrew THEN 'withdrew' ELSE r.no_answer END)::text AS left_out, (r.number) AS counted
    FROM unit r
   WHERE r.kind = 'number') AS "item-number-of-those-who-did-not-withdraw"
 GROUP BY GROUPING SETS ((round_code, item, source, outcome, left_out), (round_code, item, source, outcome, left_out, council))
UNION ALL
SELECT 'mentor-rating' AS measure, NULL::text AS role, NULL::text AS set_code, NULL::text AS session_code, round_code, NULL::text[] AS rounds, item, outcome, source, NULL::text AS category, left_out, counted,
       council, grouping(council) = 1 AS whole, min(sort_key) AS sort_key, count(*)::int AS rows, (count(*))::float8 AS amount
  FROM (SELECT r.*, (r.no_answer)::text AS left_out, (r.choice)::text AS counted
    FROM unit r
   WHERE r.scale = 'rating' AND r.source = 'mentors' AND r.outcome IS NOT NULL) AS "mentor-rating"
 GROUP BY GROUPING SETS ((round_code, item, source, outcome, left_out, counted), (round_code, item, source, outcome, left_out, counted, council))
UNION ALL
SELECT 'outcome-agreement' AS measure, NULL::text AS role, NULL::text AS set_code, NULL::text AS session_code, round_code, NULL::text[] AS rounds, item, outcome, source, NULL::text AS category, left_out, NULL AS counted,
       council, grouping(council) = 1 AS whole, min(sort_key) AS sort_key, count(*)::int AS rows, (count(*) FILTER (WHERE counted))::float8 AS amount
  FROM (SELECT r.*, (r.no_answer)::text AS left_out, (CASE r.direction WHEN 'negative' THEN r.bottom ELSE r.top END) AS counted
    FROM unit r
   WHERE r.scale IN ('agreement', 'extent_met') AND r.outcome IS NOT NULL) AS "outcome-agreement"
 GROUP BY GROUPING SETS ((outcome, source, round_code, item, left_out), (outcome, source, round_code, item, left_out, council))
UNION ALL
SELECT 'outcome-stances' AS measure, NULL::text AS role, NULL::text AS set_code, NULL::text AS session_code, round_code, NULL::text[] AS rounds, item, outcome, source, NULL::text AS category, left_out, counted,
       council, grouping(council) = 1 AS whole, min(sort_key) AS sort_key, count(*)::int AS rows, (count(*))::float8 AS amount
  FROM (SELECT r.*, (r.no_answer)::text AS left_out, (CASE WHEN (CASE r.direction WHEN 'negative' THEN r.bottom ELSE r.top END) THEN 'for' WHEN (CASE r.direction WHEN 'negative' THEN r.top ELSE r.bottom END) THEN 'against' ELSE 'neither' END)::text AS counted
    FROM unit r
   WHERE r.scale IN ('agreement', 'extent_met') AND r.outcome IS NOT NULL) AS "outcome-stances"
 GROUP BY GROUPING SETS ((outcome, source, round_code, item, left_out, counted), (outcome, source, round_code, item, left_out, counted, council))
UNION ALL
SELECT 'behind 4bc86199' AS measure, NULL::text AS role, NULL::text AS set_code, NULL::text AS session_code, round_code, NULL::text[] AS rounds, item, outcome, source, NULL::text AS category, NULL AS left_out, (count(DISTINCT person) FILTER (WHERE council IS NULL))::text AS counted,
       NULL AS council, true AS whole, '' AS sort_key, count(DISTINCT person)::int AS rows, count(DISTINCT council)::float8 AS amount
  FROM (SELECT DISTINCT round_code, item, outcome, source, coalesce(r.person_id, r.response_id) AS person, council FROM unit r WHERE r.void_reason IS NULL AND r.state = 'answered') AS behind
 GROUP BY round_code, item, outcome, source
UNION ALL
SELECT 'behind 23818499' AS measure, NULL::text AS role, NULL::text AS set_code, NULL::text AS session_code, round_code, NULL::text[] AS rounds, item, outcome, source, NULL::text AS category, NULL AS left_out, (count(DISTINCT person) FILTER (WHERE council IS NULL))::text AS counted,
       part AS council, grouping(part) = 1 AS whole, '' AS sort_key, count(DISTINCT person)::int AS rows, count(DISTINCT council)::float8 AS amount
  FROM (SELECT DISTINCT round_code, item, outcome, source, CASE WHEN r.enrolment_id IS NULL THEN 'anonymous' WHEN r.withdrew THEN 'withdrew' ELSE 'stayed' END AS part, coalesce(r.person_id, r.response_id) AS person, council FROM unit r WHERE r.void_reason IS NULL AND r.state = 'answered') AS behind
 GROUP BY GROUPING SETS ((round_code, item, outcome, source), (round_code, item, outcome, source, part));

-- The rows behind a figure of item-agreement
-- $3 "end", $4 "q1", $5 "participants", $6 "o1", $7 50, $8 0
WITH unit AS (
  SELECT r.*, (r.no_answer)::text AS left_out, (r.top) AS counted
    FROM (
-- One row per returned form and item (for an item asked per mentee: and mentee).
SELECT a.response_id || ' ' || a.item || coalesce(' ' || a.mentee_id, '') AS unit_id,
       a.person_id,
       a.response_id,
       a.council_id,
       a.council,
       a.role,
       a.round_code,
       a.item,
       a.source,
       a.outcome,
       to_char(a.opens_on, 'YYYYMMDD') || CASE a.source WHEN 'participants' THEN '1' WHEN 'mentors' THEN '2' WHEN 'heads_of_service' THEN '3' ELSE '4' END || a.round_code || lpad(a.item_position::text, 6, '0') AS sort_key,
       a.kind,
       a.scale,
       a.direction,
       a.asked_per,
       a.round_purpose,
       a.enrolment_id,
       a.starter,
       a.withdrew,
       a.state,
       a.void_reason,
       coalesce(a.void_reason, nullif(a.state, 'answered')) AS no_answer,
       array_to_string(a.choices, ', ') AS choice,
       a.number,
       a.top,
       a.bottom
  FROM reading.answer a
 WHERE a.programme_id = $1
   AND ($2::uuid[] IS NULL OR a.council_id = ANY ($2))
) r
   WHERE r.scale IN ('agreement', 'extent_met')
)
SELECT unit_id, person_id, council, left_out, counted::text AS counted, round_code::text AS "round_code", item::text AS "item", state::text AS "state", choice::text AS "choice",
       count(*) OVER ()::int AS total, count(*) FILTER (WHERE left_out IS NULL) OVER ()::int AS in_base
  FROM unit
 WHERE round_code = $3 AND item = $4 AND source = $5 AND outcome = $6
 ORDER BY left_out NULLS FIRST, council NULLS LAST, sort_key, unit_id
 LIMIT $7 OFFSET $8;

-- The rows behind a figure of item-agreement-of-respondents
-- $3 "end", $4 "q1", $5 "participants", $6 "o1", $7 50, $8 0
WITH unit AS (
  SELECT r.*, (r.void_reason)::text AS left_out, (coalesce(r.top, false)) AS counted
    FROM (
-- One row per returned form and item (for an item asked per mentee: and mentee).
SELECT a.response_id || ' ' || a.item || coalesce(' ' || a.mentee_id, '') AS unit_id,
       a.person_id,
       a.response_id,
       a.council_id,
       a.council,
       a.role,
       a.round_code,
       a.item,
       a.source,
       a.outcome,
       to_char(a.opens_on, 'YYYYMMDD') || CASE a.source WHEN 'participants' THEN '1' WHEN 'mentors' THEN '2' WHEN 'heads_of_service' THEN '3' ELSE '4' END || a.round_code || lpad(a.item_position::text, 6, '0') AS sort_key,
       a.kind,
       a.scale,
       a.direction,
       a.asked_per,
       a.round_purpose,
       a.enrolment_id,
       a.starter,
       a.withdrew,
       a.state,
       a.void_reason,
       coalesce(a.void_reason, nullif(a.state, 'answered')) AS no_answer,
       array_to_string(a.choices, ', ') AS choice,
       a.number,
       a.top,
       a.bottom
  FROM reading.answer a
 WHERE a.programme_id = $1
   AND ($2::uuid[] IS NULL OR a.council_id = ANY ($2))
) r
   WHERE r.scale IN ('agreement', 'extent_met')
)
SELECT unit_id, person_id, council, left_out, counted::text AS counted, round_code::text AS "round_code", item::text AS "item", state::text AS "state", choice::text AS "choice",
       count(*) OVER ()::int AS total, count(*) FILTER (WHERE left_out IS NULL) OVER ()::int AS in_base
  FROM unit
 WHERE round_code = $3 AND item = $4 AND source = $5 AND outcome = $6
 ORDER BY left_out NULLS FIRST, council NULLS LAST, sort_key, unit_id
 LIMIT $7 OFFSET $8;

-- The rows behind a figure of item-bands
-- $3 "end", $4 "q1", $5 "participants", $6 "o1", $7 50, $8 0
WITH unit AS (
  SELECT r.*, (r.no_answer)::text AS left_out, (CASE WHEN r.top THEN 'agree' WHEN r.bottom THEN 'disagree' ELSE 'neither' END)::text AS counted
    FROM (
-- One row per returned form and item (for an item asked per mentee: and mentee).
SELECT a.response_id || ' ' || a.item || coalesce(' ' || a.mentee_id, '') AS unit_id,
       a.person_id,
       a.response_id,
       a.council_id,
       a.council,
       a.role,
       a.round_code,
       a.item,
       a.source,
       a.outcome,
       to_char(a.opens_on, 'YYYYMMDD') || CASE a.source WHEN 'participants' THEN '1' WHEN 'mentors' THEN '2' WHEN 'heads_of_service' THEN '3' ELSE '4' END || a.round_code || lpad(a.item_position::text, 6, '0') AS sort_key,
       a.kind,
       a.scale,
       a.direction,
       a.asked_per,
       a.round_purpose,
       a.enrolment_id,
       a.starter,
       a.withdrew,
       a.state,
       a.void_reason,
       coalesce(a.void_reason, nullif(a.state, 'answered')) AS no_answer,
       array_to_string(a.choices, ', ') AS choice,
       a.number,
       a.top,
       a.bottom
  FROM reading.answer a
 WHERE a.programme_id = $1
   AND ($2::uuid[] IS NULL OR a.council_id = ANY ($2))
) r
   WHERE r.scale = 'agreement'
)
SELECT unit_id, person_id, council, left_out, counted::text AS counted, round_code::text AS "round_code", item::text AS "item", state::text AS "state", choice::text AS "choice",
       count(*) OVER ()::int AS total, count(*) FILTER (WHERE left_out IS NULL) OVER ()::int AS in_base
  FROM unit
 WHERE round_code = $3 AND item = $4 AND source = $5 AND outcome = $6
 ORDER BY left_out NULLS FIRST, council NULLS LAST, sort_key, unit_id
 LIMIT $7 OFFSET $8;

-- The rows behind a figure of item-bands-of-respondents
-- $3 "end", $4 "q1", $5 "participants", $6 "o1", $7 50, $8 0
WITH unit AS (
  SELECT r.*, (r.void_reason)::text AS left_out, (CASE WHEN r.state = 'answered' THEN CASE WHEN r.top THEN 'agree' WHEN r.bottom THEN 'disagree' ELSE 'neither' END END)::text AS counted
    FROM (
-- One row per returned form and item (for an item asked per mentee: and mentee).
SELECT a.response_id || ' ' || a.item || coalesce(' ' || a.mentee_id, '') AS unit_id,
       a.person_id,
       a.response_id,
       a.council_id,
       a.council,
       a.role,
       a.round_code,
       a.item,
       a.source,
       a.outcome,
       to_char(a.opens_on, 'YYYYMMDD') || CASE a.source WHEN 'participants' THEN '1' WHEN 'mentors' THEN '2' WHEN 'heads_of_service' THEN '3' ELSE '4' END || a.round_code || lpad(a.item_position::text, 6, '0') AS sort_key,
       a.kind,
       a.scale,
       a.direction,
       a.asked_per,
       a.round_purpose,
       a.enrolment_id,
       a.starter,
       a.withdrew,
       a.state,
       a.void_reason,
       coalesce(a.void_reason, nullif(a.state, 'answered')) AS no_answer,
       array_to_string(a.choices, ', ') AS choice,
       a.number,
       a.top,
       a.bottom
  FROM reading.answer a
 WHERE a.programme_id = $1
   AND ($2::uuid[] IS NULL OR a.council_id = ANY ($2))
) r
   WHERE r.scale = 'agreement'
)
SELECT unit_id, person_id, council, left_out, counted::text AS counted, round_code::text AS "round_code", item::text AS "item", state::text AS "state", choice::text AS "choice",
       count(*) OVER ()::int AS total, count(*) FILTER (WHERE left_out IS NULL) OVER ()::int AS in_base
  FROM unit
 WHERE round_code = $3 AND item = $4 AND source = $5 AND outcome = $6
 ORDER BY left_out NULLS FIRST, council NULLS LAST, sort_key, unit_id
 LIMIT $7 OFFSET $8;

-- The rows behind a figure of item-answers
-- $3 "end", $4 "q1", $5 "participants", $6 "o1", $7 50, $8 0
WITH unit AS (
  SELECT r.*, (r.no_answer)::text AS left_out, (r.choice)::text AS counted
    FROM (
-- One row per returned form and item (for an item asked per mentee: and mentee).
SELECT a.response_id || ' ' || a.item || coalesce(' ' || a.mentee_id, '') AS unit_id,
       a.person_id,
       a.response_id,
       a.council_id,
       a.council,
       a.role,
       a.round_code,
       a.item,
       a.source,
       a.outcome,
       to_char(a.opens_on, 'YYYYMMDD') || CASE a.source WHEN 'participants' THEN '1' WHEN 'mentors' THEN '2' WHEN 'heads_of_service' THEN '3' ELSE '4' END || a.round_code || lpad(a.item_position::text, 6, '0') AS sort_key,
       a.kind,
       a.scale,
       a.direction,
       a.asked_per,
       a.round_purpose,
       a.enrolment_id,
       a.starter,
       a.withdrew,
       a.state,
       a.void_reason,
       coalesce(a.void_reason, nullif(a.state, 'answered')) AS no_answer,
       array_to_string(a.choices, ', ') AS choice,
       a.number,
       a.top,
       a.bottom
  FROM reading.answer a
 WHERE a.programme_id = $1
   AND ($2::uuid[] IS NULL OR a.council_id = ANY ($2))
) r
   WHERE r.kind IN ('scale', 'single', 'multiple')
)
SELECT unit_id, person_id, council, left_out, counted::text AS counted, round_code::text AS "round_code", item::text AS "item", state::text AS "state", choice::text AS "choice",
       count(*) OVER ()::int AS total, count(*) FILTER (WHERE left_out IS NULL) OVER ()::int AS in_base
  FROM unit
 WHERE round_code = $3 AND item = $4 AND source = $5 AND outcome = $6
 ORDER BY left_out NULLS FIRST, council NULLS LAST, sort_key, unit_id
 LIMIT $7 OFFSET $8;

-- The rows behind a figure of item-answers-of-respondents
-- $3 "end", $4 "q1", $5 "participants", $6 "o1", $7 50, $8 0
WITH unit AS (
  SELECT r.*, (r.void_reason)::text AS left_out, (CASE WHEN r.state = 'answered' THEN r.choice END)::text AS counted
    FROM (
-- One row per returned form and item (for an item asked per mentee: and mentee).
SELECT a.response_id || ' ' || a.item || coalesce(' ' || a.mentee_id, '') AS unit_id,
       a.person_id,
       a.response_id,
       a.council_id,
       a.council,
       a.role,
       a.round_code,
       a.item,
       a.source,
       a.outcome,
       to_char(a.opens_on, 'YYYYMMDD') || CASE a.source WHEN 'participants' THEN '1' WHEN 'mentors' THEN '2' WHEN 'heads_of_service' THEN '3' ELSE '4' END || a.round_code || lpad(a.item_position::text, 6, '0') AS sort_key,
       a.kind,
       a.scale,
       a.direction,
       a.asked_per,
       a.round_purpose,
       a.enrolment_id,
       a.starter,
       a.withdrew,
       a.state,
       a.void_reason,
       coalesce(a.void_reason, nullif(a.state, 'answered')) AS no_answer,
       array_to_string(a.choices, ', ') AS choice,
       a.number,
       a.top,
       a.bottom
  FROM reading.answer a
 WHERE a.programme_id = $1
   AND ($2::uuid[] IS NULL OR a.council_id = ANY ($2))
) r
   WHERE r.kind IN ('scale', 'single')
)
SELECT unit_id, person_id, council, left_out, counted::text AS counted, round_code::text AS "round_code", item::text AS "item", state::text AS "state", choice::text AS "choice",
       count(*) OVER ()::int AS total, count(*) FILTER (WHERE left_out IS NULL) OVER ()::int AS in_base
  FROM unit
 WHERE round_code = $3 AND item = $4 AND source = $5 AND outcome = $6
 ORDER BY left_out NULLS FIRST, council NULLS LAST, sort_key, unit_id
 LIMIT $7 OFFSET $8;

-- The rows behind a figure of item-states
-- $3 "end", $4 "q1", $5 "participants", $6 "o1", $7 50, $8 0
WITH unit AS (
  SELECT r.*, (r.void_reason)::text AS left_out, (r.state)::text AS counted
    FROM (
-- One row per returned form and item (for an item asked per mentee: and mentee).
SELECT a.response_id || ' ' || a.item || coalesce(' ' || a.mentee_id, '') AS unit_id,
       a.person_id,
       a.response_id,
       a.council_id,
       a.council,
       a.role,
       a.round_code,
       a.item,
       a.source,
       a.outcome,
       to_char(a.opens_on, 'YYYYMMDD') || CASE a.source WHEN 'participants' THEN '1' WHEN 'mentors' THEN '2' WHEN 'heads_of_service' THEN '3' ELSE '4' END || a.round_code || lpad(a.item_position::text, 6, '0') AS sort_key,
       a.kind,
       a.scale,
       a.direction,
       a.asked_per,
       a.round_purpose,
       a.enrolment_id,
       a.starter,
       a.withdrew,
       a.state,
       a.void_reason,
       coalesce(a.void_reason, nullif(a.state, 'answered')) AS no_answer,
       array_to_string(a.choices, ', ') AS choice,
       a.number,
       a.top,
       a.bottom
  FROM reading.answer a
 WHERE a.programme_id = $1
   AND ($2::uuid[] IS NULL OR a.council_id = ANY ($2))
) r
)
SELECT unit_id, person_id, council, left_out, counted::text AS counted, round_code::text AS "round_code", item::text AS "item", state::text AS "state", choice::text AS "choice",
       count(*) OVER ()::int AS total, count(*) FILTER (WHERE left_out IS NULL) OVER ()::int AS in_base
  FROM unit
 WHERE round_code = $3 AND item = $4 AND source = $5 AND outcome = $6
 ORDER BY left_out NULLS FIRST, council NULLS LAST, sort_key, unit_id
 LIMIT $7 OFFSET $8;

-- The rows behind a figure of item-number
-- $3 "end", $4 "q1", $5 "participants", $6 "o1", $7 50, $8 0
WITH unit AS (
  SELECT r.*, (r.no_answer)::text AS left_out, (r.number) AS counted
    FROM (
-- One row per returned form and item (for an item asked per mentee: and mentee).
SELECT a.response_id || ' ' || a.item || coalesce(' ' || a.mentee_id, '') AS unit_id,
       a.person_id,
       a.response_id,
       a.council_id,
       a.council,
       a.role,
       a.round_code,
       a.item,
       a.source,
       a.outcome,
       to_char(a.opens_on, 'YYYYMMDD') || CASE a.source WHEN 'participants' THEN '1' WHEN 'mentors' THEN '2' WHEN 'heads_of_service' THEN '3' ELSE '4' END || a.round_code || lpad(a.item_position::text, 6, '0') AS sort_key,
       a.kind,
       a.scale,
       a.direction,
       a.asked_per,
       a.round_purpose,
       a.enrolment_id,
       a.starter,
       a.withdrew,
       a.state,
       a.void_reason,
       coalesce(a.void_reason, nullif(a.state, 'answered')) AS no_answer,
       array_to_string(a.choices, ', ') AS choice,
       a.number,
       a.top,
       a.bottom
  FROM reading.answer a
 WHERE a.programme_id = $1
   AND ($2::uuid[] IS NULL OR a.council_id = ANY ($2))
) r
   WHERE r.kind = 'number'
)
SELECT unit_id, person_id, council, left_out, counted::text AS counted, round_code::text AS "round_code", item::text AS "item", state::text AS "state", number::text AS "number",
       count(*) OVER ()::int AS total, count(*) FILTER (WHERE left_out IS NULL) OVER ()::int AS in_base
  FROM unit
 WHERE round_code = $3 AND item = $4 AND source = $5 AND outcome = $6
 ORDER BY left_out NULLS FIRST, council NULLS LAST, sort_key, unit_id
 LIMIT $7 OFFSET $8;

-- The rows behind a figure of item-number-of-those-who-did-not-withdraw
-- $3 "end", $4 "q1", $5 "participants", $6 "o1", $7 50, $8 0
WITH unit AS (
  SELECT r.*, (CASE WHEN r.enrolment_id IS NULL THEN 'anonymous' WHEN r.void_reason = 'answers_withdrawn' THEN r.void_reason WHEN r.withdrew THEN 'withdrew' ELSE r.no_answer END)::text AS left_out, (r.number) AS counted
    FROM (
-- One row per returned form and item (for an item asked per mentee: and mentee).
SELECT a.response_id || ' ' || a.item || coalesce(' ' || a.mentee_id, '') AS unit_id,
       a.person_id,
       a.response_id,
       a.council_id,
       a.council,
       a.role,
       a.round_code,
       a.item,
       a.source,
       a.outcome,
       to_char(a.opens_on, 'YYYYMMDD') || CASE a.source WHEN 'participants' THEN '1' WHEN 'mentors' THEN '2' WHEN 'heads_of_service' THEN '3' ELSE '4' END || a.round_code || lpad(a.item_position::text, 6, '0') AS sort_key,
       a.kind,
       a.scale,
       a.direction,
       a.asked_per,
       a.round_purpose,
       a.enrolment_id,
       a.starter,
       a.withdrew,
       a.state,
       a.void_reason,
       coalesce(a.void_reason, nullif(a.state, 'answered')) AS no_answer,
       array_to_string(a.choices, ', ') AS choice,
       a.number,
       a.top,
       a.bottom
  FROM reading.answer a
 WHERE a.programme_id = $1
   AND ($2::uuid[] IS NULL OR a.council_id = ANY ($2))
) r
   WHERE r.kind = 'number'
)
SELECT unit_id, person_id, council, left_out, counted::text AS counted, round_code::text AS "round_code", item::text AS "item", state::text AS "state", number::text AS "number",
       count(*) OVER ()::int AS total, count(*) FILTER (WHERE left_out IS NULL) OVER ()::int AS in_base
  FROM unit
 WHERE round_code = $3 AND item = $4 AND source = $5 AND outcome = $6
 ORDER BY left_out NULLS FIRST, council NULLS LAST, sort_key, unit_id
 LIMIT $7 OFFSET $8;

-- The rows behind a figure of mentor-rating
-- $3 "end", $4 "q1", $5 "participants", $6 "o1", $7 50, $8 0
WITH unit AS (
  SELECT r.*, (r.no_answer)::text AS left_out, (r.choice)::text AS counted
    FROM (
-- One row per returned form and item (for an item asked per mentee: and mentee).
SELECT a.response_id || ' ' || a.item || coalesce(' ' || a.mentee_id, '') AS unit_id,
       a.person_id,
       a.response_id,
       a.council_id,
       a.council,
       a.role,
       a.round_code,
       a.item,
       a.source,
       a.outcome,
       to_char(a.opens_on, 'YYYYMMDD') || CASE a.source WHEN 'participants' THEN '1' WHEN 'mentors' THEN '2' WHEN 'heads_of_service' THEN '3' ELSE '4' END || a.round_code || lpad(a.item_position::text, 6, '0') AS sort_key,
       a.kind,
       a.scale,
       a.direction,
       a.asked_per,
       a.round_purpose,
       a.enrolment_id,
       a.starter,
       a.withdrew,
       a.state,
       a.void_reason,
       coalesce(a.void_reason, nullif(a.state, 'answered')) AS no_answer,
       array_to_string(a.choices, ', ') AS choice,
       a.number,
       a.top,
       a.bottom
  FROM reading.answer a
 WHERE a.programme_id = $1
   AND ($2::uuid[] IS NULL OR a.council_id = ANY ($2))
) r
   WHERE r.scale = 'rating' AND r.source = 'mentors' AND r.outcome IS NOT NULL
)
SELECT unit_id, person_id, council, left_out, counted::text AS counted, round_code::text AS "round_code", item::text AS "item", state::text AS "state", choice::text AS "choice",
       count(*) OVER ()::int AS total, count(*) FILTER (WHERE left_out IS NULL) OVER ()::int AS in_base
  FROM unit
 WHERE round_code = $3 AND item = $4 AND source = $5 AND outcome = $6
 ORDER BY left_out NULLS FIRST, council NULLS LAST, sort_key, unit_id
 LIMIT $7 OFFSET $8;

-- The rows behind a figure of outcome-agreement
-- $3 "o1", $4 "participants", $5 "end", $6 "q1", $7 50, $8 0
WITH unit AS (
  SELECT r.*, (r.no_answer)::text AS left_out, (CASE r.direction WHEN 'negative' THEN r.bottom ELSE r.top END) AS counted
    FROM (
-- One row per returned form and item (for an item asked per mentee: and mentee).
SELECT a.response_id || ' ' || a.item || coalesce(' ' || a.mentee_id, '') AS unit_id,
       a.person_id,
       a.response_id,
       a.council_id,
       a.council,
       a.role,
       a.round_code,
       a.item,
       a.source,
       a.outcome,
       to_char(a.opens_on, 'YYYYMMDD') || CASE a.source WHEN 'participants' THEN '1' WHEN 'mentors' THEN '2' WHEN 'heads_of_service' THEN '3' ELSE '4' END || a.round_code || lpad(a.item_position::text, 6, '0') AS sort_key,
       a.kind,
       a.scale,
       a.direction,
       a.asked_per,
       a.round_purpose,
       a.enrolment_id,
       a.starter,
       a.withdrew,
       a.state,
       a.void_reason,
       coalesce(a.void_reason, nullif(a.state, 'answered')) AS no_answer,
       array_to_string(a.choices, ', ') AS choice,
       a.number,
       a.top,
       a.bottom
  FROM reading.answer a
 WHERE a.programme_id = $1
   AND ($2::uuid[] IS NULL OR a.council_id = ANY ($2))
) r
   WHERE r.scale IN ('agreement', 'extent_met') AND r.outcome IS NOT NULL
)
SELECT unit_id, person_id, council, left_out, counted::text AS counted, round_code::text AS "round_code", item::text AS "item", direction::text AS "direction", state::text AS "state", choice::text AS "choice",
       count(*) OVER ()::int AS total, count(*) FILTER (WHERE left_out IS NULL) OVER ()::int AS in_base
  FROM unit
 WHERE outcome = $3 AND source = $4 AND round_code = $5 AND item = $6
 ORDER BY left_out NULLS FIRST, council NULLS LAST, sort_key, unit_id
 LIMIT $7 OFFSET $8;

-- The rows behind a figure of outcome-stances
-- $3 "o1", $4 "participants", $5 "end", $6 "q1", $7 50, $8 0
WITH unit AS (
  SELECT r.*, (r.no_answer)::text AS left_out, (CASE WHEN (CASE r.direction WHEN 'negative' THEN r.bottom ELSE r.top END) THEN 'for' WHEN (CASE r.direction WHEN 'negative' THEN r.top ELSE r.bottom END) THEN 'against' ELSE 'neither' END)::text AS counted
    FROM (
-- One row per returned form and item (for an item asked per mentee: and mentee).
SELECT a.response_id || ' ' || a.item || coalesce(' ' || a.mentee_id, '') AS unit_id,
       a.person_id,
       a.response_id,
       a.council_id,
       a.council,
       a.role,
       a.round_code,
       a.item,
       a.source,
       a.outcome,
       to_char(a.opens_on, 'YYYYMMDD') || CASE a.source WHEN 'participants' THEN '1' WHEN 'mentors' THEN '2' WHEN 'heads_of_service' THEN '3' ELSE '4' END || a.round_code || lpad(a.item_position::text, 6, '0') AS sort_key,
       a.kind,
       a.scale,
       a.direction,
       a.asked_per,
       a.round_purpose,
       a.enrolment_id,
       a.starter,
       a.withdrew,
       a.state,
       a.void_reason,
       coalesce(a.void_reason, nullif(a.state, 'answered')) AS no_answer,
       array_to_string(a.choices, ', ') AS choice,
       a.number,
       a.top,
       a.bottom
  FROM reading.answer a
 WHERE a.programme_id = $1
   AND ($2::uuid[] IS NULL OR a.council_id = ANY ($2))
) r
   WHERE r.scale IN ('agreement', 'extent_met') AND r.outcome IS NOT NULL
)
SELECT unit_id, person_id, council, left_out, counted::text AS counted, round_code::text AS "round_code", item::text AS "item", direction::text AS "direction", state::text AS "state", choice::text AS "choice",
       count(*) OVER ()::int AS total, count(*) FILTER (WHERE left_out IS NULL) OVER ()::int AS in_base
  FROM unit
 WHERE outcome = $3 AND source = $4 AND round_code = $5 AND item = $6
 ORDER BY left_out NULLS FIRST, council NULLS LAST, sort_key, unit_id
 LIMIT $7 OFFSET $8;
