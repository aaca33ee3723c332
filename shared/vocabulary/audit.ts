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
  'responses.export-begun': 'Began to download the responses of a round',
  'responses.exported': 'Downloaded the responses of a round',
  'rows.read': 'Read the rows behind a figure',
  'panel.exported': 'Downloaded the table of a figure',
  'bundle.imported': 'Imported a bundle',
  'bundle.exported': 'Exported a bundle',
  'figures.printed': 'Printed the figures on the command line',
  'journal.exported': 'Downloaded the journal',
  'person-data.read': 'Read everything that is held about a person',
  'person-data.exported': 'Downloaded everything that is held about a person',
  'answers.withdrawn': 'Withdrew the answers of a form',
  'answer-cut-off.changed': 'Changed until when answers can be withdrawn',
  'person.erased': 'Erased a person',
  'person.erased-again': 'Erased a person again, from the list of erasures',
  'erasures.exported': 'Wrote the list of erasures to a file',
  'privacy.changed': 'Changed the privacy settings',
  'retention.applied': 'Removed what is no longer kept',
} as const;
export type AuditEvent = keyof typeof AUDIT_EVENTS;
