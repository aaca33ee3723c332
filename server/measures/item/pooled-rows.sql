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
