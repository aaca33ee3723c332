import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';
import { Problem } from '../../kernel/problem.ts';
import { PublicAddress } from '../../kernel/public-address.ts';
import { SIGN_IN_COOKIE } from '../access.guard.ts';
import { AllowAnybody, type WaymarkRequest } from '../allow.ts';
import { clearCookie, readCookie, refusePlainHttp, setCookie } from '../cookies.ts';
import type { KnownAccount } from '../credentials.service.ts';
import { AcceptanceService } from '../invitation/acceptance.service.ts';
import { SignInService } from '../sign-in.service.ts';
import { PROVIDER_COOKIE, STEP_COOKIE, SignInSteps } from '../sign-in-steps.service.ts';
import { OidcService, type Sent } from './oidc.service.ts';

const OVER_HTTPS = 'Signing in works over HTTPS only. Change http:// to https:// in the address.';
const NO_ACCOUNT = 'There is no account of Waymark for this sign-in. Ask for an invitation, and accept it with this sign-in.';

/** To the sign-in service of an organisation and back. */
@ApiExcludeController()
@Controller('sign-in/provider')
@AllowAnybody('leads to the sign-in service; what comes back from it is the permission')
export class OidcController {
  constructor(
    private readonly db: DataSource,
    private readonly oidc: OidcService,
    private readonly steps: SignInSteps,
    private readonly acceptance: AcceptanceService,
    private readonly signIns: SignInService,
    private readonly address: PublicAddress,
  ) {}

  @Get()
  async go(@Req() request: WaymarkRequest, @Res() reply: FastifyReply): Promise<void> {
    refusePlainHttp(request, OVER_HTTPS);
    const { address, sent } = await this.oidc.send(this.callbackOf(request));
    const invitation = await this.steps.find('invitation', readCookie(request, STEP_COOKIE));
    setCookie(request, reply, PROVIDER_COOKIE, await this.steps.begin('provider', { invitationId: invitation?.invitationId ?? null, detail: { ...sent } }));
    await reply.redirect(address, 303);
  }

  /** Matched by issuer and subject alone: an e-mail address never opens an account, it only lets an invitation be accepted. */
  @Get('callback')
  async back(@Req() request: WaymarkRequest, @Res() reply: FastifyReply): Promise<void> {
    refusePlainHttp(request, OVER_HTTPS);
    // Taken, not read: an address that is opened again finds nothing.
    const step = await this.steps.take('provider', readCookie(request, PROVIDER_COOKIE));
    clearCookie(request, reply, PROVIDER_COOKIE);
    if (!step) throw new Problem('not_allowed', 'This sign-in was begun in another browser, has been used or took too long. Begin again.');
    const callback = new URL(this.callbackOf(request));
    callback.search = new URL(request.url, callback).search;
    const identity = await this.oidc.receive(callback, step.detail as unknown as Sent);

    const cookie = await this.db.transaction(async (db) => {
      let account: KnownAccount | undefined;
      if (step.invitationId) account = await this.acceptance.withIdentity(db, step.invitationId, identity);
      else {
        [account] = (await db.query(
          `SELECT a.id, a.name FROM account_identity i JOIN account a ON a.id = i.account_id WHERE i.issuer = $1 AND i.subject = $2 AND a.disabled_at IS NULL`,
          [identity.issuer, identity.subject],
        )) as KnownAccount[];
      }
      if (!account) throw new Problem('not_allowed', NO_ACCOUNT);
      return this.signIns.start(db, account, 'provider', readCookie(request, SIGN_IN_COOKIE));
    });
    if (step.invitationId) clearCookie(request, reply, STEP_COOKIE);
    setCookie(request, reply, SIGN_IN_COOKIE, cookie);
    await reply.redirect('/', 303);
  }

  private callbackOf(request: WaymarkRequest): string {
    // As browsers write addresses, without a port that says nothing: the service compares them letter by letter.
    return new URL(`${this.address.of(request)}/sign-in/provider/callback`).href;
  }
}
