import { createHash, randomBytes } from 'node:crypto';

/** 192 random bits as 32 characters that are safe in an address. */
export function newSecret(): string {
  return randomBytes(24).toString('base64url');
}

/** What is kept of a secret: its SHA-256. */
export function hashOfSecret(secret: string): Buffer {
  return createHash('sha256').update(secret, 'utf8').digest();
}
