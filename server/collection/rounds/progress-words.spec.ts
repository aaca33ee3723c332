import { groupInWords, rateInWords, toldInWords } from './progress-words.ts';

describe('the response rate in words', () => {
  it('is stated as the number of people allows, with what it is of', () => {
    expect(rateInWords({ returned: 11, base: 23, of: 'starters', left: {} })).toBe('Response rate: 11 of 23 (48%) starters.');
    expect(rateInWords({ returned: 3, base: 7, of: 'people asked', left: {} })).toBe('Response rate: 3 of 7 people asked.');
    expect(rateInWords({ returned: 161, base: 230, of: 'people asked', left: {} })).toBe('Response rate: 70% of 230 people asked.');
  });

  it('says who is not in it and why, and never divides by nobody', () => {
    expect(rateInWords({ returned: 0, base: 0, of: 'starters', left: { died: 1, erased: 2 } })).toBe('There are no starters to divide by. Not in it: 1 who has died and 2 who were erased.');
  });
});

describe('groups of councils', () => {
  const told = { forms: 10, complete: 8, partial: 1, sparse: 1 };

  it('are called by their councils', () => {
    expect(groupInWords({ councils: ['Ashby'], asked: 12, returned: 0, told: null })).toBe('Ashby');
    expect(groupInWords({ councils: ['Barton', 'Corby', null], asked: 12, returned: 0, told: null })).toBe('Barton, Corby and people of no council together');
    expect(groupInWords({ councils: [null], asked: 12, returned: 0, told: null })).toBe('People of no council');
  });

  it('say of how many of their forms it is said', () => {
    expect(toldInWords({ councils: ['A'], asked: 12, returned: 3, told: null })).toBe('3 forms: shown from 5 on');
    expect(toldInWords({ councils: ['A'], asked: 12, returned: 1, told: null })).toBe('1 form: shown from 5 on');
    expect(toldInWords({ councils: ['A'], asked: 12, returned: 10, told })).toBe('all 10');
    expect(toldInWords({ councils: ['A'], asked: 12, returned: 12, told })).toBe('the first 10 of 12');
  });
});
