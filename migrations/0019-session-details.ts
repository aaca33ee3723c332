import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a session is for and how it runs, its versions and what was changed of it after it was planned. */
export class SessionDetails1795200019000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
ALTER TABLE session
  ADD COLUMN link text NOT NULL DEFAULT '',
  ADD COLUMN learning_outcomes text NOT NULL DEFAULT '',
  ADD COLUMN timetable jsonb NOT NULL DEFAULT '[]',
  ADD COLUMN version integer NOT NULL DEFAULT '1';

CREATE TABLE session_change (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  programme_id uuid NOT NULL,
  session_id uuid NOT NULL,
  version integer NOT NULL,
  changed_at timestamptz NOT NULL DEFAULT now(),
  changed_by text NOT NULL,
  what jsonb NOT NULL,
  why text NOT NULL DEFAULT '',
  CONSTRAINT pk_session_change PRIMARY KEY (id)
);
CREATE INDEX ix_session_change_session_id ON session_change (session_id);

ALTER TABLE session_change
  ADD CONSTRAINT fk_session_change_programme_id_session_id FOREIGN KEY (programme_id, session_id) REFERENCES session(programme_id,id) ON DELETE CASCADE;

-- The grid reads the register by programme.
CREATE INDEX ix_session_programme_id_set_id ON session (programme_id, set_id);
CREATE INDEX ix_register_entry_programme_id ON register_entry (programme_id);
CREATE INDEX ix_mentoring_meeting_programme_id_held_on ON mentoring_meeting (programme_id, held_on);
`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
DROP INDEX ix_mentoring_meeting_programme_id_held_on, ix_register_entry_programme_id, ix_session_programme_id_set_id;
DROP TABLE session_change;
ALTER TABLE session DROP COLUMN version, DROP COLUMN timetable, DROP COLUMN learning_outcomes, DROP COLUMN link;
`);
  }
}
