import fc from 'fast-check';
import { placeSessions, shiftByWeeks } from './place-sessions.ts';
import { daysBetween, isWorkingDay, mondayOf, plusDays, weekdayOf, workingDayFrom } from './working-day.ts';

const HOLIDAYS = new Set(['2027-03-26', '2027-03-29', '2027-05-03', '2027-12-27', '2027-12-28']);
const anyDay = fc.integer({ min: 0, max: 1400 }).map((days) => plusDays('2025-01-01', days));

describe('a working day', () => {
  it.each([
    ['2027-03-25', true, 'a Thursday'],
    ['2027-03-26', false, 'Good Friday'],
    ['2027-03-27', false, 'a Saturday'],
    ['2027-03-30', true, 'the Tuesday after Easter'],
  ])('%s: %s, %s', (day, works) => {
    expect(isWorkingDay(day, HOLIDAYS)).toBe(works);
  });

  it('after Maundy Thursday is the Tuesday', () => {
    expect(workingDayFrom('2027-03-26', HOLIDAYS)).toBe('2027-03-30');
  });

  it('counts over the end of summer time and over leap years', () => {
    expect(plusDays('2027-10-30', 2)).toBe('2027-11-01');
    expect(plusDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
    expect(mondayOf('2027-10-31')).toBe('2027-10-25');
  });
});

describe('sessions', () => {
  it('on a bank holiday are moved to the same weekday a week later', () => {
    expect(placeSessions(['2027-05-03'], HOLIDAYS)).toEqual([{ day: '2027-05-10', insteadOf: '2027-05-03' }]);
  });

  it('are moved a week earlier where the next session is in the way', () => {
    expect(placeSessions(['2027-05-03', '2027-05-10'], HOLIDAYS).map(({ day }) => day)).toEqual(['2027-04-26', '2027-05-10']);
  });

  it('go to the next working day where both weeks are taken', () => {
    expect(placeSessions(['2027-04-26', '2027-05-03', '2027-05-10'], HOLIDAYS).map(({ day }) => day)).toEqual(['2027-04-26', '2027-05-04', '2027-05-10']);
  });

  it('of a weekend go to the Monday', () => {
    expect(placeSessions(['2027-06-05'], HOLIDAYS)).toEqual([{ day: '2027-06-07', insteadOf: '2027-06-05' }]);
  });

  it('are always on working days, in their order, and stay where they are meant to be when that is one', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyDay, { minLength: 1, maxLength: 14 }), fc.uniqueArray(anyDay, { maxLength: 60 }), (days, off) => {
        const [wanted, holidays] = [[...days].sort(), new Set(off)];
        const placed = placeSessions(wanted, holidays);
        expect(placed).toHaveLength(wanted.length);
        for (const [index, { day, insteadOf }] of placed.entries()) {
          expect(isWorkingDay(day, holidays)).toBe(true);
          if (index > 0) expect(day > placed[index - 1]!.day).toBe(true);
          expect(insteadOf).toBe(day === wanted[index] ? null : wanted[index]);
          const pushed = index > 0 && placed[index - 1]!.day >= wanted[index]!;
          if (isWorkingDay(wanted[index]!, holidays) && !pushed) expect(day).toBe(wanted[index]);
        }
      }),
    );
  });

  it('of last year keep their weekday and their distances when they are shifted', () => {
    fc.assert(
      fc.property(anyDay, anyDay, anyDay, anyDay, (one, other, oldStart, newStart) => {
        const [shiftedOne, shiftedOther] = [shiftByWeeks(one, oldStart, newStart), shiftByWeeks(other, oldStart, newStart)];
        expect(weekdayOf(shiftedOne)).toBe(weekdayOf(one));
        expect(daysBetween(shiftedOne, shiftedOther)).toBe(daysBetween(one, other));
        expect(Math.abs(daysBetween(oldStart, one) - daysBetween(newStart, shiftedOne))).toBeLessThanOrEqual(3);
      }),
    );
  });
});
