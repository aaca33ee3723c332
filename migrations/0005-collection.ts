import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rounds, who is asked, forms and answers; group feedback and focus groups. */
export class Collection1795200005000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
CREATE TABLE round (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  programme_id uuid NOT NULL,
  code text NOT NULL,
  title text NOT NULL,
  version_id uuid NOT NULL,
  mode text NOT NULL,
  purpose text NOT NULL,
  role text,
  opens_on date NOT NULL,
  closes_on date,
  counts_as_contribution boolean NOT NULL DEFAULT false,
  keeps_deceased_in_base boolean NOT NULL DEFAULT false,
  CONSTRAINT uq_round_programme_id_id UNIQUE (programme_id, id),
  CONSTRAINT uq_round_programme_id_code UNIQUE (programme_id, code),
  CONSTRAINT ck_round_mode CHECK (mode in ('named', 'anonymous')),
  CONSTRAINT ck_round_purpose CHECK (purpose in ('launch_day', 'mid_point', 'end_of_programme', 'session_pulse', 'other')),
  CONSTRAINT ck_round_role CHECK (role in ('participant', 'mentor', 'head_of_service', 'facilitator')),
  CONSTRAINT ck_round_counts_as_contribution CHECK (counts_as_contribution = false or mode = 'named'),
  CONSTRAINT ck_round_named_has_role CHECK (role is not null or mode = 'anonymous'),
  CONSTRAINT ck_round_closes_on CHECK (closes_on >= opens_on),
  CONSTRAINT pk_round PRIMARY KEY (id)
);

CREATE TABLE round_member (
  round_id uuid NOT NULL,
  enrolment_id uuid NOT NULL,
  programme_id uuid NOT NULL,
  link_hash bytea,
  CONSTRAINT pk_round_member PRIMARY KEY (round_id, enrolment_id)
);

CREATE UNIQUE INDEX uq_round_member_link_hash ON round_member (link_hash) WHERE link_hash IS NOT NULL;

CREATE TABLE response (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  programme_id uuid NOT NULL,
  round_id uuid NOT NULL,
  code text NOT NULL DEFAULT gen_random_uuid(),
  enrolment_id uuid,
  status text NOT NULL,
  submitted_at timestamptz,
  on_paper boolean NOT NULL DEFAULT false,
  draft jsonb NOT NULL DEFAULT '{}',
  CONSTRAINT uq_response_programme_id_id UNIQUE (programme_id, id),
  CONSTRAINT uq_response_round_id_code UNIQUE (round_id, code),
  CONSTRAINT ck_response_status CHECK (status in ('draft', 'submitted')),
  CONSTRAINT ck_response_submitted_at CHECK (submitted_at is not null or status = 'draft'),
  CONSTRAINT pk_response PRIMARY KEY (id)
);

CREATE UNIQUE INDEX uq_response_per_member ON response (round_id, enrolment_id) WHERE enrolment_id IS NOT NULL;

CREATE TABLE answer (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  programme_id uuid NOT NULL,
  response_id uuid NOT NULL,
  item_id uuid NOT NULL,
  mentee_id uuid,
  state text NOT NULL,
  choices text array,
  number numeric,
  text text,
  CONSTRAINT ck_answer_state CHECK (state in ('answered', 'not_applicable', 'dont_know', 'skipped', 'not_asked')),
  CONSTRAINT ck_answer_text CHECK (text is null or state = 'answered'),
  CONSTRAINT ck_answer_number CHECK (number is null or state = 'answered'),
  CONSTRAINT ck_answer_choices CHECK (choices is null or state = 'answered'),
  CONSTRAINT pk_answer PRIMARY KEY (id)
);

CREATE INDEX ix_answer_response_id ON answer (response_id);

CREATE INDEX ix_answer_item_id ON answer (item_id);

CREATE UNIQUE INDEX uq_answer_about_mentee ON answer (response_id, item_id, mentee_id) WHERE mentee_id IS NOT NULL;

CREATE UNIQUE INDEX uq_answer_about_respondent ON answer (response_id, item_id) WHERE mentee_id IS NULL;

CREATE TABLE group_feedback (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  programme_id uuid NOT NULL,
  code text NOT NULL,
  kind text NOT NULL,
  title text NOT NULL,
  session_id uuid,
  held_on date NOT NULL,
  minutes integer,
  counts_as_contribution boolean NOT NULL DEFAULT false,
  CONSTRAINT uq_group_feedback_programme_id_id UNIQUE (programme_id, id),
  CONSTRAINT uq_group_feedback_programme_id_code UNIQUE (programme_id, code),
  CONSTRAINT ck_group_feedback_kind CHECK (kind in ('group_feedback', 'focus_group')),
  CONSTRAINT ck_group_feedback_minutes CHECK (minutes > 0),
  CONSTRAINT pk_group_feedback PRIMARY KEY (id)
);

CREATE TABLE group_feedback_person (
  group_feedback_id uuid NOT NULL,
  enrolment_id uuid NOT NULL,
  programme_id uuid NOT NULL,
  contributed boolean NOT NULL DEFAULT false,
  CONSTRAINT pk_group_feedback_person PRIMARY KEY (group_feedback_id, enrolment_id)
);

CREATE TABLE group_feedback_point (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  programme_id uuid NOT NULL,
  group_feedback_id uuid NOT NULL,
  position integer NOT NULL,
  heading text NOT NULL,
  point text NOT NULL,
  outcome_id uuid,
  stance text NOT NULL DEFAULT 'neither',
  CONSTRAINT uq_group_feedback_point_group_feedback_id_position UNIQUE (group_feedback_id, position),
  CONSTRAINT uq_group_feedback_point_group_feedback_id_heading_point UNIQUE (group_feedback_id, heading, point),
  CONSTRAINT ck_group_feedback_point_stance CHECK (stance in ('for', 'against', 'neither')),
  CONSTRAINT pk_group_feedback_point PRIMARY KEY (id)
);

ALTER TABLE round
  ADD CONSTRAINT fk_round_programme_id_version_id FOREIGN KEY (programme_id, version_id) REFERENCES questionnaire_version(programme_id,id),
  ADD CONSTRAINT fk_round_programme_id FOREIGN KEY (programme_id) REFERENCES programme(id) ON DELETE CASCADE;

ALTER TABLE round_member
  ADD CONSTRAINT fk_round_member_programme_id_enrolment_id FOREIGN KEY (programme_id, enrolment_id) REFERENCES enrolment(programme_id,id) ON DELETE CASCADE,
  ADD CONSTRAINT fk_round_member_programme_id_round_id FOREIGN KEY (programme_id, round_id) REFERENCES round(programme_id,id) ON DELETE CASCADE;

ALTER TABLE response
  ADD CONSTRAINT fk_response_round_id_enrolment_id FOREIGN KEY (round_id, enrolment_id) REFERENCES round_member(round_id,enrolment_id),
  ADD CONSTRAINT fk_response_programme_id_round_id FOREIGN KEY (programme_id, round_id) REFERENCES round(programme_id,id) ON DELETE CASCADE;

ALTER TABLE answer
  ADD CONSTRAINT fk_answer_programme_id_mentee_id FOREIGN KEY (programme_id, mentee_id) REFERENCES enrolment(programme_id,id),
  ADD CONSTRAINT fk_answer_programme_id_item_id FOREIGN KEY (programme_id, item_id) REFERENCES item(programme_id,id),
  ADD CONSTRAINT fk_answer_programme_id_response_id FOREIGN KEY (programme_id, response_id) REFERENCES response(programme_id,id) ON DELETE CASCADE;

ALTER TABLE group_feedback
  ADD CONSTRAINT fk_group_feedback_programme_id_session_id FOREIGN KEY (programme_id, session_id) REFERENCES session(programme_id,id),
  ADD CONSTRAINT fk_group_feedback_programme_id FOREIGN KEY (programme_id) REFERENCES programme(id) ON DELETE CASCADE;

ALTER TABLE group_feedback_person
  ADD CONSTRAINT fk_group_feedback_person_programme_id_enrolment_id FOREIGN KEY (programme_id, enrolment_id) REFERENCES enrolment(programme_id,id) ON DELETE CASCADE,
  ADD CONSTRAINT fk_group_feedback_person_programme_id_group_feedback_id FOREIGN KEY (programme_id, group_feedback_id) REFERENCES group_feedback(programme_id,id) ON DELETE CASCADE;

ALTER TABLE group_feedback_point
  ADD CONSTRAINT fk_group_feedback_point_programme_id_outcome_id FOREIGN KEY (programme_id, outcome_id) REFERENCES outcome(programme_id,id),
  ADD CONSTRAINT fk_group_feedback_point_programme_id_group_feedback_id FOREIGN KEY (programme_id, group_feedback_id) REFERENCES group_feedback(programme_id,id) ON DELETE CASCADE;
`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE group_feedback_point, group_feedback_person, group_feedback, answer, response, round_member, round CASCADE');
  }
}
