import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DirectoryModule } from '../directory/directory.module.ts';
import { InstrumentsModule } from '../instruments/instruments.module.ts';
import { AnswerPages } from './answer-pages.ts';
import { AnswerController } from './answer.controller.ts';
import { FailedTries } from '../kernel/failed-tries.ts';
import { FormsService } from './forms.service.ts';
import { FormPass } from './form-pass.entity.ts';
import { GroupFeedbackController } from './group-feedback.controller.ts';
import { GroupFeedbackService } from './group-feedback.service.ts';
import { GroupFeedback, GroupFeedbackPerson, GroupFeedbackPoint, GroupFeedbackTranscript } from './group-feedback.entity.ts';
import { GroupRoomService } from './group-room.service.ts';
import { OpenLink } from './open-link.entity.ts';
import { OpenLinkService } from './open-link.service.ts';
import { OwnRoundsService } from './own-rounds.service.ts';
import { PaperEntryService } from './paper-entry.service.ts';
import { PaperForm } from './paper-form.entity.ts';
import { PaperFormsController } from './paper-forms.controller.ts';
import { PaperFormsService } from './paper-forms.service.ts';
import { PaperPeopleService } from './paper-people.service.ts';
import { PaperRoundsService } from './paper-rounds.service.ts';
import { PersonalLinkService } from './personal-link.service.ts';
import { Answer, Response } from './response.entity.ts';
import { CollectionClock } from './round-window.ts';
import { MailedLink, RoundMemberMessage, RoundMessage } from './round-message.entity.ts';
import { OwnRepliesService } from './replies/own-replies.service.ts';
import { RepliesController } from './replies/replies.controller.ts';
import { RepliesService } from './replies/replies.service.ts';
import { Reply } from './replies/reply.entity.ts';
import { RoundMessageWriter } from './round-message.writer.ts';
import { RoundMessageAgainService } from './round-message-again.service.ts';
import { RoundMessagesController } from './round-messages.controller.ts';
import { RoundMessagesService } from './round-messages.service.ts';
import { Round, RoundMember, RoundSet } from './round.entity.ts';
import { RoundAsSetUpService } from './round-as-set-up.service.ts';
import { RoundProgressController } from './round-progress.controller.ts';
import { RoundProgressService } from './round-progress.service.ts';
import { RoundSetupService } from './round-setup.service.ts';
import { RoundsController } from './rounds.controller.ts';
import { RoundsService } from './rounds.service.ts';
import { SessionPulseController } from './session-pulse/session-pulse.controller.ts';
import { SessionPulseService } from './session-pulse/session-pulse.service.ts';

/** Rounds, forms, answers, group feedback, and what is replied to it. */
@Module({
  imports: [TypeOrmModule.forFeature([FormPass, GroupFeedback, GroupFeedbackPerson, GroupFeedbackPoint, GroupFeedbackTranscript, OpenLink, Reply, Answer, PaperForm, Response, Round, RoundMember, RoundSet, RoundMessage, RoundMemberMessage, MailedLink]), DirectoryModule, InstrumentsModule],
  controllers: [GroupFeedbackController, RoundsController, RoundProgressController, PaperFormsController, RoundMessagesController, SessionPulseController, RepliesController, AnswerController],
  providers: [GroupFeedbackService, GroupRoomService, RoundAsSetUpService, RoundProgressService, PaperEntryService, PaperFormsService, PaperPeopleService, PaperRoundsService, RoundsService, RoundSetupService, RoundMessagesService, RoundMessageAgainService, RoundMessageWriter, PersonalLinkService, OpenLinkService, SessionPulseService, RepliesService, OwnRepliesService, FormsService, AnswerPages, FailedTries, CollectionClock, OwnRoundsService],
  exports: [OwnRoundsService, OwnRepliesService, FailedTries],
})
export class CollectionModule {}
