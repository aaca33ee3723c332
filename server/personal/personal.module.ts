import { Global, Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module.ts';
import { CollectionModule } from '../collection/collection.module.ts';
import { DeliveryModule } from '../delivery/delivery.module.ts';
import { DirectoryModule } from '../directory/directory.module.ts';
import { EnrolmentModule } from '../enrolment/enrolment.module.ts';
import { PersonalPages } from '../kernel/personal-pages.ts';
import { TakingBack } from '../kernel/taking-back.ts';
import { RightsModule } from '../rights/rights.module.ts';
import { KeptRights } from './kept-rights.ts';
import { KeptTakingBack } from './kept-taking-back.ts';
import { OwnActionPages } from './own-action-pages.ts';
import { OwnDataPages } from './own-data-pages.ts';
import { OwnHomePages } from './own-home-pages.ts';
import { OwnMentoringPages } from './own-mentoring-pages.ts';
import { OwnPageController } from './own-page.controller.ts';
import { OwnRights } from './own-rights.ts';
import { OwnSessionPages } from './own-session-pages.ts';
import { PersonLinkController } from './person-link.controller.ts';
import { PersonalPageService } from './personal-page.service.ts';

/**
 * The page of one participant or mentor, and the links to it. Global: whoever needs a link to somebody's own page asks for
 * `PersonalPages`, and the pages of a form for `TakingBack`.
 */
@Global()
@Module({
  imports: [AccessModule, DirectoryModule, EnrolmentModule, DeliveryModule, CollectionModule, RightsModule],
  controllers: [OwnPageController, PersonLinkController],
  providers: [{ provide: PersonalPages, useExisting: PersonalPageService }, { provide: OwnRights, useClass: KeptRights }, { provide: TakingBack, useClass: KeptTakingBack }, PersonalPageService, OwnHomePages, OwnSessionPages, OwnMentoringPages, OwnActionPages, OwnDataPages],
  exports: [PersonalPageService, PersonalPages, TakingBack],
})
export class PersonalModule {}
