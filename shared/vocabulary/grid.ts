import { REGISTER_MARK_LABELS, REGISTER_MARKS, type RegisterMark } from './register.ts';

/** What one cell of the attendance grid says: a mark, or why there is none. */
export const GRID_STATES = [...REGISTER_MARKS, 'not_recorded', 'not_expected', 'planned', 'cancelled', 'left'] as const;
export type GridState = (typeof GRID_STATES)[number];

export const GRID_LABELS: Record<GridState, string> = {
  ...REGISTER_MARK_LABELS,
  not_recorded: 'Not recorded',
  not_expected: 'Not expected',
  planned: 'Still to come',
  cancelled: 'Cancelled',
  left: 'Had withdrawn',
};

/** A sign of at most two characters, never alone: the words stand beside it for those who cannot see it. */
export const GRID_SIGNS: Record<GridState, string> = {
  in_person: '✓',
  online: '✓o',
  in_part: '½',
  apologies_in_advance: 'A',
  apologies_on_day: 'Ad',
  absent: '✗',
  not_recorded: '?',
  not_expected: '·',
  planned: '…',
  cancelled: 'C',
  left: 'w',
} satisfies Record<RegisterMark | Exclude<GridState, RegisterMark>, string>;
