-- One row per starter and month of the programme that has begun: of a month to come nobody knows who will be there.
SELECT e.enrolment_id || ' ' || to_char(m.month, 'YYYY-MM') AS unit_id,
       e.person_id,
       e.council_id,
       e.council,
       e.role,
       e.set_code,
       to_char(m.month, 'YYYY-MM') AS category,
       CASE e.role WHEN 'participant' THEN '1' ELSE '2' END || to_char(m.month, 'YYYY-MM') AS sort_key,
       e.withdrew_on,
       e.withdrew_on IS NULL OR e.withdrew_on > (m.month + interval '1 month' - interval '1 day')::date AS still_there
  FROM reading.programme p
  JOIN reading.enrolment e ON e.programme_id = p.programme_id
 CROSS JOIN LATERAL generate_series(date_trunc('month', p.starts_on::timestamp),
                                    date_trunc('month', least(p.ends_on, (now() AT TIME ZONE 'Europe/London')::date)::timestamp), interval '1 month') AS m (month)
 WHERE p.programme_id = $1
   AND e.programme_id = $1
   AND ($2::uuid[] IS NULL OR e.council_id = ANY ($2))
   AND e.starter
