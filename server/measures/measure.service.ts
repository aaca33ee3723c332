import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import type pg from 'pg';
import { DataSource } from 'typeorm';
import type { Figure, FigureOf } from '../../shared/figures/figure.ts';
import type { Scope } from '../kernel/scope.ts';
import { assemble } from './assemble.ts';
import { findMeasure } from './catalogue.ts';
import { REPRESENTATIVENESS, representativeness } from './contribution/representativeness.ts';
import { figureSql, rowsSql, type CountOptions, type FigureRow } from './figure-query.ts';
import type { Measure } from './measure.ts';
import { SOURCES, withSilentSources } from './outcome/silent-sources.ts';

/** What a measure needs of a scope: where, and which councils of it. */
export type MeasureScope = Pick<Scope, 'programmeId' | 'councilIds'>;

export interface UnitRow {
  unit_id: string;
  person_id: string | null;
  council: string | null;
  left_out: string | null;
  counted: string | null;
  [column: string]: string | null;
}

export interface UnitRows {
  rows: UnitRow[];
  /** All rows of the figure, counted and left out. */
  total: number;
  /** Rows in the denominator. */
  inBase: number;
}

/** Readings of one moment. */
export interface Snapshot {
  figures(ids: readonly string[], options?: Partial<CountOptions>): Promise<Map<string, Figure[]>>;
  rows(measure: Measure, of: FigureOf, limit: number, offset: number): Promise<UnitRows>;
}

/** Measures that are counted in one pass, in the order in which their rows are first needed. */
function bySameRows(measures: readonly Measure[]): Measure[][] {
  const groups = new Map<string, Measure[]>();
  for (const measure of measures) groups.set(measure.rows, [...(groups.get(measure.rows) ?? []), measure]);
  return [...groups.values()];
}

/** Figures of one moment: all measures of one call see the same snapshot of the record. */
@Injectable()
export class MeasureService {
  /** Statements by the measures they count, with the name under which a connection keeps the plan. */
  private readonly statements = new Map<string, { name: string; text: string }>();

  constructor(private readonly db: DataSource) {}

  /**
   * @param ids of measures or compositions; unknown ones are a fault of the caller.
   * @param options byCouncil: false leaves the breakdown by council out, where nobody asks for it; behind: true counts
   *   the people behind each figure, which anybody but an evaluator needs.
   * @returns figures by measure id; a measure without rows has one figure of nothing.
   */
  figures(scope: MeasureScope, ids: readonly string[], options: Partial<CountOptions> = {}): Promise<Map<string, Figure[]>> {
    return this.snapshot(scope, (read) => read.figures(ids, options));
  }

  /** The very rows a figure was counted from, those in its base first, then those left out with the reason. */
  rows(scope: MeasureScope, measure: Measure, of: FigureOf, limit: number, offset: number): Promise<UnitRows> {
    return this.snapshot(scope, (read) => read.rows(measure, of, limit, offset));
  }

  /** Several readings of one moment: figures and rows that are shown together agree with one another. */
  snapshot<T>(scope: MeasureScope, work: (read: Snapshot) => Promise<T>): Promise<T> {
    return this.inSnapshot((client) =>
      work({
        figures: (ids, options) => this.readFigures(client, scope, ids, options),
        rows: (measure, of, limit, offset) => this.readRows(client, scope, measure, of, limit, offset),
      }),
    );
  }

  private async readFigures(client: pg.PoolClient, scope: MeasureScope, ids: readonly string[], { byCouncil = true, behind = false }: Partial<CountOptions> = {}): Promise<Map<string, Figure[]>> {
    const options = { byCouncil, behind };
    const needed = new Set(ids.flatMap((id) => (id === REPRESENTATIVENESS.id ? REPRESENTATIVENESS.composedOf : [id])));
    const measures = [...needed].map((id) => {
      const measure = findMeasure(id);
      if (!measure) throw new Error(`there is no measure ${id}`);
      return measure;
    });
    const outcomes = measures.some((measure) => SOURCES[measure.id]) ? await this.outcomes(client, scope) : [];
    const optionsOf = measures.some((measure) => measure.categories === 'options') ? await this.options(client, scope) : () => [];
    const found = new Map<string, Figure[]>();
    for (const together of bySameRows(measures)) {
      const { rows } = await client.query<FigureRow>({ ...this.statement(together, options), values: [scope.programmeId, scope.councilIds] });
      for (const measure of together) {
        const made = assemble(measure, rows, optionsOf, options);
        found.set(measure.id, SOURCES[measure.id] && outcomes.length > 0 ? withSilentSources(measure, made, outcomes) : made);
      }
    }
    const contribution = found.get('contribution');
    if (ids.includes(REPRESENTATIVENESS.id) && contribution) found.set(REPRESENTATIVENESS.id, representativeness(contribution));
    return found;
  }

  private async readRows(client: pg.PoolClient, scope: MeasureScope, measure: Measure, of: FigureOf, limit: number, offset: number): Promise<UnitRows> {
    const query = rowsSql(measure, of, limit, offset);
    const { rows } = await client.query<UnitRow & { total: number; in_base: number }>(query.sql, [scope.programmeId, scope.councilIds, ...query.values]);
    return { rows, total: rows[0]?.total ?? 0, inBase: rows[0]?.in_base ?? 0 };
  }

  private statement(measures: readonly Measure[], options: CountOptions): { name: string; text: string } {
    const key = `${options.byCouncil} ${options.behind} ${measures.map((measure) => measure.id).join(' ')}`;
    let statement = this.statements.get(key);
    if (!statement) {
      const text = figureSql(measures, options);
      this.statements.set(key, (statement = { name: `figures ${createHash('sha256').update(text).digest('hex').slice(0, 16)}`, text }));
    }
    return statement;
  }

  private async outcomes(client: pg.PoolClient, scope: MeasureScope): Promise<string[]> {
    const { rows } = await client.query<{ outcome: string }>(`SELECT outcome FROM reading.outcome WHERE programme_id = $1 ORDER BY position`, [scope.programmeId]);
    return rows.map((row) => row.outcome);
  }

  private async options(client: pg.PoolClient, scope: MeasureScope): Promise<(of: FigureOf) => readonly string[]> {
    const { rows } = await client.query<{ round_code: string; item: string; values: string[] }>(
      `SELECT round_code, item, ARRAY(SELECT o ->> 'value' FROM jsonb_array_elements(options) WITH ORDINALITY AS t (o, n) ORDER BY n) AS values
         FROM reading.item WHERE programme_id = $1 AND options IS NOT NULL`,
      [scope.programmeId],
    );
    const known = new Map(rows.map((row) => [`${row.round_code} ${row.item}`, row.values]));
    return (of) => known.get(`${of.rounds?.[0]} ${of.item}`) ?? [];
  }

  /** One read-only snapshot on one connection, so that figures that belong together agree with one another. */
  private async inSnapshot<T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
    const pool = (this.db.driver as unknown as { master: pg.Pool }).master;
    const client = await pool.connect();
    try {
      // Compiling such short queries costs more than running them.
      await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; SET LOCAL jit = off');
      const result = await work(client);
      await client.query('COMMIT');
      client.release();
      return result;
    } catch (error) {
      // The connection may be the very thing that broke: drop it.
      client.release(true);
      throw error;
    }
  }
}
