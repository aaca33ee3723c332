import { generateSecret, generateURI, verifySync } from 'otplib';
import QRCode from 'qrcode';

const PERIOD_SECONDS = 30;

/** A new secret for an authenticator app: 160 random bits in base 32. */
export function newTotpSecret(): string {
  return generateSecret({ length: 20 });
}

/**
 * Which 30 seconds a code is of, one step before or after now allowed (RFC 6238).
 * @param lastStep the step of the last code that was used: it and what came before are refused, a code works once
 * @returns the step to remember, or null when the code is not right
 */
export function stepOfCode(secret: string, code: string, lastStep: number | null, now: Date = new Date()): number | null {
  const digits = code.replace(/\s/g, '');
  if (!/^\d{6}$/.test(digits)) return null;
  const epoch = Math.floor(now.getTime() / 1000);
  const result = verifySync({ secret, token: digits, epoch, period: PERIOD_SECONDS, epochTolerance: PERIOD_SECONDS });
  if (!result.valid) return null;
  const step = Math.floor(epoch / PERIOD_SECONDS) + result.delta;
  return lastStep !== null && step <= lastStep ? null : step;
}

/** What an authenticator app reads: an address, and the same as a picture to be scanned (an SVG as data URI). */
export async function totpSetUp(secret: string, email: string): Promise<{ address: string; picture: string; secret: string }> {
  const address = generateURI({ issuer: 'Waymark', label: email, secret });
  const svg = await QRCode.toString(address, { type: 'svg', margin: 2, errorCorrectionLevel: 'M' });
  return { address, picture: `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`, secret: secret.replace(/(.{4})(?=.)/g, '$1 ') };
}
