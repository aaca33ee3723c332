import { createHmac } from 'node:crypto';

/**
 * The name an evaluator sees instead of a person: the same person has the same one throughout a programme, and
 * another in any other. HMAC-SHA-256 under the programme's key, 40 bits in Crockford's base 32.
 */
export function pseudonym(programmeKey: string, personId: string): string {
  const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';
  const digest = createHmac('sha256', programmeKey).update(personId).digest();
  let bits = digest.readUIntBE(0, 5);
  let name = '';
  for (let i = 0; i < 8; i++) {
    name = alphabet[bits % 32] + name;
    bits = Math.floor(bits / 32);
  }
  return `${name.slice(0, 4)}-${name.slice(4)}`;
}
