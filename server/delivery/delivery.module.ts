import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AdvanceApology } from './advance-apology.entity.ts';
import { AdvanceApologyService } from './advance-apology.service.ts';
import { MentoringController } from './mentoring.controller.ts';
import { MentoringMeeting } from './mentoring-meeting.entity.ts';
import { MentoringService } from './mentoring.service.ts';
import { OwnMeetingService } from './own-meeting.service.ts';
import { OwnSessionsService } from './own-sessions.service.ts';
import { OwnCouncilController } from './own-council.controller.ts';
import { OwnCouncilService } from './own-council.service.ts';
import { RegisterController } from './register.controller.ts';
import { RegisterCorrection, RegisterEntry } from './register-entry.entity.ts';
import { RegisterService } from './register.service.ts';
import { SessionPlanService } from './session-plan.service.ts';
import { Session } from './session.entity.ts';

/** Sessions, registers, mentoring meetings. */
@Module({
  imports: [TypeOrmModule.forFeature([AdvanceApology, MentoringMeeting, RegisterCorrection, RegisterEntry, Session])],
  controllers: [RegisterController, MentoringController, OwnCouncilController],
  providers: [RegisterService, MentoringService, AdvanceApologyService, OwnMeetingService, OwnSessionsService, OwnCouncilService, SessionPlanService],
  exports: [AdvanceApologyService, OwnMeetingService, OwnSessionsService, SessionPlanService],
})
export class DeliveryModule {}
