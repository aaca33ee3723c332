import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People's rights: answers taken back, erasures, how long things are kept, what the privacy notice says. */
export class Rights1795200015000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
CREATE TABLE privacy_setting (
  programme_id uuid NOT NULL,
  controller text NOT NULL DEFAULT '',
  contact text NOT NULL DEFAULT '',
  purpose text NOT NULL DEFAULT '',
  withdrawal_days integer NOT NULL DEFAULT '14',
  link_days integer NOT NULL DEFAULT '30',
  draft_days integer NOT NULL DEFAULT '90',
  free_text_months integer NOT NULL DEFAULT '24',
  identity_months integer NOT NULL DEFAULT '36',
  retention_on boolean NOT NULL DEFAULT false,
  CONSTRAINT ck_privacy_setting_withdrawal_days CHECK (withdrawal_days between 0 and 365),
  CONSTRAINT ck_privacy_setting_link_days CHECK (link_days between 0 and 3650),
  CONSTRAINT ck_privacy_setting_draft_days CHECK (draft_days between 0 and 3650),
  CONSTRAINT ck_privacy_setting_free_text_months CHECK (free_text_months between 1 and 240),
  CONSTRAINT ck_privacy_setting_identity_months CHECK (identity_months between 1 and 240),
  CONSTRAINT pk_privacy_setting PRIMARY KEY (programme_id)
);

CREATE TABLE answer_cut_off (
  round_id uuid NOT NULL,
  programme_id uuid NOT NULL,
  until_on date NOT NULL,
  CONSTRAINT pk_answer_cut_off PRIMARY KEY (round_id)
);

CREATE TABLE erasure (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  programme_code text NOT NULL,
  code_hash bytea NOT NULL,
  extent text NOT NULL,
  erased_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT uq_erasure_programme_code_code_hash_extent UNIQUE (programme_code, code_hash, extent),
  CONSTRAINT pk_erasure PRIMARY KEY (id)
);

ALTER TABLE privacy_setting
  ADD CONSTRAINT fk_privacy_setting_programme_id FOREIGN KEY (programme_id) REFERENCES programme(id) ON DELETE CASCADE;

ALTER TABLE answer_cut_off
  ADD CONSTRAINT fk_answer_cut_off_programme_id_round_id FOREIGN KEY (programme_id, round_id) REFERENCES round(programme_id,id) ON DELETE CASCADE;

ALTER TABLE response ADD COLUMN withdrawn_at timestamptz;
ALTER TABLE response DROP CONSTRAINT ck_response_status;
ALTER TABLE response ADD CONSTRAINT ck_response_status CHECK (status in ('draft', 'submitted', 'withdrawn'));
ALTER TABLE response ADD CONSTRAINT ck_response_withdrawn_at CHECK ((withdrawn_at is not null) = (status = 'withdrawn'));

-- A form that was sent can do one thing: be taken back, once, with all its answers.
CREATE OR REPLACE FUNCTION keep_submitted_answers() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.status = 'withdrawn' AND OLD.status = 'submitted'
     AND to_jsonb(NEW) - ARRAY['status', 'withdrawn_at'] = to_jsonb(OLD) - ARRAY['status', 'withdrawn_at'] THEN
    RETURN NEW;
  END IF;
  IF OLD.status = 'withdrawn' OR NEW.status = 'withdrawn' OR OLD.status = 'submitted' AND (NEW.status <> 'submitted' OR NEW.submitted_at IS DISTINCT FROM OLD.submitted_at
     OR NEW.enrolment_id IS DISTINCT FROM OLD.enrolment_id OR NEW.round_id <> OLD.round_id) THEN
    RAISE EXCEPTION 'a submitted form never changes' USING ERRCODE = 'WM003', CONSTRAINT = 'response_submitted';
  END IF;
  RETURN NEW;
END $$;

-- Answers go when their form is taken back, when the person they are about is erased, and with their programme.
-- Retention takes free text out and nothing else, and says so for its transaction.
CREATE OR REPLACE FUNCTION keep_answers() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    IF NOT EXISTS (SELECT FROM response WHERE id = OLD.response_id AND status = 'submitted')
       OR EXISTS (SELECT FROM enrolment WHERE id = OLD.mentee_id AND void_reason = 'erased') THEN
      RETURN OLD;
    END IF;
  ELSIF current_setting('waymark.retention', true) = 'on' AND NEW.text IS NULL AND to_jsonb(NEW) - 'text' = to_jsonb(OLD) - 'text' THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'an answer of a submitted form never changes' USING ERRCODE = 'WM003', CONSTRAINT = 'response_submitted';
END $$;
DROP TRIGGER answer_submitted ON answer;
CREATE TRIGGER answer_submitted BEFORE UPDATE OR DELETE ON answer FOR EACH ROW EXECUTE FUNCTION keep_answers();
`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
DROP TRIGGER answer_submitted ON answer;
CREATE OR REPLACE FUNCTION keep_answers() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'an answer of a submitted form never changes' USING ERRCODE = 'WM003', CONSTRAINT = 'response_submitted';
END $$;
CREATE TRIGGER answer_submitted BEFORE UPDATE ON answer FOR EACH ROW EXECUTE FUNCTION keep_answers();
CREATE OR REPLACE FUNCTION keep_submitted_answers() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.status = 'submitted' AND (NEW.status <> 'submitted' OR NEW.submitted_at IS DISTINCT FROM OLD.submitted_at
     OR NEW.enrolment_id IS DISTINCT FROM OLD.enrolment_id OR NEW.round_id <> OLD.round_id) THEN
    RAISE EXCEPTION 'a submitted form never changes' USING ERRCODE = 'WM003', CONSTRAINT = 'response_submitted';
  END IF;
  RETURN NEW;
END $$;
DELETE FROM response WHERE status = 'withdrawn';
ALTER TABLE response DROP CONSTRAINT ck_response_withdrawn_at;
ALTER TABLE response DROP CONSTRAINT ck_response_status;
ALTER TABLE response ADD CONSTRAINT ck_response_status CHECK (status in ('draft', 'submitted'));
ALTER TABLE response DROP COLUMN withdrawn_at;
DROP TABLE erasure, answer_cut_off, privacy_setting;
`);
  }
}
