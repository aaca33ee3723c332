import { endOf, leftInWords } from './time-left.ts';

const HOUR = 3_600_000;

describe('when a sign-in ends', () => {
  it('is a while after the last use, and a minute earlier than the server says it at the latest', () => {
    expect(endOf({ lastActivity: 0, idleMinutes: 60, endsAt: 12 * HOUR })).toEqual({ at: HOUR - 60_000, canStay: true });
  });

  it('is the end of the twelve hours when that comes first, whatever is done', () => {
    expect(endOf({ lastActivity: 11.5 * HOUR, idleMinutes: 60, endsAt: 12 * HOUR })).toEqual({ at: 12 * HOUR, canStay: false });
  });

  it('is told in whole minutes, never more than are left', () => {
    expect([300_000, 299_000, 119_999, 60_000, 59_999, 0, -5].map(leftInWords)).toEqual(['5 minutes', '4 minutes', '1 minute', '1 minute', 'less than a minute', 'less than a minute', 'less than a minute']);
  });
});
