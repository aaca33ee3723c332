import { createParamDecorator, SetMetadata, type CustomDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '../kernel/actor.ts';
import type { PersonScope, Scope } from '../kernel/scope.ts';
import { ABILITIES, type Ability } from '../../shared/vocabulary/ability.ts';
import type { StaffRole } from '../../shared/vocabulary/staff-role.ts';

/** Who may use a route. A route that declares nothing is refused to everybody. */
export type Allowed =
  /** Anybody: says why that is safe. */
  | { to: 'anybody'; because: string }
  /** Anybody who is signed in, whatever their roles. */
  | { to: 'signed_in' }
  /** Administrators: they set up, and see no answers and no figures. */
  | { to: 'administrator' }
  /** A participant or mentor who came by the link of their own page. */
  | { to: 'person' }
  /** These roles in the programme that the route's :programme names. */
  | { to: 'roles'; roles: readonly StaffRole[]; ability?: Ability };

export const ALLOWED = 'waymark:allowed';

export const AllowAnybody = (because: string): CustomDecorator => SetMetadata(ALLOWED, { to: 'anybody', because } satisfies Allowed);
export const AllowSignedIn = (): CustomDecorator => SetMetadata(ALLOWED, { to: 'signed_in' } satisfies Allowed);
export const AllowAdministrator = (): CustomDecorator => SetMetadata(ALLOWED, { to: 'administrator' } satisfies Allowed);
export const AllowPerson = (): CustomDecorator => SetMetadata(ALLOWED, { to: 'person' } satisfies Allowed);
export const Allow = (...roles: StaffRole[]): CustomDecorator => SetMetadata(ALLOWED, { to: 'roles', roles } satisfies Allowed);
/** The roles that have an ability: what a menu offers by the same word. */
export const Needs = (ability: Ability): CustomDecorator => SetMetadata(ALLOWED, { to: 'roles', roles: ABILITIES[ability], ability } satisfies Allowed);

/** The account behind a request, as the guard found it. */
export interface SignedInAccount {
  readonly signInId: string;
  readonly accountId: string;
  readonly name: string;
  readonly administrator: boolean;
  readonly actor: Actor;
}

export interface WaymarkRequest extends FastifyRequest {
  account?: SignedInAccount;
  scope?: Scope;
  person?: PersonScope;
  personSignInId?: string;
}

/** The scope that the guard made for a route with `@Needs(…)` or `@Allow(…)`. */
export const InScope = createParamDecorator((_: unknown, context: ExecutionContext): Scope => {
  const { scope } = context.switchToHttp().getRequest<WaymarkRequest>();
  if (!scope) throw new Error('a route that takes a scope must declare @Needs(ability) or @Allow(role, …)');
  return scope;
});

/** The account that the guard found for a route with `@Allow(…)` or `@AllowSignedIn()`. */
export const ByAccount = createParamDecorator((_: unknown, context: ExecutionContext): SignedInAccount => {
  const { account } = context.switchToHttp().getRequest<WaymarkRequest>();
  if (!account) throw new Error('a route that takes an account must declare who may use it');
  return account;
});

/** The person that the guard found for a route with `@AllowPerson()`. */
export const OwnScope = createParamDecorator((_: unknown, context: ExecutionContext): PersonScope => {
  const { person } = context.switchToHttp().getRequest<WaymarkRequest>();
  if (!person) throw new Error('a route that takes a person must declare @AllowPerson()');
  return person;
});

/** The sign-in of the person that the guard found for a route with `@AllowPerson()`. */
export const OwnSignInId = createParamDecorator((_: unknown, context: ExecutionContext): string => {
  const { personSignInId } = context.switchToHttp().getRequest<WaymarkRequest>();
  if (!personSignInId) throw new Error('a route that takes a person’s sign-in must declare @AllowPerson()');
  return personSignInId;
});
