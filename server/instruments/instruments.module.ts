import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CopyQuestionnairesService } from './copy-questionnaires.service.ts';
import { InstrumentsService } from './instruments.service.ts';
import { Item, Questionnaire, QuestionnaireVersion } from './questionnaire.entity.ts';
import { QuestionnairesController } from './questionnaires.controller.ts';
import { VersionsService } from './versions.service.ts';

/** Questionnaires and their versions. */
@Module({
  imports: [TypeOrmModule.forFeature([Item, Questionnaire, QuestionnaireVersion])],
  controllers: [QuestionnairesController],
  providers: [InstrumentsService, VersionsService, CopyQuestionnairesService],
  exports: [InstrumentsService, CopyQuestionnairesService],
})
export class InstrumentsModule {}
