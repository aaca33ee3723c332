import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The audit journal: entries, the chain that seals them, and which still wait to be sealed. The first two are only
 * ever added to (docs/decisions/0021).
 */
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

CREATE TABLE audit_seal (
  position bigint NOT NULL,
  entry_id bigint NOT NULL,
  content bytea NOT NULL,
  hash bytea NOT NULL,
  sealed_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  CONSTRAINT uq_audit_seal_entry_id UNIQUE (entry_id),
  CONSTRAINT uq_audit_seal_hash UNIQUE (hash),
  CONSTRAINT pk_audit_seal PRIMARY KEY (position)
);

CREATE TABLE audit_pending (
  entry_id bigint NOT NULL,
  CONSTRAINT pk_audit_pending PRIMARY KEY (entry_id)
);

ALTER TABLE audit_seal
  ADD CONSTRAINT fk_audit_seal_entry_id FOREIGN KEY (entry_id) REFERENCES audit_entry(id);

CREATE FUNCTION keep_audit_waiting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO audit_pending (entry_id) VALUES (NEW.id);
  RETURN NULL;
END $$;
CREATE TRIGGER audit_entry_waits AFTER INSERT ON audit_entry FOR EACH ROW EXECUTE FUNCTION keep_audit_waiting();

CREATE FUNCTION keep_audit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the audit journal is only added to' USING ERRCODE = 'WM004', CONSTRAINT = 'audit_append_only';
END $$;
CREATE TRIGGER audit_entry_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entry FOR EACH STATEMENT EXECUTE FUNCTION keep_audit();
CREATE TRIGGER audit_seal_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_seal FOR EACH STATEMENT EXECUTE FUNCTION keep_audit();
`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
DROP TABLE audit_pending, audit_seal, audit_entry;
DROP FUNCTION keep_audit_waiting, keep_audit;
`);
  }
}
