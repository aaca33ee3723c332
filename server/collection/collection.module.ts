import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { InstrumentsModule } from '../instruments/instruments.module.ts';
import { AnswerPages } from './answer-pages.ts';
import { AnswerController } from './answer.controller.ts';
import { FailedTries } from '../kernel/failed-tries.ts';
import { FormsService } from './forms.service.ts';
import { GroupFeedback, GroupFeedbackPerson, GroupFeedbackPoint } from './group-feedback.entity.ts';
import { PersonalLinkService } from './personal-link.service.ts';
import { Answer, Response } from './response.entity.ts';
import { CollectionClock } from './round-window.ts';
import { Round, RoundMember } from './round.entity.ts';
import { RoundsController } from './rounds.controller.ts';
import { RoundsService } from './rounds.service.ts';

/** Rounds, forms, answers, group feedback. */
@Module({
  imports: [TypeOrmModule.forFeature([GroupFeedback, GroupFeedbackPerson, GroupFeedbackPoint, Answer, Response, Round, RoundMember]), InstrumentsModule],
  controllers: [RoundsController, AnswerController],
  providers: [RoundsService, PersonalLinkService, FormsService, AnswerPages, FailedTries, CollectionClock],
})
export class CollectionModule {}
