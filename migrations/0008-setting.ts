import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a database remembers about itself, such as whether it was offered the demonstration. */
export class Setting1795200008000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
CREATE TABLE setting (
  key text NOT NULL,
  value text NOT NULL,
  CONSTRAINT pk_setting PRIMARY KEY (key)
);
`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE setting');
  }
}
