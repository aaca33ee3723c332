import fc from 'fast-check';
import { evidenceKey, inEffectEvidence, isToBeAsked, type WatchedMeeting, type WatchedSession } from './in-effect-watch.ts';

const SIGNS = { p: 'present', a: 'apology', x: 'absent', '-': 'not_recorded' } as const;
/** "pax-": a session a month, from January 2024 on, on the 10th. */
const sessions = (signs: string): WatchedSession[] =>
  [...signs].map((sign, index) => ({ sessionId: `s${index + 1}`, title: `Meeting ${index + 1}`, heldOn: `2024-${String(index + 1).padStart(2, '0')}-10`, sign: SIGNS[sign as keyof typeof SIGNS] }));
const met = (...days: string[]): WatchedMeeting[] => days.map((heldOn) => ({ heldOn, loggedBy: ['mentor'] }));
const asks = (signs: string, meetings: WatchedMeeting[] = [], needed = 2): boolean => inEffectEvidence({ sessions: sessions(signs), meetings }, needed) !== null;

describe('somebody silent', () => {
  it('is asked about after two sessions running with neither presence nor apology', () => {
    expect(asks('pxx')).toBe(true);
    expect(asks('paxx')).toBe(true);
    expect(asks('xx')).toBe(true);
  });

  it('is not asked about after one, nor when the two do not run', () => {
    expect(asks('ppx')).toBe(false);
    expect(asks('xpx')).toBe(false);
    expect(asks('x')).toBe(false);
    expect(asks('')).toBe(false);
  });

  it('is not asked about once they came or sent apologies again', () => {
    expect(asks('pxxp')).toBe(false);
    expect(asks('pxxa')).toBe(false);
  });

  it('is asked about after as many sessions as the programme says', () => {
    expect(asks('px', [], 1)).toBe(true);
    expect(asks('pxx', [], 3)).toBe(false);
    expect(asks('pxxx', [], 3)).toBe(true);
  });

  it('is not made so by a register that nobody took', () => {
    expect(asks('p--')).toBe(false);
    expect(asks('px-')).toBe(false);
    expect(asks('px-x')).toBe(true);
    expect(asks('pxx-')).toBe(true);
    expect(inEffectEvidence({ sessions: sessions('px-x'), meetings: [] }, 2)!.notRecorded.map(({ sessionId }) => sessionId)).toEqual(['s3']);
  });
});

describe('mentoring contact', () => {
  it('in the time of the silence is a sign of life', () => {
    expect(asks('pxx', met('2024-02-20'))).toBe(false);
    expect(asks('pxx', met('2024-01-11'))).toBe(false);
    expect(asks('pxx', met('2024-05-01'))).toBe(false);
  });

  it('before it, or on the day they were last heard of, is not', () => {
    expect(asks('pxx', met('2023-12-01'))).toBe(true);
    expect(asks('pxx', met('2024-01-10'))).toBe(true);
  });

  it('long ago does not keep somebody silent for ever from being asked about', () => {
    // Met between the second and the third session; silent at the third, the fourth and the fifth.
    expect(asks('ppxx', met('2024-02-20'))).toBe(false);
    expect(asks('ppxxx', met('2024-02-20'))).toBe(true);
  });

  it('at any time counts where no session came before the silence', () => {
    expect(asks('xx', met('2023-01-01'))).toBe(false);
  });
});

describe('the evidence', () => {
  it('says which sessions, and when they were last seen, heard of and met', () => {
    const found = inEffectEvidence({ sessions: sessions('ppaxxx'), meetings: met('2024-01-20', '2024-03-01') }, 2)!;
    expect(found.silent.map(({ title }) => title)).toEqual(['Meeting 5', 'Meeting 6']);
    expect(found).toMatchObject({
      running: 3, lastPresent: { title: 'Meeting 2', heldOn: '2024-02-10' }, lastApology: { title: 'Meeting 3', heldOn: '2024-03-10' },
      lastMeeting: { heldOn: '2024-03-01', loggedBy: ['mentor'] }, since: '2024-04-10', notRecorded: [],
    });
  });

  it('of somebody who never came says so', () => {
    expect(inEffectEvidence({ sessions: sessions('xx'), meetings: [] }, 2)).toMatchObject({ lastPresent: null, lastApology: null, lastMeeting: null, since: null, running: 2 });
  });

  it('is new with one more silent session', () => {
    const key = (signs: string): string => evidenceKey(inEffectEvidence({ sessions: sessions(signs), meetings: [] }, 2)!);
    expect(key('pxx')).toBe(key('pxx-'));
    expect(key('pxx')).not.toBe(key('pxxx'));
  });
});

describe('for any record', () => {
  const anySigns = fc.array(fc.constantFrom('p', 'a', 'x', '-'), { maxLength: 12 }).map((all) => all.join(''));
  const anyNumber = fc.integer({ min: 1, max: 4 });
  const anyMeetings = fc.array(fc.integer({ min: 1, max: 12 }).map((month) => ({ heldOn: `2024-${String(month).padStart(2, '0')}-20`, loggedBy: ['mentee'] })), { maxLength: 3 });

  it('nobody is asked about who was present or apologised at one of the sessions it rests on', () => {
    fc.assert(
      fc.property(anySigns, anyMeetings, anyNumber, (signs, meetings, needed) => {
        const found = inEffectEvidence({ sessions: sessions(signs), meetings }, needed);
        const tail = signs.replaceAll('-', '').slice(-needed);
        if (found) {
          expect(tail).toBe('x'.repeat(needed));
          expect(found.silent).toHaveLength(needed);
          expect(found.running).toBeGreaterThanOrEqual(needed);
          expect(meetings.every(({ heldOn }) => found.since !== null && heldOn <= found.since)).toBe(true);
        } else if (meetings.length === 0) {
          expect(tail === 'x'.repeat(needed)).toBe(false);
        }
      }),
    );
  });

  it('a sign of life at the end ends the question, and sessions without a mark never change it', () => {
    fc.assert(
      fc.property(anySigns, anyMeetings, anyNumber, fc.constantFrom('p', 'a'), (signs, meetings, needed, sign) => {
        expect(asks(signs.slice(0, 11) + sign, meetings, needed)).toBe(false);
        expect(asks(`${signs.slice(0, 11)}-`, meetings, needed)).toBe(asks(signs.slice(0, 11), meetings, needed));
      }),
    );
  });
});

describe('an earlier answer', () => {
  it('that dismissed the same evidence keeps it from being asked again; other evidence is asked', () => {
    const dismissed = { answer: 'dismissed', evidence: 's1 s2', snoozedUntil: null } as const;
    expect(isToBeAsked('s1 s2', [dismissed], '2024-05-01')).toBe(false);
    expect(isToBeAsked('s2 s3', [dismissed], '2024-05-01')).toBe(true);
  });

  it('that put it off holds until its day, whatever the evidence, and no longer', () => {
    const snoozed = { answer: 'snoozed', evidence: 's1 s2', snoozedUntil: '2024-05-10' } as const;
    expect(isToBeAsked('s1 s2', [snoozed], '2024-05-09')).toBe(false);
    expect(isToBeAsked('s2 s3', [snoozed], '2024-05-09')).toBe(false);
    expect(isToBeAsked('s1 s2', [snoozed], '2024-05-10')).toBe(true);
  });

  it('that confirmed it does not stop a question after the withdrawal was reversed', () => {
    expect(isToBeAsked('s1 s2', [{ answer: 'confirmed', evidence: 's1 s2', snoozedUntil: null }], '2024-05-01')).toBe(true);
  });
});
