import { randomUUID } from 'node:crypto';
import { AUDIENCES } from '../kernel/scope.ts';
import { Problem } from '../kernel/problem.ts';
import { findMeasure } from '../measures/catalogue.ts';
import type { UnitRow } from '../measures/measure.service.ts';
import { policyFor } from './policy.ts';
import { pseudonym } from './pseudonym.ts';
import { releaseRows } from './release-rows.ts';

const KEY = randomUUID();
const [ann, bob] = [randomUUID(), randomUUID()];
const ordinary = findMeasure('ordinary-attendance')!;
const row = (values: Partial<UnitRow>): UnitRow => ({ unit_id: randomUUID(), person_id: ann, council: 'Ashby', left_out: null, counted: 'true', role: 'participant', session_code: 'a-1', held_on: '2024-03-05', mark: 'in_person', reason: null, ...values });
const ROWS = [row({}), row({ person_id: bob, council: null, left_out: 'not_recorded', counted: null, mark: null })];

describe('released rows', () => {
  const { columns, rows } = releaseRows('evaluator', KEY, ordinary, ROWS);

  it('name people by their pseudonym, and carry no key of theirs', () => {
    expect(rows.map(([person]) => person)).toEqual([pseudonym(KEY, ann), pseudonym(KEY, bob)]);
    const all = JSON.stringify({ columns, rows });
    for (const secret of [ann, bob, KEY, ...ROWS.map(({ unit_id }) => unit_id)]) expect(all).not.toContain(secret);
  });

  it('have the columns the measure shows, what was counted, and why a row was left out', () => {
    expect(columns.map(({ label }) => label)).toEqual(['Person', 'Council', ...ordinary.drill.map(({ label }) => label), 'Counted as “attended”', 'Left out because']);
    for (const line of rows) expect(line).toHaveLength(columns.length);
    expect(rows[0]!.slice(1)).toEqual(['Ashby', 'participant', 'a-1', '2024-03-05', 'in person', '–', 'Yes', '']);
    expect(rows[1]!.slice(1)).toEqual(['–', 'participant', 'a-1', '2024-03-05', '–', '–', '–', 'Not recorded']);
  });

  it('have no column of people or councils where a row is of neither', () => {
    const workshop = releaseRows('evaluator', KEY, findMeasure('workshop-attendance')!, [{ unit_id: 'w', person_id: null, council: null, left_out: null, counted: '12', session_code: 'w-1', held_on: '2024-03-05', theme: 'Neglect', headcount: '12' }]);
    expect(workshop.columns.map(({ label }) => label)).toEqual(['Workshop', 'Held on', 'Theme', 'People', 'Counted value', 'Left out because']);
    expect(workshop.columns.at(-2)!.numeric).toBe(true);
  });

  it.each(AUDIENCES.filter((audience) => !policyFor(audience).rows))('are refused to %s', (audience) => {
    expect(() => releaseRows(audience, KEY, ordinary, ROWS)).toThrow(expect.objectContaining({ code: 'not_allowed' }) as Problem);
  });
});
