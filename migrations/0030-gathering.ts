import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What is asked in and after a session: the pulse of a session, open links that stay good until they are stopped,
 * criteria agreed at a session and the questions they became, and whose an action is.
 */
export class Gathering1795200030000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
ALTER TABLE round ADD COLUMN session_id uuid;
ALTER TABLE round
  ADD CONSTRAINT fk_round_programme_id_session_id FOREIGN KEY (programme_id, session_id) REFERENCES session(programme_id,id),
  ADD CONSTRAINT ck_round_session_of_pulse CHECK (session_id is null or purpose = 'session_pulse' and mode = 'anonymous');
CREATE UNIQUE INDEX uq_round_session_id ON round (session_id) WHERE session_id IS NOT NULL;

CREATE TABLE open_link (
  round_id uuid NOT NULL,
  number integer NOT NULL,
  programme_id uuid NOT NULL,
  link_hash bytea NOT NULL,
  made_at timestamptz NOT NULL DEFAULT now(),
  stopped_at timestamptz,
  CONSTRAINT uq_open_link_link_hash UNIQUE (link_hash),
  CONSTRAINT pk_open_link PRIMARY KEY (round_id, number)
);
ALTER TABLE open_link
  ADD CONSTRAINT fk_open_link_programme_id_round_id FOREIGN KEY (programme_id, round_id) REFERENCES round(programme_id,id) ON DELETE CASCADE;
INSERT INTO open_link (round_id, number, programme_id, link_hash) SELECT id, 0, programme_id, open_link_hash FROM round WHERE open_link_hash IS NOT NULL;
ALTER TABLE round DROP COLUMN open_link_hash;

CREATE TABLE success_criterion (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  programme_id uuid NOT NULL,
  session_id uuid NOT NULL,
  code text NOT NULL,
  words text NOT NULL,
  outcome_id uuid,
  agreed_by text NOT NULL,
  version integer NOT NULL DEFAULT '1',
  agreed_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT uq_success_criterion_programme_id_code UNIQUE (programme_id, code),
  CONSTRAINT uq_success_criterion_programme_id_id UNIQUE (programme_id, id),
  CONSTRAINT uq_success_criterion_session_id_words UNIQUE (session_id, words),
  CONSTRAINT ck_success_criterion_agreed_by CHECK (agreed_by in ('participants', 'mentors')),
  CONSTRAINT pk_success_criterion PRIMARY KEY (id)
);
CREATE TABLE item_criterion (
  item_id uuid NOT NULL,
  criterion_id uuid NOT NULL,
  programme_id uuid NOT NULL,
  CONSTRAINT pk_item_criterion PRIMARY KEY (item_id, criterion_id)
);
CREATE INDEX ix_item_criterion_criterion_id ON item_criterion (criterion_id);
ALTER TABLE success_criterion
  ADD CONSTRAINT fk_success_criterion_programme_id_session_id FOREIGN KEY (programme_id, session_id) REFERENCES session(programme_id,id) ON DELETE CASCADE,
  ADD CONSTRAINT fk_success_criterion_programme_id_outcome_id FOREIGN KEY (programme_id, outcome_id) REFERENCES outcome(programme_id,id);
ALTER TABLE item_criterion
  ADD CONSTRAINT fk_item_criterion_programme_id_item_id FOREIGN KEY (programme_id, item_id) REFERENCES item(programme_id,id) ON DELETE CASCADE,
  ADD CONSTRAINT fk_item_criterion_programme_id_criterion_id FOREIGN KEY (programme_id, criterion_id) REFERENCES success_criterion(programme_id,id);

ALTER TABLE session_action ADD COLUMN enrolment_id uuid;
ALTER TABLE session_action
  ADD CONSTRAINT fk_session_action_programme_id_enrolment_id FOREIGN KEY (programme_id, enrolment_id) REFERENCES enrolment(programme_id,id),
  ADD CONSTRAINT ck_session_action_one_who CHECK (who = '' or enrolment_id is null);
CREATE INDEX ix_session_action_enrolment_id ON session_action (enrolment_id);
`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
-- The read views show the session of a round; they are remade with every start.
DROP SCHEMA IF EXISTS reading CASCADE;
ALTER TABLE session_action DROP COLUMN enrolment_id;
DROP TABLE item_criterion, success_criterion;
ALTER TABLE round ADD COLUMN open_link_hash bytea;
UPDATE round o SET open_link_hash = l.link_hash
  FROM (SELECT DISTINCT ON (round_id) round_id, link_hash FROM open_link WHERE stopped_at IS NULL ORDER BY round_id, number DESC) l WHERE l.round_id = o.id;
CREATE UNIQUE INDEX uq_round_open_link_hash ON round (open_link_hash) WHERE open_link_hash IS NOT NULL;
ALTER TABLE round ADD CONSTRAINT ck_round_open_link_hash CHECK (open_link_hash IS NULL OR mode = 'anonymous');
DROP TABLE open_link;
ALTER TABLE round DROP COLUMN session_id;
`);
  }
}
