import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether somebody decided what the joining notice says, and the numbers that codes of people were made with. */
export class ProgrammeSettings1795200018000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
ALTER TABLE programme ADD COLUMN notice_settled_at timestamptz;
ALTER TABLE programme ADD COLUMN person_numbers jsonb NOT NULL DEFAULT '{}';
`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE programme DROP COLUMN person_numbers, DROP COLUMN notice_settled_at');
  }
}
