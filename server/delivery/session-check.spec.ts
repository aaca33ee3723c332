import { askBefore, changesBetween, faultsOfSession, type ProgrammeDays, type WantedSession } from './session-check.ts';

const PROGRAMME: ProgrammeDays = { startsOn: '2024-01-10', endsOn: '2024-12-31', today: '2024-06-01', earliest: '2023-10-10', latest: '2025-12-31' };
const GOOD: WantedSession = { kind: 'set_meeting', set: 'north', day: '2024-03-05', startsAt: '09:30', endsAt: '15:30', capacity: 12, optimum: 8, closing: null, timetable: [{ at: '09:30', what: 'Welcome' }, { at: '10:00', what: 'Issues' }] };
const faults = (part: Partial<WantedSession>): [string, string][] => faultsOfSession({ ...GOOD, ...part }, PROGRAMME).map(({ field, message }) => [field, message]);

describe('a session', () => {
  it('that is whole has no fault', () => {
    expect(faults({})).toEqual([]);
    expect(faults({ endsAt: null, capacity: null, optimum: null, timetable: [], closing: true })).toEqual([]);
  });

  it.each([
    [{ day: '2023-10-09' }, 'day', /9 October 2023 is before the programme, which starts on 10 January 2024/],
    [{ day: '2026-01-01' }, 'day', /is after the programme, which ends on 31 December 2024/],
    [{ endsAt: '09:30', timetable: [] }, 'endsAt', /end at 09:30, before it starts at 09:30/],
    [{ set: null }, 'set', /is of one set/],
    [{ kind: 'launch' as const }, 'set', /of the whole programme/],
    [{ kind: 'workshop' as const, closing: true }, 'closing', /Only meetings of a set/],
    [{ optimum: 13 }, 'optimum', /13, is more than fit \(12\)/],
    [{ timetable: [{ at: '09:00', what: 'Coffee' }] }, 'timetable.0.at', /not within the session \(09:30 to 15:30\)/],
    [{ timetable: [{ at: '16:00', what: 'Home' }] }, 'timetable.0.at', /not within/],
    [{ timetable: [{ at: '11:00', what: 'b' }, { at: '10:00', what: 'a' }] }, 'timetable.1.at', /order of time/],
  ])('with %j is refused at %s', (part, field, message) => {
    expect(faults(part)).toEqual([[field, expect.stringMatching(message)]]);
  });

  it('with marks stays of its kind and set, and is never in the future', () => {
    const before = { kind: 'set_meeting' as const, set: 'north', marked: 3 };
    const changed = (part: Partial<WantedSession>): string[] => faultsOfSession({ ...GOOD, ...part }, PROGRAMME, before).map(({ field }) => field);
    expect(changed({})).toEqual([]);
    expect(changed({ day: '2024-06-02' })).toEqual(['day']);
    expect(changed({ set: 'south' })).toEqual(['set']);
    expect(changed({ kind: 'study_day' })).toEqual(['kind']);
    expect(faultsOfSession({ ...GOOD, set: 'south', day: '2024-07-02' }, PROGRAMME, { ...before, marked: 0 })).toEqual([]);
  });

  it('says all its faults at once', () => {
    expect(faults({ set: null, endsAt: '08:00', timetable: [] }).map(([field]) => field)).toEqual(['endsAt', 'set']);
  });
});

describe('before a session that has marks', () => {
  const record = { title: 'Meeting 1', status: 'held' as const, day: '2024-03-05', marked: 7 };
  it('is moved or cancelled, it asks and says what becomes of the marks', () => {
    expect(askBefore(record, { status: 'held', day: '2024-03-12' })).toMatch(/marks for 7 people, made for 5 March 2024. They are kept and will count for 12 March 2024/);
    expect(askBefore({ ...record, marked: 1 }, { status: 'cancelled', day: '2024-03-05' })).toMatch(/one person.*leaves everybody’s maximum/);
  });
  it('is changed otherwise, or has none, it asks nothing', () => {
    expect(askBefore(record, { status: 'held', day: '2024-03-05' })).toBeNull();
    expect(askBefore({ ...record, marked: 0 }, { status: 'cancelled', day: '2024-03-12' })).toBeNull();
    expect(askBefore({ ...record, status: 'cancelled' }, { status: 'cancelled', day: '2024-03-05' })).toBeNull();
  });
});

describe('changes', () => {
  it('are told field by field, lists by their content', () => {
    expect(changesBetween({ title: 'A', place: 'Exeter', timetable: [{ at: '09:30' }] }, { title: 'A', place: 'Bristol', timetable: [{ at: '09:30' }] })).toEqual({ place: ['Exeter', 'Bristol'] });
    expect(changesBetween({}, { title: 'A' })).toEqual({ title: [null, 'A'] });
  });
});
