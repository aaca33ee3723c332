import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Group feedback that is written down here, and the transcript of a focus group. */
export class GroupFeedback1795200026000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
ALTER TABLE group_feedback ADD COLUMN revision integer NOT NULL DEFAULT '1';

CREATE TABLE group_feedback_transcript (
  group_feedback_id uuid NOT NULL,
  programme_id uuid NOT NULL,
  file_name text NOT NULL,
  media_type text NOT NULL,
  content bytea NOT NULL,
  added_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_group_feedback_transcript PRIMARY KEY (group_feedback_id)
);
ALTER TABLE group_feedback_transcript
  ADD CONSTRAINT fk_group_feedback_transcript_programme_id_group_feedback_id FOREIGN KEY (programme_id, group_feedback_id) REFERENCES group_feedback(programme_id,id) ON DELETE CASCADE;
`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE group_feedback_transcript; ALTER TABLE group_feedback DROP COLUMN revision');
  }
}
