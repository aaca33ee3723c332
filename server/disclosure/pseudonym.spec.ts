import { randomUUID } from 'node:crypto';
import { pseudonym } from './pseudonym.ts';

describe('a pseudonym', () => {
  const [key, other] = [randomUUID(), randomUUID()];

  it('is the same for a person throughout a programme, and another elsewhere', () => {
    const person = randomUUID();
    expect(pseudonym(key, person)).toBe(pseudonym(key, person));
    expect(pseudonym(key, person)).not.toBe(pseudonym(other, person));
  });

  it('is eight letters and digits that are not mistaken for one another', () => {
    for (let i = 0; i < 200; i++) expect(pseudonym(key, randomUUID())).toMatch(/^[0-9abcdefghjkmnpqrstvwxyz]{4}-[0-9abcdefghjkmnpqrstvwxyz]{4}$/);
  });

  it('is nobody else’s in a programme of thousands', () => {
    expect(new Set(Array.from({ length: 5000 }, () => pseudonym(key, randomUUID()))).size).toBe(5000);
  });

  it('is the keyed hash it says it is', () => {
    // HMAC-SHA-256 of "person" under "key" begins 644b7ccb39: 12 17 5 23 25 18 25 25 in base 32.
    expect(pseudonym('key', 'person')).toBe('ch5q-sjss');
  });
});
