import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Forms that came back on paper: who typed which in, and that nothing but such a form can be taken back by staff. */
export class PaperForms1795200031000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
ALTER TABLE round ADD COLUMN give_back_to text NOT NULL DEFAULT '';

CREATE TABLE paper_form (
  id uuid NOT NULL,
  programme_id uuid NOT NULL,
  response_id uuid NOT NULL,
  account_id uuid,
  entered_by text NOT NULL,
  entered_at timestamptz NOT NULL,
  CONSTRAINT uq_paper_form_response_id UNIQUE (response_id),
  CONSTRAINT pk_paper_form PRIMARY KEY (id)
);
ALTER TABLE paper_form
  ADD CONSTRAINT fk_paper_form_programme_id_response_id FOREIGN KEY (programme_id, response_id) REFERENCES response(programme_id,id) ON DELETE CASCADE,
  ADD CONSTRAINT fk_paper_form_account_id FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE SET NULL;

-- What somebody sent stays. A form that staff typed in from paper is theirs to take back when they typed it wrongly; else a
-- sent form goes with its round alone.
CREATE FUNCTION keep_sent_forms() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.status = 'submitted' AND EXISTS (SELECT FROM round WHERE id = OLD.round_id)
     AND NOT (OLD.on_paper AND EXISTS (SELECT FROM paper_form WHERE response_id = OLD.id)) THEN
    RAISE EXCEPTION 'a form that was sent is not taken back by anybody else' USING ERRCODE = 'WM003', CONSTRAINT = 'response_submitted';
  END IF;
  RETURN OLD;
END $$;
CREATE TRIGGER response_sent BEFORE DELETE ON response FOR EACH ROW EXECUTE FUNCTION keep_sent_forms();

-- Nor does a form that was sent become one on paper later.
CREATE FUNCTION keep_form_on_paper() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.status <> 'draft' AND NEW.on_paper <> OLD.on_paper THEN
    RAISE EXCEPTION 'a submitted form never changes' USING ERRCODE = 'WM003', CONSTRAINT = 'response_submitted';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER response_on_paper BEFORE UPDATE OF on_paper ON response FOR EACH ROW EXECUTE FUNCTION keep_form_on_paper();
`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
DROP TRIGGER response_sent ON response;
DROP TRIGGER response_on_paper ON response;
DROP FUNCTION keep_sent_forms, keep_form_on_paper;
DROP TABLE paper_form;
ALTER TABLE round DROP COLUMN give_back_to;
`);
  }
}
