import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The audit journal. */
export class Audit1795200009000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
CREATE TABLE audit_entry (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  at timestamptz NOT NULL DEFAULT clock_timestamp(),
  programme_id uuid,
  actor_kind text NOT NULL,
  actor_id uuid,
  actor_name text NOT NULL,
  role text,
  event text NOT NULL,
  subject text NOT NULL DEFAULT '',
  detail jsonb NOT NULL DEFAULT '{}',
  rows integer,
  CONSTRAINT pk_audit_entry PRIMARY KEY (id)
);

CREATE INDEX ix_audit_entry_programme_id_id ON audit_entry (programme_id, id);
`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE audit_entry');
  }
}
