import { Module } from '@nestjs/common';
import { MeasuresModule } from '../measures/measures.module.ts';
import { TermsService } from '../disclosure/terms.service.ts';
import { DashboardService } from './dashboard.service.ts';
import { ReportsController } from './reports.controller.ts';
import { RowsService } from './rows.service.ts';

@Module({ imports: [MeasuresModule], controllers: [ReportsController], providers: [DashboardService, RowsService, TermsService] })
export class ReportsModule {}
