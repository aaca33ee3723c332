/**
 * What the audit journal keeps, closed list: an event's code and what it says in plain words. A write that is not
 * named here cannot be recorded, so a new kind of write begins with a line here.
 */
export const AUDIT_EVENTS = {
  'sign-in.started': 'Signed in',
  'sign-in.ended': 'Signed out',
  'role.chosen': 'Changed the role they act in',
  'role.given': 'Gave somebody a role',
  'role.changed': 'Changed the council or the sets of a role',
  'role.taken': 'Took a role away',
  'register.marked': 'Marked a register',
  'mentoring.logged': 'Logged a mentoring meeting',
  'mentoring.removed': 'Removed a mentoring meeting',
  'withdrawal.recorded': 'Recorded a withdrawal',
  'withdrawal.reversed': 'Reversed a withdrawal',
  'round.window-changed': 'Changed when a round is open',
  'personal-link.made': 'Made a personal link',
  'responses.exported': 'Downloaded the responses of a round',
  'rows.read': 'Read the rows behind a figure',
} as const;
export type AuditEvent = keyof typeof AUDIT_EVENTS;
