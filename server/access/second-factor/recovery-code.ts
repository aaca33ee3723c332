import { createHash, randomInt } from 'node:crypto';

/** No letter or digit that is taken for another. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';
const LENGTH = 12;
export const RECOVERY_CODES = 10;

/** Ten codes of about 59 random bits each, in three groups of four to be written down. */
export function newRecoveryCodes(): string[] {
  const one = (): string => Array.from({ length: LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('').replace(/(.{4})(?=.)/g, '$1-');
  const codes = new Set<string>();
  while (codes.size < RECOVERY_CODES) codes.add(one());
  return [...codes];
}

/** What is kept of a recovery code; capitals, spaces and hyphens do not matter. Null for what can be none. */
export function hashOfRecoveryCode(typed: string): Buffer | null {
  const plain = typed.toLowerCase().replace(/[\s-]/g, '');
  return plain.length === LENGTH ? createHash('sha256').update(`recovery:${plain}`, 'utf8').digest() : null;
}
