import { sessionDay, sessionIsoDay, sessionTime } from './session-time.ts';

describe('the time of a session', () => {
  it('is that of London, in summer and in winter', () => {
    expect(sessionTime('2010-07-08T08:30:00.000Z', '2010-07-08T14:30:00.000Z')).toBe('8 July 2010, 9:30am to 3:30pm');
    expect(sessionTime('2010-12-07T10:00:00.000Z', null)).toBe('7 December 2010, 10am');
    expect(sessionTime('2010-12-07T12:00:00.000Z', '2010-12-07T12:45:00.000Z')).toBe('7 December 2010, 12pm to 12:45pm');
  });

  it('is on the day of London, also near midnight', () => {
    expect(sessionDay('2010-07-08T23:30:00.000Z')).toBe('9 July 2010');
    expect(sessionIsoDay('2010-07-08T23:30:00.000Z')).toBe('2010-07-09');
  });
});
