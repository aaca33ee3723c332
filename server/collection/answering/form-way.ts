import { hashOfSecret } from '../../access/secret.ts';
import { PASS } from '../links/form-cookie.ts';
import { WAYS, type Way } from './form-statements.ts';

/** By which way a cookie leads to its form, and the hashes it is found by. */
export function wayOf(cookie: string): { way: Way; hashes: Buffer[] } {
  const open = /^open\.([^.]+)\.([^.]+)$/.exec(cookie);
  if (open) return { way: WAYS.open, hashes: [hashOfSecret(open[1]!), hashOfSecret(open[2]!)] };
  return { way: cookie.startsWith(PASS) ? WAYS.pass : WAYS.link, hashes: [hashOfSecret(cookie)] };
}

/** By what it is remembered which questions a cookie asks: a cookie itself is not kept. */
export const keyOf = (hashes: readonly Buffer[]): string => hashes.map((hash) => hash.toString('base64')).join(' ');
