import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A message that goes out again, with what became of it before; whom an answer to one reaches; who changed a bank holiday. */
export class MessagesAgain1795200029000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
ALTER TABLE message
  ADD COLUMN times integer NOT NULL DEFAULT '1',
  ADD COLUMN receipt_due_at timestamptz;
UPDATE message SET receipt_due_at = now() WHERE status = 'sent' AND transport = 'notify' AND sent_at > now() - interval '4 days';

CREATE TABLE message_try (
  message_id uuid NOT NULL,
  number integer NOT NULL,
  address text NOT NULL,
  subject text NOT NULL,
  body text NOT NULL,
  status text NOT NULL,
  because text NOT NULL,
  sent_at timestamptz,
  transport text,
  reference text,
  again_at timestamptz NOT NULL DEFAULT now(),
  again_by text NOT NULL,
  CONSTRAINT ck_message_try_status CHECK (status in ('waiting', 'sending', 'sent', 'delivered', 'kept', 'not_needed', 'failed', 'bounced')),
  CONSTRAINT pk_message_try PRIMARY KEY (message_id, number)
);
ALTER TABLE message_try
  ADD CONSTRAINT fk_message_try_message_id FOREIGN KEY (message_id) REFERENCES message(id) ON DELETE CASCADE;

-- Of what is due at the same time what was made first leaves first.
DROP INDEX ix_message_due_at;
CREATE INDEX ix_message_due_at ON message (due_at, created_at) WHERE status IN ('waiting', 'sending');
-- Whether somebody had a message today is asked for each message that leaves.
CREATE INDEX ix_round_member_message_enrolment_id ON round_member_message (enrolment_id);
CREATE INDEX ix_message_receipt_due_at ON message (receipt_due_at) WHERE receipt_due_at IS NOT NULL;

ALTER TABLE round_message
  ADD COLUMN reply_to text NOT NULL DEFAULT '',
  ADD COLUMN touched boolean NOT NULL DEFAULT false;
-- Until now the revision told it; from now on that moves with the days of the round too.
UPDATE round_message SET touched = revision > 1 OR status <> 'planned';

ALTER TABLE bank_holiday
  ADD COLUMN changed_by text NOT NULL DEFAULT '',
  ADD COLUMN changed_at timestamptz;
-- Who added a day until now is known to the journal.
UPDATE bank_holiday b SET changed_by = a.actor_name, changed_at = a.at
  FROM (SELECT DISTINCT ON (subject) subject, actor_name, at FROM audit_entry WHERE event = 'bank-holiday.changed' ORDER BY subject, id DESC) a
 WHERE a.subject = 'bank holiday ' || b.day;
`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
ALTER TABLE bank_holiday DROP COLUMN changed_by, DROP COLUMN changed_at;
ALTER TABLE round_message DROP COLUMN reply_to, DROP COLUMN touched;
DROP INDEX ix_round_member_message_enrolment_id, ix_message_due_at;
CREATE INDEX ix_message_due_at ON message (due_at) WHERE status IN ('waiting', 'sending');
DROP TABLE message_try;
ALTER TABLE message DROP COLUMN times, DROP COLUMN receipt_due_at;
`);
  }
}
