import { Problem } from '../kernel/problem.ts';
import type { Audience } from '../kernel/scope.ts';
import type { Measure } from '../measures/measure.ts';
import type { UnitRow } from '../measures/measure.service.ts';
import { policyFor } from './policy.ts';
import { pseudonym } from './pseudonym.ts';

export interface ReleasedRows {
  columns: { label: string; numeric: boolean }[];
  rows: string[][];
}

/**
 * The rows behind a figure for one audience: people under pseudonyms, never an identity.
 * @throws Problem not_allowed for an audience that may not open rows.
 */
export function releaseRows(audience: Audience, programmeKey: string, measure: Measure, rows: readonly UnitRow[]): ReleasedRows {
  if (!policyFor(audience).rows) throw new Problem('not_allowed', 'Your role does not show the rows behind a figure.');
  const hasPeople = rows.some((row) => row.person_id !== null);
  const hasCouncils = rows.some((row) => row.council !== null);
  const isCount = measure.kind === 'proportion' || measure.kind === 'count';
  return {
    columns: [
      ...(hasPeople ? [{ label: 'Person', numeric: false }] : []),
      ...(hasCouncils ? [{ label: 'Council', numeric: false }] : []),
      ...measure.drill.map((column) => ({ label: column.label, numeric: column.numeric ?? false })),
      { label: isCount ? `Counted as “${measure.numerator}”` : measure.kind === 'mean' ? 'Counted value' : 'Counted category', numeric: measure.kind === 'mean' },
      { label: 'Left out because', numeric: false },
    ],
    rows: rows.map((row) => [
      ...(hasPeople ? [row.person_id === null ? '–' : pseudonym(programmeKey, row.person_id)] : []),
      ...(hasCouncils ? [row.council ?? '–'] : []),
      ...measure.drill.map((column) => words(row[column.column])),
      row.left_out !== null ? '–' : words(row.counted),
      row.left_out === null ? '' : (measure.exclusions[row.left_out] ?? row.left_out),
    ]),
  };
}

/** A finisher's score, for the dots of a chart; somebody of no council has no place there. */
export interface Score {
  council: string;
  attended: number;
}

/** Scores one by one are people one by one: most audiences get none. */
export function releaseScores(audience: Audience, rows: readonly UnitRow[]): Score[] {
  if (!policyFor(audience).scores) return [];
  return rows.flatMap((row) => (row.council === null ? [] : [{ council: row.council, attended: Number(row.attended) }]));
}

function words(value: string | null | undefined): string {
  if (value === null || value === undefined || value === '') return '–';
  if (value === 'true') return 'Yes';
  if (value === 'false') return 'No';
  return value.replaceAll('_', ' ');
}
