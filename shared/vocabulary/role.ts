/** The part a person plays in one programme. One person may hold several; each is counted apart. */
export const ROLES = ['participant', 'mentor', 'head_of_service', 'facilitator'] as const;
export type Role = (typeof ROLES)[number];

/** The roles that make somebody a starter, and so a denominator. */
export const STARTER_ROLES = ['participant', 'mentor'] as const satisfies readonly Role[];

export const ROLE_LABELS: Record<Role, { one: string; many: string }> = {
  participant: { one: 'participant', many: 'participants' },
  mentor: { one: 'mentor', many: 'mentors' },
  head_of_service: { one: 'head of service', many: 'heads of service' },
  facilitator: { one: 'facilitator', many: 'facilitators' },
};
