-- Points of group feedback and focus groups.
--   point_id, programme_id, group_feedback (code), source (group_feedback, focus_group), session_code, heading
--   outcome, stance (for, against, neither), position
CREATE VIEW reading.group_point AS
SELECT p.id AS point_id,
       p.programme_id,
       g.code AS group_feedback,
       g.kind AS source,
       g.held_on,
       p.position,
       p.heading,
       p.point,
       u.code AS outcome,
       p.stance
  FROM group_feedback_point p
  JOIN group_feedback g ON g.id = p.group_feedback_id
  LEFT JOIN outcome u ON u.id = p.outcome_id;

-- The agreed outcomes.  programme_id, outcome, position, title, description
CREATE VIEW reading.outcome AS
SELECT programme_id, code AS outcome, position, title, description FROM outcome;
