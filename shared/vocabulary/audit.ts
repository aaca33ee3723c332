/**
 * What the audit journal keeps, closed list: an event's code and what it says in plain words. A write that is not
 * named here cannot be recorded, so a new kind of write begins with a line here.
 */
export const AUDIT_EVENTS = {
  'sign-in.started': 'Signed in',
  'sign-in.ended': 'Signed out',
  'register.marked': 'Marked a register',
  'mentoring.logged': 'Logged a mentoring meeting',
  'mentoring.removed': 'Removed a mentoring meeting',
  'withdrawal.recorded': 'Recorded a withdrawal',
  'withdrawal.reversed': 'Reversed a withdrawal',
  'round.created': 'Set a round up',
  'round.changed': 'Changed a round',
  'round.removed': 'Removed a round',
  'round.opened': 'A round opened',
  'round.window-changed': 'Changed when a round is open',
  'personal-link.made': 'Made a personal link',
  'questionnaire.created': 'Began a questionnaire',
  'questionnaire.version-begun': 'Began a new version of a questionnaire',
  'questionnaire.saved': 'Saved a questionnaire',
  'questionnaire.published': 'Published a questionnaire',
  'questionnaire.discarded': 'Discarded the draft of a questionnaire',
  'responses.exported': 'Downloaded the responses of a round',
  'rows.read': 'Read the rows behind a figure',
} as const;
export type AuditEvent = keyof typeof AUDIT_EVENTS;
