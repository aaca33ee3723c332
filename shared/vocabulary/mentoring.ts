/** Whose log an entry comes from. Both are kept; a day counts once. */
export const LOGGED_BY = ['mentor', 'mentee', 'staff'] as const;
export type LoggedBy = (typeof LOGGED_BY)[number];

export const MENTORING_MEDIA = ['in_person', 'telephone', 'video', 'unknown'] as const;
export type MentoringMedium = (typeof MENTORING_MEDIA)[number];

export const CUT_SHORT_BY = ['mentor', 'mentee', 'other'] as const;
export type CutShortBy = (typeof CUT_SHORT_BY)[number];
