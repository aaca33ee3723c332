import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rounds that are set up here: who is to be asked, and when that was frozen. */
export class RoundOpening1795200024000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
ALTER TABLE round
  ADD COLUMN asks_withdrawn boolean NOT NULL DEFAULT true,
  ADD COLUMN asks_never_attended boolean NOT NULL DEFAULT true,
  ADD COLUMN privacy_text text NOT NULL DEFAULT '',
  ADD COLUMN frozen_at timestamptz;
-- Whoever is asked in a round that is there already was settled before.
UPDATE round SET frozen_at = now();

CREATE TABLE round_set (
  round_id uuid NOT NULL,
  set_id uuid NOT NULL,
  programme_id uuid NOT NULL,
  CONSTRAINT pk_round_set PRIMARY KEY (round_id, set_id)
);
ALTER TABLE round_set
  ADD CONSTRAINT fk_round_set_programme_id_round_id FOREIGN KEY (programme_id, round_id) REFERENCES round(programme_id,id) ON DELETE CASCADE,
  ADD CONSTRAINT fk_round_set_programme_id_set_id FOREIGN KEY (programme_id, set_id) REFERENCES learning_set(programme_id,id) ON DELETE CASCADE;
`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
DROP TABLE round_set;
ALTER TABLE round DROP COLUMN asks_withdrawn, DROP COLUMN asks_never_attended, DROP COLUMN privacy_text, DROP COLUMN frozen_at;
`);
  }
}
