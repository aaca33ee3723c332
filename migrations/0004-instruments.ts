import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Questionnaires, their versions, their items. */
export class Instruments1795200004000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
CREATE TABLE questionnaire (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  programme_id uuid NOT NULL,
  code text NOT NULL,
  CONSTRAINT uq_questionnaire_programme_id_id UNIQUE (programme_id, id),
  CONSTRAINT uq_questionnaire_programme_id_code UNIQUE (programme_id, code),
  CONSTRAINT pk_questionnaire PRIMARY KEY (id)
);

CREATE TABLE questionnaire_version (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  programme_id uuid NOT NULL,
  questionnaire_id uuid NOT NULL,
  number integer NOT NULL,
  title text NOT NULL,
  introduction text NOT NULL DEFAULT '',
  published_on date,
  CONSTRAINT uq_questionnaire_version_programme_id_id UNIQUE (programme_id, id),
  CONSTRAINT uq_questionnaire_version_questionnaire_id_number UNIQUE (questionnaire_id, number),
  CONSTRAINT pk_questionnaire_version PRIMARY KEY (id)
);

CREATE TABLE item (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  programme_id uuid NOT NULL,
  version_id uuid NOT NULL,
  code text NOT NULL,
  position integer NOT NULL,
  section text NOT NULL DEFAULT '',
  kind text NOT NULL,
  wording text NOT NULL,
  scale text,
  options jsonb,
  not_applicable boolean NOT NULL DEFAULT false,
  dont_know boolean NOT NULL DEFAULT false,
  outcome_id uuid,
  direction text NOT NULL DEFAULT 'positive',
  asked_per text NOT NULL DEFAULT 'respondent',
  show_if text,
  CONSTRAINT uq_item_version_id_position UNIQUE (version_id, position),
  CONSTRAINT uq_item_programme_id_id UNIQUE (programme_id, id),
  CONSTRAINT uq_item_version_id_code UNIQUE (version_id, code),
  CONSTRAINT ck_item_kind CHECK (kind in ('scale', 'single', 'multiple', 'number', 'date', 'short_text', 'long_text')),
  CONSTRAINT ck_item_scale CHECK (scale in ('agreement', 'extent_met', 'rating', 'frequency', 'one_to_ten')),
  CONSTRAINT ck_item_direction CHECK (direction in ('positive', 'negative')),
  CONSTRAINT ck_item_asked_per CHECK (asked_per in ('respondent', 'mentee')),
  CONSTRAINT ck_item_scale_of_kind CHECK (scale is null or kind = 'scale'),
  CONSTRAINT pk_item PRIMARY KEY (id)
);

ALTER TABLE questionnaire
  ADD CONSTRAINT fk_questionnaire_programme_id FOREIGN KEY (programme_id) REFERENCES programme(id) ON DELETE CASCADE;

ALTER TABLE questionnaire_version
  ADD CONSTRAINT fk_questionnaire_version_programme_id_questionnaire_id FOREIGN KEY (programme_id, questionnaire_id) REFERENCES questionnaire(programme_id,id) ON DELETE CASCADE;

ALTER TABLE item
  ADD CONSTRAINT fk_item_programme_id_outcome_id FOREIGN KEY (programme_id, outcome_id) REFERENCES outcome(programme_id,id),
  ADD CONSTRAINT fk_item_programme_id_version_id FOREIGN KEY (programme_id, version_id) REFERENCES questionnaire_version(programme_id,id) ON DELETE CASCADE;
`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE item, questionnaire_version, questionnaire CASCADE');
  }
}
