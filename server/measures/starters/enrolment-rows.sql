-- One row per enrolment as participant or mentor, starters and others.
SELECT e.enrolment_id::text AS unit_id,
       e.person_id,
       e.council_id,
       e.council,
       e.role,
       e.set_code,
       CASE e.role WHEN 'participant' THEN '1' ELSE '2' END || e.enrolment_id AS sort_key,
       e.not_counted,
       e.withdrew,
       e.withdrew_on,
       to_char(e.withdrew_on, 'YYYY-MM') AS withdrew_in,
       e.withdrawal_kind,
       e.withdrawal_reason,
       e.selected_by
  FROM reading.enrolment e
 WHERE e.programme_id = $1
   AND ($2::uuid[] IS NULL OR e.council_id = ANY ($2))
   AND e.role IN ('participant', 'mentor')
