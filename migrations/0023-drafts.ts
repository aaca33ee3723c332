import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Questionnaires that are written here: drafts that two people may edit, and the Kirkpatrick level of a question. */
export class Drafts1795200023000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
ALTER TABLE questionnaire_version ADD COLUMN revision integer NOT NULL DEFAULT '1';
ALTER TABLE item ADD COLUMN level text;
ALTER TABLE item ADD CONSTRAINT ck_item_level CHECK (level in ('reaction', 'learning', 'behaviour', 'results'));
`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
ALTER TABLE item DROP COLUMN level;
ALTER TABLE questionnaire_version DROP COLUMN revision;
`);
  }
}
