-- The attendance grid: people and what the register says of them, column by column.
-- $1 programme, $2 role, $3 council's name or null, $4 set's code or null, $5 part of a name or code ('' for all),
-- $6 people a page, $7 people before it, $8 councils in scope or null, $9 sets in scope or null
-- A column is the n-th session of its kind: the first meetings of all sets stand in one.
WITH everybody AS (
  SELECT e.id, e.role, e.set_id, e.starter, e.enrolled_on, e.travel_minutes, coalesce(nullif(p.name, ''), p.code) AS person, p.code,
         c.name AS council, g.name AS set_name, w.withdrew_on
    FROM enrolment e
    JOIN person p ON p.id = e.person_id
    LEFT JOIN council c ON c.id = e.council_id
    LEFT JOIN learning_set g ON g.id = e.set_id
    LEFT JOIN withdrawal w ON w.enrolment_id = e.id AND w.reversed_at IS NULL
   WHERE e.programme_id = $1 AND e.void_reason IS NULL AND e.role = $2
     AND ($3::text IS NULL OR c.name = $3) AND ($4::text IS NULL OR g.code = $4)
     AND ($5 = '' OR strpos(lower(p.name || ' ' || p.code), lower($5)) > 0)
     AND ($8::uuid[] IS NULL OR e.council_id = ANY($8)) AND ($9::uuid[] IS NULL OR e.set_id = ANY($9))),
gathering AS (
  SELECT s.id, s.code, s.kind, s.set_id, s.title, s.status, s.starts_at, (s.starts_at AT TIME ZONE 'Europe/London')::date AS held_on,
         row_number() OVER (PARTITION BY s.kind, s.set_id ORDER BY s.starts_at, s.code)::int AS nth
    FROM session s WHERE s.programme_id = $1),
-- Whom the kind of a session and its set call for; then whoever has a line all the same.
called AS (
  SELECT e.id, s.id AS session_id FROM everybody e JOIN gathering s ON s.set_id = e.set_id
   WHERE e.role = 'participant' AND s.kind IN ('set_meeting', 'study_day')
   UNION ALL
  SELECT e.id, s.id FROM everybody e JOIN gathering s ON s.set_id IS NULL
     AND (s.kind = 'launch' OR (s.kind = 'mentor_session' AND e.role = 'mentor') OR (s.kind = 'study_day' AND e.role = 'participant'))),
line AS (
  SELECT coalesce(k.id, r.enrolment_id) AS id, coalesce(k.session_id, r.session_id) AS session_id, r.expected, r.mark, r.session_id IS NOT NULL AS stored
    FROM called k
    FULL JOIN (SELECT r.* FROM register_entry r JOIN everybody e ON e.id = r.enrolment_id WHERE r.programme_id = $1) r
      ON r.session_id = k.session_id AND r.enrolment_id = k.id),
cell AS (
  SELECT DISTINCT ON (l.id, s.kind, s.nth) l.id, s.kind, s.nth, s.kind || ':' || s.nth AS key, s.code, s.title, s.held_on, s.starts_at, s.id AS session_id,
         CASE WHEN s.status = 'cancelled' THEN 'cancelled'
              WHEN l.mark IN ('in_person', 'online', 'in_part') AND e.withdrew_on < s.held_on THEN 'left'
              WHEN l.mark IS NOT NULL THEN l.mark
              WHEN l.expected = false THEN 'not_expected'
              WHEN e.withdrew_on < s.held_on THEN 'left'
              WHEN NOT l.stored AND e.enrolled_on > s.held_on THEN 'not_expected'
              WHEN s.status = 'planned' AND s.starts_at > now() THEN 'planned'
              ELSE 'not_recorded' END AS says
    FROM line l JOIN everybody e ON e.id = l.id JOIN gathering s ON s.id = l.session_id
   ORDER BY l.id, s.kind, s.nth, l.mark IS NULL, l.stored DESC, s.starts_at),
col AS (
  SELECT key, kind, nth, CASE WHEN count(DISTINCT session_id) = 1 THEN min(title) END AS title, min(held_on) AS day, count(DISTINCT session_id)::int AS sessions,
         (count(*) FILTER (WHERE says IN ('in_person', 'online', 'in_part')))::int AS attended,
         (count(*) FILTER (WHERE says NOT IN ('not_expected', 'cancelled', 'left', 'planned', 'not_recorded')))::int AS recorded,
         (count(*) FILTER (WHERE says NOT IN ('not_expected', 'cancelled', 'left')))::int AS expected
    FROM cell GROUP BY key, kind, nth),
shown AS (
  SELECT * FROM everybody ORDER BY council NULLS LAST, person, code LIMIT $6 OFFSET $7),
-- The rows that reading.attendance_total adds up; whether a session closes its set, which is dear, is not asked here.
total AS (
  SELECT shown.id AS enrolment_id, a.attended, a.maximum FROM shown CROSS JOIN LATERAL (
    SELECT count(*)::int AS maximum, (count(*) FILTER (WHERE t.attended))::int AS attended
      FROM reading.attendance t WHERE t.programme_id = $1 AND t.enrolment_id = shown.id) a
   WHERE shown.starter)
SELECT (SELECT coalesce(json_agg(json_build_object('key', key, 'kind', kind, 'nth', nth, 'title', title, 'day', day, 'sessions', sessions, 'attended', attended,
                                                   'recorded', recorded, 'expected', expected) ORDER BY day, key), '[]') FROM col) AS columns,
       (SELECT coalesce(json_agg(json_build_object(
                 'enrolmentId', s.id, 'person', s.person, 'personCode', s.code, 'council', s.council, 'set', s.set_name, 'starter', s.starter, 'withdrewOn', s.withdrew_on,
                 'travelMinutes', s.travel_minutes, 'attended', t.attended, 'maximum', t.maximum,
                 'cells', coalesce(c.cells, '[]')) ORDER BY s.council NULLS LAST, s.person, s.code), '[]')
          FROM shown s
          LEFT JOIN total t ON t.enrolment_id = s.id
          LEFT JOIN (SELECT id, json_agg(json_build_object('column', key, 'session', code, 'says', says)) AS cells
                       FROM cell WHERE id IN (SELECT id FROM shown) GROUP BY id) c ON c.id = s.id) AS people,
       (SELECT count(*)::int FROM everybody) AS total,
       (SELECT coalesce(json_agg(json_build_object('value', name, 'text', name) ORDER BY name), '[]')
          FROM (SELECT DISTINCT c.name FROM enrolment e JOIN council c ON c.id = e.council_id
                 WHERE e.programme_id = $1 AND e.void_reason IS NULL AND ($8::uuid[] IS NULL OR e.council_id = ANY($8))) c) AS councils,
       (SELECT coalesce(json_agg(json_build_object('value', code, 'text', name) ORDER BY name, code), '[]')
          FROM learning_set WHERE programme_id = $1 AND ($9::uuid[] IS NULL OR id = ANY($9))) AS sets
