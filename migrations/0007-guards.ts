import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the database itself refuses or keeps: frozen starters, published wording, the history of a register. */
export class Guards1795200007000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
CREATE FUNCTION keep_starters_frozen() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  frozen timestamptz;
BEGIN
  SELECT starters_frozen_at INTO frozen FROM programme WHERE id = NEW.programme_id;
  IF frozen IS NOT NULL AND NEW.starter IS DISTINCT FROM (CASE WHEN TG_OP = 'UPDATE' THEN OLD.starter ELSE false END) THEN
    RAISE EXCEPTION 'starters are frozen since %', frozen USING ERRCODE = 'WM001', CONSTRAINT = 'starters_frozen';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER enrolment_starters_frozen BEFORE INSERT OR UPDATE OF starter ON enrolment
  FOR EACH ROW EXECUTE FUNCTION keep_starters_frozen();

CREATE FUNCTION keep_published_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.published_on IS NOT NULL AND NEW IS DISTINCT FROM OLD THEN
    RAISE EXCEPTION 'a published version never changes' USING ERRCODE = 'WM002', CONSTRAINT = 'version_published';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER questionnaire_version_published BEFORE UPDATE ON questionnaire_version
  FOR EACH ROW EXECUTE FUNCTION keep_published_version();

CREATE FUNCTION keep_published_items() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  published date;
BEGIN
  SELECT published_on INTO published FROM questionnaire_version
   WHERE id = CASE WHEN TG_OP = 'DELETE' THEN OLD.version_id ELSE NEW.version_id END;
  IF published IS NOT NULL THEN
    RAISE EXCEPTION 'the items of a published version never change' USING ERRCODE = 'WM002', CONSTRAINT = 'version_published';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER item_of_published_version BEFORE INSERT OR UPDATE OR DELETE ON item
  FOR EACH ROW EXECUTE FUNCTION keep_published_items();

CREATE FUNCTION keep_register_history() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (OLD.expected, OLD.mark, OLD.reason) IS DISTINCT FROM (NEW.expected, NEW.mark, NEW.reason) THEN
    INSERT INTO register_correction (session_id, enrolment_id, expected, mark, reason, version)
    VALUES (OLD.session_id, OLD.enrolment_id, OLD.expected, OLD.mark, OLD.reason, OLD.version);
    NEW.version := OLD.version + 1;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER register_entry_history BEFORE UPDATE ON register_entry
  FOR EACH ROW EXECUTE FUNCTION keep_register_history();

CREATE FUNCTION keep_submitted_answers() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.status = 'submitted' AND (NEW.status <> 'submitted' OR NEW.submitted_at IS DISTINCT FROM OLD.submitted_at
     OR NEW.enrolment_id IS DISTINCT FROM OLD.enrolment_id OR NEW.round_id <> OLD.round_id) THEN
    RAISE EXCEPTION 'a submitted form never changes' USING ERRCODE = 'WM003', CONSTRAINT = 'response_submitted';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER response_submitted BEFORE UPDATE ON response
  FOR EACH ROW EXECUTE FUNCTION keep_submitted_answers();

-- Answers are written when a form is sent, and only then.
CREATE FUNCTION keep_answers() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'an answer of a submitted form never changes' USING ERRCODE = 'WM003', CONSTRAINT = 'response_submitted';
END $$;
CREATE TRIGGER answer_submitted BEFORE UPDATE ON answer
  FOR EACH ROW EXECUTE FUNCTION keep_answers();
`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
DROP FUNCTION keep_starters_frozen, keep_published_version, keep_published_items, keep_register_history, keep_submitted_answers, keep_answers CASCADE`);
  }
}
