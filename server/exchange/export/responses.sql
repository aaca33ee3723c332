-- One row per returned form of a round, with what became of every item. $1 programme, $2 round code.
-- The forms are put in order first, so that answers are gathered as they are read and none wait for the last.
SELECT f.response_id,
       f.person_id,
       f.council,
       f.set_code,
       to_char(f.submitted_at AT TIME ZONE 'Europe/London', 'YYYY-MM-DD"T"HH24:MI') AS submitted_at,
       f.on_paper,
       f.language,
       f.version,
       f.disposition,
       (SELECT jsonb_agg(jsonb_build_array(a.item, a.state, a.choices, a.number, a.text, m.person_id) ORDER BY a.item_position, a.mentee_id)
          FROM reading.answer a
          LEFT JOIN reading.enrolment m ON m.enrolment_id = a.mentee_id
         WHERE a.programme_id = $1 AND a.response_id = f.response_id) AS answers
  FROM (SELECT r.response_id, e.person_id, e.council, e.set_code, r.submitted_at, r.on_paper, r.language, r.version, r.disposition
          FROM reading.returned r
          LEFT JOIN reading.enrolment e ON e.enrolment_id = r.enrolment_id
         WHERE r.programme_id = $1
           AND r.round_code = $2
         -- Not in the order in which the forms came in: that can tell whose is whose.
         ORDER BY e.council NULLS LAST, r.response_id
        OFFSET 0) f
