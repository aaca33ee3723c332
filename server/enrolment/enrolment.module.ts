import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DirectoryModule } from '../directory/directory.module.ts';
import { Enrolment } from './enrolment.entity.ts';
import { LearningSet } from './learning-set.entity.ts';
import { MentorPairing } from './mentor-pairing.entity.ts';
import { WatchController } from './watch.controller.ts';
import { WatchReply, WatchSetting } from './watch.entity.ts';
import { WatchService } from './watch.service.ts';
import { WithdrawalController } from './withdrawal.controller.ts';
import { Withdrawal } from './withdrawal.entity.ts';
import { WithdrawalService } from './withdrawal.service.ts';

/** Sets, enrolments, pairings, withdrawals. */
@Module({
  imports: [TypeOrmModule.forFeature([Enrolment, LearningSet, MentorPairing, WatchReply, WatchSetting, Withdrawal]), DirectoryModule],
  controllers: [WatchController, WithdrawalController],
  providers: [WatchService, WithdrawalService],
  exports: [WatchService, WithdrawalService],
})
export class EnrolmentModule {}
