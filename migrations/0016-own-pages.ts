import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Links to somebody's own page, who is there, apologies they send themselves, and saying no to a round. */
export class OwnPages1795200016000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
CREATE TABLE person_link (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  programme_id uuid NOT NULL,
  person_id uuid NOT NULL,
  link_hash bytea NOT NULL,
  made_at timestamptz NOT NULL DEFAULT now(),
  revoked_at timestamptz,
  CONSTRAINT pk_person_link PRIMARY KEY (id)
);

CREATE UNIQUE INDEX uq_person_link_link_hash ON person_link (link_hash);

CREATE UNIQUE INDEX uq_person_link_in_force ON person_link (person_id) WHERE revoked_at IS NULL;

CREATE TABLE person_sign_in (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  programme_id uuid NOT NULL,
  person_id uuid NOT NULL,
  token_hash bytea NOT NULL,
  started_at timestamptz NOT NULL DEFAULT now(),
  last_seen_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_person_sign_in PRIMARY KEY (id)
);

CREATE UNIQUE INDEX uq_person_sign_in_token_hash ON person_sign_in (token_hash);

CREATE INDEX ix_person_sign_in_person_id ON person_sign_in (person_id);

CREATE TABLE form_pass (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  programme_id uuid NOT NULL,
  round_id uuid NOT NULL,
  enrolment_id uuid NOT NULL,
  sign_in_id uuid NOT NULL,
  token_hash bytea NOT NULL,
  made_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_form_pass PRIMARY KEY (id)
);

CREATE UNIQUE INDEX uq_form_pass_token_hash ON form_pass (token_hash);

CREATE INDEX ix_form_pass_sign_in_id ON form_pass (sign_in_id);

CREATE TABLE advance_apology (
  session_id uuid NOT NULL,
  enrolment_id uuid NOT NULL,
  programme_id uuid NOT NULL,
  register_version integer NOT NULL,
  given_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_advance_apology PRIMARY KEY (session_id, enrolment_id)
);

ALTER TABLE round_member ADD COLUMN declined_at timestamptz;

ALTER TABLE person_link
  ADD CONSTRAINT fk_person_link_programme_id_person_id FOREIGN KEY (programme_id, person_id) REFERENCES person(programme_id,id) ON DELETE CASCADE;

ALTER TABLE person_sign_in
  ADD CONSTRAINT fk_person_sign_in_programme_id_person_id FOREIGN KEY (programme_id, person_id) REFERENCES person(programme_id,id) ON DELETE CASCADE;

ALTER TABLE form_pass
  ADD CONSTRAINT fk_form_pass_round_id_enrolment_id FOREIGN KEY (round_id, enrolment_id) REFERENCES round_member(round_id,enrolment_id) ON DELETE CASCADE,
  ADD CONSTRAINT fk_form_pass_sign_in_id FOREIGN KEY (sign_in_id) REFERENCES person_sign_in(id) ON DELETE CASCADE;

ALTER TABLE advance_apology
  ADD CONSTRAINT fk_advance_apology_session_id_enrolment_id FOREIGN KEY (session_id, enrolment_id) REFERENCES register_entry(session_id,enrolment_id) ON DELETE CASCADE;
`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
DROP TABLE advance_apology, form_pass, person_sign_in, person_link CASCADE;
ALTER TABLE round_member DROP COLUMN declined_at CASCADE;
`);
  }
}
