/** Who decided that somebody was put forward. */
export const SELECTED_BY = ['self', 'manager', 'senior_direction', 'unknown'] as const;
export type SelectedBy = (typeof SELECTED_BY)[number];

/** Line-manager support and cover, as agreed before the start. */
export const AGREED = ['yes', 'partly', 'no', 'unknown'] as const;
export type Agreed = (typeof AGREED)[number];

export const YES_NO_UNKNOWN = ['yes', 'no', 'unknown'] as const;
export type YesNoUnknown = (typeof YES_NO_UNKNOWN)[number];

/** Why an enrolment leaves every base. Withdrawing is not among them: withdrawn people stay. */
export const VOID_REASONS = ['enrolled_in_error', 'erased'] as const;
export type VoidReason = (typeof VOID_REASONS)[number];
