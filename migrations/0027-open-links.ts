import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The open link of an anonymous round, and what lets somebody go on with a form that is nobody's. */
export class OpenLinks1795200027000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
ALTER TABLE round ADD COLUMN open_link_hash bytea;
CREATE UNIQUE INDEX uq_round_open_link_hash ON round (open_link_hash) WHERE open_link_hash IS NOT NULL;
ALTER TABLE round ADD CONSTRAINT ck_round_open_link_hash CHECK (open_link_hash IS NULL OR mode = 'anonymous');

ALTER TABLE response ADD COLUMN token_hash bytea;
CREATE UNIQUE INDEX uq_response_token_hash ON response (token_hash) WHERE token_hash IS NOT NULL;
ALTER TABLE response ADD CONSTRAINT ck_response_token_hash CHECK (token_hash IS NULL OR enrolment_id IS NULL);
`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
ALTER TABLE response DROP COLUMN token_hash;
ALTER TABLE round DROP COLUMN open_link_hash;
`);
  }
}
