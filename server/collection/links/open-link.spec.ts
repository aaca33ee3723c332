import fc from 'fast-check';
import { asTyped, typeableLink } from './open-link.ts';

const bytes = fc.uint8Array({ minLength: 12, maxLength: 32 }).map((array) => Buffer.from(array));

describe('a link that people type', () => {
  it('is three groups of four, in letters and figures that are not taken for one another', () => {
    expect(typeableLink(Buffer.from([0, 1, 31, 32, 24, 17, 18, 19, 20, 21, 22, 255]))).toBe('01Z0-RHJK-MNPZ');
    fc.assert(fc.property(bytes, (given) => expect(typeableLink(given)).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/)));
  });

  it('is the same however it is typed', () => {
    const link = '01Z0-RHJK-MNPZ';
    for (const typed of ['01z0-rhjk-mnpz', '01Z0RHJKMNPZ', ' 01z0 rhjk mnpz ', 'OIZO-RHJK-MNPZ', 'olzo rhjk mnpz', '01-Z0-RH-JK-MN-PZ']) expect([typed, asTyped(typed)]).toEqual([typed, link]);
    fc.assert(fc.property(bytes, fc.constantFrom('-', ' ', '', '--'), (given, between) => {
      const made = typeableLink(given);
      expect(asTyped(made.toLowerCase().replaceAll('-', between))).toBe(made);
    }));
  });

  it('is not made of anything else: other links stay letter for letter', () => {
    for (const other of ['', 'x', '01Z0-RHJK-MNP', '01Z0-RHJK-MNPZ-0', '01Z0-RHJK-MNPU', '01Z0-RHJK-MNP.', 'q0WQyX9yT5sFqQ-vS1aZ_QxK3nJm2LbC', 'einzelnenauf', 'ZZZZZZZZZZZÉ']) expect(asTyped(other)).toBe(other);
  });
});
