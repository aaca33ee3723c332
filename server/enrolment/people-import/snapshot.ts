import type { EntityManager } from 'typeorm';

/** SELECT of what a paste can change of enrolments ($1: their ids), as one JSON a record: `id`, `state`. */
export const SNAPSHOT = `
  SELECT e.id, jsonb_build_object(
           'name', p.name, 'email', p.email, 'council', e.council_id, 'set', e.set_id, 'cover', e.cover_agreed, 'support', e.line_manager_support,
           'selectedBy', e.selected_by, 'travel', e.travel_minutes, 'independent', e.independent, 'void', e.void_reason, 'diedOn', p.died_on,
           'pairings', coalesce(m.pairings, '[]')) AS state
    FROM enrolment e JOIN person p ON p.id = e.person_id
    LEFT JOIN (SELECT q.mentee_id, jsonb_agg(jsonb_build_object('mentor', q.mentor_id, 'lineManager', q.line_manager, 'startsOn', q.starts_on, 'endsOn', q.ends_on) ORDER BY q.mentor_id) AS pairings
                 FROM mentor_pairing q WHERE q.mentee_id = ANY($1) GROUP BY q.mentee_id) m ON m.mentee_id = e.id
   WHERE e.id = ANY($1)`;

/** The records as they are, by the id of the enrolment. */
export async function snapshot(db: EntityManager, enrolmentIds: readonly string[]): Promise<Map<string, Record<string, unknown>>> {
  const rows = (await db.query(SNAPSHOT, [enrolmentIds])) as { id: string; state: Record<string, unknown> }[];
  return new Map(rows.map(({ id, state }) => [id, state]));
}

/**
 * What else speaks of these enrolments, found by the foreign keys of the database, so that nothing that is added to the record
 * tomorrow is removed unseen.
 * @param known tables whose rows may go with them
 * @returns names of tables
 */
export async function otherRecordsOf(db: EntityManager, enrolmentIds: readonly string[], known: readonly string[]): Promise<string[]> {
  const keys = (await db.query(
    `SELECT c.conrelid::regclass::text AS "table", a.attname AS "column"
       FROM pg_constraint c
       CROSS JOIN LATERAL unnest(c.conkey, c.confkey) AS k (own, other)
       JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = k.own
       JOIN pg_attribute b ON b.attrelid = c.confrelid AND b.attnum = k.other AND b.attname = 'id'
      WHERE c.contype = 'f' AND c.confrelid = 'enrolment'::regclass AND c.conrelid::regclass::text <> ALL($1)
      ORDER BY 1`,
    [known],
  )) as { table: string; column: string }[];
  const found: string[] = [];
  for (const { table, column } of keys) {
    const [row] = (await db.query(`SELECT FROM ${table} WHERE "${column}" = ANY($1) LIMIT 1`, [enrolmentIds])) as object[];
    if (row && !found.includes(table)) found.push(table);
  }
  return found;
}
