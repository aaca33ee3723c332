import { sqlFile } from '../../db/sql-file.ts';
import { VOID_FORM, type Measure } from '../measure.ts';

/** How an answer moved from before to now, in the order in which it is drawn. */
export const SHIFTS = ['more', 'same', 'less'] as const;
export type Shift = (typeof SHIFTS)[number];

const RECALLED = 'Both answers are given at the end, and people recall what was before as lower than it was: it shows what they perceive.';

export const CHANGE_MEASURES: readonly Measure[] = [
  {
    id: 'item-change',
    family: 'answers',
    behind: 'people',
    substantive: 'r.no_pair IS NULL',
    person: 'coalesce(r.person_id, r.response_id)',
    title: 'Before and now',
    definition:
      'Forms that answer a question both of before and of now, by whether the answer of now is higher on the scale (a greater number), the same or lower. Base: forms with a substantive answer to both. A negative item is counted as stated.',
    unit: 'a pair of items in a returned form (where it is asked per mentee: and mentee)',
    base: 'answered both',
    numerator: 'moved in that way',
    kind: 'category',
    rows: sqlFile(import.meta.url, './change-rows.sql'),
    counts: "CASE WHEN r.shift > 0 THEN 'more' WHEN r.shift < 0 THEN 'less' ELSE 'same' END",
    categories: SHIFTS,
    excluded: 'r.no_pair',
    dimensions: ['round_code', 'item', 'source', 'outcome'],
    exclusions: { ...VOID_FORM, not_both: 'Did not answer both' },
    drill: [
      { column: 'round_code', label: 'Round' },
      { column: 'item', label: 'Item' },
      { column: 'answer_before', label: 'Before' },
      { column: 'answer_now', label: 'Now' },
      { column: 'shift', label: 'Moved by', numeric: true },
    ],
    caution: RECALLED,
    source: 'Retrospective pre-test and post-test; no change is claimed from fewer than 10 pairs or a net movement of fewer than 3.',
  },
];
