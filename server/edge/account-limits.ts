import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { WaymarkRequest } from '../access/allow.ts';
import { kindOf } from './limits.ts';
import type { RateLimits } from './rate-limits.ts';

/** Counts by account, once the guard before it has found out whose request it is. */
@Injectable()
export class AccountLimits implements CanActivate {
  constructor(private readonly limits: RateLimits) {}

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<WaymarkRequest>();
    const who = request.account?.accountId ?? request.person?.personId;
    const kind = who === undefined ? null : kindOf(request.method, request.routeOptions.url ?? request.url);
    const refused = who !== undefined && kind !== null ? this.limits.ofAccount(kind, who) : null;
    if (refused) throw refused;
    return true;
  }
}
