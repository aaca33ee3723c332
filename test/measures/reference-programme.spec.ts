/**
 * The reference programme: every entry of fixtures/apir/apir-figures.json, as the evaluation printed it, comes out of the rows,
 * or is listed as one that no measure covers. An entry that is neither fails.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { findMeasure } from '../../server/measures/catalogue.ts';
import type { FigureOf } from '../../shared/figures/figure.ts';
import { everyFigure, fits, FIXTURES, importFixtures, nameOf, rowsOf, type Imported } from './imported.ts';
import { ABOUT, BY_FIGURE, BY_RECORD, NOT_MEASURED, type Check, type PublishedItem, type Reference } from './reference-checks.ts';

const PUBLISHED = JSON.parse(readFileSync(path.join(FIXTURES, 'apir/apir-figures.json'), 'utf8')) as Record<string, unknown>;

/** Every entry with its path; a list of plain values is one entry. */
function entries(value: unknown, at: readonly string[] = []): { path: readonly string[]; value: unknown }[] {
  const isList = Array.isArray(value);
  if (value === null || typeof value !== 'object' || (isList && !value.some((one) => typeof one === 'object'))) return [{ path: at, value }];
  return Object.entries(value).flatMap(([key, one]) => entries(one, [...at, key]));
}

/** The steps under the pattern's stars, or null when the path is another. */
function starsOf(pattern: string, at: readonly string[]): string[] | null {
  const steps = pattern.split('.');
  if (steps.length !== at.length || steps.some((step, index) => step !== '*' && step !== at[index])) return null;
  return at.filter((_, index) => steps[index] === '*');
}

const CHECKS: readonly [string, Check][] = [...Object.entries(BY_FIGURE), ...Object.entries(BY_RECORD)];
const LISTED = [...ABOUT, ...Object.keys(NOT_MEASURED)];
const ENTRIES = entries(PUBLISHED).map((entry) => ({
  ...entry,
  called: entry.path.join('.'),
  checks: CHECKS.filter(([pattern]) => starsOf(pattern, entry.path)),
  listed: LISTED.filter((pattern) => starsOf(pattern, entry.path)),
}));

describe('the reference programme', () => {
  let imported: Imported;
  let apir: Reference;

  beforeAll(async () => {
    imported = await importFixtures('apir');
    const figures = await everyFigure(imported, 'APIR');
    const all = (measure: string, of: FigureOf = {}) => figures.get(measure)!.filter((figure) => fits(figure.of, of));
    apir = {
      published: { items: PUBLISHED.items as PublishedItem[], mentorRatings: PUBLISHED.mentorRatings as { outcome: string }[] },
      all,
      one: (measure, of = {}) => {
        const [figure, ...others] = all(measure, of);
        if (!figure || others.length > 0) throw new Error(`${others.length + (figure ? 1 : 0)} figures fit ${nameOf(measure, of)}`);
        return figure;
      },
      rows: async (measure, of = {}) => (await rowsOf(imported, 'APIR', findMeasure(measure)!, of)).rows,
      record: <T>(sql: string) => imported.db.query(sql) as Promise<T[]>,
    };
  });
  afterAll(async () => {
    const uncovered = ENTRIES.flatMap(({ called, path: at }) => Object.entries(NOT_MEASURED).flatMap(([pattern, why]) => (starsOf(pattern, at) ? [`  ${called}: ${why}`] : [])));
    process.stderr.write(`Entries of the reference programme that no measure covers:\n${uncovered.join('\n')}\n`);
    await imported.close();
  });

  it.each(ENTRIES.filter(({ listed }) => listed.length === 0))('$called', async ({ path: at, value, checks }) => {
    expect(checks.map(([pattern]) => pattern)).toHaveLength(1);
    const [pattern, check] = checks[0]!;
    expect(await check(apir, starsOf(pattern, at)!, value)).toEqual(value);
  });

  it('counts no entry twice, and lists none that is not there', () => {
    expect(ENTRIES.filter(({ checks, listed }) => checks.length + listed.length > 1).map(({ called }) => called)).toEqual([]);
    const used = (pattern: string) => ENTRIES.some(({ path: at }) => starsOf(pattern, at));
    expect([...CHECKS.map(([pattern]) => pattern), ...LISTED].filter((pattern) => !used(pattern))).toEqual([]);
  });

  it('closed its questionnaires on Wednesday 16 March 2011', async () => {
    expect(await apir.record(`SELECT DISTINCT to_char(closes_on, 'FMDay YYYY-MM-DD') AS day FROM round WHERE purpose = 'end_of_programme'`)).toEqual([{ day: 'Wednesday 2011-03-16' }]);
  });
});
