import type { EntityManager } from 'typeorm';
import { SCALES } from '../../shared/vocabulary/questionnaire.ts';
import { addTallies, mergeRows, type BundleFault, type BundleStore } from '../kernel/bundle-store.ts';
import { changedCriteria, CRITERIA_OF_ITEM, putItemCriteria, successCriteriaFiles } from './success-criteria/success-criteria.bundle.ts';

/** Questionnaires, their versions and their items in a bundle. A published version never changes. */
export const instrumentsBundle: BundleStore = {
  files: {
    ...successCriteriaFiles,
    'questionnaires.csv': {
      put: async (db) =>
        addTallies(
          await mergeRows(db, {
            table: 'questionnaire',
            key: ['programme_id', 'code'],
            values: [],
            source: `
              SELECT DISTINCT p.id AS programme_id, b.questionnaire AS code
                FROM bundle_questionnaires b
                JOIN programme p ON p.code = b.programme`,
          }),
          await mergeRows(db, {
            table: 'questionnaire_version',
            rowsOf: 'bundle_questionnaires',
            key: ['questionnaire_id', 'number'],
            // Not published_on: the items of a published version cannot be added any more, so that comes last.
            values: ['programme_id', 'title', 'introduction', 'words'],
            source: `
              SELECT p.id AS programme_id, q.id AS questionnaire_id, b.version AS number, b.title,
                     coalesce(b.introduction, '') AS introduction, ${INCOMING_WORDS} AS words
                FROM bundle_questionnaires b
                JOIN programme p ON p.code = b.programme
                JOIN questionnaire q ON q.programme_id = p.id AND q.code = b.questionnaire`,
          }),
        ),
      get: (db, programme) =>
        db.query(
          `SELECT p.code AS programme, q.code AS questionnaire, v.number AS version, v.title, v.introduction, v.published_on::text,
                  v.words->'cy'->>'title' AS title_cy, v.words->'cy'->>'introduction' AS introduction_cy
             FROM questionnaire_version v
             JOIN programme p ON p.id = v.programme_id
             JOIN questionnaire q ON q.id = v.questionnaire_id
            WHERE p.code = $1 AND v.published_on IS NOT NULL
            ORDER BY q.code COLLATE "C", v.number`,
          [programme],
        ),
    },
    'items.csv': {
      async put(db) {
        // Two items may not share a position, not even between two rows of one statement.
        await db.query(`
          UPDATE item t SET position = -t.position
            FROM (${INCOMING_ITEMS}) src
           WHERE t.version_id = src.version_id AND t.code = src.code AND t.position <> src.position`);
        const items = await mergeRows(db, {
          table: 'item',
          rowsOf: 'bundle_items',
          key: ['version_id', 'code'],
          values: ['programme_id', 'position', ...CONTENT],
          source: INCOMING_ITEMS,
        });
        return addTallies(items, await putItemCriteria(db));
      },
      get: (db, programme) =>
        db.query(
          `SELECT p.code AS programme, q.code AS questionnaire, v.number AS version, i.code AS item, i.section, i.kind, i.wording, i.scale,
                  CASE WHEN i.kind IN ('single', 'multiple') THEN
                    (SELECT string_agg(o.option->>'value' || '=' || (o.option->>'label'), '|' ORDER BY o.n)
                       FROM jsonb_array_elements(i.options) WITH ORDINALITY o(option, n)) END AS options,
                  i.not_applicable, i.dont_know, o.code AS outcome, i.direction, i.asked_per, i.show_if, i.level,
                  i.note, i.other, i.lowest, i.highest, i.pair, i.moment,
                  i.words->'cy'->>'wording' AS wording_cy, i.words->'cy'->>'section' AS section_cy, i.words->'cy'->>'note' AS note_cy,
                  CASE WHEN i.kind IN ('single', 'multiple') THEN
                    (SELECT string_agg(o.option->>'value' || '=' || (i.words->'cy'->'options'->>(o.option->>'value')), '|' ORDER BY o.n)
                       FROM jsonb_array_elements(i.options) WITH ORDINALITY o(option, n)) END AS options_cy,
                  ${CRITERIA_OF_ITEM} AS criteria
             FROM item i
             JOIN questionnaire_version v ON v.id = i.version_id
             JOIN questionnaire q ON q.id = v.questionnaire_id
             JOIN programme p ON p.id = i.programme_id
             LEFT JOIN outcome o ON o.id = i.outcome_id
            WHERE p.code = $1 AND v.published_on IS NOT NULL
            ORDER BY q.code COLLATE "C", v.number, i.position`,
          [programme],
        ),
    },
  },
  conflicts: async (db) => [...(await changedVersions(db)), ...(await changedItems(db)), ...(await lostItems(db)), ...(await changedCriteria(db))],
  async finish(db) {
    await db.query(`
      UPDATE questionnaire_version v SET published_on = b.published_on
        FROM bundle_questionnaires b
        JOIN programme p ON p.code = b.programme
        JOIN questionnaire q ON q.programme_id = p.id AND q.code = b.questionnaire
       WHERE v.questionnaire_id = q.id AND v.number = b.version AND v.published_on IS NULL`);
  },
};

/** The words of a staged version (b) in other languages. */
const INCOMING_WORDS = `CASE WHEN b.title_cy IS NULL THEN '{}'::jsonb ELSE jsonb_build_object('cy', jsonb_build_object('title', b.title_cy, 'introduction', coalesce(b.introduction_cy, ''))) END`;

const CONTENT = [
  'section',
  'kind',
  'wording',
  'scale',
  'options',
  'not_applicable',
  'dont_know',
  'outcome_id',
  'direction',
  'asked_per',
  'show_if',
  'level',
  'note',
  'other',
  'lowest',
  'highest',
  'pair',
  'moment',
  'words',
];

const SCALE_OPTIONS = Object.entries(SCALES)
  .map(([code, { points }]) => `WHEN '${code}' THEN '${JSON.stringify(points).replaceAll("'", "''")}'::jsonb`)
  .join(' ');

/** The staged items as `item` rows, with `line`. An unknown outcome (a fault by now) leaves outcome_id null. */
const INCOMING_ITEMS = `
  SELECT p.id AS programme_id, v.id AS version_id, b.item AS code,
         row_number() OVER (PARTITION BY v.id ORDER BY b.line)::int AS position,
         coalesce(b.section, '') AS section, b.kind, b.wording, b.scale,
         CASE WHEN b.scale IS NOT NULL THEN CASE b.scale ${SCALE_OPTIONS} END
              WHEN b.options IS NOT NULL THEN
                (SELECT jsonb_agg(jsonb_build_object('value', split_part(o.pair, '=', 1), 'label', substr(o.pair, strpos(o.pair, '=') + 1))
                                  ORDER BY o.n)
                   FROM unnest(string_to_array(b.options, '|')) WITH ORDINALITY o(pair, n)) END AS options,
         coalesce(b.not_applicable, false) AS not_applicable, coalesce(b.dont_know, false) AS dont_know, o.id AS outcome_id,
         coalesce(b.direction, 'positive') AS direction, coalesce(b.asked_per, 'respondent') AS asked_per, b.show_if, b.level,
         coalesce(b.note, '') AS note, b.other, b.lowest, b.highest, b.pair, b.moment,
         CASE WHEN w.title_cy IS NULL THEN '{}'::jsonb
              ELSE jsonb_build_object('cy', jsonb_build_object('wording', coalesce(b.wording_cy, ''), 'section', coalesce(b.section_cy, ''), 'note', coalesce(b.note_cy, ''),
                     'options', coalesce((SELECT jsonb_object_agg(split_part(o.pair, '=', 1), substr(o.pair, strpos(o.pair, '=') + 1)) FROM unnest(string_to_array(b.options_cy, '|')) o(pair)), '{}'))) END AS words,
         b.line, b.outcome AS outcome_code,
         (SELECT string_agg(DISTINCT named.code COLLATE "C", ';' ORDER BY named.code COLLATE "C") FROM unnest(string_to_array(b.criteria, ';')) AS named(code)) AS criteria
    FROM bundle_items b
    JOIN programme p ON p.code = b.programme
    JOIN questionnaire q ON q.programme_id = p.id AND q.code = b.questionnaire
    JOIN questionnaire_version v ON v.questionnaire_id = q.id AND v.number = b.version
    LEFT JOIN bundle_questionnaires w ON w.programme = b.programme AND w.questionnaire = b.questionnaire AND w.version = b.version
    LEFT JOIN outcome o ON o.programme_id = p.id AND o.code = b.outcome`;

const STORED_VERSION = `
  JOIN programme p ON p.code = b.programme
  JOIN questionnaire q ON q.programme_id = p.id AND q.code = b.questionnaire
  JOIN questionnaire_version v ON v.questionnaire_id = q.id AND v.number = b.version`;

async function changedVersions(db: EntityManager): Promise<BundleFault[]> {
  const rows = (await db.query(`
    SELECT b.line, b.questionnaire, b.version, v.title, v.published_on::text,
           CASE WHEN v.title <> b.title THEN 'title'
                WHEN v.introduction <> coalesce(b.introduction, '') THEN 'introduction'
                WHEN v.words <> ${INCOMING_WORDS} THEN 'title_cy'
                ELSE 'published_on' END AS column
      FROM bundle_questionnaires b ${STORED_VERSION}
     WHERE v.published_on IS NOT NULL
       AND (v.title, v.introduction, v.published_on, v.words) IS DISTINCT FROM (b.title, coalesce(b.introduction, ''), b.published_on, ${INCOMING_WORDS})
     ORDER BY b.line LIMIT 1000`)) as Record<'line' | 'questionnaire' | 'version' | 'title' | 'published_on' | 'column', string>[];
  return rows.map((row) => ({
    file: 'questionnaires.csv',
    line: Number(row.line),
    column: row.column,
    wrong: `version ${row.version} of ${row.questionnaire} is stored with another ${row.column}, and a published version never changes`,
    right:
      row.column === 'published_on' ? row.published_on : row.column === 'title' ? `"${row.title}", or a new version` : 'the stored text, or a new version',
  }));
}

/** Items that differ from those of the stored, published version, or that it does not have. */
async function changedItems(db: EntityManager): Promise<BundleFault[]> {
  const differs = CONTENT.map((column) =>
    // By code: an outcome that the bundle only now adds has no id yet.
    column === 'outcome_id'
      ? `WHEN o.code IS DISTINCT FROM src.outcome_code THEN 'outcome'`
      : `WHEN t.${column} IS DISTINCT FROM src.${column} THEN '${column === 'words' ? 'wording_cy' : column}'`,
  ).join(' ');
  const rows = (await db.query(`
    SELECT * FROM (
      SELECT src.line, src.code, v.number AS version, q.code AS questionnaire,
             CASE WHEN t.id IS NULL THEN 'item' ${differs} WHEN t.criteria IS DISTINCT FROM src.criteria THEN 'criteria' WHEN t.position <> src.position THEN 'position' END AS column,
             t.id IS NULL AS is_new
        FROM (${INCOMING_ITEMS}) src
        JOIN questionnaire_version v ON v.id = src.version_id AND v.published_on IS NOT NULL
        JOIN questionnaire q ON q.id = v.questionnaire_id
        LEFT JOIN (SELECT i.*, ${CRITERIA_OF_ITEM} AS criteria FROM item i) t ON t.version_id = v.id AND t.code = src.code
        LEFT JOIN outcome o ON o.id = t.outcome_id) x
     WHERE x.column IS NOT NULL
     ORDER BY line LIMIT 1000`)) as {
    line: number;
    code: string;
    version: number;
    questionnaire: string;
    column: string;
    is_new: boolean;
  }[];
  return rows.map(({ line, code, version, questionnaire, column, is_new }) => ({
    file: 'items.csv',
    line,
    column: column === 'position' ? 'item' : column,
    wrong: is_new
      ? `${code} is not an item of version ${version} of ${questionnaire} as it is stored, and a published version never changes`
      : `${code} differs from the stored item of version ${version} of ${questionnaire} in its ${column}, and a published version never changes`,
    right: 'the item as it is stored, or a new version of the questionnaire',
  }));
}

/** Stored items that the bundle leaves out of its version. */
async function lostItems(db: EntityManager): Promise<BundleFault[]> {
  const rows = (await db.query(`
    SELECT b.line, b.questionnaire, b.version, string_agg(i.code, ', ' ORDER BY i.position) AS items
      FROM bundle_questionnaires b ${STORED_VERSION}
      JOIN item i ON i.version_id = v.id
     WHERE NOT EXISTS (SELECT 1 FROM bundle_items x
                        WHERE x.programme = b.programme AND x.questionnaire = b.questionnaire AND x.version = b.version AND x.item = i.code)
     GROUP BY b.line, b.questionnaire, b.version ORDER BY b.line LIMIT 1000`)) as {
    line: number;
    questionnaire: string;
    version: number;
    items: string;
  }[];
  return rows.map(({ line, questionnaire, version, items }) => ({
    file: 'questionnaires.csv',
    line,
    column: 'version',
    wrong: `version ${version} of ${questionnaire} is stored with items that items.csv does not have: ${items}`,
    right: 'all items of the stored version, or a new version',
  }));
}
