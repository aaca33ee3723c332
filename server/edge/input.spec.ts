import fc from 'fast-check';
import { bodyLimitOf, DEEPEST, refuseInput } from './input.ts';

const nested = (levels: number): unknown => JSON.parse('['.repeat(levels) + ']'.repeat(levels)) as unknown;

describe('input', () => {
  it.each([
    ['text of any script', { name: 'Zoë 王 👩🏽‍🔬 \n\t' }],
    ['numbers, booleans and nothing', { a: 1, b: false, c: null, d: undefined }],
    ['a body that is no object', 'text'],
    ['no body', undefined],
    ['as deep as may be', nested(DEEPEST)],
    ['a stream of bytes', Buffer.from('a\0b')],
  ])('may be %s', (_, input) => expect(refuseInput(input, 'the body')).toBeNull());

  it.each([
    ['NUL', { entries: [{ reason: 'a\0b' }] }, 'entries.0.reason'],
    ['half a character', { name: '\ud83d' }, 'name'],
    ['a name with NUL', { deep: { 'a\0': 1 } }, 'deep'],
    ['a name that reaches into the language', JSON.parse('{"deep":{"__proto__":{"administrator":true}}}') as object, 'deep'],
    ['too deep', nested(DEEPEST + 1), 'the body'],
    ['far too deep for a function that calls itself', nested(100_000), 'the body'],
  ])('may not hold %s, and the field is named', (_, input, field) => {
    expect(refuseInput(input, 'the body')).toMatchObject({ code: 'invalid_input', faults: [{ field }] });
  });

  it('may hold any text where it is cleaned, and still no depth', () => {
    expect(refuseInput({ word: 'a\0b' }, 'the body', true)).toBeNull();
    expect(refuseInput(nested(DEEPEST + 1), 'the body', true)).not.toBeNull();
  });

  it('is refused for nothing that JSON can say in whole characters, up to that depth', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: DEEPEST - 1 }), (value) => {
        const text = JSON.stringify(value);
        fc.pre(!text.includes('\\u0000') && !text.includes('__proto__') && !/\\ud[89a-f]/i.test(text));
        expect(refuseInput(value, 'the body')).toBeNull();
      }),
    );
  });
});

describe('a body', () => {
  it('is small where strangers send one', () => {
    expect(bodyLimitOf('/sign-in')).toBe(64 * 1024);
    expect(bodyLimitOf('/answers')).toBe(64 * 1024);
    for (const pattern of ['/api/sign-in', '/answer', '/answer/page/:n']) expect(bodyLimitOf(pattern)).toBe(1024 * 1024);
  });
});
