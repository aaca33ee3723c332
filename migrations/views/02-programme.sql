-- A programme's settings that figures depend on.
--   programme_id, code, name, about (a note for everybody who sees the figures), starts_on, ends_on
--   recommended_mentoring, dosage_sessions, dosage_mentoring   null: not set
--   attendance_by_council   whether the joining notice says that attendance is reported by council
--   minimum_people, minimum_councils   how many must stand behind a figure before anybody but evaluators sees it
CREATE VIEW reading.programme AS
SELECT id AS programme_id, code, name, about, starts_on, ends_on, recommended_mentoring, dosage_sessions, dosage_mentoring,
       attendance_by_council, minimum_people, minimum_councils
  FROM programme;
