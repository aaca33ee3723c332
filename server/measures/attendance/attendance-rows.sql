-- One row per starter and session that was held for them.
SELECT a.enrolment_id || ' ' || a.session_id AS unit_id,
       a.person_id,
       a.council_id,
       a.council,
       a.role,
       a.set_code,
       a.session_code,
       CASE a.role WHEN 'participant' THEN '1' ELSE '2' END || to_char(a.starts_at AT TIME ZONE 'UTC', 'YYYYMMDDHH24MI') || a.session_code AS sort_key,
       a.held_on,
       a.mark,
       a.attended
  FROM reading.attendance a
 WHERE a.programme_id = $1
   AND ($2::uuid[] IS NULL OR a.council_id = ANY ($2))
