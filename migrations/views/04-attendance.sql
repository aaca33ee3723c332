-- Every session that was held for a starter: the rows behind "attended of maximum". The launch and the meetings
-- of their own set for a participant (of somebody who changed sets: of the set they were in on that day); the launch and
-- the mentors' sessions for a mentor.
--   enrolment columns    programme_id, enrolment_id, person_id, role, council_id, council, set_code, withdrew
--   session columns      session_id, session_code, kind, starts_at, held_on, closes
--   mark                 what the register says; null: not recorded, or no longer expected
--   attended             in person, online or in part, and not after they withdrew
CREATE VIEW reading.attendance AS
SELECT e.programme_id,
       e.enrolment_id,
       e.person_id,
       e.role,
       e.council_id,
       e.council,
       e.set_code,
       e.withdrew,
       s.session_id,
       s.session_code,
       s.kind,
       s.starts_at,
       s.held_on,
       s.closes,
       r.mark,
       coalesce(r.mark IN ('in_person', 'online', 'in_part')
                AND (e.withdrew_on IS NULL OR s.held_on <= e.withdrew_on), false) AS attended
  FROM reading.enrolment e
  JOIN reading.session s
    ON s.programme_id = e.programme_id
   AND s.held
   AND (s.kind = 'launch'
        OR (s.kind = 'set_meeting' AND e.role = 'participant' AND NOT e.moved AND s.set_id = e.set_id)
        OR (s.kind = 'set_meeting' AND e.role = 'participant' AND e.moved
            AND s.set_id = coalesce((SELECT b.set_id FROM reading.set_before b
                                      WHERE b.enrolment_id = e.enrolment_id AND b.until > s.held_on ORDER BY b.until LIMIT 1), e.set_id))
        OR (s.kind = 'mentor_session' AND e.role = 'mentor'))
  LEFT JOIN register_entry r ON r.session_id = s.session_id AND r.enrolment_id = e.enrolment_id
 WHERE e.starter;

-- Every line of every register, whoever it is of and whatever kind of session; and where a session was held and
-- nobody wrote a line for somebody its kind and set call for, the line that is missing: expected, not recorded.
--   as above, and: starter, not_counted, expected, held, cancelled, withdrew_before (left before that day)
--   of_maximum           the session is one of those that make up the maximum of somebody of this role and set
CREATE VIEW reading.register AS
SELECT e.programme_id,
       e.enrolment_id,
       e.person_id,
       e.role,
       e.council_id,
       e.council,
       e.set_code,
       e.starter,
       e.not_counted,
       s.session_id,
       s.session_code,
       s.kind,
       s.starts_at,
       s.held_on,
       s.held,
       s.cancelled,
       called.of_maximum,
       coalesce(r.expected, true) AS expected,
       r.mark,
       r.reason,
       coalesce(e.withdrew_on < s.held_on, false) AS withdrew_before,
       coalesce(r.mark IN ('in_person', 'online', 'in_part')
                AND (e.withdrew_on IS NULL OR s.held_on <= e.withdrew_on), false) AS attended
  FROM reading.enrolment e
  JOIN reading.session s ON s.programme_id = e.programme_id
  LEFT JOIN register_entry r ON r.session_id = s.session_id AND r.enrolment_id = e.enrolment_id
 CROSS JOIN LATERAL (SELECT coalesce(CASE s.kind
                              WHEN 'launch' THEN e.role IN ('participant', 'mentor')
                              WHEN 'set_meeting' THEN e.role = 'participant' AND s.set_id = CASE WHEN e.moved
                                THEN coalesce((SELECT b.set_id FROM reading.set_before b
                                                WHERE b.enrolment_id = e.enrolment_id AND b.until > s.held_on ORDER BY b.until LIMIT 1), e.set_id)
                                ELSE e.set_id END
                              WHEN 'mentor_session' THEN e.role = 'mentor'
                            END, false) AS of_maximum,
                            s.kind = 'study_day' AND e.role = 'participant' AND (s.set_id IS NULL OR s.set_id = e.set_id) AS studies) called
 WHERE r.session_id IS NOT NULL
    OR (s.held
        AND (called.of_maximum OR called.studies)
        AND e.not_counted IS DISTINCT FROM 'enrolled_in_error'
        AND e.not_counted IS DISTINCT FROM 'erased'
        AND e.enrolled_on <= s.held_on
        AND (e.withdrew_on IS NULL OR e.withdrew_on >= s.held_on));

-- What a starter's attendance comes to.
--   enrolment columns as in reading.attendance, and:
--   attended, maximum    sessions
--   attended_closing     at least one of the closing sessions
--   finisher             did not withdraw and attended a closing session (participants only)
CREATE VIEW reading.attendance_total AS
SELECT e.programme_id,
       e.enrolment_id,
       e.person_id,
       e.role,
       e.council_id,
       e.council,
       e.set_code,
       e.withdrew,
       count(a.session_id)::int AS maximum,
       (count(*) FILTER (WHERE a.attended))::int AS attended,
       coalesce(bool_or(a.attended AND a.closes), false) AS attended_closing,
       e.role = 'participant' AND NOT e.withdrew AND coalesce(bool_or(a.attended AND a.closes), false) AS finisher
  FROM reading.enrolment e
  LEFT JOIN reading.attendance a ON a.enrolment_id = e.enrolment_id AND a.programme_id = e.programme_id
 WHERE e.starter
 GROUP BY e.programme_id, e.enrolment_id, e.person_id, e.role, e.council_id, e.council, e.set_code, e.withdrew;
