import { mergeRows, type BundleStore } from '../../kernel/bundle-store.ts';

/** The replies part of the collection store. */
export const replyFiles: BundleStore['files'] = {
  'replies.csv': {
    put: (db) =>
      mergeRows(db, {
        table: 'reply',
        rowsOf: 'bundle_replies',
        key: ['programme_id', 'code'],
        values: ['said', 'kind', 'done', 'set_id', 'group_feedback_id', 'position', 'published_at'],
        // The first row stands first. A reply that is published already keeps its instant while the minute is the same.
        source: `
          SELECT p.id AS programme_id, b.reply AS code, b.said, b.kind, b.done, g.id AS set_id, f.id AS group_feedback_id,
                 row_number() OVER (PARTITION BY p.id ORDER BY b.line DESC)::int AS position,
                 CASE WHEN date_trunc('minute', o.published_at) = b.published_at AT TIME ZONE 'Europe/London' THEN o.published_at ELSE b.published_at AT TIME ZONE 'Europe/London' END AS published_at
            FROM bundle_replies b
            JOIN programme p ON p.code = b.programme
            LEFT JOIN reply o ON o.programme_id = p.id AND o.code = b.reply
            LEFT JOIN learning_set g ON g.programme_id = p.id AND g.code = b.set
            LEFT JOIN group_feedback f ON f.programme_id = p.id AND f.code = b.group_feedback`,
      }),
    get: (db, programme) =>
      db.query(
        `SELECT p.code AS programme, r.code AS reply, r.said, r.kind, r.done, g.code AS set, f.code AS group_feedback,
                to_char(r.published_at AT TIME ZONE 'Europe/London', 'YYYY-MM-DD"T"HH24:MI') AS published_at
           FROM reply r
           JOIN programme p ON p.id = r.programme_id
           LEFT JOIN learning_set g ON g.id = r.set_id
           LEFT JOIN group_feedback f ON f.id = r.group_feedback_id
          WHERE p.code = $1 ORDER BY r.position DESC, r.code COLLATE "C"`,
        [programme],
      ),
  },
};
