import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { FigureOf } from '../../shared/figures/figure.ts';
import { AuditService } from '../audit/audit.service.ts';
import { releaseRows } from '../disclosure/release-rows.ts';
import { Problem } from '../kernel/problem.ts';
import type { Scope } from '../kernel/scope.ts';
import { findMeasure } from '../measures/catalogue.ts';
import { LabelsService } from '../measures/labels.service.ts';
import { MeasureService } from '../measures/measure.service.ts';
import { ofInWords } from './panel-kit.ts';
import type { RowsPageDto, RowsQueryDto } from './reports.dto.ts';

const PAGE_SIZE = 50;

/** "Any figure can be opened": the rows it was counted from, a page at a time. */
@Injectable()
export class RowsService {
  constructor(
    private readonly measures: MeasureService,
    private readonly labels: LabelsService,
    private readonly db: DataSource,
    private readonly audit: AuditService,
  ) {}

  async page(scope: Scope, id: string, query: RowsQueryDto): Promise<RowsPageDto> {
    const measure = findMeasure(id);
    if (!measure) throw new Problem('not_found', `There is no measure ${id} whose rows can be opened.`);
    const page = query.page ?? 1;
    const of = ofQuery(query);
    const [labels, found, key] = await Promise.all([
      this.labels.of(scope),
      this.measures.rows(scope, measure, of, PAGE_SIZE, (page - 1) * PAGE_SIZE),
      this.db.query(`SELECT pseudonym_key::text AS key FROM programme WHERE id = $1`, [scope.programmeId]) as Promise<{ key: string }[]>,
    ]);
    const released = releaseRows(scope.audience, key[0]!.key, measure, found.rows);
    await this.audit.append(this.db, scope, { event: 'rows.read', subject: `measure ${id}`, detail: { ...filterOf(of), page }, rows: found.rows.length });
    return {
      measure: { id: measure.id, title: measure.title, definition: measure.definition, unit: measure.unit, base: measure.base, caution: measure.caution ?? null },
      label: ofInWords(of, labels),
      ...released,
      total: found.total,
      counted: found.inBase,
      excluded: found.total - found.inBase,
      page,
      pageSize: PAGE_SIZE,
    };
  }
}

/** What was asked for, as the journal keeps it. */
function filterOf(of: FigureOf): Record<string, string> {
  return Object.fromEntries(Object.entries(of).map(([key, value]) => [key, [value].flat().join(' ')]));
}

function ofQuery(query: RowsQueryDto): FigureOf {
  const { roles, set, session, rounds, item, outcome, source, category } = query;
  return Object.fromEntries(Object.entries({ roles, set, session, rounds, item, outcome, source, category }).filter(([, value]) => value !== undefined)) as FigureOf;
}
