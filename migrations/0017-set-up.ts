import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Bank holidays, the sets people were in before, and what was pasted in one go. */
export class SetUp1795200017000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
CREATE TABLE bank_holiday (
  day date NOT NULL,
  name text NOT NULL,
  CONSTRAINT pk_bank_holiday PRIMARY KEY (day)
);

INSERT INTO bank_holiday (day, name) VALUES
  ('2025-01-01', 'New Year’s Day'), ('2025-04-18', 'Good Friday'), ('2025-04-21', 'Easter Monday'), ('2025-05-05', 'Early May bank holiday'),
  ('2025-05-26', 'Spring bank holiday'), ('2025-08-25', 'Summer bank holiday'), ('2025-12-25', 'Christmas Day'), ('2025-12-26', 'Boxing Day'),
  ('2026-01-01', 'New Year’s Day'), ('2026-04-03', 'Good Friday'), ('2026-04-06', 'Easter Monday'), ('2026-05-04', 'Early May bank holiday'),
  ('2026-05-25', 'Spring bank holiday'), ('2026-08-31', 'Summer bank holiday'), ('2026-12-25', 'Christmas Day'), ('2026-12-28', 'Boxing Day (substitute day)'),
  ('2027-01-01', 'New Year’s Day'), ('2027-03-26', 'Good Friday'), ('2027-03-29', 'Easter Monday'), ('2027-05-03', 'Early May bank holiday'),
  ('2027-05-31', 'Spring bank holiday'), ('2027-08-30', 'Summer bank holiday'), ('2027-12-27', 'Christmas Day (substitute day)'), ('2027-12-28', 'Boxing Day (substitute day)'),
  ('2028-01-03', 'New Year’s Day (substitute day)'), ('2028-04-14', 'Good Friday'), ('2028-04-17', 'Easter Monday'), ('2028-05-01', 'Early May bank holiday'),
  ('2028-05-29', 'Spring bank holiday'), ('2028-08-28', 'Summer bank holiday'), ('2028-12-25', 'Christmas Day'), ('2028-12-26', 'Boxing Day');

CREATE TABLE set_change (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  programme_id uuid NOT NULL,
  enrolment_id uuid NOT NULL,
  from_set_id uuid NOT NULL,
  to_set_id uuid,
  changed_on date NOT NULL,
  recorded_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT uq_set_change_enrolment_id_changed_on UNIQUE (enrolment_id, changed_on),
  CONSTRAINT pk_set_change PRIMARY KEY (id)
);

CREATE TABLE people_batch (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  programme_id uuid NOT NULL,
  made_at timestamptz NOT NULL DEFAULT now(),
  made_by text NOT NULL,
  lines integer NOT NULL,
  added integer NOT NULL,
  changed integer NOT NULL,
  left_out integer NOT NULL,
  made jsonb NOT NULL DEFAULT '{}',
  undone_at timestamptz,
  CONSTRAINT pk_people_batch PRIMARY KEY (id)
);

CREATE INDEX ix_people_batch_programme_id_made_at ON people_batch (programme_id, made_at);

CREATE TABLE people_batch_row (
  batch_id uuid NOT NULL,
  position integer NOT NULL,
  enrolment_id uuid NOT NULL,
  added boolean NOT NULL DEFAULT false,
  person_added boolean NOT NULL DEFAULT false,
  before jsonb,
  after jsonb,
  CONSTRAINT pk_people_batch_row PRIMARY KEY (batch_id, position)
);

CREATE INDEX ix_people_batch_row_enrolment_id ON people_batch_row (enrolment_id);

ALTER TABLE set_change
  ADD CONSTRAINT fk_set_change_programme_id_enrolment_id FOREIGN KEY (programme_id, enrolment_id) REFERENCES enrolment(programme_id,id) ON DELETE CASCADE,
  ADD CONSTRAINT fk_set_change_programme_id_from_set_id FOREIGN KEY (programme_id, from_set_id) REFERENCES learning_set(programme_id,id),
  ADD CONSTRAINT fk_set_change_programme_id_to_set_id FOREIGN KEY (programme_id, to_set_id) REFERENCES learning_set(programme_id,id);

ALTER TABLE people_batch
  ADD CONSTRAINT fk_people_batch_programme_id FOREIGN KEY (programme_id) REFERENCES programme(id) ON DELETE CASCADE;

ALTER TABLE people_batch_row
  ADD CONSTRAINT fk_people_batch_row_batch_id FOREIGN KEY (batch_id) REFERENCES people_batch(id) ON DELETE CASCADE,
  ADD CONSTRAINT fk_people_batch_row_enrolment_id FOREIGN KEY (enrolment_id) REFERENCES enrolment(id) ON DELETE CASCADE;
`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE people_batch_row, people_batch, set_change, bank_holiday CASCADE');
  }
}
