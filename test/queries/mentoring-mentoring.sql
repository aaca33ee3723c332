-- Written by queries.spec.ts. $1 is the programme, $2 the councils in scope or null.

-- All figures of mentoring-meetings, mentoring-by-mentor-log, mentoring-by-mentee-log, mentoring-recommended
WITH unit AS MATERIALIZED (
-- One row per starter who is a participant: distinct (pair, day) meetings, and those in either log.
SELECT t.enrolment_id::text AS unit_id,
       t.person_id,
       t.council_id,
       t.council,
       t.role,
       t.set_code,
       t.enrolment_id::text AS sort_key,
       t.meetings,
       t.by_mentor,
       t.by_mentee,
       t.withdrew,
       p.recommended_mentoring AS recommended
  FROM reading.programme p
  JOIN reading.mentoring_total t ON t.programme_id = p.programme_id
 WHERE p.programme_id = $1
   AND t.programme_id = $1
   AND ($2::uuid[] IS NULL OR t.council_id = ANY ($2))
)
SELECT 'mentoring-meetings' AS measure, role, NULL::text AS set_code, NULL::text AS session_code, NULL::text AS round_code, NULL::text[] AS rounds, NULL::text AS item, NULL::text AS outcome, NULL::text AS source, NULL::text AS category, left_out, NULL AS counted,
       council, grouping(council) = 1 AS whole, min(sort_key) AS sort_key, count(*)::int AS rows, (coalesce(sum(counted), 0))::float8 AS amount
  FROM (SELECT r.*, (NULL)::text AS left_out, (r.meetings) AS counted
    FROM unit r) AS "mentoring-meetings"
 GROUP BY GROUPING SETS ((role, left_out), (role, left_out, council))
UNION ALL
SELECT 'mentoring-by-mentor-log' AS measure, role, NULL::text AS set_code, NULL::text AS session_code, NULL::text AS round_code, NULL::text[] AS rounds, NULL::text AS item, NULL::text AS outcome, NULL::text AS source, NULL::text AS category, left_out, NULL AS counted,
       council, grouping(council) = 1 AS whole, min(sort_key) AS sort_key, count(*)::int AS rows, (coalesce(sum(counted), 0))::float8 AS amount
  FROM (SELECT r.*, (NULL)::text AS left_out, (r.by_mentor) AS counted
    FROM unit r) AS "mentoring-by-mentor-log"
 GROUP BY GROUPING SETS ((role, left_out), (role, left_out, council))
UNION ALL
SELECT 'mentoring-by-mentee-log' AS measure, role, NULL::text AS set_code, NULL::text AS session_code, NULL::text AS round_code, NULL::text[] AS rounds, NULL::text AS item, NULL::text AS outcome, NULL::text AS source, NULL::text AS category, left_out, NULL AS counted,
       council, grouping(council) = 1 AS whole, min(sort_key) AS sort_key, count(*)::int AS rows, (coalesce(sum(counted), 0))::float8 AS amount
  FROM (SELECT r.*, (NULL)::text AS left_out, (r.by_mentee) AS counted
    FROM unit r) AS "mentoring-by-mentee-log"
 GROUP BY GROUPING SETS ((role, left_out), (role, left_out, council))
UNION ALL
SELECT 'mentoring-recommended' AS measure, role, NULL::text AS set_code, NULL::text AS session_code, NULL::text AS round_code, NULL::text[] AS rounds, NULL::text AS item, NULL::text AS outcome, NULL::text AS source, NULL::text AS category, left_out, NULL AS counted,
       council, grouping(council) = 1 AS whole, min(sort_key) AS sort_key, count(*)::int AS rows, (count(*) FILTER (WHERE counted))::float8 AS amount
  FROM (SELECT r.*, (NULL)::text AS left_out, (r.meetings >= r.recommended) AS counted
    FROM unit r
   WHERE r.recommended IS NOT NULL) AS "mentoring-recommended"
 GROUP BY GROUPING SETS ((role, left_out), (role, left_out, council));

-- The rows behind a figure of mentoring-meetings
-- $3 "participant", $4 50, $5 0
WITH unit AS (
  SELECT r.*, (NULL)::text AS left_out, (r.meetings) AS counted
    FROM (
-- One row per starter who is a participant: distinct (pair, day) meetings, and those in either log.
SELECT t.enrolment_id::text AS unit_id,
       t.person_id,
       t.council_id,
       t.council,
       t.role,
       t.set_code,
       t.enrolment_id::text AS sort_key,
       t.meetings,
       t.by_mentor,
       t.by_mentee,
       t.withdrew,
       p.recommended_mentoring AS recommended
  FROM reading.programme p
  JOIN reading.mentoring_total t ON t.programme_id = p.programme_id
 WHERE p.programme_id = $1
   AND t.programme_id = $1
   AND ($2::uuid[] IS NULL OR t.council_id = ANY ($2))
) r
)
SELECT unit_id, person_id, council, left_out, counted::text AS counted, meetings::text AS "meetings", by_mentor::text AS "by_mentor", by_mentee::text AS "by_mentee", recommended::text AS "recommended", withdrew::text AS "withdrew",
       count(*) OVER ()::int AS total, count(*) FILTER (WHERE left_out IS NULL) OVER ()::int AS in_base
  FROM unit
 WHERE role = $3
 ORDER BY left_out NULLS FIRST, council NULLS LAST, sort_key, unit_id
 LIMIT $4 OFFSET $5;

-- The rows behind a figure of mentoring-by-mentor-log
-- $3 "participant", $4 50, $5 0
WITH unit AS (
  SELECT r.*, (NULL)::text AS left_out, (r.by_mentor) AS counted
    FROM (
-- One row per starter who is a participant: distinct (pair, day) meetings, and those in either log.
SELECT t.enrolment_id::text AS unit_id,
       t.person_id,
       t.council_id,
       t.council,
       t.role,
       t.set_code,
       t.enrolment_id::text AS sort_key,
       t.meetings,
       t.by_mentor,
       t.by_mentee,
       t.withdrew,
       p.recommended_mentoring AS recommended
  FROM reading.programme p
  JOIN reading.mentoring_total t ON t.programme_id = p.programme_id
 WHERE p.programme_id = $1
   AND t.programme_id = $1
   AND ($2::uuid[] IS NULL OR t.council_id = ANY ($2))
) r
)
SELECT unit_id, person_id, council, left_out, counted::text AS counted, meetings::text AS "meetings", by_mentor::text AS "by_mentor", by_mentee::text AS "by_mentee", recommended::text AS "recommended", withdrew::text AS "withdrew",
       count(*) OVER ()::int AS total, count(*) FILTER (WHERE left_out IS NULL) OVER ()::int AS in_base
  FROM unit
 WHERE role = $3
 ORDER BY left_out NULLS FIRST, council NULLS LAST, sort_key, unit_id
 LIMIT $4 OFFSET $5;

-- The rows behind a figure of mentoring-by-mentee-log
-- $3 "participant", $4 50, $5 0
WITH unit AS (
  SELECT r.*, (NULL)::text AS left_out, (r.by_mentee) AS counted
    FROM (
-- One row per starter who is a participant: distinct (pair, day) meetings, and those in either log.
SELECT t.enrolment_id::text AS unit_id,
       t.person_id,
       t.council_id,
       t.council,
       t.role,
       t.set_code,
       t.enrolment_id::text AS sort_key,
       t.meetings,
       t.by_mentor,
       t.by_mentee,
       t.withdrew,
       p.recommended_mentoring AS recommended
  FROM reading.programme p
  JOIN reading.mentoring_total t ON t.programme_id = p.programme_id
 WHERE p.programme_id = $1
   AND t.programme_id = $1
   AND ($2::uuid[] IS NULL OR t.council_id = ANY ($2))
) r
)
SELECT unit_id, person_id, council, left_out, counted::text AS counted, meetings::text AS "meetings", by_mentor::text AS "by_mentor", by_mentee::text AS "by_mentee", recommended::text AS "recommended", withdrew::text AS "withdrew",
       count(*) OVER ()::int AS total, count(*) FILTER (WHERE left_out IS NULL) OVER ()::int AS in_base
  FROM unit
 WHERE role = $3
 ORDER BY left_out NULLS FIRST, council NULLS LAST, sort_key, unit_id
 LIMIT $4 OFFSET $5;

-- The rows behind a figure of mentoring-recommended
-- $3 "participant", $4 50, $5 0
WITH unit AS (
  SELECT r.*, (NULL)::text AS left_out, (r.meetings >= r.recommended) AS counted
    FROM (
-- One row per starter who is a participant: distinct (pair, day) meetings, and those in either log.
SELECT t.enrolment_id::text AS unit_id,
       t.person_id,
       t.council_id,
       t.council,
       t.role,
       t.set_code,
       t.enrolment_id::text AS sort_key,
       t.meetings,
       t.by_mentor,
       t.by_mentee,
       t.withdrew,
       p.recommended_mentoring AS recommended
  FROM reading.programme p
  JOIN reading.mentoring_total t ON t.programme_id = p.programme_id
 WHERE p.programme_id = $1
   AND t.programme_id = $1
   AND ($2::uuid[] IS NULL OR t.council_id = ANY ($2))
) r
   WHERE r.recommended IS NOT NULL
)
SELECT unit_id, person_id, council, left_out, counted::text AS counted, meetings::text AS "meetings", by_mentor::text AS "by_mentor", by_mentee::text AS "by_mentee", recommended::text AS "recommended", withdrew::text AS "withdrew",
       count(*) OVER ()::int AS total, count(*) FILTER (WHERE left_out IS NULL) OVER ()::int AS in_base
  FROM unit
 WHERE role = $3
 ORDER BY left_out NULLS FIRST, council NULLS LAST, sort_key, unit_id
 LIMIT $4 OFFSET $5;
