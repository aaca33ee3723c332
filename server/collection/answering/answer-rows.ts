import type { EntityManager } from 'typeorm';
import type { ItemState } from '../../../shared/questionnaire/submission.ts';
import type { VersionItem } from '../../instruments/instruments.service.ts';

/**
 * The statement that writes what became of every item of a form: one row an item.
 * @param of SQL of the programme and the form, and of what they are read from, where they are
 * @param first number of the first of its parameters, which `answerLists` gives
 */
export function insertAnswers(of: { programme: string; response: string; from?: string }, first: number): string {
  const [item, mentee, state, choices, number, text] = [0, 1, 2, 3, 4, 5].map((n) => `$${first + n}`);
  return `
  INSERT INTO answer (programme_id, response_id, item_id, mentee_id, state, choices, number, text)
  SELECT ${of.programme}, ${of.response}, a.item_id, a.mentee_id, a.state,
         CASE WHEN a.choices IS NOT NULL THEN ARRAY(SELECT c.value FROM jsonb_array_elements_text(a.choices) WITH ORDINALITY c(value, n) ORDER BY c.n) END,
         a.number, a.text
    FROM ${of.from ? `${of.from}, ` : ''}unnest(${item}::uuid[], ${mentee}::uuid[], ${state}::text[], ${choices}::jsonb[], ${number}::numeric[], ${text}::text[]) AS a(item_id, mentee_id, state, choices, number, text)`;
}

/** The parameters of `insertAnswers`. */
export function answerLists(states: readonly ItemState<VersionItem>[]): unknown[] {
  return [
    states.map(({ item }) => item.id),
    states.map(({ menteeId }) => menteeId),
    states.map(({ state }) => state),
    states.map(({ choices }) => choices && JSON.stringify(choices)),
    states.map(({ number }) => number),
    states.map(({ text }) => text),
  ];
}

const WRITE = insertAnswers({ programme: '$1', response: '$2' }, 3);

/** Writes what became of every item of a form, in one statement. */
export async function writeAnswers(db: EntityManager, programmeId: string, responseId: string, states: readonly ItemState<VersionItem>[]): Promise<void> {
  await db.query(WRITE, [programmeId, responseId, ...answerLists(states)]);
}

/** Whether a form says exactly this. Nothing of what it says is given away but that. */
export async function saysTheSame(db: EntityManager, responseId: string, states: readonly ItemState<VersionItem>[]): Promise<boolean> {
  const stored = (await db.query(`SELECT item_id AS item, mentee_id AS mentee, state, choices, number::float8 AS number, text FROM answer WHERE response_id = $1`, [responseId])) as Record<string, unknown>[];
  const given = states.map(({ item, menteeId, state, choices, number, text }) => ({ item: item.id, mentee: menteeId, state, choices, number, text }));
  const inOrder = (rows: readonly object[]): string => JSON.stringify(rows.map((row) => JSON.stringify(row)).sort());
  return inOrder(stored) === inOrder(given);
}
