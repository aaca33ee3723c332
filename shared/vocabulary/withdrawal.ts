/** Formally, or in effect: silent, and confirmed by the programme manager. */
export const WITHDRAWAL_KINDS = ['formal', 'in_effect'] as const;
export type WithdrawalKind = (typeof WITHDRAWAL_KINDS)[number];

/** How exactly the date is known. A rough date still places the withdrawal among the sessions. */
export const DATE_PRECISIONS = ['day', 'month', 'season'] as const;
export type DatePrecision = (typeof DATE_PRECISIONS)[number];

export const WITHDRAWAL_REASONS = [
  'early_retirement',
  'ill_health',
  'resignation',
  'operational_demand',
  'changed_job',
  'mentee_withdrew',
  'stopped_coming',
  'death',
  'other',
  'unknown',
] as const;
export type WithdrawalReason = (typeof WITHDRAWAL_REASONS)[number];

export const WITHDRAWAL_REASON_LABELS: Record<WithdrawalReason, string> = {
  early_retirement: 'Early retirement',
  ill_health: 'Ill health',
  resignation: 'Resignation',
  operational_demand: 'Operational demand',
  changed_job: 'Changed job',
  mentee_withdrew: 'Mentee withdrew',
  stopped_coming: 'Stopped coming',
  death: 'Died',
  other: 'Another reason',
  unknown: 'Reason not known',
};
