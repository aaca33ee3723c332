import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CopyQuestionnairesService } from './copy-questionnaires.service.ts';
import { InstrumentsService } from './instruments.service.ts';
import { Item, Questionnaire, QuestionnaireVersion } from './questionnaire.entity.ts';

/** Questionnaires and their versions. */
@Module({
  imports: [TypeOrmModule.forFeature([Item, Questionnaire, QuestionnaireVersion])],
  providers: [CopyQuestionnairesService, InstrumentsService],
  exports: [CopyQuestionnairesService, InstrumentsService],
})
export class InstrumentsModule {}
