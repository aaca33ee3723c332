import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module.ts';
import { CollectionModule } from '../collection/collection.module.ts';
import { DeliveryModule } from '../delivery/delivery.module.ts';
import { EnrolmentModule } from '../enrolment/enrolment.module.ts';
import { OwnDataPages } from './own-data-pages.ts';
import { OwnHomePages } from './own-home-pages.ts';
import { OwnMentoringPages } from './own-mentoring-pages.ts';
import { OwnPageController } from './own-page.controller.ts';
import { OwnSessionPages } from './own-session-pages.ts';
import { PersonLinkController } from './person-link.controller.ts';
import { PersonalPageService } from './personal-page.service.ts';

/** The page of one participant or mentor, and the links to it. */
@Module({
  imports: [AccessModule, EnrolmentModule, DeliveryModule, CollectionModule],
  controllers: [OwnPageController, PersonLinkController],
  providers: [PersonalPageService, OwnHomePages, OwnSessionPages, OwnMentoringPages, OwnDataPages],
  exports: [PersonalPageService],
})
export class PersonalModule {}
