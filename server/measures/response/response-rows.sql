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
