import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * How many people, in how many councils, must stand behind a figure. A programme may ask for more than 5 and 3, never
 * for fewer; a round keeps what held when it opened.
 */
export class Minimums1795200014000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
ALTER TABLE programme
  ADD COLUMN minimum_people integer NOT NULL DEFAULT 5,
  ADD COLUMN minimum_councils integer NOT NULL DEFAULT 3,
  ADD CONSTRAINT ck_programme_minimum_people CHECK (minimum_people >= 5),
  ADD CONSTRAINT ck_programme_minimum_councils CHECK (minimum_councils >= 3);
ALTER TABLE round
  ADD COLUMN minimum_people integer NOT NULL DEFAULT 5,
  ADD COLUMN minimum_councils integer NOT NULL DEFAULT 3,
  ADD CONSTRAINT ck_round_minimum_people CHECK (minimum_people >= 5),
  ADD CONSTRAINT ck_round_minimum_councils CHECK (minimum_councils >= 3);

CREATE FUNCTION take_minimums_of_programme() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  SELECT greatest(NEW.minimum_people, p.minimum_people), greatest(NEW.minimum_councils, p.minimum_councils)
    INTO NEW.minimum_people, NEW.minimum_councils
    FROM programme p WHERE p.id = NEW.programme_id;
  RETURN NEW;
END $$;
CREATE TRIGGER round_takes_minimums BEFORE INSERT ON round
  FOR EACH ROW EXECUTE FUNCTION take_minimums_of_programme();

CREATE FUNCTION pass_minimums_to_rounds() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE round SET minimum_people = NEW.minimum_people, minimum_councils = NEW.minimum_councils
   WHERE programme_id = NEW.id AND opens_on > current_date;
  RETURN NULL;
END $$;
CREATE TRIGGER programme_passes_minimums AFTER UPDATE OF minimum_people, minimum_councils ON programme
  FOR EACH ROW WHEN ((OLD.minimum_people, OLD.minimum_councils) IS DISTINCT FROM (NEW.minimum_people, NEW.minimum_councils))
  EXECUTE FUNCTION pass_minimums_to_rounds();

CREATE FUNCTION keep_minimums_of_open_round() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.opens_on <= current_date AND (NEW.minimum_people, NEW.minimum_councils) IS DISTINCT FROM (OLD.minimum_people, OLD.minimum_councils) THEN
    RAISE EXCEPTION 'the minimums of round % are frozen since it opened on %', OLD.code, OLD.opens_on USING ERRCODE = 'WM005', CONSTRAINT = 'minimums_frozen';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER round_minimums_frozen BEFORE UPDATE OF minimum_people, minimum_councils ON round
  FOR EACH ROW EXECUTE FUNCTION keep_minimums_of_open_round();
`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
-- The read views show these columns; they are remade with every start.
DROP SCHEMA IF EXISTS reading CASCADE;
DROP TRIGGER round_minimums_frozen ON round;
DROP FUNCTION keep_minimums_of_open_round();
DROP TRIGGER programme_passes_minimums ON programme;
DROP FUNCTION pass_minimums_to_rounds();
DROP TRIGGER round_takes_minimums ON round;
DROP FUNCTION take_minimums_of_programme();
ALTER TABLE round DROP COLUMN minimum_people, DROP COLUMN minimum_councils;
ALTER TABLE programme DROP COLUMN minimum_people, DROP COLUMN minimum_councils;
`);
  }
}
