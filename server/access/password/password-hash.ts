import { hash, verify } from '@node-rs/argon2';
import { randomBytes } from 'node:crypto';

/** argon2id (the default of the library) as OWASP recommends it: 19 MiB, two passes, one lane. Runs outside the event loop. */
const OPTIONS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** The same password however a keyboard composes its accents (NIST SP 800-63B). */
const composed = (password: string): string => password.normalize('NFKC');

/** @returns the hash in PHC form, with its own salt */
export function hashPassword(password: string): Promise<string> {
  return hash(composed(password), OPTIONS);
}

let nobodys: Promise<string> | undefined;

/**
 * Whether a password is that of a hash. Without a hash (there is no such account) the work is done all the same, and
 * the answer is no: how long it takes tells nothing.
 */
export async function isPassword(password: string, kept: string | null): Promise<boolean> {
  nobodys ??= hashPassword(randomBytes(18).toString('base64'));
  const matches = await verify(kept ?? (await nobodys), composed(password));
  return kept !== null && matches;
}
