import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DirectoryModule } from '../directory/directory.module.ts';
import { Enrolment } from './enrolment.entity.ts';
import { LearningSet } from './learning-set.entity.ts';
import { MentorPairing } from './mentor-pairing.entity.ts';
import { OwnEnrolmentService } from './own-enrolment.service.ts';
import { PeopleBatch, PeopleBatchRow } from './people-import/people-batch.entity.ts';
import { PeopleBatchesService } from './people-import/people-batches.service.ts';
import { PeopleImportController } from './people-import/people-import.controller.ts';
import { PeopleImportService } from './people-import/people-import.service.ts';
import { EnrolmentsService } from './set-up/enrolments.service.ts';
import { PairingsService } from './set-up/pairings.service.ts';
import { SetChange } from './set-up/set-change.entity.ts';
import { SetUpController } from './set-up/set-up.controller.ts';
import { SetsService } from './set-up/sets.service.ts';
import { WatchController } from './watch.controller.ts';
import { WatchReply, WatchSetting } from './watch.entity.ts';
import { WatchService } from './watch.service.ts';
import { WithdrawalController } from './withdrawal.controller.ts';
import { Withdrawal } from './withdrawal.entity.ts';
import { WithdrawalService } from './withdrawal.service.ts';

/** Sets, enrolments, pairings, withdrawals. */
@Module({
  imports: [TypeOrmModule.forFeature([Enrolment, LearningSet, MentorPairing, Withdrawal, PeopleBatch, PeopleBatchRow, SetChange, WatchReply, WatchSetting]), DirectoryModule],
  controllers: [WithdrawalController, SetUpController, PeopleImportController, WatchController],
  providers: [WithdrawalService, OwnEnrolmentService, EnrolmentsService, PairingsService, PeopleBatchesService, PeopleImportService, SetsService, WatchService],
  exports: [OwnEnrolmentService, SetsService, WatchService, WithdrawalService],
})
export class EnrolmentModule {}
