import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sets, enrolments, mentor pairings, withdrawals. */
export class Enrolment1795200002000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
CREATE TABLE learning_set (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  programme_id uuid NOT NULL,
  code text NOT NULL,
  name text NOT NULL,
  place text NOT NULL DEFAULT '',
  CONSTRAINT uq_learning_set_programme_id_id UNIQUE (programme_id, id),
  CONSTRAINT uq_learning_set_programme_id_code UNIQUE (programme_id, code),
  CONSTRAINT pk_learning_set PRIMARY KEY (id)
);

CREATE TABLE enrolment (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  programme_id uuid NOT NULL,
  person_id uuid NOT NULL,
  role text NOT NULL,
  council_id uuid,
  set_id uuid,
  starter boolean NOT NULL DEFAULT false,
  enrolled_on date NOT NULL,
  selected_by text NOT NULL DEFAULT 'unknown',
  line_manager_support text NOT NULL DEFAULT 'unknown',
  cover_agreed text NOT NULL DEFAULT 'unknown',
  travel_minutes integer,
  independent boolean NOT NULL DEFAULT false,
  void_reason text,
  CONSTRAINT uq_enrolment_person_id_role UNIQUE (person_id, role),
  CONSTRAINT uq_enrolment_programme_id_id UNIQUE (programme_id, id),
  CONSTRAINT ck_enrolment_role CHECK (role in ('participant', 'mentor', 'head_of_service', 'facilitator')),
  CONSTRAINT ck_enrolment_selected_by CHECK (selected_by in ('self', 'manager', 'senior_direction', 'unknown')),
  CONSTRAINT ck_enrolment_line_manager_support CHECK (line_manager_support in ('yes', 'partly', 'no', 'unknown')),
  CONSTRAINT ck_enrolment_cover_agreed CHECK (cover_agreed in ('yes', 'partly', 'no', 'unknown')),
  CONSTRAINT ck_enrolment_void_reason CHECK (void_reason in ('enrolled_in_error', 'erased')),
  CONSTRAINT ck_enrolment_starter CHECK (starter = false or role in ('participant', 'mentor')),
  CONSTRAINT pk_enrolment PRIMARY KEY (id)
);

CREATE INDEX ix_enrolment_programme_id_role_council_id ON enrolment (programme_id, role, council_id);

CREATE TABLE mentor_pairing (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  programme_id uuid NOT NULL,
  mentor_id uuid NOT NULL,
  mentee_id uuid NOT NULL,
  line_manager text NOT NULL DEFAULT 'unknown',
  starts_on date,
  ends_on date,
  CONSTRAINT uq_mentor_pairing_mentor_id_mentee_id UNIQUE (mentor_id, mentee_id),
  CONSTRAINT uq_mentor_pairing_programme_id_id UNIQUE (programme_id, id),
  CONSTRAINT ck_mentor_pairing_line_manager CHECK (line_manager in ('yes', 'no', 'unknown')),
  CONSTRAINT ck_mentor_pairing_mentor_id CHECK (mentor_id <> mentee_id),
  CONSTRAINT pk_mentor_pairing PRIMARY KEY (id)
);

CREATE INDEX ix_mentor_pairing_mentee_id ON mentor_pairing (mentee_id);

CREATE TABLE withdrawal (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  programme_id uuid NOT NULL,
  enrolment_id uuid NOT NULL,
  kind text NOT NULL,
  withdrew_on date NOT NULL,
  date_precision text NOT NULL DEFAULT 'day',
  date_note text NOT NULL DEFAULT '',
  reason text NOT NULL DEFAULT 'unknown',
  note text NOT NULL DEFAULT '',
  told_by text NOT NULL DEFAULT '',
  recorded_at timestamptz NOT NULL DEFAULT now(),
  reversed_at timestamptz,
  CONSTRAINT ck_withdrawal_kind CHECK (kind in ('formal', 'in_effect')),
  CONSTRAINT ck_withdrawal_date_precision CHECK (date_precision in ('day', 'month', 'season')),
  CONSTRAINT ck_withdrawal_reason CHECK (reason in ('early_retirement', 'ill_health', 'resignation', 'operational_demand', 'changed_job', 'mentee_withdrew', 'stopped_coming', 'death', 'other', 'unknown')),
  CONSTRAINT pk_withdrawal PRIMARY KEY (id)
);

CREATE UNIQUE INDEX uq_withdrawal_in_force ON withdrawal (enrolment_id) WHERE reversed_at IS NULL;

ALTER TABLE learning_set
  ADD CONSTRAINT fk_learning_set_programme_id FOREIGN KEY (programme_id) REFERENCES programme(id) ON DELETE CASCADE;

ALTER TABLE enrolment
  ADD CONSTRAINT fk_enrolment_programme_id_set_id FOREIGN KEY (programme_id, set_id) REFERENCES learning_set(programme_id,id),
  ADD CONSTRAINT fk_enrolment_council_id FOREIGN KEY (council_id) REFERENCES council(id),
  ADD CONSTRAINT fk_enrolment_programme_id_person_id FOREIGN KEY (programme_id, person_id) REFERENCES person(programme_id,id),
  ADD CONSTRAINT fk_enrolment_programme_id FOREIGN KEY (programme_id) REFERENCES programme(id) ON DELETE CASCADE;

ALTER TABLE mentor_pairing
  ADD CONSTRAINT fk_mentor_pairing_programme_id_mentee_id FOREIGN KEY (programme_id, mentee_id) REFERENCES enrolment(programme_id,id) ON DELETE CASCADE,
  ADD CONSTRAINT fk_mentor_pairing_programme_id_mentor_id FOREIGN KEY (programme_id, mentor_id) REFERENCES enrolment(programme_id,id) ON DELETE CASCADE;

ALTER TABLE withdrawal
  ADD CONSTRAINT fk_withdrawal_programme_id_enrolment_id FOREIGN KEY (programme_id, enrolment_id) REFERENCES enrolment(programme_id,id) ON DELETE CASCADE;
`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE withdrawal, mentor_pairing, enrolment, learning_set CASCADE');
  }
}
