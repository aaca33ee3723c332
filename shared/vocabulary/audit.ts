/**
 * What the audit journal keeps, closed list: an event's code and what it says in plain words. A write that is not
 * named here cannot be recorded, so a new kind of write begins with a line here.
 */
export const AUDIT_EVENTS = {
  'sign-in.started': 'Signed in',
  'sign-in.ended': 'Signed out',
  'register.marked': 'Marked a register',
  'mentoring.logged': 'Logged a mentoring meeting',
  'mentoring.changed': 'Corrected a mentoring meeting',
  'mentoring.removed': 'Removed a mentoring meeting',
  'withdrawal.recorded': 'Recorded a withdrawal',
  'withdrawal.reversed': 'Reversed a withdrawal',
  'round.window-changed': 'Changed when a round is open',
  'personal-link.made': 'Made a personal link',
  'own-page.link-made': 'Made a link to somebody’s own page',
  'own-page.link-revoked': 'Took the link to somebody’s own page out of force',
  'apology.given': 'Sent apologies for a session in advance',
  'apology.taken-back': 'Took apologies for a session back',
  'round.declined': 'Said that they do not want to take part in a questionnaire',
  'round.joined-again': 'Changed their mind and takes part in a questionnaire',
  'form.opened': 'Opened their form from their own page',
  'responses.exported': 'Downloaded the responses of a round',
  'rows.read': 'Read the rows behind a figure',
} as const;
export type AuditEvent = keyof typeof AUDIT_EVENTS;
