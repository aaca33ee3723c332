export const GROUP_FEEDBACK_KINDS = ['group_feedback', 'focus_group'] as const;
export type GroupFeedbackKind = (typeof GROUP_FEEDBACK_KINDS)[number];

/** Whether a point speaks for the outcome it is tied to, against it, or neither. */
export const STANCES = ['for', 'against', 'neither'] as const;
export type Stance = (typeof STANCES)[number];

export const GROUP_FEEDBACK_KIND_LABELS: Record<GroupFeedbackKind, string> = { group_feedback: 'Group feedback', focus_group: 'Focus group' };

/** What a group is usually asked under; a programme may use others. */
export const USUAL_HEADINGS = ['Emerging benefits', 'Challenges', 'Early impact', 'Suggestions'] as const;

/** What a transcript may be. */
export const TRANSCRIPT_TYPES: Readonly<Record<string, string>> = {
  txt: 'text/plain',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
  vtt: 'text/vtt',
};
