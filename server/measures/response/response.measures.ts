import { DISPOSITIONS } from '../../../shared/vocabulary/round.ts';
import { sqlFile } from '../../db/sql-file.ts';
import type { Measure } from '../measure.ts';

const BASE =
  'An end-of-programme round of participants or mentors is divided by the starters of that role, any other by the people frozen when it opened. Only people who died (unless the round keeps them), were erased or enrolled in error leave the base, and are listed; people who withdrew stay. Late joiners are listed beside the starters.';

const shared = {
  family: 'participation',
  behind: 'rows',
  unit: 'a person the round is about',
  base: 'starters of the role, or people asked',
  kind: 'proportion',
  rows: sqlFile(import.meta.url, './response-rows.sql'),
  excluded: 'r.left_base',
  dimensions: ['round_code', 'role'],
  exclusions: { died: 'Died', late_joiner: 'Joined late: not a starter', erased: 'Erased', enrolled_in_error: 'Enrolled in error' },
  drill: [
    { column: 'round_code', label: 'Round' },
    { column: 'role', label: 'Role' },
    { column: 'disposition', label: 'Form' },
  ],
  caution: 'Those who did not answer are not a sample of those who did.',
} as const;

const SOURCE = 'After the response rates of the American Association for Public Opinion Research (Standard Definitions).';

export const RESPONSE_MEASURES: readonly Measure[] = [
  {
    ...shared,
    id: 'response-rate',
    title: 'Response rate',
    definition: `People who returned the form, complete or not. A draft is never counted. ${BASE}`,
    numerator: 'returned the form',
    counts: 'r.returned',
  },
  {
    ...shared,
    id: 'response-rate-complete',
    title: 'Response rate, complete forms (RR1)',
    definition: `People who returned a complete form: 80% or more of the items asked were addressed (answered, not applicable or don’t know). ${BASE}`,
    numerator: 'returned a complete form',
    counts: "r.disposition = 'complete'",
    source: SOURCE,
  },
  {
    ...shared,
    id: 'response-rate-complete-or-partial',
    title: 'Response rate, complete and partial forms (RR2)',
    definition: `People who returned a form of which 50% or more of the items asked were addressed. ${BASE}`,
    numerator: 'returned a complete or partial form',
    counts: "r.disposition IN ('complete', 'partial')",
    source: SOURCE,
  },
  {
    ...shared,
    id: 'response-dispositions',
    title: 'What became of the forms',
    definition: `Complete (80% or more of the items asked were addressed), partial (50 to 79%), sparse (below): all three are returned. Declined is whoever said that they do not want to take part; broken off is a draft left open; taken back by its writer is a form that was returned before: it counts as not returned. ${BASE}`,
    numerator: 'forms',
    kind: 'category',
    counts: 'r.disposition',
    categories: DISPOSITIONS,
  },
];
