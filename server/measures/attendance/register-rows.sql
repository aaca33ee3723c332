-- One row per line of a register.
SELECT r.enrolment_id || ' ' || r.session_id AS unit_id,
       r.person_id,
       r.council_id,
       r.council,
       r.role,
       r.set_code,
       r.session_code,
       CASE r.role WHEN 'participant' THEN '1' WHEN 'mentor' THEN '2' ELSE '3' END
         || to_char(r.starts_at AT TIME ZONE 'UTC', 'YYYYMMDDHH24MI') || r.session_code AS sort_key,
       r.kind,
       r.held_on,
       r.held,
       r.cancelled,
       r.of_maximum,
       r.starter,
       r.not_counted,
       r.expected,
       r.withdrew_before,
       r.mark,
       r.reason,
       r.attended
  FROM reading.register r
 WHERE r.programme_id = $1
   AND ($2::uuid[] IS NULL OR r.council_id = ANY ($2))
