import { createHash } from 'node:crypto';
import type { FigureOf } from '../../shared/figures/figure.ts';
import { DIMENSIONS, type Dimension, type Measure } from './measure.ts';

/** How a dimension of the rows reads in a figure's `of`. */
const OF: Record<Dimension, keyof FigureOf> = {
  role: 'roles',
  set_code: 'set',
  session_code: 'session',
  round_code: 'rounds',
  rounds: 'rounds',
  item: 'item',
  outcome: 'outcome',
  source: 'source',
  category: 'category',
};

/** The rows a measure is about, with what counts (`counted`) and why a row does not (`left_out`). */
function unitSql(measure: Measure, from: string): string {
  return `SELECT r.*, (${measure.excluded ?? 'NULL'})::text AS left_out, (${measure.counts})${measure.kind === 'category' ? '::text' : ''} AS counted
    FROM ${from} r${measure.only ? `\n   WHERE ${measure.only}` : ''}`;
}

const AMOUNT: Record<Measure['kind'], string> = {
  proportion: 'count(*) FILTER (WHERE counted)',
  count: 'count(*) FILTER (WHERE counted)',
  mean: 'coalesce(sum(counted), 0)',
  category: 'count(*)',
};

/** What a statement counts beside the figures themselves. */
export interface CountOptions {
  /** Whether each figure is broken down by council too. */
  byCouncil: boolean;
  /** Whether the people behind each figure are counted: for everybody but evaluators. */
  behind: boolean;
}

/** Whether the people of a measure need a count of their own, or the counted rows by council say it already. */
export const countsPeopleApart = (measure: Measure, { byCouncil, behind }: CountOptions): boolean =>
  behind && (measure.behind === 'people' || (measure.behind === 'rows' && !byCouncil));

/** Dimensions by which people are counted: a part is one of several of the same figure. */
export const behindDimensions = (measure: Measure): readonly Dimension[] =>
  DIMENSIONS.filter((dimension) => measure.dimensions.includes(dimension) && !(measure.part !== undefined && dimension === 'category'));

/** Measures with the same key have the same people behind them, figure for figure. */
export function behindKey(measure: Measure): string {
  const { substantive, only = 'true', excluded = 'NULL', person = 'r.person_id', part = 'NULL' } = measure;
  const who = substantive ?? `${only} AND (${excluded}) IS NULL`;
  return JSON.stringify([behindDimensions(measure), who, person, part]);
}

/** What the rows of such a count are called, in place of a measure. */
export const behindName = (key: string): string => `behind ${createHash('sha256').update(key).digest('hex').slice(0, 8)}`;

/** Distinct people of each figure, and of each part of one: `rows` people, `amount` councils, `counted` of no council. */
function behindSql(measure: Measure, name: string): string {
  const dimensions = behindDimensions(measure);
  const { substantive, only = 'true', excluded = 'NULL', person = 'r.person_id', part } = measure;
  const columns = DIMENSIONS.map((dimension) => (dimensions.includes(dimension) ? dimension : `NULL::text${dimension === 'rounds' ? '[]' : ''} AS ${dimension}`));
  const keys = dimensions.join(', ');
  const whole = keys === '' ? '()' : keys;
  return `SELECT '${name}' AS measure, ${columns.join(', ')}, NULL AS left_out, (count(DISTINCT person) FILTER (WHERE council IS NULL))::text AS counted,
       ${part === undefined ? 'NULL AS council, true' : 'part AS council, grouping(part) = 1'} AS whole, '' AS sort_key, count(DISTINCT person)::int AS rows, count(DISTINCT council)::float8 AS amount
  FROM (SELECT DISTINCT ${dimensions.map((dimension) => `${dimension}, `).join('')}${part === undefined ? '' : `${part} AS part, `}${person} AS person, council FROM unit r WHERE ${substantive ?? `${only} AND (${excluded}) IS NULL`}) AS behind
 GROUP BY ${part === undefined ? whole : `GROUPING SETS ((${keys}), (${keys}, part))`}`;
}

/**
 * One statement that gives every figure of measures that read the same rows, whole and by council: the rows are
 * made once, and are the very rows that the drill-through pages. $1 programme, $2 councils in scope or null.
 */
export function figureSql(measures: readonly Measure[], options: CountOptions): string {
  const { byCouncil } = options;
  const parts = measures.map((measure) => {
    const dimensions: readonly string[] = measure.dimensions;
    const keys = [...dimensions, 'left_out', ...(measure.kind === 'category' ? ['counted'] : [])];
    const columns = DIMENSIONS.map((dimension) =>
      dimensions.includes(dimension) ? dimension : `NULL::text${dimension === 'rounds' ? '[]' : ''} AS ${dimension}`,
    );
    return `SELECT '${measure.id}' AS measure, ${columns.join(', ')}, left_out, ${measure.kind === 'category' ? 'counted' : 'NULL AS counted'},
       ${byCouncil ? 'council, grouping(council) = 1' : 'NULL AS council, true'} AS whole, min(sort_key) AS sort_key, count(*)::int AS rows, (${AMOUNT[measure.kind]})::float8 AS amount
  FROM (${unitSql(measure, 'unit')}) AS "${measure.id}"
 GROUP BY ${byCouncil ? `GROUPING SETS ((${keys.join(', ')}), (${[...keys, 'council'].join(', ')}))` : keys.join(', ')}`;
  });
  const apart = new Map(measures.filter((measure) => countsPeopleApart(measure, options)).map((measure) => [behindKey(measure), measure]));
  for (const [key, measure] of apart) parts.push(behindSql(measure, behindName(key)));
  return `WITH unit AS MATERIALIZED (
${measures[0]!.rows.trim()}
)
${parts.join('\nUNION ALL\n')}`;
}

export interface RowsQuery {
  sql: string;
  /** Parameters after programme and councils. */
  values: unknown[];
}

/** Conditions that pick the rows of one figure; the category of a category measure is not one: its rows are the base. */
function ofConditions(measure: Measure, of: FigureOf, firstParameter: number): { where: string[]; values: unknown[] } {
  const where: string[] = [];
  const values: unknown[] = [];
  for (const dimension of measure.dimensions) {
    const given = of[OF[dimension]];
    if (given === undefined) continue;
    const value = dimension === 'rounds' ? given : Array.isArray(given) ? given[0] : given;
    values.push(value);
    where.push(`${dimension} = $${firstParameter + values.length - 1}${dimension === 'rounds' ? '::text[]' : ''}`);
  }
  return { where, values };
}

/** The rows behind one figure, those left out last, a page at a time; every row carries the totals. */
export function rowsSql(measure: Measure, of: FigureOf, limit: number, offset: number): RowsQuery {
  const { where, values } = ofConditions(measure, of, 3);
  values.push(limit, offset);
  const columns = measure.drill.map((drill) => `${drill.column}::text AS "${drill.column}"`);
  const sql = `WITH unit AS (
  ${unitSql(measure, `(\n${measure.rows.trim()}\n)`)}
)
SELECT unit_id, person_id, council, left_out, counted::text AS counted,${columns.map((column) => ` ${column},`).join('')}
       count(*) OVER ()::int AS total, count(*) FILTER (WHERE left_out IS NULL) OVER ()::int AS in_base
  FROM unit
${where.length > 0 ? ` WHERE ${where.join(' AND ')}\n` : ''} ORDER BY left_out NULLS FIRST, council NULLS LAST, sort_key, unit_id
 LIMIT $${values.length + 1} OFFSET $${values.length + 2}`;
  return { sql, values };
}

/** A row of `figureSql`. */
export interface FigureRow {
  measure: string;
  left_out: string | null;
  counted?: string | null;
  council: string | null;
  whole: boolean;
  sort_key: string;
  rows: number;
  amount: number;
  [dimension: string]: unknown;
}

/** What a figure is of, from a row of `figureSql`: only the dimensions that say something. */
export function ofRow(measure: Measure, row: FigureRow, category?: string): FigureOf {
  const of: FigureOf = {};
  for (const dimension of measure.dimensions) {
    const value = row[dimension] as string | string[] | null;
    if (value === null) continue;
    const key = OF[dimension];
    if (key === 'roles' || key === 'rounds') Object.assign(of, { [key]: Array.isArray(value) ? value : [value] });
    else Object.assign(of, { [key]: value });
  }
  if (category !== undefined) of.category = category;
  return of;
}
