import { Module } from '@nestjs/common';
import { LabelsService } from './labels.service.ts';
import { MeasureService } from './measure.service.ts';

@Module({ providers: [MeasureService, LabelsService], exports: [MeasureService, LabelsService] })
export class MeasuresModule {}
