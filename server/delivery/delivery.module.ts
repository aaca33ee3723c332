import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AdvanceApology } from './advance-apology.entity.ts';
import { AdvanceApologyService } from './advance-apology.service.ts';
import { EnrolmentModule } from '../enrolment/enrolment.module.ts';
import { ActionService } from './action.service.ts';
import { ExpectedService } from './expected.service.ts';
import { FollowUpController } from './follow-up.controller.ts';
import { FollowUpService } from './follow-up.service.ts';
import { GridService } from './grid.service.ts';
import { MentoringController } from './mentoring.controller.ts';
import { MentoringLogService } from './mentoring-log.service.ts';
import { MentoringMeeting } from './mentoring-meeting.entity.ts';
import { MentoringService } from './mentoring.service.ts';
import { OwnActionService } from './own-action.service.ts';
import { OwnMeetingService } from './own-meeting.service.ts';
import { OwnSessionsService } from './own-sessions.service.ts';
import { OwnCouncilController } from './own-council.controller.ts';
import { OwnCouncilService } from './own-council.service.ts';
import { OverviewController } from './overview.controller.ts';
import { RegisterController } from './register.controller.ts';
import { RegisterCorrection, RegisterEntry } from './register-entry.entity.ts';
import { RegisterHistoryService } from './register-history.service.ts';
import { RegisterService } from './register.service.ts';
import { SessionPlanService } from './session-plan.service.ts';
import { SessionAction, SessionCatchUp, SessionMaterial, WaitingPlace } from './session-follow-up.entity.ts';
import { SessionController } from './session.controller.ts';
import { Session, SessionChange } from './session.entity.ts';
import { SessionService } from './session.service.ts';
import { TablesController } from './tables.controller.ts';
import { TablesService } from './tables.service.ts';
import { TimelineService } from './timeline.service.ts';
import { TodayService } from './today.service.ts';
import { WaitingListService } from './waiting-list.service.ts';

/** Sessions and what comes of them, registers, mentoring meetings, and what a manager looks at every day. */
@Module({
  imports: [TypeOrmModule.forFeature([AdvanceApology, MentoringMeeting, RegisterCorrection, RegisterEntry, Session, SessionAction, SessionCatchUp, SessionChange, SessionMaterial, WaitingPlace]), EnrolmentModule],
  controllers: [RegisterController, MentoringController, OwnCouncilController, SessionController, FollowUpController, OverviewController, TablesController],
  providers: [RegisterService, MentoringService, AdvanceApologyService, OwnActionService, OwnMeetingService, OwnSessionsService, OwnCouncilService, SessionPlanService, ActionService, ExpectedService, FollowUpService, GridService, MentoringLogService, RegisterHistoryService, SessionService, TablesService, TimelineService, TodayService, WaitingListService],
  exports: [SessionService, AdvanceApologyService, OwnActionService, OwnMeetingService, OwnSessionsService, SessionPlanService, WaitingListService],
})
export class DeliveryModule {}
