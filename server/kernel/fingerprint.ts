import { createHash } from 'node:crypto';
import { Problem } from './problem.ts';

/** A short mark of what a record says: sent with it, and sent back with a change, so that nobody overwrites what they have not seen. */
export function fingerprint(record: unknown): string {
  return createHash('sha256').update(JSON.stringify(record)).digest('base64url').slice(0, 16);
}

/**
 * Refuses a change to a record that was changed since it was read.
 * @param what the record in a sentence: "the settings", a name
 * @param seen the mark that the change was made on
 * @param now the record as it is, with its mark as `version`; sent along, so that the difference can be shown
 * @throws Problem conflict
 */
export function refuseStale<T extends { version: string }>(what: string, seen: string, now: T): void {
  if (seen === now.version) return;
  throw new Problem('conflict', `Somebody else changed ${what} since you opened the page. Nothing was saved: look at what it says now, and save again.`, [], { now });
}
