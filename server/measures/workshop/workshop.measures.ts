import { sqlFile } from '../../db/sql-file.ts';
import type { Measure } from '../measure.ts';

export const WORKSHOP_MEASURES: readonly Measure[] = [
  {
    id: 'workshop-attendance',
    family: 'record',
    behind: 'nobody',
    title: 'People at a workshop',
    definition: 'People counted in the room at workshops that were held, on average; workshops at which nobody counted are left out.',
    unit: 'a workshop that was held',
    base: 'workshops with a head count',
    numerator: 'people counted',
    kind: 'mean',
    rows: sqlFile(import.meta.url, './workshop-rows.sql'),
    counts: 'r.headcount',
    excluded: "CASE WHEN r.headcount IS NULL THEN 'not_counted' END",
    dimensions: [],
    exclusions: { not_counted: 'Nobody counted' },
    drill: [
      { column: 'session_code', label: 'Workshop' },
      { column: 'held_on', label: 'Held on' },
      { column: 'theme', label: 'Theme' },
      { column: 'headcount', label: 'People', numeric: true },
    ],
  },
];
