import type { MigrationInterface, QueryRunner } from 'typeorm';

/** You said, we did: what is replied to what people said. */
export class Replies1795200033000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
CREATE TABLE reply (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  programme_id uuid NOT NULL,
  code text NOT NULL,
  said text NOT NULL,
  kind text NOT NULL,
  done text NOT NULL,
  set_id uuid,
  group_feedback_id uuid,
  position integer NOT NULL,
  published_at timestamptz,
  revision integer NOT NULL DEFAULT '1',
  CONSTRAINT uq_reply_programme_id_code UNIQUE (programme_id, code),
  CONSTRAINT uq_reply_programme_id_id UNIQUE (programme_id, id),
  CONSTRAINT ck_reply_kind CHECK (kind in ('done', 'planned', 'not_done')),
  CONSTRAINT pk_reply PRIMARY KEY (id)
);
CREATE INDEX ix_reply_published ON reply (programme_id, position) WHERE published_at IS NOT NULL;
ALTER TABLE reply
  ADD CONSTRAINT fk_reply_programme_id FOREIGN KEY (programme_id) REFERENCES programme(id) ON DELETE CASCADE,
  ADD CONSTRAINT fk_reply_programme_id_set_id FOREIGN KEY (programme_id, set_id) REFERENCES learning_set(programme_id,id) ON DELETE CASCADE,
  ADD CONSTRAINT fk_reply_programme_id_group_feedback_id FOREIGN KEY (programme_id, group_feedback_id) REFERENCES group_feedback(programme_id,id);
`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE reply');
  }
}
