import type { EntityManager } from 'typeorm';

/**
 * Messages that were approved for a day on which the round, as its days are now, does not ask: they have to be given
 * another one, and be approved again. In the transaction that changes the days.
 */
export async function takeApprovalBack(db: EntityManager, roundId: string): Promise<void> {
  await db.query(
    `UPDATE round_message w SET status = 'planned', approved_by = '', revision = w.revision + 1
       FROM round o WHERE o.id = $1 AND w.round_id = o.id AND w.status = 'approved' AND (w.due_on < o.opens_on OR w.due_on > o.closes_on)`,
    [roundId],
  );
}
