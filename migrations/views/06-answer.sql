-- What became of every item in every returned form. An item that has no answer row was skipped, so the states of
-- an item always add up to the returned forms (for an item asked per mentee: one row a mentee, or one if none).
--   response_id, programme_id, round_id, round_code, round_mode, round_purpose, questionnaire, version
--   source               participants, mentors, heads_of_service, facilitators; the round's code when anybody could answer
--   enrolment_id, person_id, council_id, council, role, starter, withdrew   null in an anonymous round
--   void_reason          enrolled_in_error, erased, or answers_withdrawn (its writer took the form back, and of it no
--                        answer is left): the form counts in nothing
--   item_id, item, item_position, kind, scale, wording, section, options, direction, asked_per
--   pair, moment         of two items that ask the same of before and of now
--   outcome_id, outcome  what the answer speaks to; null on an item of before, which tells nothing of what came of it
--   mentee_id
--   state, choice (the first chosen value), choices, number, text (beside choices: what "other" stands for)
--   top, bottom          the answer is among the top (bottom) two of an agreement or extent scale; null on others
--   step                 where on its scale the answer stands: 1 is the least of it; null on what is no scale
--                        (as shared/vocabulary/questionnaire.ts has the scales: a test holds the three together)
CREATE VIEW reading.answer AS
SELECT r.id AS response_id,
       r.programme_id,
       o.id AS round_id,
       o.code AS round_code,
       o.mode AS round_mode,
       o.purpose AS round_purpose,
       o.opens_on,
       CASE o.role
         WHEN 'participant' THEN 'participants'
         WHEN 'mentor' THEN 'mentors'
         WHEN 'head_of_service' THEN 'heads_of_service'
         WHEN 'facilitator' THEN 'facilitators'
         ELSE o.code
       END AS source,
       e.enrolment_id,
       e.person_id,
       e.council_id,
       e.council,
       e.role,
       coalesce(e.starter, false) AS starter,
       coalesce(e.withdrew, false) AS withdrew,
       CASE WHEN e.not_counted IN ('enrolled_in_error', 'erased') THEN e.not_counted
            WHEN r.status = 'withdrawn' THEN 'answers_withdrawn' END AS void_reason,
       i.id AS item_id,
       i.code AS item,
       i.position AS item_position,
       i.kind,
       i.scale,
       i.direction,
       i.asked_per,
       i.pair,
       i.moment,
       u.id AS outcome_id,
       u.code AS outcome,
       a.mentee_id,
       coalesce(a.state, 'skipped') AS state,
       a.choices[1] AS choice,
       a.choices,
       a.number,
       a.text,
       -- Arithmetic on the vocabulary, not a join: this is the widest view there is.
       CASE i.scale WHEN 'agreement' THEN a.choices[1] IN ('strongly_agree', 'agree')
                    WHEN 'extent_met' THEN a.choices[1] IN ('fully', 'mostly') END AS top,
       CASE i.scale WHEN 'agreement' THEN a.choices[1] IN ('disagree', 'strongly_disagree')
                    WHEN 'extent_met' THEN a.choices[1] IN ('partly', 'not_met') END AS bottom,
       CASE i.scale WHEN 'agreement' THEN array_position(ARRAY['strongly_disagree', 'disagree', 'neither', 'agree', 'strongly_agree'], a.choices[1])
                    WHEN 'extent_met' THEN array_position(ARRAY['not_met', 'partly', 'mostly', 'fully'], a.choices[1])
                    WHEN 'rating' THEN array_position(ARRAY['low', 'medium', 'high'], a.choices[1])
                    WHEN 'frequency' THEN array_position(ARRAY['never', 'rarely', 'sometimes', 'often', 'always'], a.choices[1])
                    WHEN 'one_to_ten' THEN a.choices[1]::integer END AS step
  FROM response r
  JOIN round o ON o.id = r.round_id
  JOIN item i ON i.version_id = o.version_id
  LEFT JOIN outcome u ON u.id = i.outcome_id AND i.moment IS DISTINCT FROM 'before'
  LEFT JOIN answer a ON a.response_id = r.id AND a.item_id = i.id
  LEFT JOIN reading.enrolment e ON e.enrolment_id = r.enrolment_id
 WHERE r.status <> 'draft';

-- Items of the versions that rounds ask, for their wording and options.
--   programme_id, round_code, item, item_position, kind, scale, wording, section, options, other, direction, outcome (null
--   on an item of before), pair, moment
CREATE VIEW reading.item AS
SELECT o.programme_id,
       o.code AS round_code,
       o.opens_on,
       CASE o.role
         WHEN 'participant' THEN 'participants'
         WHEN 'mentor' THEN 'mentors'
         WHEN 'head_of_service' THEN 'heads_of_service'
         WHEN 'facilitator' THEN 'facilitators'
         ELSE o.code
       END AS source,
       i.code AS item,
       i.position AS item_position,
       i.kind,
       i.scale,
       i.wording,
       i.section,
       i.options,
       i.other,
       i.direction,
       i.asked_per,
       i.pair,
       i.moment,
       u.code AS outcome
  FROM round o
  JOIN item i ON i.version_id = o.version_id
  LEFT JOIN outcome u ON u.id = i.outcome_id AND i.moment IS DISTINCT FROM 'before';
