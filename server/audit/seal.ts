import { createHash } from 'node:crypto';

/** An entry as it is read for sealing: times as text with microseconds, so that nothing is lost on the way. */
export interface SealedFields {
  readonly id: string;
  readonly at: string;
  readonly programme_id: string | null;
  readonly actor_kind: string;
  readonly actor_id: string | null;
  readonly actor_name: string;
  readonly role: string | null;
  readonly event: string;
  readonly subject: string;
  readonly detail: unknown;
  readonly rows: number | null;
}

/** The columns of `SealedFields` of audit_entry under the alias `e`. */
export const SEALED_COLUMNS = `
  e.id::text AS id, to_char(e.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US') AS at, e.programme_id, e.actor_kind, e.actor_id,
  e.actor_name, e.role, e.event, e.subject, e.detail, e.rows`;

/** What stands before the first link of the chain. */
export const BEGINNING = Buffer.alloc(32);

/** JSON with the keys of every object in the order of their code units, so that one value has one text. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`).join(',')}}`;
  }
  return JSON.stringify(value);
}

/** SHA-256 of everything an entry says. Values stand in brackets of JSON, so no two entries share an encoding. */
export function contentOf(entry: SealedFields): Buffer {
  const { id, at, programme_id, actor_kind, actor_id, actor_name, role, event, subject, detail, rows } = entry;
  return sha256(canonical([id, at, programme_id, actor_kind, actor_id, actor_name, role, event, subject, detail, rows]));
}

/** The next link: SHA-256 of the link before, the position and the entry's content. */
export function linkOf(previous: Buffer, position: bigint, content: Buffer): Buffer {
  return createHash('sha256').update(previous).update(`:${position}:`).update(content).digest();
}

function sha256(text: string): Buffer {
  return createHash('sha256').update(text, 'utf8').digest();
}
