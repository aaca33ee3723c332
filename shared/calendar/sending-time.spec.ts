import fc from 'fast-check';
import { inLondon } from './london.ts';
import { FIRST_MINUTE, leavesFrom, mayLeave, morningOf, nextMorning } from './sending-time.ts';
import { isWorkingDay, plusDays } from './working-day.ts';

/** Good Friday and Easter Monday of 2027; clocks go forward between them, on 28 March. */
const EASTER = new Set(['2027-03-26', '2027-03-29']);
const at = (instant: string): Date => new Date(instant);

describe('half past nine', () => {
  it.each([
    ['2027-01-15', '2027-01-15T09:30:00.000Z', 'in winter'],
    ['2027-07-15', '2027-07-15T08:30:00.000Z', 'in summer'],
    ['2027-03-28', '2027-03-28T08:30:00.000Z', 'on the day clocks go forward'],
    ['2027-10-31', '2027-10-31T09:30:00.000Z', 'on the day they go back'],
  ])('of %s is %s, %s', (day, instant) => {
    expect(morningOf(day).toISOString()).toBe(instant);
  });

  it('is half past nine on every day of four years', () => {
    for (let day = '2025-01-01'; day < '2029-01-01'; day = plusDays(day, 1)) expect(inLondon(morningOf(day))).toEqual({ day, minute: FIRST_MINUTE });
  });
});

describe('messages', () => {
  it.each([
    ['2027-03-25T09:29:59Z', false, 'a second before half past nine'],
    ['2027-03-25T09:30:00Z', true, 'at half past nine'],
    ['2027-03-25T23:59:59Z', true, 'until midnight'],
    ['2027-03-26T12:00:00Z', false, 'on Good Friday'],
    ['2027-03-27T12:00:00Z', false, 'on a Saturday'],
    ['2027-03-29T12:00:00Z', false, 'on Easter Monday'],
    ['2027-03-30T08:29:59Z', false, 'before half past nine in summer time'],
    ['2027-03-30T08:30:00Z', true, 'at half past nine in summer time'],
  ])('%s: %s, %s', (instant, leave) => {
    expect(mayLeave(at(instant), EASTER)).toBe(leave);
  });

  it('wait over Easter and the change of clocks for the Tuesday', () => {
    for (const instant of ['2027-03-26T00:00:00Z', '2027-03-27T10:00:00Z', '2027-03-28T01:30:00Z', '2027-03-29T20:00:00Z', '2027-03-30T05:00:00Z']) {
      expect(leavesFrom(at(instant), EASTER).toISOString()).toBe('2027-03-30T08:30:00.000Z');
    }
    expect(nextMorning(at('2027-03-25T16:00:00Z'), EASTER).toISOString()).toBe('2027-03-30T08:30:00.000Z');
  });

  it('of the early morning wait for the same day, and a second one for the next', () => {
    expect(leavesFrom(at('2027-03-24T06:00:00Z'), EASTER).toISOString()).toBe('2027-03-24T09:30:00.000Z');
    expect(nextMorning(at('2027-03-24T06:00:00Z'), EASTER).toISOString()).toBe('2027-03-25T09:30:00.000Z');
    // Half past midnight in London is still the day before in UTC.
    expect(nextMorning(at('2027-06-14T23:30:00Z'), EASTER).toISOString()).toBe('2027-06-16T08:30:00.000Z');
  });

  it('always leave when they may, never sooner than asked, and a second one never on the same day', () => {
    const day = fc.integer({ min: 0, max: 1500 }).map((days) => plusDays('2025-01-01', days));
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 86_399 }), fc.uniqueArray(day, { maxLength: 100 }), (from, second, off) => {
        const [instant, holidays] = [new Date(Date.parse(`${from}T00:00:00Z`) + second * 1000), new Set(off)];
        const leaves = leavesFrom(instant, holidays);
        expect(mayLeave(leaves, holidays)).toBe(true);
        expect(leaves >= instant).toBe(true);
        if (!mayLeave(instant, holidays)) expect(inLondon(leaves).minute).toBe(FIRST_MINUTE);
        const next = nextMorning(instant, holidays);
        expect(inLondon(next).day > inLondon(instant).day).toBe(true);
        expect(isWorkingDay(inLondon(next).day, holidays) && inLondon(next).minute === FIRST_MINUTE).toBe(true);
      }),
    );
  });
});
