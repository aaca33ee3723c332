-- One row per point of group feedback or of a focus group that is tied to an outcome.
SELECT g.point_id::text AS unit_id,
       NULL::uuid AS person_id,
       NULL::uuid AS council_id,
       NULL::text AS council,
       g.outcome,
       g.source,
       lpad(o.position::text, 6, '0') || g.source || to_char(g.held_on, 'YYYYMMDD') || g.group_feedback || lpad(g.position::text, 6, '0') AS sort_key,
       g.group_feedback,
       g.heading,
       g.point,
       g.stance
  FROM reading.group_point g
  JOIN reading.outcome o ON o.programme_id = g.programme_id AND o.outcome = g.outcome
 WHERE g.programme_id = $1
   AND o.programme_id = $1
   -- A point is the group's and of no council: nobody who sees one council only sees it.
   AND $2::uuid[] IS NULL
