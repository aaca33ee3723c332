-- Returned forms and how much of what was asked they address.
--   response_id, programme_id, round_id, enrolment_id
--   asked, addressed     items put to the respondent; of these answered, not applicable or don't know
--   substantive          items answered
--   disposition          complete (80% or more addressed), partial (50 to 79%), sparse (below)
--   submitted_at         null in an anonymous round: when a form came in can tell whose it is
--   on_paper, version, language
CREATE VIEW reading.returned AS
SELECT r.response_id,
       r.programme_id,
       r.round_id,
       r.round_code,
       r.enrolment_id,
       r.asked,
       r.addressed,
       r.substantive,
       r.submitted_at,
       r.on_paper,
       r.language,
       r.version,
       CASE
         WHEN r.addressed * 100 >= r.asked * 80 THEN 'complete'
         WHEN r.addressed * 100 >= r.asked * 50 THEN 'partial'
         ELSE 'sparse'
       END AS disposition
  FROM (SELECT f.id AS response_id,
               f.programme_id,
               o.id AS round_id,
               o.code AS round_code,
               f.enrolment_id,
               CASE WHEN o.mode = 'named' THEN f.submitted_at END AS submitted_at,
               f.on_paper,
               f.language,
               q.number AS version,
               -- Every item of the version has an answer row or was skipped; counted from the answers alone,
               -- which is a fraction of the work of reading.answer and comes to the same (a test holds them together).
               a.rows + v.items - a.items - a.not_asked AS asked,
               a.addressed,
               a.substantive
          FROM response f
          JOIN round o ON o.id = f.round_id
          JOIN questionnaire_version q ON q.id = o.version_id
          JOIN (SELECT version_id, count(*) AS items FROM item GROUP BY version_id) v ON v.version_id = o.version_id
         CROSS JOIN LATERAL (SELECT count(*) AS rows,
                                    count(DISTINCT item_id) AS items,
                                    count(*) FILTER (WHERE state = 'not_asked') AS not_asked,
                                    count(*) FILTER (WHERE state NOT IN ('not_asked', 'skipped')) AS addressed,
                                    count(*) FILTER (WHERE state = 'answered') AS substantive
                               FROM answer
                              WHERE response_id = f.id) a
         WHERE f.status = 'submitted') r;

-- Everybody a named round's response rate is about: the starters of its role for an end-of-programme round of
-- participants or mentors, the people frozen when it opened for any other. Late joiners who were asked at the end
-- are listed beside the starters.
--   round_id, round_code, programme_id, enrolment columns
--   left_base            why somebody is in no base: died (unless the round keeps them), late_joiner (end of programme),
--                        erased, enrolled_in_error
--   returned, disposition (complete, partial, sparse, declined, break_off, withdrawn by its writer, not_returned): whoever
--                        said that they do not want to take part has declined, also with a draft left open; a form that is
--                        sent counts
CREATE VIEW reading.round_person AS
SELECT o.id AS round_id,
       o.code AS round_code,
       o.programme_id,
       e.enrolment_id,
       e.person_id,
       e.role,
       e.council_id,
       e.council,
       e.set_code,
       CASE
         WHEN e.not_counted IN ('erased', 'enrolled_in_error') THEN e.not_counted
         WHEN e.not_counted = 'late_joiner' AND e.role IN ('participant', 'mentor') AND o.purpose = 'end_of_programme' THEN 'late_joiner'
         WHEN e.died AND NOT o.keeps_deceased_in_base THEN 'died'
       END AS left_base,
       f.response_id IS NOT NULL AS returned,
       CASE
         WHEN f.response_id IS NOT NULL THEN f.disposition
         WHEN d.status = 'withdrawn' THEN 'withdrawn'
         WHEN m.declined_at IS NOT NULL THEN 'declined'
         WHEN d.status = 'draft' THEN 'break_off'
         ELSE 'not_returned'
       END AS disposition
  FROM round o
  JOIN reading.enrolment e ON e.programme_id = o.programme_id AND e.role = o.role
  LEFT JOIN round_member m ON m.round_id = o.id AND m.enrolment_id = e.enrolment_id
  LEFT JOIN reading.returned f ON f.round_id = o.id AND f.programme_id = o.programme_id AND f.enrolment_id = e.enrolment_id
  LEFT JOIN response d ON d.round_id = o.id AND d.enrolment_id = e.enrolment_id AND d.status <> 'submitted'
 WHERE o.mode = 'named'
   AND (m.enrolment_id IS NOT NULL
        OR (o.purpose = 'end_of_programme' AND e.role IN ('participant', 'mentor') AND e.not_counted IS DISTINCT FROM 'late_joiner'));

-- Rounds.  round_id, programme_id, round_code, title, mode, purpose, role, opens_on, closes_on, version, questionnaire,
-- minimum_people, minimum_councils (frozen when it opened), session_code, session_title (of the session whose pulse it is)
CREATE VIEW reading.round AS
SELECT o.id AS round_id,
       o.programme_id,
       o.code AS round_code,
       o.title,
       o.mode,
       o.purpose,
       o.role,
       o.opens_on,
       o.closes_on,
       v.number AS version,
       q.code AS questionnaire,
       o.minimum_people,
       o.minimum_councils,
       s.code AS session_code,
       s.title AS session_title
  FROM round o
  JOIN questionnaire_version v ON v.id = o.version_id
  JOIN questionnaire q ON q.id = v.questionnaire_id
  LEFT JOIN session s ON s.id = o.session_id;
