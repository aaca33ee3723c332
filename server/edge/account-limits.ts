import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { Observable } from 'rxjs';
import type { WaymarkRequest } from '../access/allow.ts';
import { kindOf } from './limits.ts';
import type { RateLimits } from './rate-limits.ts';

/** Counts by account, once the guard has found out whose request it is. */
@Injectable()
export class AccountLimits implements NestInterceptor {
  constructor(private readonly limits: RateLimits) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<WaymarkRequest>();
    const who = request.account?.accountId ?? request.person?.personId;
    const kind = kindOf(request.method, request.routeOptions.url ?? request.url);
    const refused = who !== undefined && kind !== null ? this.limits.ofAccount(kind, who) : null;
    if (refused) throw refused;
    return next.handle();
  }
}
