import type { ProgrammeTemplate } from '../../../shared/set-up/programme-template.ts';

/** Monthly workshops for several agencies: a theme, a briefing paper, an anonymised case; small groups, then the whole. */
export const reflectiveWorkshops: ProgrammeTemplate = {
  code: 'reflective-workshops',
  name: 'Reflective workshops',
  about: 'Ten workshops, one every four weeks, open to everybody in the programme, with places for 18 and 12 as the best number.',
  weeks: 40,
  recommendedMentoring: null,
  dosageSessions: 5,
  dosageMentoring: null,
  sets: [],
  outcomes: [
    { code: 'reflection', title: 'Time to think about practice together', description: 'People from different agencies look at one case and learn from it.' },
    { code: 'understanding', title: 'Agencies understand one another', description: 'People know what others do, and why.' },
    { code: 'use', title: 'What was learnt is used', description: 'People do something differently afterwards.' },
  ],
  sessions: Array.from({ length: 10 }, (_, index) => ({
    kind: 'workshop' as const, title: `Workshop ${index + 1}`, week: index * 4, startsAt: '13:30', minutes: 150, capacity: 18, optimum: 12,
  })),
};
