-- Mentoring meetings: one row per pair and day, whoever logged it.
--   programme_id, pairing_id, mentor_id, mentee_id (enrolments), held_on
--   by_mentor, by_mentee, by_staff   whose logs have it
--   in_group                         any log says that it was a group meeting
CREATE VIEW reading.mentoring_meeting AS
SELECT m.programme_id,
       m.pairing_id,
       p.mentor_id,
       p.mentee_id,
       m.held_on,
       bool_or(m.logged_by = 'mentor') AS by_mentor,
       bool_or(m.logged_by = 'mentee') AS by_mentee,
       bool_or(m.logged_by = 'staff') AS by_staff,
       bool_or(m.in_group) AS in_group
  FROM mentoring_meeting m
  JOIN mentor_pairing p ON p.id = m.pairing_id
 GROUP BY m.programme_id, m.pairing_id, p.mentor_id, p.mentee_id, m.held_on;

-- Mentoring of each starter who is a participant, with or without a mentor.
--   enrolment columns, and meetings, by_mentor, by_mentee: distinct (pair, day)
CREATE VIEW reading.mentoring_total AS
SELECT e.programme_id,
       e.enrolment_id,
       e.person_id,
       e.role,
       e.council_id,
       e.council,
       e.set_code,
       e.withdrew,
       count(m.held_on)::int AS meetings,
       (count(*) FILTER (WHERE m.by_mentor))::int AS by_mentor,
       (count(*) FILTER (WHERE m.by_mentee))::int AS by_mentee
  FROM reading.enrolment e
  LEFT JOIN reading.mentoring_meeting m ON m.mentee_id = e.enrolment_id AND m.programme_id = e.programme_id
 WHERE e.starter AND e.role = 'participant'
 GROUP BY e.programme_id, e.enrolment_id, e.person_id, e.role, e.council_id, e.council, e.set_code, e.withdrew;
