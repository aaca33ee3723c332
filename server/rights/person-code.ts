import { createHash } from 'node:crypto';

/**
 * What the list of erasures keeps of somebody: it tells whether a person in a restored database is one of those,
 * and nothing to who does not hold the codes. 32 bytes; `CODE_HASH` is the same in SQL.
 */
export function codeHash(programmeCode: string, personCode: string): Buffer {
  return createHash('sha256').update(`waymark erasure ${programmeCode} ${personCode}`, 'utf8').digest();
}

/** The same in SQL, of a programme's and a person's code. */
export function codeHashSql(programmeCode: string, personCode: string): string {
  return `sha256(convert_to('waymark erasure ' || ${programmeCode} || ' ' || ${personCode}, 'UTF8'))`;
}
