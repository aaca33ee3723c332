import { generateSync } from 'otplib';
import { newTotpSecret, stepOfCode, totpSetUp } from './totp.ts';

const at = (seconds: number): Date => new Date(seconds * 1000);
const NOW = 1_800_000_015;
const STEP = Math.floor(NOW / 30);

describe('a code of an authenticator app', () => {
  const secret = newTotpSecret();
  const code = (seconds: number): string => generateSync({ secret, epoch: seconds });

  it('is right in its own 30 seconds, and one step before and after', () => {
    for (const [offset, step] of [[0, STEP], [-30, STEP - 1], [30, STEP + 1]] as const) expect(stepOfCode(secret, code(NOW + offset), null, at(NOW))).toBe(step);
  });

  it('is wrong two steps away', () => {
    for (const offset of [-60, 60, -90, 3600]) expect(stepOfCode(secret, code(NOW + offset), null, at(NOW))).toBeNull();
  });

  it('works once, and none before it works after it', () => {
    expect(stepOfCode(secret, code(NOW), STEP, at(NOW))).toBeNull();
    expect(stepOfCode(secret, code(NOW - 30), STEP, at(NOW))).toBeNull();
    expect(stepOfCode(secret, code(NOW + 30), STEP, at(NOW))).toBe(STEP + 1);
  });

  it('may be typed in groups, and is nothing but six digits', () => {
    const typed = code(NOW);
    expect(stepOfCode(secret, ` ${typed.slice(0, 3)} ${typed.slice(3)} `, null, at(NOW))).toBe(STEP);
    for (const wrong of ['', '12345', '1234567', 'abcdef', `${typed}0`, '１２３４５６']) expect(stepOfCode(secret, wrong, null, at(NOW))).toBeNull();
  });

  it('agrees with the test values of RFC 6238', () => {
    // Appendix B, SHA-1, the last six digits of eight; the secret is the text 12345678901234567890.
    const rfc = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
    for (const [seconds, digits] of [[59, '287082'], [1111111109, '081804'], [1234567890, '005924'], [2000000000, '279037']] as const) {
      expect(stepOfCode(rfc, digits, null, at(seconds))).toBe(Math.floor(seconds / 30));
    }
  });
});

describe('setting an app up', () => {
  it('gives an address, a picture and the secret to type', async () => {
    const secret = newTotpSecret();
    const set = await totpSetUp(secret, 'jo@example.org');
    expect(set.address).toMatch(/^otpauth:\/\/totp\/Waymark:jo(@|%40)example\.org\?/);
    expect(new URL(set.address).searchParams.get('secret')).toBe(secret);
    expect(set.secret.replaceAll(' ', '')).toBe(secret);
    const svg = Buffer.from(set.picture.split(',')[1]!, 'base64').toString();
    expect(svg).toMatch(/^<svg /);
    expect(svg).not.toMatch(/<script|style=/);
  });

  it('never gives the same secret twice', () => {
    expect(new Set(Array.from({ length: 50 }, newTotpSecret)).size).toBe(50);
  });
});
