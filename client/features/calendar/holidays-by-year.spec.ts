import { byYear, dayInWords, firstUnknownYear } from './holidays-by-year.ts';

const day = (iso: string): { day: string; name: string; changedBy: string; changedAt: null } => ({ day: iso, name: 'A day', changedBy: '', changedAt: null });
const DAYS = ['2024-01-01', '2025-01-01', '2025-12-25', '2026-04-03', '2027-01-01', '2029-01-01'].map(day);

describe('bank holidays', () => {
  it('stand year by year, those that are over at the end', () => {
    const { coming, over } = byYear(DAYS, '2026-08-01');
    expect(coming.map(({ year, holidays }) => [year, holidays.length])).toEqual([[2026, 1], [2027, 1], [2029, 1]]);
    expect(over.map(({ year, holidays }) => [year, holidays.length])).toEqual([[2025, 2], [2024, 1]]);
  });

  it('are known up to the first year without one', () => {
    expect(firstUnknownYear(DAYS, '2026-08-01')).toBe(2028);
    expect(firstUnknownYear([], '2026-08-01')).toBe(2026);
  });

  it('are said with their weekday', () => {
    expect(dayInWords('2026-04-03')).toBe('Friday 3 April 2026');
  });
});
