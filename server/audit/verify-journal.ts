import type { DataSource, EntityManager } from 'typeorm';
import { sealJournal } from './seal-journal.ts';
import { BEGINNING, contentOf, linkOf, SEALED_COLUMNS, type SealedFields } from './seal.ts';

const PAGE = 5000;
/** A sealing runs every second or so; a transaction of ours that is open this long does not exist. */
const LATE_MINUTES = 10;

export interface JournalHead {
  /** Entries in the chain. */
  readonly count: number;
  /** The last hash in hexadecimal; null while the journal is empty. */
  readonly hash: string | null;
}

/** The first thing that is wrong, in words, and the entry it is about. */
export interface Break {
  readonly kind: 'changed' | 'removed' | 'inserted' | 'reordered' | 'cut_short';
  /** Number of the entry; null where none can be named. */
  readonly entry: string | null;
  readonly says: string;
}

export interface Verification extends JournalHead {
  readonly broken: Break | null;
}

interface Link extends Omit<SealedFields, 'id'> {
  id: string | null;
  position: string;
  entry_id: string;
  content: Buffer;
  hash: Buffer;
  late: boolean;
}

/** The end of the chain, after everything that waits was sealed: to be kept somewhere else. */
export async function journalHead(source: DataSource): Promise<JournalHead> {
  await sealJournal(source);
  const [last] = (await source.query(`SELECT position::int AS count, encode(hash, 'hex') AS hash FROM audit_seal ORDER BY position DESC LIMIT 1`)) as JournalHead[];
  return last ?? { count: 0, hash: null };
}

/**
 * Seals what waits, then walks the whole chain in one snapshot. Memory does not grow with the journal.
 * @param known a hash that `journalHead` gave earlier: the chain must still hold it, which shows a journal cut short
 */
export async function verifyJournal(source: DataSource, known?: string): Promise<Verification> {
  await sealJournal(source);
  return source.transaction('REPEATABLE READ', async (db) => {
    await db.query('SET TRANSACTION READ ONLY');
    let previous: Buffer = BEGINNING;
    let position = 0n;
    let seen = known === undefined;
    const end = (broken: Break | null): Verification => ({ count: Number(position), hash: position === 0n ? null : previous.toString('hex'), broken });
    for (;;) {
      const links = await page(db, position);
      for (const link of links) {
        const broken = await breakAt(db, link, previous, position + 1n);
        if (broken) return end(broken);
        previous = link.hash;
        position += 1n;
        seen ||= previous.toString('hex') === known;
      }
      if (links.length < PAGE) break;
    }
    return end((await unsealed(db)) ?? (seen ? null : { kind: 'cut_short', entry: null, says: 'The chain does not hold the hash you kept: entries were taken off its end, or it was made anew.' }));
  });
}

function page(db: EntityManager, after: bigint): Promise<Link[]> {
  return db.query(
    `SELECT s.position::text, s.entry_id::text, s.content, s.hash,
            coalesce(e.at < before.sealed_at - make_interval(mins => $2), false) AS late, ${SEALED_COLUMNS}
       FROM audit_seal s
       LEFT JOIN audit_seal before ON before.position = s.position - 1
       LEFT JOIN audit_entry e ON e.id = s.entry_id
      WHERE s.position > $1 ORDER BY s.position LIMIT ${PAGE}`,
    [String(after), LATE_MINUTES],
  );
}

async function breakAt(db: EntityManager, link: Link, previous: Buffer, expected: bigint): Promise<Break | null> {
  const entry = link.entry_id;
  if (BigInt(link.position) !== expected) {
    return { kind: 'removed', entry, says: `Entry ${entry} is at place ${link.position} where ${expected} comes next: what stood between was removed.` };
  }
  if (link.id === null) return { kind: 'removed', entry, says: `Entry ${entry} was removed: its seal is there, the entry is not.` };
  const content = contentOf(link as SealedFields);
  if (!content.equals(link.content)) {
    const [other] = (await db.query(`SELECT entry_id::text AS entry FROM audit_seal WHERE content = $1 LIMIT 1`, [content])) as { entry: string }[];
    return other
      ? { kind: 'reordered', entry, says: `Entry ${entry} stands in another place than the one in which it was sealed.` }
      : { kind: 'changed', entry, says: `Entry ${entry} was changed after it was sealed.` };
  }
  if (!linkOf(previous, expected, content).equals(link.hash)) {
    if (await stoodHere(db, previous, expected)) return { kind: 'reordered', entry, says: `Entry ${entry} stands in a place that is another one’s: entries were put in another order.` };
    return { kind: 'inserted', entry, says: `Entry ${entry} does not follow from the one before it: an entry was put in, moved, or changed together with its seal, there or just before.` };
  }
  if (link.late) return { kind: 'inserted', entry, says: `Entry ${entry} gives a time long before it came into the journal: it was put in afterwards.` };
  return null;
}

/** Whether the entry that belongs in this place stands further down: then nothing was put in, but moved. */
async function stoodHere(db: EntityManager, previous: Buffer, position: bigint): Promise<boolean> {
  const later = (await db.query(`SELECT content, hash FROM audit_seal WHERE position > $1 ORDER BY position LIMIT ${PAGE}`, [String(position)])) as Pick<Link, 'content' | 'hash'>[];
  return later.some(({ content, hash }) => linkOf(previous, position, content).equals(hash));
}

/** Entries that neither are in the chain nor wait for it came in with the triggers switched off. */
async function unsealed(db: EntityManager): Promise<Break | null> {
  const [found] = (await db.query(
    `SELECT e.id::text AS entry FROM audit_entry e
      WHERE NOT EXISTS (SELECT FROM audit_seal s WHERE s.entry_id = e.id) AND NOT EXISTS (SELECT FROM audit_pending p WHERE p.entry_id = e.id)
      ORDER BY e.id LIMIT 1`,
  )) as { entry: string }[];
  return found ? { kind: 'inserted', entry: found.entry, says: `Entry ${found.entry} was put in past the chain: it was never sealed.` } : null;
}
