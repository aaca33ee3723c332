import { createHash } from 'node:crypto';

// Crockford's base 32: no letter that is read as a figure.
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** What a receipt calls a form: made from its id, always the same, and telling nothing else about it. */
export function referenceOf(responseId: string): string {
  const hash = createHash('sha256').update(`receipt:${responseId}`).digest();
  const characters = Array.from(hash.subarray(0, 10), (byte) => ALPHABET[byte % 32]).join('');
  return `${characters.slice(0, 5)}-${characters.slice(5)}`;
}
