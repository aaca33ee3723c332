import type { ProgrammeTemplate } from '../../../shared/set-up/programme-template.ts';

/** Nothing but a name and dates. */
export const blank: ProgrammeTemplate = {
  code: 'blank',
  name: 'Blank',
  about: 'No outcomes and no sessions: you add what you need.',
  weeks: 52,
  recommendedMentoring: null,
  dosageSessions: null,
  dosageMentoring: null,
  sets: [],
  outcomes: [],
  sessions: [],
};
