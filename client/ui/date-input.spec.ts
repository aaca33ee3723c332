import { isoDate, NO_DATE, typedDate } from './date-input.tsx';

describe('isoDate', () => {
  it('reads a day with or without leading noughts', () => {
    expect(isoDate({ day: '7', month: '9', year: '2010' })).toBe('2010-09-07');
    expect(isoDate({ day: '07', month: '09', year: ' 2010 ' })).toBe('2010-09-07');
  });

  it('tells nothing typed from something that is not a day', () => {
    expect(isoDate(NO_DATE)).toBeNull();
    expect(isoDate({ day: '31', month: '2', year: '2010' })).toBeUndefined();
    expect(isoDate({ day: '1', month: '13', year: '2010' })).toBeUndefined();
    expect(isoDate({ day: '1', month: '1', year: '10' })).toBeUndefined();
    expect(isoDate({ day: '1', month: '', year: '2010' })).toBeUndefined();
  });

  it('gives back what typedDate shows', () => {
    expect(isoDate(typedDate('2011-01-05'))).toBe('2011-01-05');
    expect(typedDate(null)).toEqual(NO_DATE);
  });
});
