import { LARGEST_GOOD_SET, sizeOfSet, SMALLEST_GOOD_SET } from './set-size.ts';

/** What is known of a programme before its launch: counts of people who are enrolled and have not withdrawn. */
export interface LaunchFacts {
  participants: number; mentors: number;
  withoutCouncil: number; withoutSet: number; withoutEmail: number; withoutMentor: number; coverNotAgreed: number; selectionUnknown: number; longTravel: number;
  sets: readonly { name: string; members: number }[];
  outcomes: number; councils: number; councilsWithNobody: number;
  sessions: number; sessionsWithoutPlace: number; sessionsOutside: number;
  evaluators: number; facilitators: number;
  questionnaires: number;
  noticeSettled: boolean;
  /** Mentoring is recommended, so mentors are needed. */
  mentoring: boolean;
}

/** Something that is missing before the launch, and where it is mended. */
export interface LaunchGap {
  code: string;
  /** `must`: the programme cannot start without it. */
  level: 'must' | 'should';
  text: string;
  /** Below the address of the programme. */
  page: string;
}

const people = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** What is still missing, the most needed first. Empty: everything is there. */
export function launchGaps(facts: LaunchFacts): LaunchGap[] {
  const gaps: (LaunchGap | false)[] = [
    facts.participants === 0 && { code: 'no-starters', level: 'must', text: 'Nobody is enrolled as a participant', page: 'set-up/people' },
    !facts.noticeSettled && { code: 'notice', level: 'must', text: 'Nobody has decided whether attendance is reported by council. People are told when they join, so this must be settled before', page: 'set-up/settings' },
    facts.sessions === 0 && { code: 'no-sessions', level: 'should', text: 'No session is planned', page: 'sessions' },
    facts.sessionsWithoutPlace > 0 && { code: 'no-place', level: 'should', text: people(facts.sessionsWithoutPlace, 'session has no venue or link', 'sessions have no venue or link'), page: 'sessions' },
    facts.sessionsOutside > 0 && { code: 'outside', level: 'should', text: people(facts.sessionsOutside, 'session is before the programme starts or after it ends', 'sessions are before the programme starts or after it ends'), page: 'sessions' },
    facts.withoutCouncil > 0 && { code: 'no-council', level: 'should', text: people(facts.withoutCouncil, 'person has no council', 'people have no council'), page: 'set-up/people?missing=council' },
    facts.sets.length > 0 && facts.withoutSet > 0 && { code: 'no-set', level: 'should', text: people(facts.withoutSet, 'participant is in no set', 'participants are in no set'), page: 'set-up/people?missing=set' },
    facts.withoutEmail > 0 && { code: 'no-email', level: 'should', text: people(facts.withoutEmail, 'person has no e-mail address, so nothing can be sent to them', 'people have no e-mail address, so nothing can be sent to them'), page: 'set-up/people?missing=email' },
    facts.mentoring && facts.participants > 0 && facts.withoutMentor > 0 && { code: 'no-mentor', level: 'should', text: people(facts.withoutMentor, 'participant has no mentor', 'participants have no mentor'), page: 'set-up/mentors?without=yes' },
    facts.coverNotAgreed > 0 && { code: 'cover', level: 'should', text: `Cover is not agreed for ${people(facts.coverNotAgreed, 'participant', 'participants')}`, page: 'set-up/checklist' },
    facts.selectionUnknown > 0 && { code: 'selection', level: 'should', text: `Who decided the selection is not known for ${people(facts.selectionUnknown, 'participant', 'participants')}`, page: 'set-up/checklist' },
    facts.longTravel > 0 && { code: 'travel', level: 'should', text: people(facts.longTravel, 'participant travels more than 90 minutes', 'participants travel more than 90 minutes'), page: 'set-up/people?missing=travel' },
    ...facts.sets.map(({ name, members }): LaunchGap | false => {
      const size = sizeOfSet(members);
      if (size === 'good') return false;
      const text = size === 'empty' ? `${name} has nobody in it` : size === 'small' ? `${name} has ${members} in it, fewer than ${SMALLEST_GOOD_SET}` : `${name} has ${members} in it, more than ${LARGEST_GOOD_SET}: consider another set`;
      return { code: `set-${size}`, level: 'should', text, page: 'set-up/sets' };
    }),
    facts.outcomes === 0 && { code: 'no-outcomes', level: 'should', text: 'No outcome is agreed, so nothing can be said about whether it was reached', page: 'set-up/outcomes' },
    facts.councils === 0 && { code: 'no-councils', level: 'should', text: 'No council takes part', page: 'set-up/councils' },
    facts.councilsWithNobody > 0 && { code: 'silent-councils', level: 'should', text: people(facts.councilsWithNobody, 'council takes part and has put nobody forward', 'councils take part and have put nobody forward'), page: 'set-up/councils' },
    facts.evaluators === 0 && { code: 'no-evaluator', level: 'should', text: 'Nobody is evaluator: nobody can see what people answer', page: 'staff' },
    facts.facilitators === 0 && { code: 'no-facilitator', level: 'should', text: 'Nobody is facilitator', page: 'staff' },
    facts.questionnaires === 0 && { code: 'no-questionnaires', level: 'should', text: 'There is no questionnaire', page: 'rounds' },
  ];
  return gaps.filter((gap): gap is LaunchGap => gap !== false);
}
