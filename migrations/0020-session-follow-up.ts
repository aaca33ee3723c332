import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What comes of a session: notes and material, who was sent them, buddies, actions; and who waits for a place. */
export class SessionFollowUp1795200020000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
CREATE TABLE session_material (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  programme_id uuid NOT NULL,
  session_id uuid NOT NULL,
  kind text NOT NULL,
  title text NOT NULL,
  link text NOT NULL DEFAULT '',
  body text NOT NULL DEFAULT '',
  recorded_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT uq_session_material_programme_id_id UNIQUE (programme_id, id),
  CONSTRAINT uq_session_material_session_id_kind_title UNIQUE (session_id, kind, title),
  CONSTRAINT ck_session_material_kind CHECK (kind in ('note', 'material')),
  CONSTRAINT pk_session_material PRIMARY KEY (id)
);

CREATE TABLE session_catch_up (
  session_id uuid NOT NULL,
  enrolment_id uuid NOT NULL,
  programme_id uuid NOT NULL,
  sent_on date,
  buddy_id uuid,
  CONSTRAINT ck_session_catch_up_buddy_id CHECK (buddy_id <> enrolment_id),
  CONSTRAINT pk_session_catch_up PRIMARY KEY (session_id, enrolment_id)
);
CREATE INDEX ix_session_catch_up_enrolment_id ON session_catch_up (enrolment_id);

CREATE TABLE session_action (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  programme_id uuid NOT NULL,
  session_id uuid NOT NULL,
  what text NOT NULL,
  who text NOT NULL DEFAULT '',
  due_on date,
  done_on date,
  done_at_session_id uuid,
  version integer NOT NULL DEFAULT '1',
  agreed_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT uq_session_action_programme_id_id UNIQUE (programme_id, id),
  CONSTRAINT uq_session_action_session_id_what UNIQUE (session_id, what),
  CONSTRAINT pk_session_action PRIMARY KEY (id)
);
CREATE INDEX ix_session_action_open ON session_action (programme_id, due_on) WHERE done_on IS NULL;

CREATE TABLE waiting_place (
  session_id uuid NOT NULL,
  enrolment_id uuid NOT NULL,
  programme_id uuid NOT NULL,
  place bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  asked_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_waiting_place PRIMARY KEY (session_id, enrolment_id)
);

ALTER TABLE session_material
  ADD CONSTRAINT fk_session_material_programme_id_session_id FOREIGN KEY (programme_id, session_id) REFERENCES session(programme_id,id) ON DELETE CASCADE;
ALTER TABLE session_catch_up
  ADD CONSTRAINT fk_session_catch_up_programme_id_session_id FOREIGN KEY (programme_id, session_id) REFERENCES session(programme_id,id) ON DELETE CASCADE,
  ADD CONSTRAINT fk_session_catch_up_programme_id_enrolment_id FOREIGN KEY (programme_id, enrolment_id) REFERENCES enrolment(programme_id,id) ON DELETE CASCADE,
  ADD CONSTRAINT fk_session_catch_up_programme_id_buddy_id FOREIGN KEY (programme_id, buddy_id) REFERENCES enrolment(programme_id,id);
ALTER TABLE session_action
  ADD CONSTRAINT fk_session_action_programme_id_session_id FOREIGN KEY (programme_id, session_id) REFERENCES session(programme_id,id) ON DELETE CASCADE,
  ADD CONSTRAINT fk_session_action_programme_id_done_at_session_id FOREIGN KEY (programme_id, done_at_session_id) REFERENCES session(programme_id,id);
ALTER TABLE waiting_place
  ADD CONSTRAINT fk_waiting_place_programme_id_session_id FOREIGN KEY (programme_id, session_id) REFERENCES session(programme_id,id) ON DELETE CASCADE,
  ADD CONSTRAINT fk_waiting_place_programme_id_enrolment_id FOREIGN KEY (programme_id, enrolment_id) REFERENCES enrolment(programme_id,id) ON DELETE CASCADE;
`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE waiting_place, session_action, session_catch_up, session_material');
  }
}
