import { clockOf, EMPTY, errorsFrom, formOf, sessionOf, type SessionForm } from './session-form.ts';

const GOOD: SessionForm = { ...EMPTY, kind: 'set_meeting', set: 'north', title: ' Meeting 4 ', day: { day: '2', month: '7', year: '2024' }, startsAt: '9.30am', endsAt: '3:30pm', timetable: '9:30 Welcome\n\n10am – Issues of members', optimum: '8' };

describe('a time as people type it', () => {
  it.each([['9:30', '09:30'], ['9.30am', '09:30'], ['930', '09:30'], ['0930', '09:30'], ['3:30 pm', '15:30'], ['12pm', '12:00'], ['12am', '00:00'], ['14', '14:00'], ['25:00', null], ['9:60', null], ['13pm', null], ['noon', null], ['', null]])('%s is %s', (typed, clock) => {
    expect(clockOf(typed)).toBe(clock);
  });
});

describe('the form of a session', () => {
  it('that is whole is what the server takes', () => {
    expect(sessionOf(GOOD).session).toEqual({
      kind: 'set_meeting', set: 'north', title: 'Meeting 4', day: '2024-07-02', startsAt: '09:30', endsAt: '15:30', place: '', link: '', theme: '', learningOutcomes: '',
      timetable: [{ at: '09:30', what: 'Welcome' }, { at: '10:00', what: 'Issues of members' }], closing: null, capacity: null, optimum: 8, headcount: null,
    });
  });

  it('says everything that is missing, in words', () => {
    expect(sessionOf(EMPTY).errors).toEqual({ kind: expect.any(String), title: expect.any(String), day: 'Enter the day of the session', startsAt: expect.stringContaining('9:30am') });
    expect(sessionOf({ ...GOOD, day: { day: '31', month: '2', year: '2024' }, endsAt: 'late', timetable: 'Coffee', capacity: 'many' }).errors).toEqual({
      day: expect.stringContaining('real date'), endsAt: expect.any(String), timetable: expect.stringContaining('“Coffee”'), capacity: expect.stringContaining('whole number'),
    });
  });

  it('shows a session as it would be typed again', () => {
    const session = { ...sessionOf(GOOD).session!, code: 'north-4', status: 'planned', setName: 'North', begun: false, version: 1, closes: false, expected: 0, taken: 0, marked: 0, waiting: [], history: [] } as never;
    expect(sessionOf(formOf(session)).session).toEqual(sessionOf(GOOD).session);
  });

  it('shows a fault of the server at its field', () => {
    expect(errorsFrom([{ field: 'timetable.1.at', message: 'Too late.' }, { field: 'day', message: 'Too early.' }, { field: 'session', message: 'x' }])).toEqual({ timetable: 'Too late.', day: 'Too early.' });
  });
});
