import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { clockTime, longDate, todayInLondon } from './dates.ts';

describe('today', () => {
  it('is the day in London, also in the first hour of a day in summer', () => {
    // 00:30 BST on 2 June: still the first in UTC.
    expect(todayInLondon(new Date('2026-06-01T23:30:00Z'))).toBe('2026-06-02');
    expect(todayInLondon(new Date('2026-06-01T22:30:00Z'))).toBe('2026-06-01');
    expect(todayInLondon(new Date('2026-01-01T23:30:00Z'))).toBe('2026-01-01');
  });

  it('is told in one place, and never as the day of UTC', () => {
    const files = readdirSync('client', { recursive: true, encoding: 'utf8' }).filter((file) => /(?<!\.spec)\.tsx?$/.test(file));
    expect(files.length).toBeGreaterThan(50);
    expect(files.filter((file) => /new Date\(\)\.toISOString\(\)/.test(readFileSync(path.join('client', file), 'utf8')))).toEqual([]);
  });
});

it('writes a day in words', () => {
  expect(longDate('2010-09-07')).toBe('7 September 2010');
});

it.each([['09:30', '9:30am'], ['10:00', '10am'], ['12:00', '12pm'], ['13:05', '1:05pm'], ['00:00', '12am']])('writes %s as %s', (time, said) => {
  expect(clockTime(time)).toBe(said);
});
