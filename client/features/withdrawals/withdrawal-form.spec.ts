import { EMPTY, withdrawalOf, type WithdrawalForm } from './withdrawal-form.ts';
import { effectWords, howWords, matching, whenWords } from './withdrawal-words.ts';
import type { Enrolment } from './api/withdrawals-api.ts';

const FILLED: WithdrawalForm = {
  ...EMPTY, reason: 'resignation', kind: 'in_effect', withdrewOn: { day: '30', month: '6', year: '2010' }, datePrecision: 'season', dateNote: ' by the summer ', toldBy: 'the council',
};

describe('a withdrawal as it was typed', () => {
  it('becomes the withdrawal to send', () => {
    expect(withdrawalOf(FILLED, '2010-12-01').withdrawal).toEqual({
      kind: 'in_effect', withdrewOn: '2010-06-30', datePrecision: 'season', dateNote: 'by the summer', reason: 'resignation', note: '', toldBy: 'the council',
    });
  });

  it('says of an empty form everything that is missing', () => {
    expect(Object.keys(withdrawalOf(EMPTY, '2010-12-01').errors ?? {})).toEqual(['reason', 'kind', 'withdrewOn', 'datePrecision']);
  });

  it('does not ask of somebody who died how formally they withdrew', () => {
    expect(withdrawalOf({ ...FILLED, reason: 'death', kind: null }, '2010-12-01').withdrawal).toMatchObject({ reason: 'death', kind: 'formal' });
    expect(withdrawalOf({ ...FILLED, reason: 'death', withdrewOn: EMPTY.withdrewOn }, '2010-12-01').errors).toEqual({ withdrewOn: 'Enter the day when they died, exact or rough' });
  });

  it('refuses a day to come', () => {
    expect(withdrawalOf(FILLED, '2010-06-29').errors?.withdrewOn).toMatch(/today or in the past/);
  });
});

describe('a withdrawal in words', () => {
  it('says a date as exactly as it is known', () => {
    expect(whenWords({ withdrewOn: '2010-06-30', datePrecision: 'day', dateNote: '' })).toBe('30 June 2010');
    expect(whenWords({ withdrewOn: '2010-06-30', datePrecision: 'season', dateNote: 'by the summer' })).toBe('About 30 June 2010 (“by the summer”)');
  });

  it('says of a death only that they died', () => {
    expect(howWords({ kind: 'formal', reason: 'death' })).toBe('Died');
    expect(howWords({ kind: 'in_effect', reason: 'stopped_coming' })).toBe('Stopped coming, in effect');
  });

  it('says what it changes, and of a death that nothing is written any more', () => {
    const effects = { absentFrom: [{ code: 'x', title: 'Meeting 2', heldOn: '2010-07-01', mark: null }], attendedAfter: [], staysStarter: true, otherRoles: ['mentor' as const], forbiddenBecause: [], stopsFinisher: true, messagesStop: 2, stillAsked: true };
    const words = effectWords('Ada', effects, false);
    expect(words).toEqual([
      expect.stringMatching(/Ada stays a starter/),
      'One session of theirs after that day counts as not attended: Meeting 2 on 1 July 2010.',
      expect.stringMatching(/They stop being one: a finisher did not withdraw/),
      'Messages about the 2 sessions still to come stop.',
      expect.stringMatching(/Questionnaires still ask them/),
      expect.stringMatching(/also enrolled as mentor/),
    ]);
    const ofDeath = effectWords('Ada', { ...effects, stillAsked: false }, true);
    expect(ofDeath.join(' ')).not.toMatch(/Questionnaires still ask|still to come stop/);
    expect(ofDeath.at(-1)).toMatch(/nothing is written to them/);
    expect(effectWords('Ada', { ...effects, staysStarter: false }, false)[0]).toMatch(/not a starter/);
  });

  it('finds people by name, council or set', () => {
    const people = [{ person: 'Ada', council: 'Poole', set: null }, { person: 'Bea', council: null, set: 'Poole set' }, { person: 'Cy', council: 'Devon', set: null }] as Enrolment[];
    expect(matching(people, ' poole ').map(({ person }) => person)).toEqual(['Ada', 'Bea']);
    expect(matching(people, '')).toHaveLength(3);
  });
});
