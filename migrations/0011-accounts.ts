import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Passwords and second factors, invitations, other people's sign-in services, and how somebody signed in. */
export class Accounts1795200011000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
ALTER TABLE account
  ADD COLUMN email text,
  ADD COLUMN password_hash text,
  ADD COLUMN totp_secret bytea,
  ADD COLUMN totp_last_step integer,
  ADD COLUMN look_around text,
  ADD COLUMN disabled_at timestamptz,
  ADD CONSTRAINT uq_account_email UNIQUE (email),
  ADD CONSTRAINT uq_account_look_around UNIQUE (look_around),
  ADD CONSTRAINT ck_account_email CHECK (email = lower(email)),
  ADD CONSTRAINT ck_account_password CHECK ((password_hash is null) = (totp_secret is null)),
  ADD CONSTRAINT ck_account_look_around CHECK (look_around is null or (email is null and password_hash is null and not administrator));

ALTER TABLE sign_in
  ADD COLUMN how text NOT NULL DEFAULT 'one_time_link',
  ADD CONSTRAINT ck_sign_in_how CHECK (how in ('password', 'provider', 'invitation', 'one_time_link', 'look_around'));

CREATE INDEX ix_sign_in_account_id ON sign_in (account_id);

CREATE TABLE account_identity (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  account_id uuid NOT NULL,
  issuer text NOT NULL,
  subject text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT uq_account_identity_issuer_subject UNIQUE (issuer, subject),
  CONSTRAINT pk_account_identity PRIMARY KEY (id)
);

CREATE INDEX ix_account_identity_account_id ON account_identity (account_id);

CREATE TABLE recovery_code (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  account_id uuid NOT NULL,
  code_hash bytea NOT NULL,
  used_at timestamptz,
  CONSTRAINT pk_recovery_code PRIMARY KEY (id)
);

CREATE UNIQUE INDEX ix_recovery_code_account_id_code_hash ON recovery_code (account_id, code_hash);

CREATE TABLE invitation (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  kind text NOT NULL,
  name text NOT NULL DEFAULT '',
  email text,
  account_id uuid,
  administrator boolean NOT NULL DEFAULT false,
  programme_id uuid,
  role text,
  council_id uuid,
  set_ids uuid[] NOT NULL DEFAULT '{}',
  link_hash bytea NOT NULL,
  invited_by text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  expires_at timestamptz NOT NULL,
  accepted_at timestamptz,
  withdrawn_at timestamptz,
  CONSTRAINT ck_invitation_kind CHECK (kind in ('staff', 'first_administrator', 'reset')),
  CONSTRAINT ck_invitation_role CHECK (role in ('programme_manager', 'evaluator', 'report_reader', 'head_of_service', 'facilitator')),
  CONSTRAINT ck_invitation_email CHECK (email = lower(email)),
  CONSTRAINT ck_invitation_whole CHECK ((kind <> 'staff' or email is not null) and (kind = 'reset') = (account_id is not null) and (role is null) = (programme_id is null)),
  CONSTRAINT pk_invitation PRIMARY KEY (id)
);

CREATE UNIQUE INDEX ix_invitation_link_hash ON invitation (link_hash);
CREATE INDEX ix_invitation_programme_id_created_at ON invitation (programme_id, created_at);

CREATE TABLE sign_in_step (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  kind text NOT NULL,
  token_hash bytea NOT NULL,
  account_id uuid,
  invitation_id uuid,
  sealed bytea,
  expires_at timestamptz NOT NULL,
  CONSTRAINT ck_sign_in_step_kind CHECK (kind in ('code', 'invitation', 'provider')),
  CONSTRAINT pk_sign_in_step PRIMARY KEY (id)
);

CREATE UNIQUE INDEX ix_sign_in_step_token_hash ON sign_in_step (token_hash);

CREATE TABLE sign_in_failure (
  key_hash bytea NOT NULL,
  tries integer NOT NULL,
  last_at timestamptz NOT NULL DEFAULT now(),
  blocked_until timestamptz,
  CONSTRAINT pk_sign_in_failure PRIMARY KEY (key_hash)
);

ALTER TABLE account_identity
  ADD CONSTRAINT fk_account_identity_account_id FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE;

ALTER TABLE recovery_code
  ADD CONSTRAINT fk_recovery_code_account_id FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE;

ALTER TABLE invitation
  ADD CONSTRAINT fk_invitation_account_id FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE,
  ADD CONSTRAINT fk_invitation_programme_id FOREIGN KEY (programme_id) REFERENCES programme(id) ON DELETE CASCADE,
  ADD CONSTRAINT fk_invitation_council_id FOREIGN KEY (council_id) REFERENCES council(id);

ALTER TABLE sign_in_step
  ADD CONSTRAINT fk_sign_in_step_account_id FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE,
  ADD CONSTRAINT fk_sign_in_step_invitation_id FOREIGN KEY (invitation_id) REFERENCES invitation(id) ON DELETE CASCADE;
`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
DROP TABLE sign_in_failure, sign_in_step, invitation, recovery_code, account_identity CASCADE;
DROP INDEX ix_sign_in_account_id;
ALTER TABLE sign_in DROP COLUMN how;
DELETE FROM account WHERE look_around IS NOT NULL;
ALTER TABLE account
  DROP COLUMN email, DROP COLUMN password_hash, DROP COLUMN totp_secret, DROP COLUMN totp_last_step, DROP COLUMN look_around, DROP COLUMN disabled_at;
`);
  }
}
