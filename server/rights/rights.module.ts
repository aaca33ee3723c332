import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AnswerWithdrawalService } from './answer-withdrawal.service.ts';
import { ErasureService } from './erasure.service.ts';
import { NoticeController } from './notice.controller.ts';
import { NoticeService } from './notice.service.ts';
import { PersonDataService } from './person-data.service.ts';
import { PrivacySettingsService } from './privacy-settings.service.ts';
import { RetentionJob } from './retention-job.ts';
import { RetentionService } from './retention.service.ts';
import { RightsController } from './rights.controller.ts';
import { AnswerCutOff, Erasure, PrivacySetting } from './rights.entity.ts';
import { RightsService } from './rights.service.ts';

/** People's rights: everything held about them, out or away; how long, and what they are told. */
@Module({
  imports: [TypeOrmModule.forFeature([AnswerCutOff, Erasure, PrivacySetting])],
  controllers: [RightsController, NoticeController],
  providers: [RightsService, PersonDataService, AnswerWithdrawalService, ErasureService, PrivacySettingsService, RetentionService, RetentionJob, NoticeService],
  exports: [PersonDataService, AnswerWithdrawalService, PrivacySettingsService],
})
export class RightsModule {}
