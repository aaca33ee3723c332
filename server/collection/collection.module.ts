import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { GroupFeedback, GroupFeedbackPerson, GroupFeedbackPoint } from './group-feedback.entity.ts';
import { Answer, Response } from './response.entity.ts';
import { Round, RoundMember } from './round.entity.ts';

/** Rounds, forms, answers, group feedback. */
@Module({
  imports: [TypeOrmModule.forFeature([GroupFeedback, GroupFeedbackPerson, GroupFeedbackPoint, Answer, Response, Round, RoundMember])],
})
export class CollectionModule {}
