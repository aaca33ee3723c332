import fc from 'fast-check';
import { addWorkingDays, leavingWorkingDays, planMessages } from './reminder-plan.ts';
import { isWorkingDay, plusDays } from './working-day.ts';

/** Good Friday and Easter Monday of 2026, the early May bank holiday. */
const HOLIDAYS = new Set(['2026-04-03', '2026-04-06', '2026-05-04']);
const plan = (opensOn: string, closesOn: string | null): Record<string, string> =>
  Object.fromEntries(planMessages({ opensOn, closesOn }, HOLIDAYS).map(({ step, dueOn }) => [step, dueOn]));

describe('working days', () => {
  it('go over a weekend and a bank holiday', () => {
    expect(addWorkingDays('2026-04-01', 1, HOLIDAYS)).toBe('2026-04-02');
    expect(addWorkingDays('2026-04-02', 1, HOLIDAYS)).toBe('2026-04-07');
    expect(addWorkingDays('2026-04-02', 0, HOLIDAYS)).toBe('2026-04-02');
  });

  it('are left up to and including the last day', () => {
    // Wednesday, Thursday, Friday are left after Tuesday.
    expect(leavingWorkingDays('2026-06-19', 3, HOLIDAYS)).toBe('2026-06-16');
    // The Sunday adds none.
    expect(leavingWorkingDays('2026-06-21', 3, HOLIDAYS)).toBe('2026-06-16');
    expect(leavingWorkingDays('2026-04-08', 3, HOLIDAYS)).toBe('2026-04-01');
  });
});

describe('the messages of a round', () => {
  it('of three weeks over Easter, worked out by hand', () => {
    // Monday 23 March; +3: Thursday 26; +5: Thursday 2 April; closes Friday 17 April: 15, 16, 17 are left after Tuesday 14.
    expect(plan('2026-03-23', '2026-04-17')).toEqual({ invitation: '2026-03-23', reminder_1: '2026-03-26', reminder_2: '2026-04-02', personal: '2026-04-14' });
  });

  it('wait for the first working day', () => {
    expect(plan('2026-04-03', '2026-05-01')).toMatchObject({ invitation: '2026-04-07', reminder_1: '2026-04-10', reminder_2: '2026-04-17' });
  });

  it('are fewer when there is little time: what comes too near the last one is left out', () => {
    expect(plan('2026-06-01', '2026-06-12')).toEqual({ invitation: '2026-06-01', reminder_1: '2026-06-04', personal: '2026-06-09' });
    expect(plan('2026-06-01', '2026-06-08')).toEqual({ invitation: '2026-06-01', personal: '2026-06-03' });
    expect(plan('2026-06-01', '2026-06-03')).toEqual({ invitation: '2026-06-01' });
    expect(plan('2026-06-01', '2026-06-01')).toEqual({ invitation: '2026-06-01' });
  });

  it('have no last one where there is no last day', () => {
    expect(plan('2026-06-01', null)).toEqual({ invitation: '2026-06-01', reminder_1: '2026-06-04', reminder_2: '2026-06-11' });
  });

  it('are none in a round that is over before a working day comes', () => {
    expect(plan('2026-06-06', '2026-06-07')).toEqual({});
  });

  it('are always on different working days of the round, in their order, three reminders at most, the last with three working days left', () => {
    const day = fc.integer({ min: 0, max: 400 }).map((days) => plusDays('2026-01-01', days));
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 60 }), (opensOn, length) => {
        const closesOn = plusDays(opensOn, length);
        const steps = planMessages({ opensOn, closesOn }, HOLIDAYS);
        for (const [index, { step, dueOn }] of steps.entries()) {
          expect(isWorkingDay(dueOn, HOLIDAYS) && dueOn >= opensOn && dueOn <= closesOn).toBe(true);
          if (index > 0) expect(dueOn > steps[index - 1]!.dueOn).toBe(true);
          if (step !== 'personal') continue;
          let left = 0;
          for (let at = plusDays(dueOn, 1); at <= closesOn; at = plusDays(at, 1)) if (isWorkingDay(at, HOLIDAYS)) left += 1;
          expect(left).toBe(3);
        }
        expect(steps.length).toBeLessThanOrEqual(4);
        if (steps.length > 0) expect(steps[0]!.step).toBe('invitation');
      }),
    );
  });
});
