/**
 * Every statement that figures are counted with, written out for review: one file a set of rows, with the one statement
 * that counts all its measures (whole and by council) and the one behind the rows of each figure.
 *
 * A file that is not what the code makes fails. Write them anew with
 *   UPDATE_QUERIES=1 node --experimental-vm-modules node_modules/jest/bin/jest.js --selectProjects system --testPathPatterns test/queries
 * and read the difference before you keep it.
 */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DataSource } from 'typeorm';
import { openDataSource } from '../../server/db/data-source.ts';
import { MEASURES } from '../../server/measures/catalogue.ts';
import { figureSql, rowsSql } from '../../server/measures/figure-query.ts';
import type { Measure } from '../../server/measures/measure.ts';
import type { FigureOf } from '../../shared/figures/figure.ts';
import { createTestDatabase, type TestDatabase } from '../database/test-database.ts';

const HERE = path.dirname(fileURLToPath(import.meta.url));
const MEASURES_FOLDER = path.resolve(HERE, '../../server/measures');

/** Of everything at once, so that every dimension a measure has is asked for. */
const OF: FigureOf = { roles: ['participant'], set: 'a', session: 'a-1', rounds: ['end'], item: 'q1', outcome: 'o1', source: 'participants', category: 'c1' };

const ROW_SETS = readdirSync(MEASURES_FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.sql'))
  .sort()
  .map((file) => ({ name: file.replaceAll(path.sep, '-').replace(/-rows\.sql$/, ''), rows: readFileSync(path.join(MEASURES_FOLDER, file), 'utf8') }))
  .map(({ name, rows }) => ({ name, measures: MEASURES.filter((measure) => measure.rows === rows) }));

const rowsOf = (measure: Measure): { sql: string; values: unknown[] } => rowsSql(measure, OF, 50, 0);

function written(measures: readonly Measure[]): string {
  const parts = [
    `-- All figures of ${measures.map(({ id }) => id).join(', ')}\n${figureSql(measures, { byCouncil: true, behind: true })};`,
    ...measures.map((measure) => {
      const { sql, values } = rowsOf(measure);
      return `-- The rows behind a figure of ${measure.id}\n-- ${values.map((value, index) => `$${index + 3} ${JSON.stringify(value)}`).join(', ')}\n${sql};`;
    }),
  ];
  return `-- Written by queries.spec.ts. $1 is the programme, $2 the councils in scope or null.\n\n${parts.join('\n\n')}\n`;
}

describe('the statements of measures', () => {
  let database: TestDatabase;
  let db: DataSource;
  beforeAll(async () => {
    database = await createTestDatabase();
    db = await openDataSource(database.url);
  });
  afterAll(async () => {
    await db.destroy();
    await database.drop();
  });

  it.each(ROW_SETS)('of $name are as they were reviewed', ({ name, measures }) => {
    const file = path.join(HERE, `${name}.sql`);
    if (process.env.UPDATE_QUERIES) writeFileSync(file, written(measures));
    expect(existsSync(file)).toBe(true);
    expect(readFileSync(file, 'utf8')).toBe(written(measures));
  });

  it.each(ROW_SETS)('of $name are planned by PostgreSQL, with and without councils', async ({ measures }) => {
    const nobody = '00000000-0000-0000-0000-000000000000';
    for (const councils of [null, [nobody]]) {
      for (const byCouncil of [true, false]) for (const behind of [true, false]) await db.query(`EXPLAIN ${figureSql(measures, { byCouncil, behind })}`, [nobody, councils]);
      for (const measure of measures) await db.query(`EXPLAIN ${rowsOf(measure).sql}`, [nobody, councils, ...rowsOf(measure).values]);
    }
  });

  it('have no file left over', () => {
    const left = readdirSync(HERE).filter((file) => file.endsWith('.sql') && !ROW_SETS.some(({ name }) => file === `${name}.sql`));
    if (process.env.UPDATE_QUERIES) for (const file of left) rmSync(path.join(HERE, file));
    else expect(left).toEqual([]);
  });
});
