import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One role at a time, the sets of a facilitator, and the two roles that one person cannot hold together. */
export class Roles1795200012000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
DO $$
DECLARE
  holders text;
BEGIN
  SELECT string_agg(DISTINCT format('%s in %s', a.name, p.code), ', ') INTO holders
    FROM account_role h
    JOIN account_role e ON e.account_id = h.account_id AND e.programme_id = h.programme_id AND e.role = 'evaluator'
    JOIN account a ON a.id = h.account_id
    JOIN programme p ON p.id = h.programme_id
   WHERE h.role = 'head_of_service';
  IF holders IS NOT NULL THEN
    RAISE EXCEPTION 'These are head of service and evaluator of one programme, which nobody may be: %. Take one of the two roles away (DELETE FROM account_role) and start again.', holders;
  END IF;
END $$;

CREATE UNIQUE INDEX uq_account_role_evaluator_or_head ON account_role (account_id, programme_id) WHERE role in ('evaluator', 'head_of_service');
ALTER TABLE account_role ADD CONSTRAINT uq_account_role_programme_id_id UNIQUE (programme_id, id);

CREATE TABLE facilitator_set (
  account_role_id uuid NOT NULL,
  set_id uuid NOT NULL,
  programme_id uuid NOT NULL,
  CONSTRAINT pk_facilitator_set PRIMARY KEY (account_role_id, set_id)
);

CREATE TABLE acting_role (
  sign_in_id uuid NOT NULL,
  programme_id uuid NOT NULL,
  role text NOT NULL,
  CONSTRAINT ck_acting_role_role CHECK (role in ('programme_manager', 'evaluator', 'report_reader', 'head_of_service', 'facilitator')),
  CONSTRAINT pk_acting_role PRIMARY KEY (sign_in_id, programme_id)
);

ALTER TABLE facilitator_set
  ADD CONSTRAINT fk_facilitator_set_programme_id_account_role_id FOREIGN KEY (programme_id, account_role_id) REFERENCES account_role(programme_id, id) ON DELETE CASCADE,
  ADD CONSTRAINT fk_facilitator_set_programme_id_set_id FOREIGN KEY (programme_id, set_id) REFERENCES learning_set(programme_id, id) ON DELETE CASCADE;

ALTER TABLE acting_role
  ADD CONSTRAINT fk_acting_role_sign_in_id FOREIGN KEY (sign_in_id) REFERENCES sign_in(id) ON DELETE CASCADE,
  ADD CONSTRAINT fk_acting_role_programme_id FOREIGN KEY (programme_id) REFERENCES programme(id) ON DELETE CASCADE;
`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
DROP TABLE acting_role, facilitator_set;
ALTER TABLE account_role DROP CONSTRAINT uq_account_role_programme_id_id;
DROP INDEX uq_account_role_evaluator_or_head;
`);
  }
}
