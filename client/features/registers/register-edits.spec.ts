import type { RegisterEntry, Says } from './api/registers-api.ts';
import { afterSaving, choiceOf, current, edit, markEverybody, markingsOf, progressOf, rebase, saysOf } from './register-edits.ts';

const entry = (enrolmentId: string, says: Partial<RegisterEntry> = {}): RegisterEntry => ({
  enrolmentId, person: enrolmentId, personCode: enrolmentId, role: 'participant', council: null,
  expected: true, mark: null, reason: null, version: 0, withdrewOn: null, ...says,
});
const PRESENT: Says = { expected: true, mark: 'in_person', reason: null };
const ABSENT: Says = { expected: true, mark: 'absent', reason: null };
const SICK: Says = { expected: true, mark: 'apologies_on_day', reason: 'illness' };

describe('one row', () => {
  it('goes from what it says to a choice and back', () => {
    for (const says of [PRESENT, ABSENT, SICK, { expected: true, mark: null, reason: null }, { expected: false, mark: null, reason: null }]) {
      expect(saysOf(choiceOf(says), says)).toEqual(says);
    }
  });

  it('keeps a reason from one apology to another and drops it otherwise', () => {
    expect(saysOf('apologies_in_advance', SICK).reason).toBe('illness');
    expect(saysOf('absent', SICK).reason).toBeNull();
    expect(saysOf('not_expected', SICK)).toEqual({ expected: false, mark: null, reason: null });
  });

  it('is no change any more when it is set back', () => {
    const a = entry('a', ABSENT);
    const edits = edit({}, a, PRESENT);
    expect(current(a, edits)).toEqual(PRESENT);
    expect(edit(edits, a, ABSENT)).toEqual({});
  });
});

describe('marking everybody', () => {
  it('marks whoever is expected and has no mark yet, and nobody else', () => {
    const entries = [entry('a'), entry('b', ABSENT), entry('c', { expected: false }), entry('gone', { withdrewOn: '2024-03-04' }), entry('today', { withdrewOn: '2024-03-05' }), entry('typed')];
    const edits = markEverybody(entries, { typed: SICK }, '2024-03-05');
    expect(edits).toEqual({ a: PRESENT, today: PRESENT, typed: SICK });
    expect(progressOf(entries, edits)).toEqual({ expected: 5, recorded: 4, attended: 2 });
  });
});

describe('saving', () => {
  it('sends only what changed, with the version it was loaded in', () => {
    expect(markingsOf([entry('a', { version: 4 }), entry('b')], { a: SICK })).toEqual([{ enrolmentId: 'a', version: 4, ...SICK }]);
  });

  it('keeps what was changed while it was being saved', () => {
    expect(afterSaving([entry('a', PRESENT), entry('b', PRESENT)], { b: ABSENT })).toEqual({ b: ABSENT });
  });
});

describe('a register that somebody else changed', () => {
  const before = [entry('a', { version: 1 }), entry('b', { version: 1 }), entry('c', { version: 1 })];

  it('carries over what they did not touch, and sends it with the new version', () => {
    const now = [entry('a', { version: 1 }), entry('b', { ...ABSENT, version: 2 }), entry('c', { version: 1 })];
    const over = rebase(before, now, { a: PRESENT });
    expect(over).toEqual({ edits: { a: PRESENT }, differences: [] });
  });

  it('drops what they did just the same', () => {
    expect(rebase(before, [entry('a', { ...PRESENT, version: 2 })], { a: PRESENT })).toEqual({ edits: {}, differences: [] });
  });

  it('asks where both changed the same person to something different, and loses neither', () => {
    const now = [entry('a', { ...ABSENT, version: 2 }), entry('b', { version: 1 })];
    const over = rebase(before, now, { a: SICK, b: PRESENT });
    expect(over.edits).toEqual({ a: SICK, b: PRESENT });
    expect(over.differences).toEqual([{ enrolmentId: 'a', mine: SICK, theirs: ABSENT }]);
    expect(markingsOf(now, over.edits).map((marking) => marking.version)).toEqual([2, 1]);
  });

  it('asks about somebody who is new on the register and whom we marked too', () => {
    expect(rebase([], [entry('d', { ...ABSENT, version: 1 })], { d: PRESENT }).differences).toHaveLength(1);
  });
});
