import type { DataSource, EntityManager } from 'typeorm';
import { BEGINNING, contentOf, linkOf, SEALED_COLUMNS, type SealedFields } from './seal.ts';

/** Any number, the same for every Waymark process: one seals at a time, and writers never wait for it. */
export const SEAL_LOCK = 7_290_413;
const BATCH = 1000;

/**
 * Seals every entry that is committed: each gets the next position in the chain and the hash over itself and all
 * before it. Short transactions under an advisory lock of their own; whoever writes entries is not held up.
 *
 * @returns how many were sealed
 */
export async function sealJournal(source: DataSource): Promise<number> {
  let sealed = 0;
  for (;;) {
    const count = await source.transaction((db) => sealBatch(db));
    sealed += count;
    if (count < BATCH) return sealed;
  }
}

async function sealBatch(db: EntityManager): Promise<number> {
  await db.query('SELECT pg_advisory_xact_lock($1)', [SEAL_LOCK]);
  // In the order of their numbers; one that was written early and committed late comes after those sealed meanwhile.
  const entries = (await db.query(
    `SELECT ${SEALED_COLUMNS} FROM audit_pending p JOIN audit_entry e ON e.id = p.entry_id ORDER BY e.id LIMIT ${BATCH}`,
  )) as SealedFields[];
  if (entries.length === 0) return 0;
  const [last] = (await db.query(`SELECT s.position::text, s.hash FROM audit_seal s ORDER BY s.position DESC LIMIT 1`)) as { position: string; hash: Buffer }[];
  let position = BigInt(last?.position ?? 0);
  let hash: Buffer = last?.hash ?? BEGINNING;
  const links = entries.map((entry) => {
    const content = contentOf(entry);
    position += 1n;
    hash = linkOf(hash, position, content);
    return { position: String(position), content, hash };
  });
  const ids = entries.map((entry) => entry.id);
  await db.query(
    `INSERT INTO audit_seal (position, entry_id, content, hash)
     SELECT * FROM unnest($1::bigint[], $2::bigint[], $3::bytea[], $4::bytea[])`,
    [links.map((link) => link.position), ids, links.map((link) => link.content), links.map((link) => link.hash)],
  );
  await db.query(`DELETE FROM audit_pending WHERE entry_id = ANY($1::bigint[])`, [ids]);
  return entries.length;
}
