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
