import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { InstrumentsService } from './instruments.service.ts';
import { Item, Questionnaire, QuestionnaireVersion } from './questionnaire.entity.ts';

/** Questionnaires and their versions. */
@Module({
  imports: [TypeOrmModule.forFeature([Item, Questionnaire, QuestionnaireVersion])],
  providers: [InstrumentsService],
  exports: [InstrumentsService],
})
export class InstrumentsModule {}
