import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When a programme asks about somebody who has fallen silent, and what was answered. */
export class InEffectWatch1795200021000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
CREATE TABLE watch_setting (
  programme_id uuid NOT NULL,
  silent_sessions integer NOT NULL DEFAULT '2',
  silent_weeks integer NOT NULL DEFAULT '8',
  CONSTRAINT ck_watch_setting_silent_sessions CHECK (silent_sessions between 1 and 12),
  CONSTRAINT ck_watch_setting_silent_weeks CHECK (silent_weeks between 1 and 52),
  CONSTRAINT pk_watch_setting PRIMARY KEY (programme_id)
);

CREATE TABLE watch_reply (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  programme_id uuid NOT NULL,
  enrolment_id uuid NOT NULL,
  answer text NOT NULL,
  evidence text NOT NULL,
  reason text NOT NULL DEFAULT '',
  snoozed_until date,
  answered_at timestamptz NOT NULL DEFAULT now(),
  answered_by text NOT NULL,
  CONSTRAINT ck_watch_reply_answer CHECK (answer in ('confirmed', 'dismissed', 'snoozed')),
  CONSTRAINT ck_watch_reply_snoozed_until CHECK ((snoozed_until is not null) = (answer = 'snoozed')),
  CONSTRAINT pk_watch_reply PRIMARY KEY (id)
);
CREATE INDEX ix_watch_reply_enrolment_id ON watch_reply (enrolment_id);

ALTER TABLE watch_setting
  ADD CONSTRAINT fk_watch_setting_programme_id FOREIGN KEY (programme_id) REFERENCES programme(id) ON DELETE CASCADE;
ALTER TABLE watch_reply
  ADD CONSTRAINT fk_watch_reply_programme_id_enrolment_id FOREIGN KEY (programme_id, enrolment_id) REFERENCES enrolment(programme_id,id) ON DELETE CASCADE;
`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE watch_reply, watch_setting');
  }
}
