import type { ProgrammeTemplate } from '../../../shared/set-up/programme-template.ts';

const meeting = (number: number, week: number): ProgrammeTemplate['sessions'][number] => ({
  kind: 'set_meeting', title: `Meeting ${number}`, week, startsAt: '09:30', minutes: 390, ofEachSet: true,
});

/**
 * The shape of the APIR programme: a launch, six meetings of each set over ten months, two sessions for mentors, six
 * mentoring meetings recommended. Its last two meetings close it, which is the rule where none is marked as closing.
 */
export const actionLearning: ProgrammeTemplate = {
  code: 'action-learning',
  name: 'Action learning with mentors',
  about: 'A launch, six meetings of each set over about ten months, two sessions for mentors, and six mentoring meetings for each person.',
  weeks: 48,
  recommendedMentoring: 6,
  dosageSessions: 5,
  dosageMentoring: 3,
  sets: ['Set 1', 'Set 2'],
  outcomes: [
    { code: 'knowledge', title: 'Knowledge and consistent practice', description: 'Recording, analysis and thresholds are known and applied in the same way.' },
    { code: 'standards', title: 'A robust model of practice standards', description: 'Teams know what good practice looks like and measure themselves against it.' },
    { code: 'supervision', title: 'Creative and better supervision', description: 'Supervision makes people think, and they get more from it.' },
    { code: 'managers', title: 'Analytical, reflective and enquiring managers', description: 'Managers ask, weigh evidence and look back on what they did.' },
    { code: 'decisions', title: 'Better decisions, as managers and heads of service see them', description: 'Decisions are clearer and better founded.' },
    { code: 'sharing', title: 'Benefits from sharing learning between councils', description: 'What works in one place is taken up in another.' },
  ],
  sessions: [
    { kind: 'launch', title: 'Launch', week: 0, startsAt: '10:00', minutes: 330 },
    meeting(1, 4),
    meeting(2, 10),
    { kind: 'mentor_session', title: 'Mentor session 1', week: 20, startsAt: '10:00', minutes: 300 },
    meeting(3, 22),
    meeting(4, 26),
    { kind: 'mentor_session', title: 'Mentor session 2', week: 32, startsAt: '10:00', minutes: 300 },
    meeting(5, 34),
    meeting(6, 40),
  ],
};
