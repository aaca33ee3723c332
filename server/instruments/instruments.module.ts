import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CopyQuestionnairesService } from './copy-questionnaires.service.ts';
import { InstrumentsService } from './instruments.service.ts';
import { Item, Questionnaire, QuestionnaireVersion } from './questionnaire.entity.ts';
import { PulseQuestionnaireService } from './pulse-questionnaire.service.ts';
import { QuestionnairesController } from './questionnaires.controller.ts';
import { ItemCriteriaService } from './success-criteria/item-criteria.service.ts';
import { SuccessCriteriaController } from './success-criteria/success-criteria.controller.ts';
import { SuccessCriteriaService } from './success-criteria/success-criteria.service.ts';
import { ItemCriterion, SuccessCriterion } from './success-criteria/success-criterion.entity.ts';
import { VersionsService } from './versions.service.ts';

/** Questionnaires and their versions, and criteria agreed at sessions that become questions. */
@Module({
  imports: [TypeOrmModule.forFeature([Item, ItemCriterion, Questionnaire, QuestionnaireVersion, SuccessCriterion])],
  controllers: [QuestionnairesController, SuccessCriteriaController],
  providers: [InstrumentsService, VersionsService, CopyQuestionnairesService, PulseQuestionnaireService, ItemCriteriaService, SuccessCriteriaService],
  exports: [InstrumentsService, CopyQuestionnairesService, PulseQuestionnaireService],
})
export class InstrumentsModule {}
