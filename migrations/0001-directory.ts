import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Councils and their codes, programmes, agreed outcomes, people (identity alone). */
export class Directory1795200001000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
CREATE TABLE council (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  name text NOT NULL,
  CONSTRAINT uq_council_name UNIQUE (name),
  CONSTRAINT pk_council PRIMARY KEY (id)
);

CREATE TABLE council_code (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  council_id uuid NOT NULL,
  code text NOT NULL,
  valid_from date,
  valid_to date,
  CONSTRAINT uq_council_code_code UNIQUE (code),
  CONSTRAINT pk_council_code PRIMARY KEY (id)
);

CREATE TABLE programme (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  code text NOT NULL,
  name text NOT NULL,
  about text NOT NULL DEFAULT '',
  region text NOT NULL DEFAULT '',
  starts_on date NOT NULL,
  ends_on date NOT NULL,
  recommended_mentoring integer,
  dosage_sessions integer,
  dosage_mentoring integer,
  attendance_by_council boolean NOT NULL DEFAULT false,
  demonstration boolean NOT NULL DEFAULT false,
  pseudonym_key uuid NOT NULL DEFAULT gen_random_uuid(),
  starters_frozen_at timestamptz,
  CONSTRAINT uq_programme_code UNIQUE (code),
  CONSTRAINT ck_programme_ends_on CHECK (ends_on >= starts_on),
  CONSTRAINT pk_programme PRIMARY KEY (id)
);

CREATE TABLE programme_council (
  programme_id uuid NOT NULL,
  council_id uuid NOT NULL,
  taking_part boolean NOT NULL DEFAULT true,
  CONSTRAINT pk_programme_council PRIMARY KEY (programme_id, council_id)
);

CREATE TABLE outcome (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  programme_id uuid NOT NULL,
  code text NOT NULL,
  position integer NOT NULL,
  title text NOT NULL,
  description text NOT NULL DEFAULT '',
  CONSTRAINT uq_outcome_programme_id_id UNIQUE (programme_id, id),
  CONSTRAINT uq_outcome_programme_id_code UNIQUE (programme_id, code),
  CONSTRAINT pk_outcome PRIMARY KEY (id)
);

CREATE TABLE person (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  programme_id uuid NOT NULL,
  code text NOT NULL,
  name text NOT NULL DEFAULT '',
  email text,
  died_on date,
  CONSTRAINT uq_person_programme_id_id UNIQUE (programme_id, id),
  CONSTRAINT uq_person_programme_id_code UNIQUE (programme_id, code),
  CONSTRAINT pk_person PRIMARY KEY (id)
);

ALTER TABLE council_code
  ADD CONSTRAINT fk_council_code_council_id FOREIGN KEY (council_id) REFERENCES council(id) ON DELETE CASCADE;

ALTER TABLE programme_council
  ADD CONSTRAINT fk_programme_council_council_id FOREIGN KEY (council_id) REFERENCES council(id),
  ADD CONSTRAINT fk_programme_council_programme_id FOREIGN KEY (programme_id) REFERENCES programme(id) ON DELETE CASCADE;

ALTER TABLE outcome
  ADD CONSTRAINT fk_outcome_programme_id FOREIGN KEY (programme_id) REFERENCES programme(id) ON DELETE CASCADE;

ALTER TABLE person
  ADD CONSTRAINT fk_person_programme_id FOREIGN KEY (programme_id) REFERENCES programme(id) ON DELETE CASCADE;
`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE person, outcome, programme_council, programme, council_code, council CASCADE');
  }
}
