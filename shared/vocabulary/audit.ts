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
  'round.window-changed': 'Changed when a round is open',
  'personal-link.made': 'Made a personal link',
  'responses.exported': 'Downloaded the responses of a round',
  'rows.read': 'Read the rows behind a figure',
  'bank-holiday.changed': 'Changed the bank holidays',
  'programme.created': 'Created a programme',
  'programme.settings-changed': 'Changed the settings of a programme',
  'programme.started': 'Started a programme: its starters are frozen',
  'outcomes.changed': 'Changed the agreed outcomes',
  'council.changed': 'Changed which councils are in a programme',
  'set.changed': 'Changed the sets of a programme',
  'enrolment.added': 'Enrolled somebody',
  'enrolment.changed': 'Changed an enrolment',
  'enrolment.set-changed': 'Moved somebody to another set',
  'enrolment.voided': 'Marked an enrolment as made in error',
  'enrolment.restored': 'Took back that an enrolment was made in error',
  'people.imported': 'Pasted people into a programme',
  'people.import-undone': 'Took back a paste of people',
  'pairing.changed': 'Changed who mentors whom',
  'manager.added': 'Made somebody programme manager',
  'manager.removed': 'Stopped being programme manager',
} as const;
export type AuditEvent = keyof typeof AUDIT_EVENTS;
