import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Setting } from '../db/setting.entity.ts';
import { MeasuresModule } from '../measures/measures.module.ts';
import { ExportLimits } from './export/export-limits.ts';
import { ResponsesController } from './export/responses.controller.ts';
import { ResponsesService } from './export/responses.service.ts';

@Module({ imports: [TypeOrmModule.forFeature([Setting]), MeasuresModule], controllers: [ResponsesController], providers: [ResponsesService, ExportLimits] })
export class ExchangeModule {}
