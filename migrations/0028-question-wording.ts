import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a question can have beside its words: a note, "say what", bounds, a twin of before and now, other languages. */
export class QuestionWording1795200028000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
ALTER TABLE questionnaire_version ADD COLUMN words jsonb NOT NULL DEFAULT '{}';

ALTER TABLE item
  ADD COLUMN note text NOT NULL DEFAULT '',
  ADD COLUMN other text,
  ADD COLUMN lowest integer,
  ADD COLUMN highest integer,
  ADD COLUMN pair text,
  ADD COLUMN moment text,
  ADD COLUMN words jsonb NOT NULL DEFAULT '{}',
  ADD CONSTRAINT ck_item_other CHECK (other is null or kind in ('single', 'multiple')),
  ADD CONSTRAINT ck_item_bounds CHECK (kind = 'number' or (lowest is null and highest is null)),
  ADD CONSTRAINT ck_item_moment CHECK (moment in ('before', 'now')),
  ADD CONSTRAINT ck_item_pair CHECK ((pair is null) = (moment is null)),
  ADD CONSTRAINT uq_item_version_id_pair_moment UNIQUE (version_id, pair, moment);

ALTER TABLE round ADD COLUMN words jsonb NOT NULL DEFAULT '{}';

ALTER TABLE response
  ADD COLUMN language text NOT NULL DEFAULT 'en',
  ADD CONSTRAINT ck_response_language CHECK (language in ('en', 'cy'));
`);
  }

  async down(db: QueryRunner): Promise<void> {
    // The read views go with the columns they show; they are made anew by whatever runs next.
    await db.query(`
ALTER TABLE response DROP COLUMN language CASCADE;
ALTER TABLE round DROP COLUMN words;
ALTER TABLE item DROP COLUMN note, DROP COLUMN other CASCADE, DROP COLUMN lowest, DROP COLUMN highest, DROP COLUMN pair CASCADE, DROP COLUMN moment CASCADE, DROP COLUMN words;
ALTER TABLE questionnaire_version DROP COLUMN words;
`);
  }
}
