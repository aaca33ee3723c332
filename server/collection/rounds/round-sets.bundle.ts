import type { EntityManager } from 'typeorm';
import { mergeRows, type Tally } from '../../kernel/bundle-store.ts';

/** The staged rounds that name sets, and each set that they name. */
const INCOMING_SETS = `
  SELECT DISTINCT r.id AS round_id, l.id AS set_id, p.id AS programme_id
    FROM bundle_rounds b
    JOIN programme p ON p.code = b.programme
    JOIN round r ON r.programme_id = p.id AND r.code = b.round
   CROSS JOIN unnest(string_to_array(b.sets, ';')) AS named(code)
    JOIN learning_set l ON l.programme_id = p.id AND l.code = named.code`;

/** Gives each round the sets that rounds.csv names for it, in place of others; a round for which it names none keeps its own. */
export async function putRoundSets(db: EntityManager): Promise<Tally> {
  const [{ gone }] = (await db.query(`
    WITH src AS MATERIALIZED (${INCOMING_SETS}),
    gone AS (
      DELETE FROM round_set t
       WHERE t.round_id IN (SELECT round_id FROM src) AND NOT EXISTS (SELECT FROM src WHERE src.round_id = t.round_id AND src.set_id = t.set_id)
      RETURNING 1)
    SELECT count(*)::int AS gone FROM gone`)) as [{ gone: number }];
  const kept = await mergeRows(db, { table: 'round_set', key: ['round_id', 'set_id'], values: [], insertOnly: ['programme_id'], source: INCOMING_SETS });
  return { ...kept, changed: kept.changed + gone };
}
