import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { FailedTries } from '../kernel/failed-tries.ts';
import { AccessGuard } from './access.guard.ts';
import { ActingRole } from './acting-role.entity.ts';
import { DemonstrationAccess } from './demonstration-access.ts';
import { PersonLink, PersonSignIn } from './person-link.entity.ts';
import { PersonSignInService } from './person-sign-in.service.ts';
import { FacilitatorSet } from './facilitator-set.entity.ts';
import { RoleController } from './role.controller.ts';
import { ScopeService } from './scope.service.ts';
import { Account, AccountIdentity, AccountRole, RecoveryCode, SignIn, SignInFailure, SignInLink, SignInStep } from './account.entity.ts';
import { AccountsController } from './administration/accounts.controller.ts';
import { AccountsService } from './administration/accounts.service.ts';
import { Credentials } from './credentials.service.ts';
import { AcceptanceService } from './invitation/acceptance.service.ts';
import { InvitationController } from './invitation/invitation.controller.ts';
import { Invitation } from './invitation/invitation.entity.ts';
import { InvitationListService } from './invitation/invitation-list.service.ts';
import { InvitationService } from './invitation/invitation.service.ts';
import { InvitationsController, ProgrammeInvitationsController } from './invitation/invitations.controller.ts';
import { LookAroundService } from './look-around.service.ts';
import { OidcController } from './oidc/oidc.controller.ts';
import { OidcService } from './oidc/oidc.service.ts';
import { OwnAccountController } from './own-account/own-account.controller.ts';
import { OwnAccountService } from './own-account/own-account.service.ts';
import { SignInController } from './sign-in.controller.ts';
import { SignInFailures } from './sign-in-failures.service.ts';
import { SignInService } from './sign-in.service.ts';
import { SignInSteps } from './sign-in-steps.service.ts';

@Module({
  imports: [TypeOrmModule.forFeature([Account, AccountRole, SignIn, SignInLink, PersonLink, PersonSignIn, ActingRole, FacilitatorSet, AccountIdentity, Invitation, RecoveryCode, SignInFailure, SignInStep])],
  controllers: [SignInController, RoleController, OidcController, InvitationController, InvitationsController, ProgrammeInvitationsController, OwnAccountController, AccountsController],
  providers: [SignInService, PersonSignInService, DemonstrationAccess, { provide: APP_GUARD, useClass: AccessGuard }, ScopeService, SignInSteps, SignInFailures, Credentials, FailedTries, LookAroundService, OidcService, InvitationService, InvitationListService, AcceptanceService, OwnAccountService, AccountsService],
  exports: [SignInService, PersonSignInService, DemonstrationAccess, ScopeService, LookAroundService, InvitationService],
})
export class AccessModule {}
