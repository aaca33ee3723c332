import { sqlFile } from '../../db/sql-file.ts';
import { NOT_COUNTED, type DrillColumn, type Measure } from '../measure.ts';

const attendance = sqlFile(import.meta.url, './attendance-rows.sql');
const totals = sqlFile(import.meta.url, './total-rows.sql');
const register = sqlFile(import.meta.url, './register-rows.sql');

const sessionDrill: DrillColumn[] = [
  { column: 'role', label: 'Role' },
  { column: 'session_code', label: 'Session' },
  { column: 'held_on', label: 'Held on' },
  { column: 'mark', label: 'Register' },
];
const totalDrill: DrillColumn[] = [
  { column: 'role', label: 'Role' },
  { column: 'set_code', label: 'Set' },
  { column: 'attended', label: 'Attended', numeric: true },
  { column: 'maximum', label: 'Of', numeric: true },
  { column: 'withdrew', label: 'Withdrew' },
];
const NOT_BENEFIT = 'Attendance is not benefit.';

const cumulative = {
  family: 'record',
  behind: 'people',
  title: 'Cumulative attendance',
  definition:
    'Sessions attended (in person, online or in part) of all sessions held for the starters: the launch and the meetings of their own set; for mentors the launch and their sessions. Cancelled sessions are left out. People who withdrew count as absent from every session afterwards, and a mark that was not recorded counts as absent.',
  unit: 'a starter at one session held for them',
  base: 'starters × sessions held for them',
  numerator: 'attended',
  kind: 'proportion',
  rows: attendance,
  counts: 'r.attended',
  exclusions: {},
  drill: sessionDrill,
  caution: NOT_BENEFIT,
} as const;

export const ATTENDANCE_MEASURES: readonly Measure[] = [
  { ...cumulative, id: 'cumulative-attendance', dimensions: ['role'] },
  {
    ...cumulative,
    id: 'cumulative-attendance-by-session',
    behind: 'rows',
    title: 'Attendance of each session',
    dimensions: ['role', 'session_code'],
  },
  {
    ...cumulative,
    id: 'cumulative-attendance-to-date',
    title: 'Cumulative attendance, session by session',
    definition: `${cumulative.definition} Here as it stood after the first, second … session held for each starter.`,
    unit: 'a starter at one session held for them, once for every session from then on',
    rows: sqlFile(import.meta.url, './to-date-rows.sql'),
    dimensions: ['role', 'category'],
    drill: [...sessionDrill, { column: 'category', label: 'As it stood after session' }],
  },
  {
    id: 'attendance-per-starter',
    family: 'record',
    behind: 'rows',
    title: 'Average attendance per starter',
    definition: 'Sessions attended divided by starters, people who withdrew included.',
    unit: 'a starter',
    base: 'starters',
    numerator: 'sessions attended',
    kind: 'mean',
    rows: totals,
    counts: 'r.attended',
    dimensions: ['role'],
    exclusions: {},
    drill: totalDrill,
    caution: NOT_BENEFIT,
  },
  {
    id: 'finishers',
    family: 'record',
    behind: 'rows',
    title: 'Finishers',
    definition:
      'Starters who are participants, did not withdraw, and attended at least one of the sessions that close the programme for their set (those marked as closing; where none is, the last two of the set).',
    unit: 'a starter who is a participant',
    base: 'starters',
    numerator: 'finished',
    kind: 'proportion',
    rows: totals,
    only: "r.role = 'participant'",
    counts: 'r.finisher',
    dimensions: ['role'],
    exclusions: {},
    drill: [...totalDrill, { column: 'attended_closing', label: 'Attended a closing session' }],
  },
  {
    id: 'finisher-score',
    family: 'record',
    behind: 'rows',
    title: 'Score of those who finished',
    definition: 'Sessions attended by each finisher, of the sessions held for them.',
    unit: 'a finisher',
    base: 'finishers',
    numerator: 'sessions attended',
    kind: 'mean',
    rows: totals,
    only: 'r.finisher',
    counts: 'r.attended',
    dimensions: ['role'],
    exclusions: {},
    drill: totalDrill,
    caution: NOT_BENEFIT,
  },
  {
    id: 'ordinary-attendance',
    family: 'record',
    behind: 'people',
    title: 'Attendance of those expected',
    definition:
      'Sessions attended of those at which a starter was expected while enrolled and a mark was recorded, over the sessions that make up their maximum. Marks not recorded are printed beside, not counted as absence.',
    unit: 'a line of a register',
    base: 'expected, with a recorded mark',
    numerator: 'attended',
    kind: 'proportion',
    rows: register,
    only: 'r.held AND r.of_maximum',
    counts: 'r.attended',
    excluded:
      "CASE WHEN r.not_counted IS NOT NULL THEN r.not_counted WHEN NOT r.expected THEN 'not_expected' WHEN r.withdrew_before THEN 'withdrew' WHEN r.mark IS NULL THEN 'not_recorded' END",
    dimensions: ['role'],
    exclusions: {
      ...NOT_COUNTED,
      not_expected: 'Not expected',
      withdrew: 'Withdrew before it',
      not_recorded: 'Not recorded',
    },
    drill: [...sessionDrill, { column: 'reason', label: 'Reason' }],
    caution: NOT_BENEFIT,
  },
  {
    id: 'session-attendance',
    family: 'record',
    behind: 'rows',
    title: 'Attendance at each session',
    definition:
      'People who attended a session of any kind, of those expected whose mark was recorded; late joiners are counted here.',
    unit: 'a line of a register',
    base: 'expected, with a recorded mark',
    numerator: 'attended',
    kind: 'proportion',
    rows: register,
    only: 'r.held',
    counts: 'r.attended',
    excluded:
      "CASE WHEN r.not_counted IN ('enrolled_in_error', 'erased') THEN r.not_counted WHEN NOT r.expected THEN 'not_expected' WHEN r.withdrew_before THEN 'withdrew' WHEN r.mark IS NULL THEN 'not_recorded' END",
    dimensions: ['role', 'session_code'],
    exclusions: {
      enrolled_in_error: NOT_COUNTED.enrolled_in_error,
      erased: NOT_COUNTED.erased,
      not_expected: 'Not expected',
      withdrew: 'Withdrew before it',
      not_recorded: 'Not recorded',
    },
    drill: [...sessionDrill, { column: 'reason', label: 'Reason' }],
  },
];
