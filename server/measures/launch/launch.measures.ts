import { sqlFile } from '../../db/sql-file.ts';
import type { Measure } from '../measure.ts';

export const LAUNCH_MEASURES: readonly Measure[] = [
  {
    id: 'launch-take-up',
    family: 'record',
    behind: 'rows',
    title: 'Launch take-up',
    definition: 'Starters who attended the launch.',
    unit: 'a starter',
    base: 'starters invited to the launch',
    numerator: 'came to the launch',
    kind: 'proportion',
    rows: sqlFile(import.meta.url, './launch-rows.sql'),
    counts: 'r.attended',
    dimensions: ['role'],
    exclusions: {},
    drill: [
      { column: 'role', label: 'Role' },
      { column: 'set_code', label: 'Set' },
      { column: 'mark', label: 'Register' },
    ],
  },
  {
    id: 'councils-at-launch',
    family: 'record',
    behind: 'nobody',
    title: 'Councils represented at the launch',
    definition: 'Councils with at least one starter, participant or mentor, at the launch, of the councils that put people forward.',
    unit: 'a council that put people forward',
    base: 'councils that put people forward',
    numerator: 'represented',
    kind: 'proportion',
    rows: sqlFile(import.meta.url, './council-rows.sql'),
    counts: 'r.attended > 0',
    dimensions: [],
    exclusions: {},
    drill: [
      { column: 'starters', label: 'Starters', numeric: true },
      { column: 'attended', label: 'At the launch', numeric: true },
    ],
  },
];
