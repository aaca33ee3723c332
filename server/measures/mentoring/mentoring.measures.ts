import { sqlFile } from '../../db/sql-file.ts';
import type { DrillColumn, Measure } from '../measure.ts';

const rows = sqlFile(import.meta.url, './mentoring-rows.sql');
const drill: DrillColumn[] = [
  { column: 'meetings', label: 'Meetings', numeric: true },
  { column: 'by_mentor', label: "In the mentor's log", numeric: true },
  { column: 'by_mentee', label: "In the mentee's log", numeric: true },
  { column: 'recommended', label: 'Recommended', numeric: true },
  { column: 'withdrew', label: 'Withdrew' },
];
const shared = {
  family: 'record',
  behind: 'rows',
  unit: 'a starter who is a participant',
  base: 'starters',
  kind: 'mean',
  rows,
  dimensions: ['role'],
  exclusions: {},
  drill,
  caution: 'Logs are kept by those who keep them: a meeting that nobody logged is not counted.',
} as const;

export const MENTORING_MEASURES: readonly Measure[] = [
  {
    ...shared,
    id: 'mentoring-meetings',
    title: 'Mentoring meetings per participant',
    definition:
      'Distinct meetings of a pair on a day, whoever logged them, divided by the starters who are participants. A group meeting counts for each mentee. What people say about mentoring in a questionnaire is an item, not a log.',
    numerator: 'meetings',
    counts: 'r.meetings',
  },
  {
    ...shared,
    id: 'mentoring-by-mentor-log',
    title: "Mentoring meetings in the mentors' logs",
    definition: 'The same, counting only meetings that the mentor logged.',
    numerator: 'meetings logged by the mentor',
    counts: 'r.by_mentor',
  },
  {
    ...shared,
    id: 'mentoring-by-mentee-log',
    title: "Mentoring meetings in the mentees' logs",
    definition: 'The same, counting only meetings that the mentee logged.',
    numerator: 'meetings logged by the mentee',
    counts: 'r.by_mentee',
  },
  {
    ...shared,
    id: 'mentoring-recommended',
    title: 'Reached the recommended number of mentoring meetings',
    definition: 'Starters who are participants with at least the recommended number of distinct meetings.',
    numerator: 'reached it',
    kind: 'proportion',
    only: 'r.recommended IS NOT NULL',
    counts: 'r.meetings >= r.recommended',
  },
];
