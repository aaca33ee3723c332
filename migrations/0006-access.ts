import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Accounts, their roles, one-time links, sign-ins. */
export class Access1795200006000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
CREATE TABLE account (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  name text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_account PRIMARY KEY (id)
);

CREATE TABLE account_role (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  account_id uuid NOT NULL,
  programme_id uuid NOT NULL,
  role text NOT NULL,
  council_id uuid,
  CONSTRAINT uq_account_role_account_id_programme_id_role UNIQUE (account_id, programme_id, role),
  CONSTRAINT ck_account_role_role CHECK (role in ('programme_manager', 'evaluator', 'head_of_service', 'facilitator')),
  CONSTRAINT ck_account_role_council_id CHECK (council_id is null or role = 'head_of_service'),
  CONSTRAINT pk_account_role PRIMARY KEY (id)
);

CREATE TABLE sign_in_link (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  account_id uuid NOT NULL,
  link_hash bytea NOT NULL,
  expires_at timestamptz NOT NULL,
  used_at timestamptz,
  CONSTRAINT pk_sign_in_link PRIMARY KEY (id)
);

CREATE UNIQUE INDEX ix_sign_in_link_link_hash ON sign_in_link (link_hash);

CREATE TABLE sign_in (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  account_id uuid NOT NULL,
  token_hash bytea NOT NULL,
  started_at timestamptz NOT NULL DEFAULT now(),
  last_seen_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_sign_in PRIMARY KEY (id)
);

CREATE UNIQUE INDEX ix_sign_in_token_hash ON sign_in (token_hash);

ALTER TABLE account_role
  ADD CONSTRAINT fk_account_role_council_id FOREIGN KEY (council_id) REFERENCES council(id),
  ADD CONSTRAINT fk_account_role_programme_id FOREIGN KEY (programme_id) REFERENCES programme(id) ON DELETE CASCADE,
  ADD CONSTRAINT fk_account_role_account_id FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE;

ALTER TABLE sign_in_link
  ADD CONSTRAINT fk_sign_in_link_account_id FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE;

ALTER TABLE sign_in
  ADD CONSTRAINT fk_sign_in_account_id FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE;
`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE sign_in, sign_in_link, account_role, account CASCADE');
  }
}
