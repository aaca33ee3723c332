/**
 * What the audit journal keeps, closed list: an event's code and what it says in plain words. A write that is not
 * named here cannot be recorded, so a new kind of write begins with a line here.
 */
export const AUDIT_EVENTS = {
  'sign-in.started': 'Signed in',
  'sign-in.ended': 'Signed out',
  'register.marked': 'Marked a register',
  'session.planned': 'Planned a session',
  'session.changed': 'Changed a session',
  'session.expected': 'Changed who is expected at a session',
  'session.material': 'Recorded notes or material of a session',
  'session.sent': 'Recorded who was sent the notes of a session, or a buddy',
  'action.recorded': 'Recorded or changed an action',
  'watch.answered': 'Answered whether somebody has left in effect',
  'watch.set': 'Changed when somebody counts as silent',
  'table.exported': 'Downloaded a table of the record',
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
