import { Module } from '@nestjs/common';
import { MeasuresModule } from '../measures/measures.module.ts';
import { ResponsesController } from './export/responses.controller.ts';
import { ResponsesService } from './export/responses.service.ts';

@Module({ imports: [MeasuresModule], controllers: [ResponsesController], providers: [ResponsesService] })
export class ExchangeModule {}
