import type { EntityManager } from 'typeorm';
import { mergeRows, type BundleFault, type BundleStore, type Tally } from '../../kernel/bundle-store.ts';

/** The success criteria part of the instruments' store. */
export const successCriteriaFiles: BundleStore['files'] = {
  'success_criteria.csv': {
    put: (db) =>
      mergeRows(db, {
        table: 'success_criterion',
        rowsOf: 'bundle_success_criteria',
        key: ['programme_id', 'code'],
        values: ['session_id', 'words', 'outcome_id', 'agreed_by', 'version'],
        // Whoever has an open page of what is changed here is told so when they save it.
        source: `
          SELECT p.id AS programme_id, b.criterion AS code, s.id AS session_id, b.words, o.id AS outcome_id, b.agreed_by,
                 CASE WHEN c.id IS NULL THEN 1
                      WHEN (c.session_id, c.words, c.outcome_id, c.agreed_by) IS DISTINCT FROM (s.id, b.words, o.id, b.agreed_by) THEN c.version + 1
                      ELSE c.version END AS version
            FROM bundle_success_criteria b
            JOIN programme p ON p.code = b.programme
            JOIN session s ON s.programme_id = p.id AND s.code = b.session
            LEFT JOIN outcome o ON o.programme_id = p.id AND o.code = b.outcome
            LEFT JOIN success_criterion c ON c.programme_id = p.id AND c.code = b.criterion
           ORDER BY b.line`,
      }),
    get: (db, programme) =>
      db.query(
        `SELECT p.code AS programme, c.code AS criterion, s.code AS session, c.words, o.code AS outcome, c.agreed_by
           FROM success_criterion c
           JOIN programme p ON p.id = c.programme_id
           JOIN session s ON s.id = c.session_id
           LEFT JOIN outcome o ON o.id = c.outcome_id
          WHERE p.code = $1 ORDER BY s.starts_at, s.code COLLATE "C", c.code COLLATE "C"`,
        [programme],
      ),
  },
};

/** Ties items to the criteria that items.csv names for them. Nothing is untied: a bundle deletes nothing. */
export function putItemCriteria(db: EntityManager): Promise<Tally> {
  return mergeRows(db, {
    table: 'item_criterion',
    key: ['item_id', 'criterion_id'],
    values: [],
    insertOnly: ['programme_id'],
    source: `
      SELECT DISTINCT i.id AS item_id, c.id AS criterion_id, p.id AS programme_id
        FROM bundle_items b
        JOIN programme p ON p.code = b.programme
        JOIN questionnaire q ON q.programme_id = p.id AND q.code = b.questionnaire
        JOIN questionnaire_version v ON v.questionnaire_id = q.id AND v.number = b.version
        JOIN item i ON i.version_id = v.id AND i.code = b.item
       CROSS JOIN unnest(string_to_array(b.criteria, ';')) AS named(code)
        JOIN success_criterion c ON c.programme_id = p.id AND c.code = named.code`,
  });
}

/** Stored criteria that a published version asks, and of which the bundle says something else. */
export async function changedCriteria(db: EntityManager): Promise<BundleFault[]> {
  const rows = (await db.query(`
    SELECT * FROM (
      SELECT b.line, b.criterion, asked.questionnaire, asked.version,
             CASE WHEN c.words <> b.words THEN 'words'
                  WHEN s.code <> b.session THEN 'session'
                  WHEN o.code IS DISTINCT FROM b.outcome THEN 'outcome'
                  WHEN c.agreed_by <> b.agreed_by THEN 'agreed_by' END AS column
        FROM bundle_success_criteria b
        JOIN programme p ON p.code = b.programme
        JOIN success_criterion c ON c.programme_id = p.id AND c.code = b.criterion
        JOIN session s ON s.id = c.session_id
        LEFT JOIN outcome o ON o.id = c.outcome_id
       CROSS JOIN LATERAL (
          SELECT q.code AS questionnaire, v.number AS version
            FROM item_criterion x
            JOIN item i ON i.id = x.item_id
            JOIN questionnaire_version v ON v.id = i.version_id AND v.published_on IS NOT NULL
            JOIN questionnaire q ON q.id = v.questionnaire_id
           WHERE x.criterion_id = c.id ORDER BY v.number DESC, q.code LIMIT 1) asked) x
     WHERE x.column IS NOT NULL
     ORDER BY line LIMIT 1000`)) as { line: number; criterion: string; questionnaire: string; version: number; column: string }[];
  return rows.map(({ line, criterion, questionnaire, version, column }) => ({
    file: 'success_criteria.csv',
    line,
    column,
    wrong: `${criterion} is stored with another ${column}, and is asked in version ${version} of ${questionnaire}, which never changes`,
    right: 'the criterion as it is stored, or another one beside it',
  }));
}

/** Of an item `i`: the codes of its criteria as items.csv has them; null when there are none. */
export const CRITERIA_OF_ITEM = `(SELECT string_agg(c.code, ';' ORDER BY c.code COLLATE "C") FROM item_criterion x JOIN success_criterion c ON c.id = x.criterion_id WHERE x.item_id = i.id)`;
