import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { Problem } from '../kernel/problem.ts';
import { ALLOWED, type Allowed, type WaymarkRequest } from './allow.ts';
import { readCookie } from './cookies.ts';
import { OWN_PAGE_COOKIE, PersonSignInService } from './person-sign-in.service.ts';
import { ScopeService } from './scope.service.ts';
import { SignInService } from './sign-in.service.ts';

export const SIGN_IN_COOKIE = 'waymark';
/** Sent with every write by our own pages; a form on somebody else's page cannot send it. */
export const WRITE_HEADER = 'x-waymark';

const READS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** The one door of every route: refuses what is not declared, foreign origins, strangers, and other programmes. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly signIns: SignInService,
    private readonly people: PersonSignInService,
    private readonly scopes: ScopeService,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<WaymarkRequest>();
    const allowed = this.reflector.getAllAndOverride<Allowed | undefined>(ALLOWED, [context.getHandler(), context.getClass()]);
    if (!allowed) throw new Problem('not_allowed', 'This address is open to nobody.');
    if (!READS.has(request.method)) this.refuseForeignWrite(request);
    if (allowed.to === 'anybody') return true;

    if (allowed.to === 'person') {
      const own = readCookie(request, OWN_PAGE_COOKIE);
      const person = own ? await this.people.find(own) : null;
      if (!person) throw new Problem('not_signed_in', 'Open the link to your own page once more. The page closes when it has not been used for an hour; the link stays good.');
      request.person = person.scope;
      request.personSignInId = person.signInId;
      return true;
    }

    const cookie = readCookie(request, SIGN_IN_COOKIE);
    const account = cookie ? await this.signIns.find(cookie) : null;
    if (!account) throw new Problem('not_signed_in', 'Sign in to go on.');
    request.account = account;
    if (allowed.to === 'signed_in') return true;
    if (allowed.to === 'administrator') {
      if (!account.administrator) throw new Problem('not_found', 'There is nothing at this address.');
      return true;
    }

    const { programme } = request.params as { programme?: string };
    if (!programme) throw new Error(`${request.url}: a route for roles must name its :programme`);
    const scope = await this.scopes.scope(account, programme, allowed.roles);
    if (!scope) throw new Problem('not_found', `There is no programme ${programme} that you can see in this way.`);
    request.scope = scope;
    return true;
  }

  private refuseForeignWrite(request: WaymarkRequest): void {
    const { origin, 'sec-fetch-site': site } = request.headers;
    const own = `${request.protocol}://${request.host}`;
    // Our pages send no referrer, and browsers then call the origin of a form "null": they say where it came
    // from in sec-fetch-site instead.
    const foreign = origin === undefined || origin === 'null' ? (site ?? (origin === 'null' ? 'unknown' : 'same-origin')) !== 'same-origin' : origin !== own;
    if (foreign) {
      throw new Problem('wrong_origin', 'Open Waymark itself and try again.');
    }
    if (request.url.startsWith('/api/') && request.headers[WRITE_HEADER] === undefined) {
      throw new Problem('wrong_origin', `Writes through the API need the header ${WRITE_HEADER}: 1.`);
    }
  }
}
