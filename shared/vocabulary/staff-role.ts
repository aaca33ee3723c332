/** What a signed-in member of staff may be in a programme. */
export const STAFF_ROLES = ['programme_manager', 'evaluator', 'report_reader', 'head_of_service', 'facilitator'] as const;
export type StaffRole = (typeof STAFF_ROLES)[number];

export const STAFF_ROLE_LABELS: Record<StaffRole, string> = {
  programme_manager: 'Programme manager',
  evaluator: 'Evaluator',
  report_reader: 'Report reader',
  head_of_service: 'Head of service',
  facilitator: 'Facilitator',
};
