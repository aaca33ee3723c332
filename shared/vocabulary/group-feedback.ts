export const GROUP_FEEDBACK_KINDS = ['group_feedback', 'focus_group'] as const;
export type GroupFeedbackKind = (typeof GROUP_FEEDBACK_KINDS)[number];

/** Whether a point speaks for the outcome it is tied to, against it, or neither. */
export const STANCES = ['for', 'against', 'neither'] as const;
export type Stance = (typeof STANCES)[number];
