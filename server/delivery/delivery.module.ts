import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { MentoringController } from './mentoring.controller.ts';
import { MentoringMeeting } from './mentoring-meeting.entity.ts';
import { MentoringService } from './mentoring.service.ts';
import { RegisterController } from './register.controller.ts';
import { RegisterCorrection, RegisterEntry } from './register-entry.entity.ts';
import { RegisterService } from './register.service.ts';
import { SessionPlanService } from './session-plan.service.ts';
import { Session } from './session.entity.ts';

/** Sessions, registers, mentoring meetings. */
@Module({
  imports: [TypeOrmModule.forFeature([MentoringMeeting, RegisterCorrection, RegisterEntry, Session])],
  controllers: [RegisterController, MentoringController],
  providers: [RegisterService, MentoringService, SessionPlanService],
  exports: [SessionPlanService],
})
export class DeliveryModule {}
