import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessGuard } from './access.guard.ts';
import { Account, AccountRole, SignIn, SignInLink } from './account.entity.ts';
import { ActingRole } from './acting-role.entity.ts';
import { DemonstrationAccess } from './demonstration-access.ts';
import { PersonLink, PersonSignIn } from './person-link.entity.ts';
import { PersonSignInService } from './person-sign-in.service.ts';
import { FacilitatorSet } from './facilitator-set.entity.ts';
import { RoleController } from './role.controller.ts';
import { ScopeService } from './scope.service.ts';
import { SignInController } from './sign-in.controller.ts';
import { SignInService } from './sign-in.service.ts';

@Module({
  imports: [TypeOrmModule.forFeature([Account, AccountRole, SignIn, SignInLink, PersonLink, PersonSignIn, ActingRole, FacilitatorSet])],
  controllers: [SignInController, RoleController],
  providers: [SignInService, PersonSignInService, DemonstrationAccess, { provide: APP_GUARD, useClass: AccessGuard }, ScopeService],
  exports: [SignInService, PersonSignInService, DemonstrationAccess, ScopeService],
})
export class AccessModule {}
