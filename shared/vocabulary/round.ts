export const ROUND_MODES = ['named', 'anonymous'] as const;
export type RoundMode = (typeof ROUND_MODES)[number];

/** When in a programme a round asks. Only an end-of-programme round is divided by the starters. */
export const ROUND_PURPOSES = ['launch_day', 'mid_point', 'end_of_programme', 'session_pulse', 'other'] as const;
export type RoundPurpose = (typeof ROUND_PURPOSES)[number];

/** A draft is kept but never counted. What was withdrawn was sent once: its answers are gone, and it counts no more. */
export const RESPONSE_STATUSES = ['draft', 'submitted', 'withdrawn'] as const;
export type ResponseStatus = (typeof RESPONSE_STATUSES)[number];

/**
 * How much of what was asked was addressed: complete 80% or more, partial 50 to 79%, sparse below. Of what was not
 * returned: declined (they said that they do not want to take part), broken off, taken back by its writer, or nothing.
 */
export const DISPOSITIONS = ['complete', 'partial', 'sparse', 'declined', 'break_off', 'withdrawn', 'not_returned'] as const;
export type Disposition = (typeof DISPOSITIONS)[number];

export const DISPOSITION_LABELS: Record<Disposition, string> = {
  complete: 'Complete',
  partial: 'Partial',
  sparse: 'Sparse',
  declined: 'Declined (does not want to take part)',
  break_off: 'Broken off (a draft left open)',
  withdrawn: 'Taken back by its writer',
  not_returned: 'Not returned',
};
