import { outOf, registerWords, whoIs, withdrewWords } from './council-words.ts';

describe('the words of a council’s page', () => {
  it('say how many of how many, and nothing where there was nothing to attend', () => {
    expect([outOf(5, 7), outOf(0, 2), outOf(0, 0)]).toEqual(['5 of 7', '0 of 2', '–']);
  });

  it('say who somebody is', () => {
    expect(whoIs({ role: 'participant', set: 'Exeter set', starter: true })).toBe('Participant, Exeter set');
    expect(whoIs({ role: 'mentor', set: null, starter: false })).toBe('Mentor, joined later');
  });

  it('say when somebody withdrew, and never why', () => {
    expect([withdrewWords({ withdrewOn: null }), withdrewWords({ withdrewOn: '2010-11-03' })]).toEqual(['No', '3 November 2010']);
  });

  it('keep not recorded, not expected and withdrawn apart', () => {
    const says = { mark: null, expected: true, withdrewBefore: false };
    expect(registerWords(says)).toBe('Not recorded');
    expect(registerWords({ ...says, expected: false })).toBe('Not expected');
    expect(registerWords({ ...says, expected: false, withdrewBefore: true })).toBe('Had withdrawn');
    expect(registerWords({ ...says, mark: 'in_part' })).toBe('Attended in part');
    expect(registerWords({ ...says, mark: 'in_person', withdrewBefore: true })).toBe('Attended in person (after withdrawing)');
  });
});
