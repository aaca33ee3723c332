import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CopyQuestionnairesService } from './copy-questionnaires.service.ts';
import { InstrumentsService } from './instruments.service.ts';
import { Item, Questionnaire, QuestionnaireVersion } from './questionnaire.entity.ts';
import { PulseQuestionnaireService } from './pulse-questionnaire.service.ts';
import { QuestionnairesController } from './questionnaires.controller.ts';
import { ItemCriterion, SuccessCriterion } from './success-criteria/success-criterion.entity.ts';
import { VersionsService } from './versions.service.ts';

/** Questionnaires and their versions. */
@Module({
  imports: [TypeOrmModule.forFeature([Item, ItemCriterion, Questionnaire, QuestionnaireVersion, SuccessCriterion])],
  controllers: [QuestionnairesController],
  providers: [InstrumentsService, VersionsService, CopyQuestionnairesService, PulseQuestionnaireService],
  exports: [InstrumentsService, CopyQuestionnairesService, PulseQuestionnaireService],
})
export class InstrumentsModule {}
