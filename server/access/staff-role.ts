/** What a signed-in member of staff may be in a programme. */
export const STAFF_ROLES = ['programme_manager', 'evaluator', 'head_of_service', 'facilitator'] as const;
export type StaffRole = (typeof STAFF_ROLES)[number];
