import { windowOf } from './round-window.ts';

const round = { opensOn: '2026-02-16', closesOn: '2026-03-13' };

describe('the window of a round', () => {
  it.each([
    ['2026-02-15T23:59:59Z', 'not_yet'],
    ['2026-02-16T00:00:00Z', 'open'],
    ['2026-03-13T23:59:59Z', 'open'],
    ['2026-03-14T00:00:00Z', 'grace'],
    ['2026-03-14T00:59:59Z', 'grace'],
    ['2026-03-14T01:00:00Z', 'closed'],
    ['2026-03-15T00:30:00Z', 'closed'],
  ])('at %s is %s', (now, expected) => {
    expect(windowOf(round, new Date(now))).toBe(expected);
  });

  it('follows summer time: a day in June ends at eleven at night, UTC', () => {
    const june = { opensOn: '2026-06-01', closesOn: '2026-06-30' };
    expect(windowOf(june, new Date('2026-05-31T23:00:00Z'))).toBe('open');
    expect(windowOf(june, new Date('2026-06-30T22:59:59Z'))).toBe('open');
    expect(windowOf(june, new Date('2026-06-30T23:00:00Z'))).toBe('grace');
    expect(windowOf(june, new Date('2026-07-01T00:00:00Z'))).toBe('closed');
  });

  it.each([
    ['2026-03-28', '2026-03-29T00:59:59Z'],
    ['2026-10-24', '2026-10-24T23:59:59Z'],
  ])('has a whole hour of grace when clocks change in the night after %s', (closesOn, now) => {
    expect(windowOf({ opensOn: '2026-01-01', closesOn }, new Date(now))).toBe('grace');
    expect(windowOf({ opensOn: '2026-01-01', closesOn }, new Date(new Date(now).getTime() + 1000))).toBe('closed');
  });

  it('stays open without a last day', () => {
    expect(windowOf({ opensOn: '2010-01-01', closesOn: null }, new Date('2126-01-01T00:00:00Z'))).toBe('open');
  });
});
