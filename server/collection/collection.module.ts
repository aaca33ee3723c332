import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DirectoryModule } from '../directory/directory.module.ts';
import { InstrumentsModule } from '../instruments/instruments.module.ts';
import { AnswerPages } from './answering/answer-pages.ts';
import { AnswerController } from './answering/answer.controller.ts';
import { FailedTries } from '../kernel/failed-tries.ts';
import { FormReferenceService } from './form-reference.service.ts';
import { FormsService } from './answering/forms.service.ts';
import { FormPass } from './links/form-pass.entity.ts';
import { GroupFeedbackController } from './group-feedback/group-feedback.controller.ts';
import { GroupFeedbackService } from './group-feedback/group-feedback.service.ts';
import { GroupFeedback, GroupFeedbackPerson, GroupFeedbackPoint, GroupFeedbackTranscript } from './group-feedback/group-feedback.entity.ts';
import { GroupRoomService } from './group-feedback/group-room.service.ts';
import { OpenLink } from './links/open-link.entity.ts';
import { OpenLinkService } from './links/open-link.service.ts';
import { OwnRoundsService } from './rounds/own-rounds.service.ts';
import { PaperEntryService } from './paper/paper-entry.service.ts';
import { PaperForm } from './paper/paper-form.entity.ts';
import { PaperFormsController } from './paper/paper-forms.controller.ts';
import { PaperFormsService } from './paper/paper-forms.service.ts';
import { PaperPeopleService } from './paper/paper-people.service.ts';
import { PaperRoundsService } from './paper/paper-rounds.service.ts';
import { PersonalLinkService } from './links/personal-link.service.ts';
import { Answer, Response } from './response.entity.ts';
import { CollectionClock } from './rounds/round-window.ts';
import { MailedLink, RoundMemberMessage, RoundMessage } from './messages/round-message.entity.ts';
import { OwnRepliesService } from './replies/own-replies.service.ts';
import { RepliesController } from './replies/replies.controller.ts';
import { RepliesService } from './replies/replies.service.ts';
import { Reply } from './replies/reply.entity.ts';
import { RoundMessageWriter } from './messages/round-message.writer.ts';
import { RoundMessageAgainService } from './messages/round-message-again.service.ts';
import { RoundMessageBackService } from './messages/round-message-back.service.ts';
import { RoundMessagesController } from './messages/round-messages.controller.ts';
import { RoundMessagesService } from './messages/round-messages.service.ts';
import { Round, RoundMember, RoundSet } from './rounds/round.entity.ts';
import { RoundAsSetUpService } from './rounds/round-as-set-up.service.ts';
import { RoundMembersService } from './rounds/round-members.service.ts';
import { RoundProgressController } from './rounds/round-progress.controller.ts';
import { RoundProgressService } from './rounds/round-progress.service.ts';
import { RoundSetupService } from './rounds/round-setup.service.ts';
import { RoundsController } from './rounds/rounds.controller.ts';
import { RoundsService } from './rounds/rounds.service.ts';
import { TakingPart } from './rounds/taking-part.service.ts';
import { SessionPulseController } from './session-pulse/session-pulse.controller.ts';
import { SessionPulseService } from './session-pulse/session-pulse.service.ts';

/** Rounds, forms, answers, group feedback, and what is replied to it. */
@Module({
  imports: [TypeOrmModule.forFeature([FormPass, GroupFeedback, GroupFeedbackPerson, GroupFeedbackPoint, GroupFeedbackTranscript, OpenLink, Reply, Answer, PaperForm, Response, Round, RoundMember, RoundSet, RoundMessage, RoundMemberMessage, MailedLink]), DirectoryModule, InstrumentsModule],
  controllers: [GroupFeedbackController, RoundsController, RoundProgressController, PaperFormsController, RoundMessagesController, SessionPulseController, RepliesController, AnswerController],
  providers: [GroupFeedbackService, GroupRoomService, RoundAsSetUpService, RoundMembersService, RoundProgressService, PaperEntryService, PaperFormsService, PaperPeopleService, PaperRoundsService, RoundsService, RoundSetupService, RoundMessagesService, RoundMessageAgainService, RoundMessageBackService, RoundMessageWriter, PersonalLinkService, OpenLinkService, SessionPulseService, RepliesService, OwnRepliesService, FormReferenceService, FormsService, AnswerPages, FailedTries, CollectionClock, OwnRoundsService, TakingPart],
  exports: [OwnRoundsService, OwnRepliesService, FailedTries],
})
export class CollectionModule {}
