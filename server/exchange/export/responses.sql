-- One row per returned form of a round, with what became of every item. $1 programme, $2 round code.
SELECT f.response_id,
       e.person_id,
       e.council,
       e.set_code,
       to_char(f.submitted_at AT TIME ZONE 'Europe/London', 'YYYY-MM-DD"T"HH24:MI') AS submitted_at,
       f.on_paper,
       f.version,
       f.disposition,
       (SELECT jsonb_agg(jsonb_build_array(a.item, a.state, a.choices, a.number, a.text, m.person_id) ORDER BY a.item_position, a.mentee_id)
          FROM reading.answer a
          LEFT JOIN reading.enrolment m ON m.enrolment_id = a.mentee_id
         WHERE a.programme_id = $1 AND a.response_id = f.response_id) AS answers
  FROM reading.returned f
  LEFT JOIN reading.enrolment e ON e.enrolment_id = f.enrolment_id
 WHERE f.programme_id = $1
   AND f.round_code = $2
 -- Not in the order in which the forms came in: that can tell whose is whose.
 ORDER BY e.council NULLS LAST, f.response_id
