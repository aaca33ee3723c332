-- One row per workshop that was held.
SELECT s.session_id::text AS unit_id,
       NULL::uuid AS person_id,
       NULL::uuid AS council_id,
       NULL::text AS council,
       s.session_code,
       to_char(s.starts_at AT TIME ZONE 'UTC', 'YYYYMMDDHH24MI') || s.session_code AS sort_key,
       s.held_on,
       s.theme,
       s.headcount
  FROM reading.session s
 WHERE s.programme_id = $1
   -- A head count is of no council.
   AND $2::uuid[] IS NULL
   AND s.kind = 'workshop'
   AND s.held
