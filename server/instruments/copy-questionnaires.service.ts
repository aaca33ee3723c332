import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';

/** The latest published version of each questionnaire of a programme ($1). */
const LATEST = `
  SELECT DISTINCT ON (q.id) q.code, v.id, v.title, v.introduction, v.words
    FROM questionnaire q JOIN questionnaire_version v ON v.questionnaire_id = q.id AND v.published_on IS NOT NULL
   WHERE q.programme_id = $1 ORDER BY q.id, v.number DESC`;

/** Questionnaires of one programme as drafts of another. */
@Injectable()
export class CopyQuestionnairesService {
  constructor(private readonly db: DataSource) {}

  /** Titles of what would be copied. */
  async titles(programmeId: string): Promise<string[]> {
    return ((await this.db.query(`SELECT title FROM (${LATEST}) latest ORDER BY title`, [programmeId])) as { title: string }[]).map(({ title }) => title);
  }

  /**
   * Copies the latest published version of each questionnaire as a draft, number 1, with the codes of its items; what an item
   * asks about is the outcome of the same code. In the caller's transaction; the outcomes must be there.
   */
  async copy(db: EntityManager, fromId: string, toId: string): Promise<void> {
    await db.query(
      `WITH latest AS (${LATEST}),
            made AS (INSERT INTO questionnaire (programme_id, code) SELECT $2, code FROM latest RETURNING id, code),
            versions AS (INSERT INTO questionnaire_version (programme_id, questionnaire_id, number, title, introduction, words)
                         SELECT $2, made.id, 1, latest.title, latest.introduction, latest.words FROM made JOIN latest ON latest.code = made.code RETURNING id, questionnaire_id)
       INSERT INTO item (programme_id, version_id, code, position, section, note, kind, wording, scale, options, other, lowest, highest, pair, moment,
                         not_applicable, dont_know, outcome_id, direction, asked_per, show_if, level, words)
       SELECT $2, versions.id, i.code, i.position, i.section, i.note, i.kind, i.wording, i.scale, i.options, i.other, i.lowest, i.highest, i.pair, i.moment,
              i.not_applicable, i.dont_know, o.id, i.direction, i.asked_per, i.show_if, i.level, i.words
         FROM latest
         JOIN made ON made.code = latest.code
         JOIN versions ON versions.questionnaire_id = made.id
         JOIN item i ON i.version_id = latest.id
         LEFT JOIN outcome was ON was.id = i.outcome_id
         LEFT JOIN outcome o ON o.programme_id = $2 AND o.code = was.code`,
      [fromId, toId],
    );
  }
}
