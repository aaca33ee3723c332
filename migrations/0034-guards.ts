import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a published version was made of stays as it was asked; a transcript takes the place of one that was seen; and the
 * day on which minimums are frozen is London's, whatever the time zone of the database.
 */
export class Guards1795200034000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
ALTER TABLE group_feedback_transcript ADD COLUMN revision integer NOT NULL DEFAULT '1';

CREATE FUNCTION keep_published_criteria() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM item i JOIN questionnaire_version v ON v.id = i.version_id
              WHERE i.id IN (CASE WHEN TG_OP <> 'INSERT' THEN OLD.item_id END, CASE WHEN TG_OP <> 'DELETE' THEN NEW.item_id END) AND v.published_on IS NOT NULL) THEN
    RAISE EXCEPTION 'what the items of a published version were made of never changes' USING ERRCODE = 'WM002', CONSTRAINT = 'version_published';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER item_criterion_of_published_version BEFORE INSERT OR UPDATE OR DELETE ON item_criterion
  FOR EACH ROW EXECUTE FUNCTION keep_published_criteria();

CREATE FUNCTION keep_asked_criterion() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW.session_id, NEW.code, NEW.words, NEW.outcome_id, NEW.agreed_by) IS DISTINCT FROM (OLD.session_id, OLD.code, OLD.words, OLD.outcome_id, OLD.agreed_by)
     AND EXISTS (SELECT FROM item_criterion x JOIN item i ON i.id = x.item_id JOIN questionnaire_version v ON v.id = i.version_id
                  WHERE x.criterion_id = OLD.id AND v.published_on IS NOT NULL) THEN
    RAISE EXCEPTION 'a criterion that a published version asks never changes' USING ERRCODE = 'WM002', CONSTRAINT = 'version_published';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER success_criterion_asked BEFORE UPDATE ON success_criterion
  FOR EACH ROW EXECUTE FUNCTION keep_asked_criterion();
${minimumsFrozenFrom(`(now() AT TIME ZONE 'Europe/London')::date`)}
`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
DROP TRIGGER success_criterion_asked ON success_criterion;
DROP FUNCTION keep_asked_criterion();
DROP TRIGGER item_criterion_of_published_version ON item_criterion;
DROP FUNCTION keep_published_criteria();
ALTER TABLE group_feedback_transcript DROP COLUMN revision;
${minimumsFrozenFrom('current_date')}
`);
  }
}

/** The functions that pass minimums to rounds to come, and keep them in rounds that opened by `today`. */
const minimumsFrozenFrom = (today: string): string => `
CREATE OR REPLACE FUNCTION pass_minimums_to_rounds() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE round SET minimum_people = NEW.minimum_people, minimum_councils = NEW.minimum_councils
   WHERE programme_id = NEW.id AND opens_on > ${today};
  RETURN NULL;
END $$;
CREATE OR REPLACE FUNCTION keep_minimums_of_open_round() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.opens_on <= ${today} AND (NEW.minimum_people, NEW.minimum_councils) IS DISTINCT FROM (OLD.minimum_people, OLD.minimum_councils) THEN
    RAISE EXCEPTION 'the minimums of round % are frozen since it opened on %', OLD.code, OLD.opens_on USING ERRCODE = 'WM005', CONSTRAINT = 'minimums_frozen';
  END IF;
  RETURN NEW;
END $$;`;
