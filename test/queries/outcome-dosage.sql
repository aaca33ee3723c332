-- Written by queries.spec.ts. $1 is the programme, $2 the councils in scope or null.

-- All figures of dosage
WITH unit AS MATERIALIZED (
-- One row per returned form of a participant and item that speaks to an outcome, with how much they took part.
SELECT a.response_id || ' ' || a.item AS unit_id,
       a.person_id,
       a.council_id,
       a.council,
       a.role,
       a.round_code,
       a.item,
       a.outcome,
       CASE WHEN t.attended >= p.dosage_sessions AND m.meetings >= p.dosage_mentoring
            THEN 'reached_both' ELSE 'not_both' END AS category,
       a.outcome || to_char(a.opens_on, 'YYYYMMDD') || a.round_code || lpad(a.item_position::text, 6, '0')
         || CASE WHEN t.attended >= p.dosage_sessions AND m.meetings >= p.dosage_mentoring THEN '1' ELSE '2' END AS sort_key,
       t.attended,
       m.meetings,
       a.state,
       a.choice,
       CASE WHEN NOT a.starter THEN 'not_a_starter' WHEN a.void_reason = 'answers_withdrawn' THEN a.void_reason ELSE nullif(a.state, 'answered') END AS not_counted_here,
       CASE a.direction WHEN 'negative' THEN a.bottom ELSE a.top END AS speaks_for
  FROM reading.programme p
  JOIN reading.answer a ON a.programme_id = p.programme_id
  LEFT JOIN reading.attendance_total t ON t.programme_id = $1 AND t.enrolment_id = a.enrolment_id
  LEFT JOIN reading.mentoring_total m ON m.programme_id = $1 AND m.enrolment_id = a.enrolment_id
 WHERE p.programme_id = $1
   AND a.programme_id = $1
   AND ($2::uuid[] IS NULL OR a.council_id = ANY ($2))
   AND p.dosage_sessions IS NOT NULL
   AND p.dosage_mentoring IS NOT NULL
   AND a.role = 'participant'
   AND a.scale IN ('agreement', 'extent_met')
   AND a.outcome IS NOT NULL
)
SELECT 'dosage' AS measure, NULL::text AS role, NULL::text AS set_code, NULL::text AS session_code, round_code, NULL::text[] AS rounds, item, outcome, NULL::text AS source, category, left_out, NULL AS counted,
       council, grouping(council) = 1 AS whole, min(sort_key) AS sort_key, count(*)::int AS rows, (count(*) FILTER (WHERE counted))::float8 AS amount
  FROM (SELECT r.*, (r.not_counted_here)::text AS left_out, (r.speaks_for) AS counted
    FROM unit r) AS "dosage"
 GROUP BY GROUPING SETS ((outcome, round_code, item, category, left_out), (outcome, round_code, item, category, left_out, council))
UNION ALL
SELECT 'behind e069c05c' AS measure, NULL::text AS role, NULL::text AS set_code, NULL::text AS session_code, round_code, NULL::text[] AS rounds, item, outcome, NULL::text AS source, NULL::text AS category, NULL AS left_out, (count(DISTINCT person) FILTER (WHERE council IS NULL))::text AS counted,
       part AS council, grouping(part) = 1 AS whole, '' AS sort_key, count(DISTINCT person)::int AS rows, count(DISTINCT council)::float8 AS amount
  FROM (SELECT DISTINCT round_code, item, outcome, CASE WHEN r.not_counted_here = 'not_a_starter' THEN 'late_joiners' ELSE r.category END AS part, r.person_id AS person, council FROM unit r WHERE r.state = 'answered') AS behind
 GROUP BY GROUPING SETS ((round_code, item, outcome), (round_code, item, outcome, part));

-- The rows behind a figure of dosage
-- $3 "o1", $4 "end", $5 "q1", $6 "c1", $7 50, $8 0
WITH unit AS (
  SELECT r.*, (r.not_counted_here)::text AS left_out, (r.speaks_for) AS counted
    FROM (
-- One row per returned form of a participant and item that speaks to an outcome, with how much they took part.
SELECT a.response_id || ' ' || a.item AS unit_id,
       a.person_id,
       a.council_id,
       a.council,
       a.role,
       a.round_code,
       a.item,
       a.outcome,
       CASE WHEN t.attended >= p.dosage_sessions AND m.meetings >= p.dosage_mentoring
            THEN 'reached_both' ELSE 'not_both' END AS category,
       a.outcome || to_char(a.opens_on, 'YYYYMMDD') || a.round_code || lpad(a.item_position::text, 6, '0')
         || CASE WHEN t.attended >= p.dosage_sessions AND m.meetings >= p.dosage_mentoring THEN '1' ELSE '2' END AS sort_key,
       t.attended,
       m.meetings,
       a.state,
       a.choice,
       CASE WHEN NOT a.starter THEN 'not_a_starter' WHEN a.void_reason = 'answers_withdrawn' THEN a.void_reason ELSE nullif(a.state, 'answered') END AS not_counted_here,
       CASE a.direction WHEN 'negative' THEN a.bottom ELSE a.top END AS speaks_for
  FROM reading.programme p
  JOIN reading.answer a ON a.programme_id = p.programme_id
  LEFT JOIN reading.attendance_total t ON t.programme_id = $1 AND t.enrolment_id = a.enrolment_id
  LEFT JOIN reading.mentoring_total m ON m.programme_id = $1 AND m.enrolment_id = a.enrolment_id
 WHERE p.programme_id = $1
   AND a.programme_id = $1
   AND ($2::uuid[] IS NULL OR a.council_id = ANY ($2))
   AND p.dosage_sessions IS NOT NULL
   AND p.dosage_mentoring IS NOT NULL
   AND a.role = 'participant'
   AND a.scale IN ('agreement', 'extent_met')
   AND a.outcome IS NOT NULL
) r
)
SELECT unit_id, person_id, council, left_out, counted::text AS counted, item::text AS "item", category::text AS "category", attended::text AS "attended", meetings::text AS "meetings", state::text AS "state", choice::text AS "choice",
       count(*) OVER ()::int AS total, count(*) FILTER (WHERE left_out IS NULL) OVER ()::int AS in_base
  FROM unit
 WHERE outcome = $3 AND round_code = $4 AND item = $5 AND category = $6
 ORDER BY left_out NULLS FIRST, council NULLS LAST, sort_key, unit_id
 LIMIT $7 OFFSET $8;
