-- One row per starter, session held for them, and every later (or the same) session: what cumulative attendance
-- was made of as it stood after the latter. `category` is its place in the starter's own sequence, so that sets
-- which met on different days can be laid over one another.
WITH held AS (
  SELECT a.*,
         row_number() OVER (PARTITION BY a.enrolment_id ORDER BY a.starts_at, a.session_code) AS place,
         count(*) OVER (PARTITION BY a.enrolment_id) AS places
    FROM reading.attendance a
   WHERE a.programme_id = $1
     AND ($2::uuid[] IS NULL OR a.council_id = ANY ($2))
)
SELECT h.enrolment_id || ' ' || h.session_id || ' ' || l.place AS unit_id,
       h.person_id,
       h.council_id,
       h.council,
       h.role,
       h.set_code,
       h.session_code,
       l.place::text AS category,
       CASE h.role WHEN 'participant' THEN '1' ELSE '2' END || lpad(l.place::text, 4, '0') AS sort_key,
       h.held_on,
       h.mark,
       h.attended
  FROM held h
  -- Counted out, not joined to itself: the planner cannot know how few rows such a join would find.
 CROSS JOIN LATERAL generate_series(h.place, h.places) AS l (place)
