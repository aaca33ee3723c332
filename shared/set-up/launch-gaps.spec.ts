import { launchGaps, type LaunchFacts } from './launch-gaps.ts';

const READY: LaunchFacts = {
  participants: 16, mentors: 8, withoutCouncil: 0, withoutSet: 0, withoutEmail: 0, withoutMentor: 0, coverNotAgreed: 0, selectionUnknown: 0, longTravel: 0,
  sets: [{ name: 'North', members: 8 }, { name: 'South', members: 8 }], outcomes: 6, councils: 5, councilsWithNobody: 0,
  sessions: 15, sessionsWithoutPlace: 0, sessionsOutside: 0, evaluators: 1, facilitators: 1, questionnaires: 2, noticeSettled: true, mentoring: true,
};
const codes = (facts: Partial<LaunchFacts>): string[] => launchGaps({ ...READY, ...facts }).map(({ code }) => code);

describe('what is missing before the launch', () => {
  it('is nothing when everything is there', () => {
    expect(codes({})).toEqual([]);
  });

  it.each<[string, Partial<LaunchFacts>]>([
    ['no-starters', { participants: 0 }],
    ['notice', { noticeSettled: false }],
    ['no-sessions', { sessions: 0 }],
    ['no-place', { sessionsWithoutPlace: 2 }],
    ['outside', { sessionsOutside: 1 }],
    ['no-council', { withoutCouncil: 1 }],
    ['no-set', { withoutSet: 3 }],
    ['no-email', { withoutEmail: 1 }],
    ['no-mentor', { withoutMentor: 1 }],
    ['cover', { coverNotAgreed: 4 }],
    ['selection', { selectionUnknown: 4 }],
    ['travel', { longTravel: 1 }],
    ['set-empty', { sets: [{ name: 'North', members: 0 }] }],
    ['set-small', { sets: [{ name: 'North', members: 4 }] }],
    ['set-large', { sets: [{ name: 'North', members: 11 }] }],
    ['no-outcomes', { outcomes: 0 }],
    ['no-councils', { councils: 0 }],
    ['silent-councils', { councilsWithNobody: 1 }],
    ['no-evaluator', { evaluators: 0 }],
    ['no-facilitator', { facilitators: 0 }],
    ['no-questionnaires', { questionnaires: 0 }],
  ])('is %s alone where only that is', (code, facts) => {
    expect(codes(facts)).toEqual([code]);
  });

  it('stops the start only for want of people or of what they are told', () => {
    const gaps = launchGaps({ ...READY, participants: 0, noticeSettled: false, sessions: 0, outcomes: 0, evaluators: 0 });
    expect(gaps.filter(({ level }) => level === 'must').map(({ code }) => code)).toEqual(['no-starters', 'notice']);
  });

  it('asks for no mentors where no mentoring is recommended, and for no sets where there are none', () => {
    expect(codes({ mentoring: false, withoutMentor: 16, sets: [], withoutSet: 16 })).toEqual([]);
  });

  it('says one person as one person', () => {
    expect(launchGaps({ ...READY, withoutCouncil: 1 })[0]!.text).toBe('1 person has no council');
    expect(launchGaps({ ...READY, withoutCouncil: 2 })[0]!.text).toBe('2 people have no council');
  });
});
