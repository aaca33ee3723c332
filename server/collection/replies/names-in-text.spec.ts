import fc from 'fast-check';
import { namesIn } from './names-in-text.ts';

const NAMES = ['Ada Holloway', 'Sinéad O’Brien', 'Li', '', 'Jean-Luc Picard', 'Ada Holloway'];

describe('names in a text', () => {
  it.each([
    ['Ada Holloway asked for more time', ['Ada Holloway']],
    ['as ADA   HOLLOWAY said', ['Ada Holloway']],
    ['(Ada Holloway).', ['Ada Holloway']],
    ['Ada Holloway’s question, and Ada Holloway\'s', ['Ada Holloway']],
    ['Sinead O\'Brien and Jean Luc Picard', ['Sinéad O’Brien', 'Jean-Luc Picard']],
    ['Sinéad OBrien', ['Sinéad O’Brien']],
  ])('are found: %s', (text, found) => {
    expect(namesIn(text, NAMES)).toEqual(found);
  });

  it.each(['Ada said so', 'Holloway, Ada', 'Adaholloway', 'Ada Hollowaying', 'Nada Holloway', 'the Li of the land', '', '…', 'We asked for more time in the set'])('are not made of anything else: %s', (text) => {
    expect(namesIn(text, NAMES)).toEqual([]);
  });

  it('take no time over a long text, and break over none', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 500 }), fc.array(fc.string({ unit: 'grapheme' })), (text, names) => expect(Array.isArray(namesIn(text, names))).toBe(true)));
    expect(namesIn("'".repeat(100_000), NAMES)).toEqual([]);
  });
});
