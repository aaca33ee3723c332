import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Messages: what a round plans to send, and every message to every person, once. */
export class Outbox1795200025000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
CREATE TABLE message (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  programme_id uuid,
  key text NOT NULL,
  kind text NOT NULL,
  about jsonb NOT NULL DEFAULT '{}',
  address text NOT NULL,
  subject text NOT NULL DEFAULT '',
  body text NOT NULL DEFAULT '',
  status text NOT NULL DEFAULT 'waiting',
  because text NOT NULL DEFAULT '',
  due_at timestamptz NOT NULL,
  attempts integer NOT NULL DEFAULT '0',
  held_until timestamptz,
  sent_at timestamptz,
  transport text,
  reference text,
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT uq_message_key UNIQUE (key),
  CONSTRAINT ck_message_status CHECK (status in ('waiting', 'sending', 'sent', 'delivered', 'kept', 'not_needed', 'failed', 'bounced')),
  CONSTRAINT pk_message PRIMARY KEY (id)
);
CREATE INDEX ix_message_due_at ON message (due_at) WHERE status IN ('waiting', 'sending');
CREATE INDEX ix_message_programme_id_created_at ON message (programme_id, created_at);

CREATE TABLE round_message (
  round_id uuid NOT NULL,
  step text NOT NULL,
  programme_id uuid NOT NULL,
  due_on date NOT NULL,
  subject text NOT NULL,
  body text NOT NULL,
  body_begun text NOT NULL,
  signed_by text NOT NULL DEFAULT '',
  status text NOT NULL DEFAULT 'planned',
  approved_by text NOT NULL DEFAULT '',
  revision integer NOT NULL DEFAULT '1',
  CONSTRAINT ck_round_message_step CHECK (step in ('invitation', 'reminder_1', 'reminder_2', 'personal')),
  CONSTRAINT ck_round_message_status CHECK (status in ('planned', 'approved', 'started', 'cancelled')),
  CONSTRAINT pk_round_message PRIMARY KEY (round_id, step)
);

CREATE TABLE round_member_message (
  message_id uuid NOT NULL,
  round_id uuid NOT NULL,
  enrolment_id uuid NOT NULL,
  step text NOT NULL,
  CONSTRAINT uq_round_member_message_round_id_enrolment_id_step UNIQUE (round_id, enrolment_id, step),
  CONSTRAINT ck_round_member_message_step CHECK (step in ('invitation', 'reminder_1', 'reminder_2', 'personal')),
  CONSTRAINT pk_round_member_message PRIMARY KEY (message_id)
);

-- Every message brings a link of its own, and every try of one: all stay good until the form is sent or closed.
CREATE TABLE mailed_link (
  link_hash bytea NOT NULL,
  round_id uuid NOT NULL,
  enrolment_id uuid NOT NULL,
  made_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_mailed_link PRIMARY KEY (link_hash)
);
CREATE INDEX ix_mailed_link_round_id_enrolment_id ON mailed_link (round_id, enrolment_id);

ALTER TABLE person ADD COLUMN mail_stopped text;
ALTER TABLE person ADD CONSTRAINT ck_person_mail_stopped CHECK (mail_stopped in ('bounced', 'opted_out'));

ALTER TABLE message
  ADD CONSTRAINT fk_message_programme_id FOREIGN KEY (programme_id) REFERENCES programme(id) ON DELETE CASCADE;
ALTER TABLE round_message
  ADD CONSTRAINT fk_round_message_programme_id_round_id FOREIGN KEY (programme_id, round_id) REFERENCES round(programme_id,id) ON DELETE CASCADE;
ALTER TABLE round_member_message
  ADD CONSTRAINT fk_round_member_message_message_id FOREIGN KEY (message_id) REFERENCES message(id) ON DELETE CASCADE,
  ADD CONSTRAINT fk_round_member_message_round_id_enrolment_id FOREIGN KEY (round_id, enrolment_id) REFERENCES round_member(round_id,enrolment_id) ON DELETE CASCADE;
ALTER TABLE mailed_link
  ADD CONSTRAINT fk_mailed_link_round_id_enrolment_id FOREIGN KEY (round_id, enrolment_id) REFERENCES round_member(round_id,enrolment_id) ON DELETE CASCADE;
`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
ALTER TABLE person DROP COLUMN mail_stopped;
DROP TABLE mailed_link, round_member_message, round_message, message CASCADE;
`);
  }
}
