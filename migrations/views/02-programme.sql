-- A programme's settings that figures depend on.
--   programme_id, code, name, about (a note for everybody who sees the figures), starts_on, ends_on
--   recommended_mentoring, dosage_sessions, dosage_mentoring   null: not set
CREATE VIEW reading.programme AS
SELECT id AS programme_id, code, name, about, starts_on, ends_on, recommended_mentoring, dosage_sessions, dosage_mentoring
  FROM programme;
