import { faultsOfMarkings, sortMarkings, type MarkedPerson, type MarkedSession, type Marking } from './register-check.ts';

const SESSION: MarkedSession = { kind: 'set_meeting', status: 'held', heldOn: '2024-03-05', begun: true, setId: 'north', set: 'North', };
const person = (says: Partial<MarkedPerson> = {}): MarkedPerson => ({ person: 'Ada', role: 'participant', setId: 'north', withdrewOn: null, stored: null, ...says });
const marking = (says: Partial<Marking> = {}): Marking => ({ enrolmentId: 'a', expected: true, mark: 'in_person', reason: null, version: 0, ...says });
const faults = (who: MarkedPerson, what: Partial<Marking>, session = SESSION): string[] =>
  faultsOfMarkings(session, new Map([['a', who]]), [marking(what)]).map((fault) => fault.message);
const sorted = (stored: MarkedPerson['stored'], what: Partial<Marking>): string => {
  const { save, conflicts } = sortMarkings(new Map([['a', person({ stored })]]), [marking(what)]);
  return save.length > 0 ? 'save' : conflicts.length > 0 ? 'conflict' : 'nothing to do';
};

describe('what forbids a marking', () => {
  it('allows every mark of the vocabulary, and none', () => {
    for (const mark of ['in_person', 'online', 'in_part', 'apologies_in_advance', 'apologies_on_day', 'absent', null]) expect(faults(person(), { mark })).toEqual([]);
  });

  it('allows a reason with an apology only', () => {
    expect(faults(person(), { mark: 'apologies_on_day', reason: 'weather' })).toEqual([]);
    expect(faults(person(), { mark: 'absent', reason: 'weather' })).toEqual(['Ada: only apologies have a reason. Mark them as apologies, or take the reason away.']);
    expect(faults(person(), { mark: 'apologies_on_day', reason: 'rain' })[0]).toMatch(/“rain” is not a reason\. Use operational_demand/);
  });

  it('forbids a mark of somebody who is not expected', () => {
    expect(faults(person(), { expected: false, mark: null })).toEqual([]);
    expect(faults(person(), { expected: false, mark: 'absent' })[0]).toMatch(/has a mark but is not expected/);
  });

  it('forbids attending after withdrawing, not on that day, and not an apology', () => {
    expect(faults(person({ withdrewOn: '2024-03-04' }), {})).toEqual(['Ada withdrew on 4 March 2024; reverse the withdrawal first if they came on 5 March 2024.']);
    expect(faults(person({ withdrewOn: '2024-03-05' }), {})).toEqual([]);
    expect(faults(person({ withdrewOn: '2024-03-04' }), { mark: 'apologies_in_advance' })).toEqual([]);
  });

  it('forbids a new entry of another set, but lets one that is there be corrected', () => {
    expect(faults(person({ setId: 'south' }), {})[0]).toMatch(/is not of the set North/);
    expect(faults(person({ setId: null }), {})).toHaveLength(1);
    expect(faults(person({ setId: 'south', stored: { expected: true, mark: 'absent', reason: null, version: 1 } }), {})).toEqual([]);
    expect(faults(person({ setId: 'south' }), {}, { ...SESSION, kind: 'launch', setId: null, set: null })).toEqual([]);
  });

  it('says once that the session was cancelled or has not begun', () => {
    expect(faults(person(), {}, { ...SESSION, status: 'cancelled' })).toEqual([expect.stringMatching(/cancelled/)]);
    expect(faults(person(), {}, { ...SESSION, begun: false })).toEqual([expect.stringMatching(/5 March 2024 and has not begun/)]);
  });

  it('says that a person is there twice', () => {
    expect(faultsOfMarkings(SESSION, new Map([['a', person()]]), [marking(), marking({ mark: 'absent' })])).toEqual([
      { field: 'entries.1.enrolmentId', message: expect.stringMatching(/Ada is here twice/) },
    ]);
  });
});

describe('what is done with a marking', () => {
  const absent = { expected: true, mark: 'absent', reason: null, version: 3 };

  it('saves what is new and what was changed from the version that is there', () => {
    expect(sorted(null, {})).toBe('save');
    expect(sorted(absent, { version: 3 })).toBe('save');
  });

  it('does nothing when the register says so already, whatever the version', () => {
    for (const version of [0, 2, 3, 9]) expect(sorted(absent, { mark: 'absent', version })).toBe('nothing to do');
  });

  it('is a conflict when somebody else changed it to something else meanwhile', () => {
    expect(sorted(absent, { version: 2 })).toBe('conflict');
    expect(sorted(absent, { version: 0 })).toBe('conflict');
    expect(sorted(absent, { mark: 'absent', reason: 'weather', version: 2 })).toBe('conflict');
    expect(sorted(null, { version: 2 })).toBe('conflict');
  });

  it('takes an entry that only says “expected” for the one listed before it was stored', () => {
    const unmarked = { expected: true, mark: null, reason: null };
    expect(sorted({ ...unmarked, version: 1 }, { version: 0 })).toBe('save');
    expect(sorted({ ...unmarked, version: 2 }, { version: 0 })).toBe('conflict');
    expect(sorted({ ...unmarked, expected: false, version: 1 }, { version: 0 })).toBe('conflict');
  });
});
