import { monthName, periodOf } from './period.ts';

describe('a period', () => {
  it('is said in months and years', () => {
    expect(monthName('2010-09')).toBe('September 2010');
    expect(monthName('2011-01-31')).toBe('January 2011');
    expect(periodOf({ startsOn: '2010-04-01', endsOn: '2011-03-31' })).toBe('April 2010 to March 2011');
  });
});
