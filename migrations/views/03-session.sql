-- Sessions of every kind.
--   session_id, programme_id, session_code, kind, set_id, set_code, title, theme, headcount
--   starts_at, held_on   the day in Europe/London
--   held                 took place: neither planned nor cancelled
--   cancelled
--   closes               whether being there makes a finisher of a member of the set: those marked as closing,
--                        and where a set has none marked, its last two meetings that were not cancelled
CREATE VIEW reading.session AS
SELECT s.id AS session_id,
       s.programme_id,
       s.code AS session_code,
       s.kind,
       s.set_id,
       g.code AS set_code,
       s.title,
       s.theme,
       s.headcount,
       s.starts_at,
       (s.starts_at AT TIME ZONE 'Europe/London')::date AS held_on,
       s.status = 'held' AS held,
       s.status = 'cancelled' AS cancelled,
       CASE
         WHEN s.kind <> 'set_meeting' OR s.status = 'cancelled' THEN false
         WHEN EXISTS (SELECT 1 FROM session m
                       WHERE m.set_id = s.set_id AND m.kind = 'set_meeting' AND m.status <> 'cancelled' AND m.closing)
           THEN coalesce(s.closing, false)
         ELSE 2 > (SELECT count(*) FROM session m
                    WHERE m.set_id = s.set_id AND m.kind = 'set_meeting' AND m.status <> 'cancelled'
                      AND (m.starts_at, m.code) > (s.starts_at, s.code))
       END AS closes
  FROM session s
  LEFT JOIN learning_set g ON g.id = s.set_id;
