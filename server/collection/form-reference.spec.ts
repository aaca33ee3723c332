import fc from 'fast-check';
import { createHash, randomBytes } from 'node:crypto';
import { Sealing } from '../kernel/sealing.ts';
import { FormReferenceService } from './form-reference.service.ts';

const key = randomBytes(32);
const references = new FormReferenceService(new Sealing(key));

describe('the reference of a form', () => {
  it('is the same after a restart, and reads well', () => {
    fc.assert(
      fc.property(fc.uuid(), (id) => {
        expect(references.of(id)).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/);
        expect(new FormReferenceService(new Sealing(key)).of(id)).toBe(references.of(id));
      }),
    );
  });

  it('differs from form to form', () => {
    fc.assert(fc.property(fc.uuid(), fc.uuid(), (one, two) => one === two || references.of(one) !== references.of(two)));
  });

  it('cannot be worked out of the id, which files of answers hold, without the key of the server', () => {
    const id = '0b000000-0000-4000-8000-000000000001';
    expect(new FormReferenceService(new Sealing(randomBytes(32))).of(id)).not.toBe(references.of(id));
    const plain = createHash('sha256').update(`receipt:${id}`).digest();
    const readable = Array.from(plain.subarray(0, 10), (byte) => '0123456789ABCDEFGHJKMNPQRSTVWXYZ'[byte % 32]).join('');
    expect(references.of(id)).not.toBe(`${readable.slice(0, 5)}-${readable.slice(5)}`);
  });
});
