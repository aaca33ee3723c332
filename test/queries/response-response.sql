-- Written by queries.spec.ts. $1 is the programme, $2 the councils in scope or null.

-- All figures of response-rate, response-rate-complete, response-rate-complete-or-partial, response-dispositions
WITH unit AS MATERIALIZED (
-- One row per person a named round is about: the starters of its role, or the people frozen when it opened.
SELECT r.round_id || ' ' || r.enrolment_id AS unit_id,
       r.person_id,
       r.council_id,
       r.council,
       r.role,
       r.set_code,
       r.round_code,
       to_char(o.opens_on, 'YYYYMMDD') || CASE r.role WHEN 'participant' THEN '1' WHEN 'mentor' THEN '2' WHEN 'head_of_service' THEN '3' ELSE '4' END || r.round_code AS sort_key,
       r.left_base,
       r.returned,
       r.disposition
  FROM reading.round_person r
  JOIN reading.round o ON o.round_id = r.round_id
 WHERE r.programme_id = $1
   AND o.programme_id = $1
   AND ($2::uuid[] IS NULL OR r.council_id = ANY ($2))
)
SELECT 'response-rate' AS measure, role, NULL::text AS set_code, NULL::text AS session_code, round_code, NULL::text[] AS rounds, NULL::text AS item, NULL::text AS outcome, NULL::text AS source, NULL::text AS category, left_out, NULL AS counted,
       council, grouping(council) = 1 AS whole, min(sort_key) AS sort_key, count(*)::int AS rows, (count(*) FILTER (WHERE counted))::float8 AS amount
  FROM (SELECT r.*, (r.left_base)::text AS left_out, (r.returned) AS counted
    FROM unit r) AS "response-rate"
 GROUP BY GROUPING SETS ((round_code, role, left_out), (round_code, role, left_out, council))
UNION ALL
SELECT 'response-rate-complete' AS measure, role, NULL::text AS set_code, NULL::text AS session_code, round_code, NULL::text[] AS rounds, NULL::text AS item, NULL::text AS outcome, NULL::text AS source, NULL::text AS category, left_out, NULL AS counted,
       council, grouping(council) = 1 AS whole, min(sort_key) AS sort_key, count(*)::int AS rows, (count(*) FILTER (WHERE counted))::float8 AS amount
  FROM (SELECT r.*, (r.left_base)::text AS left_out, (r.disposition = 'complete') AS counted
    FROM unit r) AS "response-rate-complete"
 GROUP BY GROUPING SETS ((round_code, role, left_out), (round_code, role, left_out, council))
UNION ALL
SELECT 'response-rate-complete-or-partial' AS measure, role, NULL::text AS set_code, NULL::text AS session_code, round_code, NULL::text[] AS rounds, NULL::text AS item, NULL::text AS outcome, NULL::text AS source, NULL::text AS category, left_out, NULL AS counted,
       council, grouping(council) = 1 AS whole, min(sort_key) AS sort_key, count(*)::int AS rows, (count(*) FILTER (WHERE counted))::float8 AS amount
  FROM (SELECT r.*, (r.left_base)::text AS left_out, (r.disposition IN ('complete', 'partial')) AS counted
    FROM unit r) AS "response-rate-complete-or-partial"
 GROUP BY GROUPING SETS ((round_code, role, left_out), (round_code, role, left_out, council))
UNION ALL
SELECT 'response-dispositions' AS measure, role, NULL::text AS set_code, NULL::text AS session_code, round_code, NULL::text[] AS rounds, NULL::text AS item, NULL::text AS outcome, NULL::text AS source, NULL::text AS category, left_out, counted,
       council, grouping(council) = 1 AS whole, min(sort_key) AS sort_key, count(*)::int AS rows, (count(*))::float8 AS amount
  FROM (SELECT r.*, (r.left_base)::text AS left_out, (r.disposition)::text AS counted
    FROM unit r) AS "response-dispositions"
 GROUP BY GROUPING SETS ((round_code, role, left_out, counted), (round_code, role, left_out, counted, council));

-- The rows behind a figure of response-rate
-- $3 "end", $4 "participant", $5 50, $6 0
WITH unit AS (
  SELECT r.*, (r.left_base)::text AS left_out, (r.returned) AS counted
    FROM (
-- One row per person a named round is about: the starters of its role, or the people frozen when it opened.
SELECT r.round_id || ' ' || r.enrolment_id AS unit_id,
       r.person_id,
       r.council_id,
       r.council,
       r.role,
       r.set_code,
       r.round_code,
       to_char(o.opens_on, 'YYYYMMDD') || CASE r.role WHEN 'participant' THEN '1' WHEN 'mentor' THEN '2' WHEN 'head_of_service' THEN '3' ELSE '4' END || r.round_code AS sort_key,
       r.left_base,
       r.returned,
       r.disposition
  FROM reading.round_person r
  JOIN reading.round o ON o.round_id = r.round_id
 WHERE r.programme_id = $1
   AND o.programme_id = $1
   AND ($2::uuid[] IS NULL OR r.council_id = ANY ($2))
) r
)
SELECT unit_id, person_id, council, left_out, counted::text AS counted, round_code::text AS "round_code", role::text AS "role", disposition::text AS "disposition",
       count(*) OVER ()::int AS total, count(*) FILTER (WHERE left_out IS NULL) OVER ()::int AS in_base
  FROM unit
 WHERE round_code = $3 AND role = $4
 ORDER BY left_out NULLS FIRST, council NULLS LAST, sort_key, unit_id
 LIMIT $5 OFFSET $6;

-- The rows behind a figure of response-rate-complete
-- $3 "end", $4 "participant", $5 50, $6 0
WITH unit AS (
  SELECT r.*, (r.left_base)::text AS left_out, (r.disposition = 'complete') AS counted
    FROM (
-- One row per person a named round is about: the starters of its role, or the people frozen when it opened.
SELECT r.round_id || ' ' || r.enrolment_id AS unit_id,
       r.person_id,
       r.council_id,
       r.council,
       r.role,
       r.set_code,
       r.round_code,
       to_char(o.opens_on, 'YYYYMMDD') || CASE r.role WHEN 'participant' THEN '1' WHEN 'mentor' THEN '2' WHEN 'head_of_service' THEN '3' ELSE '4' END || r.round_code AS sort_key,
       r.left_base,
       r.returned,
       r.disposition
  FROM reading.round_person r
  JOIN reading.round o ON o.round_id = r.round_id
 WHERE r.programme_id = $1
   AND o.programme_id = $1
   AND ($2::uuid[] IS NULL OR r.council_id = ANY ($2))
) r
)
SELECT unit_id, person_id, council, left_out, counted::text AS counted, round_code::text AS "round_code", role::text AS "role", disposition::text AS "disposition",
       count(*) OVER ()::int AS total, count(*) FILTER (WHERE left_out IS NULL) OVER ()::int AS in_base
  FROM unit
 WHERE round_code = $3 AND role = $4
 ORDER BY left_out NULLS FIRST, council NULLS LAST, sort_key, unit_id
 LIMIT $5 OFFSET $6;

-- The rows behind a figure of response-rate-complete-or-partial
-- $3 "end", $4 "participant", $5 50, $6 0
WITH unit AS (
  SELECT r.*, (r.left_base)::text AS left_out, (r.disposition IN ('complete', 'partial')) AS counted
    FROM (
-- One row per person a named round is about: the starters of its role, or the people frozen when it opened.
SELECT r.round_id || ' ' || r.enrolment_id AS unit_id,
       r.person_id,
       r.council_id,
       r.council,
       r.role,
       r.set_code,
       r.round_code,
       to_char(o.opens_on, 'YYYYMMDD') || CASE r.role WHEN 'participant' THEN '1' WHEN 'mentor' THEN '2' WHEN 'head_of_service' THEN '3' ELSE '4' END || r.round_code AS sort_key,
       r.left_base,
       r.returned,
       r.disposition
  FROM reading.round_person r
  JOIN reading.round o ON o.round_id = r.round_id
 WHERE r.programme_id = $1
   AND o.programme_id = $1
   AND ($2::uuid[] IS NULL OR r.council_id = ANY ($2))
) r
)
SELECT unit_id, person_id, council, left_out, counted::text AS counted, round_code::text AS "round_code", role::text AS "role", disposition::text AS "disposition",
       count(*) OVER ()::int AS total, count(*) FILTER (WHERE left_out IS NULL) OVER ()::int AS in_base
  FROM unit
 WHERE round_code = $3 AND role = $4
 ORDER BY left_out NULLS FIRST, council NULLS LAST, sort_key, unit_id
 LIMIT $5 OFFSET $6;

-- The rows behind a figure of response-dispositions
-- $3 "end", $4 "participant", $5 50, $6 0
WITH unit AS (
  SELECT r.*, (r.left_base)::text AS left_out, (r.disposition)::text AS counted
    FROM (
-- One row per person a named round is about: the starters of its role, or the people frozen when it opened.
SELECT r.round_id || ' ' || r.enrolment_id AS unit_id,
       r.person_id,
       r.council_id,
       r.council,
       r.role,
       r.set_code,
       r.round_code,
       to_char(o.opens_on, 'YYYYMMDD') || CASE r.role WHEN 'participant' THEN '1' WHEN 'mentor' THEN '2' WHEN 'head_of_service' THEN '3' ELSE '4' END || r.round_code AS sort_key,
       r.left_base,
       r.returned,
       r.disposition
  FROM reading.round_person r
  JOIN reading.round o ON o.round_id = r.round_id
 WHERE r.programme_id = $1
   AND o.programme_id = $1
   AND ($2::uuid[] IS NULL OR r.council_id = ANY ($2))
) r
)
SELECT unit_id, person_id, council, left_out, counted::text AS counted, round_code::text AS "round_code", role::text AS "role", disposition::text AS "disposition",
       count(*) OVER ()::int AS total, count(*) FILTER (WHERE left_out IS NULL) OVER ()::int AS in_base
  FROM unit
 WHERE round_code = $3 AND role = $4
 ORDER BY left_out NULLS FIRST, council NULLS LAST, sort_key, unit_id
 LIMIT $5 OFFSET $6;
