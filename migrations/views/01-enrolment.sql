-- Enrolments as measures see them: one row per person and role, without identity.
--   enrolment_id, programme_id, person_id   opaque keys (person_id only to build a pseudonym from)
--   role, council_id, council, set_id, set_code
--   enrolled_on
--   starter              enrolled at the outset and counted; frozen when the programme starts
--   not_counted          why somebody is no starter: late_joiner, enrolled_in_error, erased (null: a starter)
--   withdrew, withdrew_on, withdrawal_kind, withdrawal_reason   the withdrawal in force, if any
--   died                 a date of death is recorded
--   moved                changed from one set to another at least once: reading.set_before says which and when
--   selected_by, line_manager_support, cover_agreed, travel_minutes, independent
CREATE VIEW reading.enrolment AS
SELECT e.id AS enrolment_id,
       e.programme_id,
       e.person_id,
       e.role,
       e.council_id,
       c.name AS council,
       e.set_id,
       s.code AS set_code,
       e.enrolled_on,
       e.starter AND e.void_reason IS NULL AS starter,
       CASE
         WHEN e.void_reason IS NOT NULL THEN e.void_reason
         WHEN NOT e.starter THEN 'late_joiner'
       END AS not_counted,
       w.id IS NOT NULL AS withdrew,
       w.withdrew_on,
       w.kind AS withdrawal_kind,
       w.reason AS withdrawal_reason,
       p.died_on IS NOT NULL AS died,
       e.selected_by,
       e.line_manager_support,
       e.cover_agreed,
       e.travel_minutes,
       e.independent,
       EXISTS (SELECT FROM set_change x WHERE x.enrolment_id = e.id) AS moved
  FROM enrolment e
  JOIN person p ON p.id = e.person_id
  LEFT JOIN council c ON c.id = e.council_id
  LEFT JOIN learning_set s ON s.id = e.set_id
  LEFT JOIN withdrawal w ON w.enrolment_id = e.id AND w.reversed_at IS NULL;

-- The sets that people were in before the one they are in now.
--   enrolment_id, set_id, until   they were in that set up to the day before `until`
CREATE VIEW reading.set_before AS
SELECT enrolment_id, from_set_id AS set_id, changed_on AS until
  FROM set_change;
