/** Who agreed on a success criterion. */
export const AGREED_BY = ['participants', 'mentors'] as const;
export type AgreedBy = (typeof AGREED_BY)[number];

export const AGREED_BY_LABELS: Record<AgreedBy, string> = { participants: 'Participants', mentors: 'Mentors' };
