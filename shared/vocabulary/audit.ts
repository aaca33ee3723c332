/**
 * What the audit journal keeps, closed list: an event's code and what it says in plain words. A write that is not
 * named here cannot be recorded, so a new kind of write begins with a line here.
 */
export const AUDIT_EVENTS = {
  'sign-in.started': 'Signed in',
  'sign-in.ended': 'Signed out',
  'sign-in.failed': 'Failed to sign in',
  'sign-in.blocked': 'Was made to wait after failed tries',
  'sign-in.ended-elsewhere': 'Ended another sign-in',
  'look-around.started': 'Began to look around',
  'invitation.made': 'Invited somebody',
  'invitation.renewed': 'Renewed an invitation',
  'invitation.withdrawn': 'Withdrew an invitation',
  'invitation.accepted': 'Accepted an invitation',
  'account.reset-link-made': 'Made a link to sign in anew',
  'account.password-changed': 'Changed their password',
  'account.authenticator-changed': 'Changed their authenticator app',
  'account.recovery-codes-made': 'Made new recovery codes',
  'account.recovery-code-used': 'Used a recovery code',
  'account.disabled': 'Closed an account',
  'account.enabled': 'Opened an account again',
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
