import fc from 'fast-check';
import { randomBytes } from 'node:crypto';
import { Sealing } from './sealing.ts';

const sealing = new Sealing(randomBytes(32));

describe('sealing', () => {
  it('gives back what was sealed, whatever it is', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => expect(sealing.open('totp:1', sealing.seal('totp:1', text))).toBe(text)));
  });

  it('never makes the same of the same', () => {
    expect(sealing.seal('totp:1', 'x').equals(sealing.seal('totp:1', 'x'))).toBe(false);
  });

  it('opens for its own purpose and owner only', () => {
    const sealed = sealing.seal('totp:1', 'secret');
    expect(sealing.open('totp:2', sealed)).toBeNull();
    expect(sealing.open('step:1', sealed)).toBeNull();
  });

  it('opens under no other key', () => {
    expect(new Sealing(randomBytes(32)).open('totp:1', sealing.seal('totp:1', 'secret'))).toBeNull();
  });

  it('notices every bit that was changed, and everything that was cut off', () => {
    const sealed = sealing.seal('totp:1', 'secret');
    fc.assert(
      fc.property(fc.nat(sealed.length * 8 - 1), (bit) => {
        const changed = Buffer.from(sealed);
        changed[bit >> 3]! ^= 1 << (bit & 7);
        expect(sealing.open('totp:1', changed)).toBeNull();
      }),
    );
    for (let length = 0; length < sealed.length; length += 1) expect(sealing.open('totp:1', sealed.subarray(0, length))).toBeNull();
  });

  it('does not keep the text in the clear', () => {
    expect(sealing.seal('totp:1', 'JBSWY3DPEHPK3PXP').includes('JBSWY3DP')).toBe(false);
  });

  it('makes fingerprints that depend on the key, the purpose and the text', () => {
    const same = sealing.fingerprint('email', 'a@b.org');
    expect(sealing.fingerprint('email', 'a@b.org').equals(same)).toBe(true);
    for (const other of [sealing.fingerprint('email', 'b@b.org'), sealing.fingerprint('code', 'a@b.org'), new Sealing(randomBytes(32)).fingerprint('email', 'a@b.org')]) {
      expect(other.equals(same)).toBe(false);
    }
  });

  it('takes no key of another length', () => {
    expect(() => new Sealing(randomBytes(16))).toThrow('32 bytes');
  });
});
