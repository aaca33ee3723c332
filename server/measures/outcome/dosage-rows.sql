-- One row per returned form of a participant and item that speaks to an outcome, with how much they took part.
SELECT a.response_id || ' ' || a.item AS unit_id,
       a.person_id,
       a.council_id,
       a.council,
       a.role,
       a.round_code,
       a.item,
       a.outcome,
       CASE WHEN t.attended >= p.dosage_sessions AND m.meetings >= p.dosage_mentoring
            THEN 'reached_both' ELSE 'not_both' END AS category,
       a.outcome || to_char(a.opens_on, 'YYYYMMDD') || a.round_code || lpad(a.item_position::text, 6, '0')
         || CASE WHEN t.attended >= p.dosage_sessions AND m.meetings >= p.dosage_mentoring THEN '1' ELSE '2' END AS sort_key,
       t.attended,
       m.meetings,
       a.state,
       a.choice,
       CASE WHEN NOT a.starter THEN 'not_a_starter' WHEN a.void_reason = 'answers_withdrawn' THEN a.void_reason ELSE nullif(a.state, 'answered') END AS not_counted_here,
       CASE a.direction WHEN 'negative' THEN a.bottom ELSE a.top END AS speaks_for
  FROM reading.programme p
  JOIN reading.answer a ON a.programme_id = p.programme_id
  LEFT JOIN reading.attendance_total t ON t.programme_id = $1 AND t.enrolment_id = a.enrolment_id
  LEFT JOIN reading.mentoring_total m ON m.programme_id = $1 AND m.enrolment_id = a.enrolment_id
 WHERE p.programme_id = $1
   AND a.programme_id = $1
   AND ($2::uuid[] IS NULL OR a.council_id = ANY ($2))
   AND p.dosage_sessions IS NOT NULL
   AND p.dosage_mentoring IS NOT NULL
   AND a.role = 'participant'
   AND a.scale IN ('agreement', 'extent_met')
   AND a.outcome IS NOT NULL
