/** What happened to somebody in a programme. Answers to questionnaires are never among it. */
export const TIMELINE_KINDS = ['enrolled', 'session', 'correction', 'paired', 'mentoring', 'round', 'catch_up', 'withdrawal', 'reversal', 'question'] as const;
export type TimelineKind = (typeof TIMELINE_KINDS)[number];

export const TIMELINE_LABELS: Record<TimelineKind, string> = {
  enrolled: 'Enrolment',
  session: 'Session',
  correction: 'Register corrected',
  paired: 'Mentor pairing',
  mentoring: 'Mentoring',
  round: 'Questionnaire',
  catch_up: 'Notes sent',
  withdrawal: 'Withdrawal',
  reversal: 'Withdrawal reversed',
  question: 'Question whether they left',
};
