import { ATTENDANCE_MEASURES } from './attendance/attendance.measures.ts';
import { CHANGE_MEASURES } from './change/change.measures.ts';
import { CONTRIBUTION_MEASURES } from './contribution/contribution.measures.ts';
import { REPRESENTATIVENESS } from './contribution/representativeness.ts';
import { ITEM_MEASURES } from './item/item.measures.ts';
import { LAUNCH_MEASURES } from './launch/launch.measures.ts';
import type { Measure } from './measure.ts';
import { MENTORING_MEASURES } from './mentoring/mentoring.measures.ts';
import { OUTCOME_MEASURES } from './outcome/outcome.measures.ts';
import { RESPONSE_MEASURES } from './response/response.measures.ts';
import { STARTERS_MEASURES } from './starters/starters.measures.ts';
import { WORKSHOP_MEASURES } from './workshop/workshop.measures.ts';

/** Every measure that has rows of its own, in the order of the definitions page. */
export const MEASURES: readonly Measure[] = [
  ...STARTERS_MEASURES,
  ...LAUNCH_MEASURES,
  ...ATTENDANCE_MEASURES,
  ...MENTORING_MEASURES,
  ...CONTRIBUTION_MEASURES,
  ...RESPONSE_MEASURES,
  ...ITEM_MEASURES,
  ...CHANGE_MEASURES,
  ...OUTCOME_MEASURES,
  ...WORKSHOP_MEASURES,
];

/** Measures made of other measures' figures. */
export const COMPOSITIONS = [REPRESENTATIVENESS] as const;

export const CATALOGUE_IDS: readonly string[] = [...MEASURES, ...COMPOSITIONS].map((measure) => measure.id);

export function findMeasure(id: string): Measure | undefined {
  return MEASURES.find((measure) => measure.id === id);
}
