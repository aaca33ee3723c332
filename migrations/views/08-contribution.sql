-- The forms a programme lists as counting towards contribution.
--   programme_id, route (code of the round or of the group feedback), route_kind (questionnaire, group_feedback,
--   focus_group), role (whose route it is: for group feedback the roles that were in the room), title, held_on
CREATE VIEW reading.contribution_route AS
SELECT programme_id, code AS route, 'questionnaire' AS route_kind, role, title, opens_on AS held_on
  FROM round
 WHERE counts_as_contribution
UNION ALL
SELECT DISTINCT g.programme_id, g.code, g.kind, e.role, g.title, g.held_on
  FROM group_feedback g
  JOIN group_feedback_person p ON p.group_feedback_id = g.id
  JOIN enrolment e ON e.id = p.enrolment_id
 WHERE g.counts_as_contribution;

-- Who contributed, and by which route: named in a returned form that has a substantive answer, or named as a
-- contributor to group feedback or a focus group.
--   programme_id, enrolment_id, route, route_kind
CREATE VIEW reading.contribution AS
SELECT f.programme_id, f.enrolment_id, o.code AS route, 'questionnaire' AS route_kind
  FROM reading.returned f
  JOIN round o ON o.id = f.round_id
 WHERE o.counts_as_contribution AND f.enrolment_id IS NOT NULL AND f.substantive > 0
UNION ALL
SELECT p.programme_id, p.enrolment_id, g.code, g.kind
  FROM group_feedback_person p
  JOIN group_feedback g ON g.id = p.group_feedback_id
 WHERE g.counts_as_contribution AND p.contributed;
