/** What a gathering is. `launch`, `set_meeting` and `mentor_session` make up somebody's maximum. */
export const SESSION_KINDS = [
  'launch',
  'set_meeting',
  'mentor_session',
  'study_day',
  'workshop',
  'catch_up',
  'inquiry_event',
  'appreciative_conversation',
  'learning_circle',
  'gathering',
] as const;
export type SessionKind = (typeof SESSION_KINDS)[number];

export const SESSION_KIND_LABELS: Record<SessionKind, string> = {
  launch: 'Launch',
  set_meeting: 'Set meeting',
  mentor_session: 'Mentor session',
  study_day: 'Study day',
  workshop: 'Workshop',
  catch_up: 'Catch-up meeting',
  inquiry_event: 'Appreciative inquiry event',
  appreciative_conversation: 'Appreciative conversation',
  learning_circle: 'Learning circle',
  gathering: 'Gathering',
};

export const SESSION_STATUSES = ['planned', 'held', 'cancelled'] as const;
export type SessionStatus = (typeof SESSION_STATUSES)[number];

/** What is recorded of a session: what was said and agreed, or what was handed out. */
export const MATERIAL_KINDS = ['note', 'material'] as const;
export type MaterialKind = (typeof MATERIAL_KINDS)[number];
