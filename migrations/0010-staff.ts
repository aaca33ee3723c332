import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Administrators, and people who only read reports. */
export class Staff1795200010000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
ALTER TABLE account ADD COLUMN administrator boolean NOT NULL DEFAULT false;
ALTER TABLE account_role DROP CONSTRAINT ck_account_role_role;
ALTER TABLE account_role ADD CONSTRAINT ck_account_role_role CHECK (role in ('programme_manager', 'evaluator', 'report_reader', 'head_of_service', 'facilitator'));
`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
DELETE FROM account_role WHERE role = 'report_reader';
ALTER TABLE account_role DROP CONSTRAINT ck_account_role_role;
ALTER TABLE account_role ADD CONSTRAINT ck_account_role_role CHECK (role in ('programme_manager', 'evaluator', 'head_of_service', 'facilitator'));
ALTER TABLE account DROP COLUMN administrator;
`);
  }
}
