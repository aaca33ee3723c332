import { sqlFile } from '../../db/sql-file.ts';
import { NOT_COUNTED, SMALL_GROUPS, type Measure } from '../measure.ts';

export const CONTRIBUTION_MEASURES: readonly Measure[] = [
  {
    id: 'contribution',
    title: 'Contribution rate',
    definition:
      'Starters who gave feedback in any of the forms that the programme lists as counting: a named form they returned with at least one substantive answer, group feedback or a focus group that names them as contributor. People who withdrew stay in the denominator.',
    unit: 'a starter',
    base: 'starters',
    numerator: 'contributed',
    kind: 'proportion',
    rows: sqlFile(import.meta.url, './contribution-rows.sql'),
    counts: 'r.contributed',
    excluded: 'r.not_counted',
    dimensions: ['role'],
    exclusions: NOT_COUNTED,
    drill: [
      { column: 'role', label: 'Role' },
      { column: 'withdrew', label: 'Withdrew' },
      { column: 'routes', label: 'Through' },
    ],
    caution: 'Those who did not contribute are not a sample of those who did.',
  },
  {
    id: 'contribution-by-route',
    title: 'Contribution by route',
    definition: 'Starters who contributed through each form that counts and is open to their role. One person may have contributed through several, so the routes do not add up to the contribution rate.',
    unit: 'a starter and one route',
    base: 'starters',
    numerator: 'contributed through it',
    kind: 'proportion',
    rows: sqlFile(import.meta.url, './route-rows.sql'),
    counts: 'r.contributed',
    dimensions: ['role', 'category'],
    exclusions: {},
    drill: [
      { column: 'role', label: 'Role' },
      { column: 'category', label: 'Route' },
      { column: 'contributed', label: 'Contributed' },
    ],
  },
  {
    id: 'councils-heard-from',
    title: 'Councils heard from',
    definition: 'Councils of which at least one starter, participant or mentor, contributed, of the councils that put people forward.',
    unit: 'a council that put people forward',
    base: 'councils that put people forward',
    numerator: 'heard from',
    kind: 'proportion',
    rows: sqlFile(import.meta.url, './council-rows.sql'),
    counts: 'r.participants + r.mentors > 0',
    dimensions: [],
    exclusions: {},
    drill: [
      { column: 'starters', label: 'Starters', numeric: true },
      { column: 'participants', label: 'Participants who contributed', numeric: true },
      { column: 'mentors', label: 'Mentors who contributed', numeric: true },
    ],
    caution: SMALL_GROUPS,
  },
];
