import fc from 'fast-check';
import { ITEM_KINDS } from '../vocabulary/questionnaire.ts';
import { readEntry } from './answer.ts';
import { optionsOf } from './question.ts';
import { storedAnswerFault, type AnswerValue } from './stored-answer.ts';
import { anyEntry, item, YES_NO } from '../../test/factories/any-questionnaire.ts';

const value = (part: Partial<AnswerValue>): AnswerValue => ({ choices: null, number: null, text: null, ...part });

describe('what may be stored as an answer', () => {
  it.each([
    ['scale', { choices: ['a'] }, null],
    ['single', { choices: ['c'] }, 'not_offered'],
    ['single', { choices: ['a', 'b'] }, 'several'],
    ['multiple', { choices: ['a', 'b'] }, null],
    ['multiple', { choices: ['a', 'a'] }, 'twice'],
    ['multiple', { choices: [] }, 'nothing'],
    ['number', { number: 0 }, null],
    ['number', { number: 9_999 }, null],
    ['number', { number: 10_000 }, 'number'],
    ['number', { number: -99 }, 'number'],
    ['number', { number: 2.5 }, 'number'],
    ['number', { number: NaN }, 'number'],
    ['number', {}, 'nothing'],
    ['date', { text: '1900-01-01' }, null],
    ['date', { text: '1899-12-31' }, 'year'],
    ['date', { text: '2101-01-01' }, 'year'],
    ['date', { text: '2011-02-29' }, 'date'],
    ['date', { text: '27/3/2011' }, 'date'],
    ['short_text', { text: '🙂'.repeat(200) }, null],
    ['short_text', { text: 'a'.repeat(201) }, 'length'],
    ['long_text', { text: 'a'.repeat(5_000) }, null],
    ['long_text', { text: 'a'.repeat(5_001) }, 'length'],
    ['long_text', { text: 'a bell\u0007' }, 'characters'],
    ['long_text', { text: ' \n' }, 'nothing'],
  ] as const)('%s %j: %s', (kind, part, fault) => {
    expect(storedAnswerFault({ kind, offered: ['a', 'b'] }, value(part))).toBe(fault);
  });

  it.each([
    [{ choices: ['b'], text: 'what it is' }, null],
    [{ choices: ['a'], text: 'what it is' }, 'other'],
    [{ choices: ['b'], text: 'a'.repeat(201) }, 'length'],
    [{ choices: ['b'], text: '' }, 'nothing'],
  ] as const)('beside b, where one can say what, %j: %s', (part, fault) => {
    expect(storedAnswerFault({ kind: 'single', offered: ['a', 'b'], other: 'b' }, value(part))).toBe(fault);
  });

  it('takes words beside a choice only where the item asks for them', () => {
    expect(storedAnswerFault({ kind: 'single', offered: ['a', 'b'] }, value({ choices: ['b'], text: 'what it is' }))).toBe('other');
  });

  it.each([[2, 'number'], [3, null], [7, null], [8, 'number']])('from 3 to 7, %i: %s', (number, fault) => {
    expect(storedAnswerFault({ kind: 'number', offered: [], lowest: 3, highest: 7 }, value({ number }))).toBe(fault);
  });

  it('lets every answer in that the form takes', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ITEM_KINDS), anyEntry, (kind, entry) => {
        const one = item('x', { kind, options: kind === 'single' || kind === 'multiple' ? YES_NO : null });
        const reading = readEntry(one, entry);
        if ('fault' in reading || reading.answer.state !== 'answered') return;
        expect(storedAnswerFault({ ...one, offered: optionsOf(one).map((option) => option.value) }, reading.answer)).toBeNull();
      }),
    );
  });
});
