-- One row per starter: sessions attended of their maximum.
SELECT t.enrolment_id::text AS unit_id,
       t.person_id,
       t.council_id,
       t.council,
       t.role,
       t.set_code,
       CASE t.role WHEN 'participant' THEN '1' ELSE '2' END || t.enrolment_id AS sort_key,
       t.attended,
       t.maximum,
       t.withdrew,
       t.attended_closing,
       t.finisher
  FROM reading.attendance_total t
 WHERE t.programme_id = $1
   AND ($2::uuid[] IS NULL OR t.council_id = ANY ($2))
 -- Keeps conditions on a total ("a finisher") from being pushed below the sums, where the planner takes them for
 -- rare and loops: 2,000 people take 20 s without this.
OFFSET 0
