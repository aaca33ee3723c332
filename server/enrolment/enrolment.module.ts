import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Enrolment } from './enrolment.entity.ts';
import { LearningSet } from './learning-set.entity.ts';
import { MentorPairing } from './mentor-pairing.entity.ts';
import { Withdrawal } from './withdrawal.entity.ts';

/** Sets, enrolments, pairings, withdrawals. */
@Module({
  imports: [TypeOrmModule.forFeature([Enrolment, LearningSet, MentorPairing, Withdrawal])],
})
export class EnrolmentModule {}
