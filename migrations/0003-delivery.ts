import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sessions of every kind, registers with their history, mentoring meetings. */
export class Delivery1795200003000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
CREATE TABLE session (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  programme_id uuid NOT NULL,
  code text NOT NULL,
  kind text NOT NULL,
  set_id uuid,
  title text NOT NULL,
  starts_at timestamptz NOT NULL,
  ends_at timestamptz,
  place text NOT NULL DEFAULT '',
  status text NOT NULL,
  closing boolean,
  capacity integer,
  optimum integer,
  headcount integer,
  theme text NOT NULL DEFAULT '',
  CONSTRAINT uq_session_programme_id_id UNIQUE (programme_id, id),
  CONSTRAINT uq_session_programme_id_code UNIQUE (programme_id, code),
  CONSTRAINT ck_session_kind CHECK (kind in ('launch', 'set_meeting', 'mentor_session', 'study_day', 'workshop', 'catch_up', 'inquiry_event', 'appreciative_conversation', 'learning_circle', 'gathering')),
  CONSTRAINT ck_session_status CHECK (status in ('planned', 'held', 'cancelled')),
  CONSTRAINT ck_session_set_id CHECK (set_id is not null or kind <> 'set_meeting'),
  CONSTRAINT ck_session_ends_at CHECK (ends_at >= starts_at),
  CONSTRAINT pk_session PRIMARY KEY (id)
);

CREATE INDEX ix_session_programme_id_starts_at ON session (programme_id, starts_at);

CREATE TABLE register_entry (
  session_id uuid NOT NULL,
  enrolment_id uuid NOT NULL,
  programme_id uuid NOT NULL,
  expected boolean NOT NULL DEFAULT true,
  mark text,
  reason text,
  version integer NOT NULL DEFAULT '1',
  CONSTRAINT ck_register_entry_mark CHECK (mark in ('in_person', 'online', 'in_part', 'apologies_in_advance', 'apologies_on_day', 'absent')),
  CONSTRAINT ck_register_entry_reason CHECK (reason in ('operational_demand', 'illness', 'weather', 'leave', 'travel', 'caring', 'other', 'not_given')),
  CONSTRAINT ck_register_entry_reason_of_apology CHECK (reason is null or mark in ('apologies_in_advance', 'apologies_on_day')),
  CONSTRAINT pk_register_entry PRIMARY KEY (session_id, enrolment_id)
);

CREATE INDEX ix_register_entry_enrolment_id ON register_entry (enrolment_id);

CREATE TABLE register_correction (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  session_id uuid NOT NULL,
  enrolment_id uuid NOT NULL,
  expected boolean NOT NULL DEFAULT false,
  mark text,
  reason text,
  version integer NOT NULL,
  replaced_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT ck_register_correction_mark CHECK (mark in ('in_person', 'online', 'in_part', 'apologies_in_advance', 'apologies_on_day', 'absent')),
  CONSTRAINT ck_register_correction_reason CHECK (reason in ('operational_demand', 'illness', 'weather', 'leave', 'travel', 'caring', 'other', 'not_given')),
  CONSTRAINT pk_register_correction PRIMARY KEY (id)
);

CREATE INDEX ix_register_correction_session_id_enrolment_id ON register_correction (session_id, enrolment_id);

CREATE TABLE mentoring_meeting (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  programme_id uuid NOT NULL,
  pairing_id uuid NOT NULL,
  held_on date NOT NULL,
  logged_by text NOT NULL,
  minutes integer,
  medium text NOT NULL DEFAULT 'unknown',
  in_group boolean NOT NULL DEFAULT false,
  cut_short_by text,
  themes text NOT NULL DEFAULT '',
  CONSTRAINT uq_mentoring_meeting_pairing_id_held_on_logged_by UNIQUE (pairing_id, held_on, logged_by),
  CONSTRAINT ck_mentoring_meeting_logged_by CHECK (logged_by in ('mentor', 'mentee', 'staff')),
  CONSTRAINT ck_mentoring_meeting_medium CHECK (medium in ('in_person', 'telephone', 'video', 'unknown')),
  CONSTRAINT ck_mentoring_meeting_cut_short_by CHECK (cut_short_by in ('mentor', 'mentee', 'other')),
  CONSTRAINT ck_mentoring_meeting_minutes CHECK (minutes > 0),
  CONSTRAINT pk_mentoring_meeting PRIMARY KEY (id)
);

ALTER TABLE session
  ADD CONSTRAINT fk_session_programme_id_set_id FOREIGN KEY (programme_id, set_id) REFERENCES learning_set(programme_id,id),
  ADD CONSTRAINT fk_session_programme_id FOREIGN KEY (programme_id) REFERENCES programme(id) ON DELETE CASCADE;

ALTER TABLE register_entry
  ADD CONSTRAINT fk_register_entry_programme_id_enrolment_id FOREIGN KEY (programme_id, enrolment_id) REFERENCES enrolment(programme_id,id) ON DELETE CASCADE,
  ADD CONSTRAINT fk_register_entry_programme_id_session_id FOREIGN KEY (programme_id, session_id) REFERENCES session(programme_id,id) ON DELETE CASCADE;

ALTER TABLE register_correction
  ADD CONSTRAINT fk_register_correction_session_id_enrolment_id FOREIGN KEY (session_id, enrolment_id) REFERENCES register_entry(session_id,enrolment_id) ON DELETE CASCADE;

ALTER TABLE mentoring_meeting
  ADD CONSTRAINT fk_mentoring_meeting_programme_id_pairing_id FOREIGN KEY (programme_id, pairing_id) REFERENCES mentor_pairing(programme_id,id) ON DELETE CASCADE;
`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE mentoring_meeting, register_correction, register_entry, session CASCADE');
  }
}
