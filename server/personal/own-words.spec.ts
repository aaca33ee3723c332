import { timeInWords } from './own-words.ts';

describe('a time of day', () => {
  it.each([
    ['2011-02-24T09:30:00Z', '9:30am'],
    ['2011-02-24T12:00:00Z', '12pm'],
    ['2011-02-24T12:31:00Z', '12:31pm'],
    ['2011-02-24T00:31:00Z', '12:31am'],
    ['2011-07-01T12:31:00Z', '1:31pm'],
  ])('of %s is said as %s', (instant, said) => {
    expect(timeInWords(new Date(instant))).toBe(said);
  });
});
