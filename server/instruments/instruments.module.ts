import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Item, Questionnaire, QuestionnaireVersion } from './questionnaire.entity.ts';

/** Questionnaires and their versions. */
@Module({
  imports: [TypeOrmModule.forFeature([Item, Questionnaire, QuestionnaireVersion])],
})
export class InstrumentsModule {}
