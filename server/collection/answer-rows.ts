import type { EntityManager } from 'typeorm';
import type { ItemState } from '../../shared/questionnaire/submission.ts';
import type { VersionItem } from '../instruments/instruments.service.ts';

const WRITE = `
  INSERT INTO answer (programme_id, response_id, item_id, mentee_id, state, choices, number, text)
  SELECT $1, $2, a.item_id, a.mentee_id, a.state,
         CASE WHEN a.choices IS NOT NULL THEN ARRAY(SELECT c.value FROM jsonb_array_elements_text(a.choices) WITH ORDINALITY c(value, n) ORDER BY c.n) END,
         a.number, a.text
    FROM unnest($3::uuid[], $4::uuid[], $5::text[], $6::jsonb[], $7::numeric[], $8::text[]) AS a(item_id, mentee_id, state, choices, number, text)`;

/** Writes what became of every item of a form, in one statement. */
export async function writeAnswers(db: EntityManager, programmeId: string, responseId: string, states: readonly ItemState<VersionItem>[]): Promise<void> {
  await db.query(WRITE, [
    programmeId,
    responseId,
    states.map(({ item }) => item.id),
    states.map(({ menteeId }) => menteeId),
    states.map(({ state }) => state),
    states.map(({ choices }) => choices && JSON.stringify(choices)),
    states.map(({ number }) => number),
    states.map(({ text }) => text),
  ]);
}

/** Whether a form says exactly this. Nothing of what it says is given away but that. */
export async function saysTheSame(db: EntityManager, responseId: string, states: readonly ItemState<VersionItem>[]): Promise<boolean> {
  const stored = (await db.query(`SELECT item_id AS item, mentee_id AS mentee, state, choices, number::float8 AS number, text FROM answer WHERE response_id = $1`, [responseId])) as Record<string, unknown>[];
  const given = states.map(({ item, menteeId, state, choices, number, text }) => ({ item: item.id, mentee: menteeId, state, choices, number, text }));
  const inOrder = (rows: readonly object[]): string => JSON.stringify(rows.map((row) => JSON.stringify(row)).sort());
  return inOrder(stored) === inOrder(given);
}
