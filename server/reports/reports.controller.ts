import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ApiOkResponse, ApiParam, ApiProduces, ApiTags } from '@nestjs/swagger';
import { InScope, Needs } from '../access/allow.ts';
import { AuditService } from '../audit/audit.service.ts';
import { BYTE_ORDER_MARK, csvLines } from '../kernel/csv.ts';
import type { Scope } from '../kernel/scope.ts';
import { codedRows } from './coded-rows.ts';
import { DashboardService } from './dashboard.service.ts';
import { DASHBOARDS } from './dashboards.ts';
import { measureDefinitions } from './definitions.ts';
import { DashboardDto, DashboardQueryDto, MeasureDefinitionDto, RowsPageDto, RowsQueryDto } from './reports.dto.ts';
import { RowsService } from './rows.service.ts';

@ApiTags('figures')
@ApiParam({ name: 'programme', type: String })
@Controller('api/programmes/:programme')
@Needs('see_figures')
export class ReportsController {
  constructor(
    private readonly dashboards: DashboardService,
    private readonly rows: RowsService,
    private readonly audit: AuditService,
    private readonly db: DataSource,
  ) {}

  @Get('dashboards/:dashboard')
  @ApiParam({ name: 'dashboard', enum: DASHBOARDS.map((dashboard) => dashboard.id) })
  @ApiOkResponse({ type: DashboardDto })
  dashboard(@InScope() scope: Scope, @Param('dashboard') id: string, @Query() { base = 'answered', bands = 'stacked' }: DashboardQueryDto): Promise<DashboardDto> {
    return this.dashboards.dashboard(scope, id, { base, bands });
  }

  @Get('dashboards/:dashboard/panels/:panel.csv')
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  @Header('content-type', 'text/csv; charset=utf-8')
  async panelCsv(@InScope() scope: Scope, @Param('dashboard') dashboard: string, @Param('panel') id: string, @Query() { base = 'answered', bands = 'stacked' }: DashboardQueryDto): Promise<string> {
    const { table } = await this.dashboards.panel(scope, dashboard, id, { base, bands });
    await this.audit.append(this.db, scope, { event: 'panel.exported', subject: `panel ${dashboard}#${id}`, detail: { base, bands }, rows: table.rows.length });
    return BYTE_ORDER_MARK + csvLines([table.columns.map((column) => column.label), ...codedRows(table)]);
  }

  @Get('measures')
  @ApiOkResponse({ type: [MeasureDefinitionDto] })
  definitions(): MeasureDefinitionDto[] {
    return measureDefinitions();
  }

  @Get('measures/:measure/rows')
  @Needs('see_rows')
  @ApiOkResponse({ type: RowsPageDto })
  page(@InScope() scope: Scope, @Param('measure') measure: string, @Query() query: RowsQueryDto): Promise<RowsPageDto> {
    return this.rows.page(scope, measure, query);
  }
}
