-- One row per returned form and item (for an item asked per mentee: and mentee).
SELECT a.response_id || ' ' || a.item || coalesce(' ' || a.mentee_id, '') AS unit_id,
       a.person_id,
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
