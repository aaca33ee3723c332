import { Body, Controller, Delete, Get, Header, HttpCode, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeEndpoint, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';
import { Problem, type FieldFault } from '../kernel/problem.ts';
import { IDLE_MINUTES } from '../../shared/vocabulary/sign-in.ts';
import { SIGN_IN_COOKIE } from './access.guard.ts';
import { AccessSettings } from './access-settings.ts';
import { AllowAnybody, AllowSignedIn, ByAccount, type SignedInAccount, type WaymarkRequest } from './allow.ts';
import { clearCookie, readCookie, setCookie } from './cookies.ts';
import { Credentials } from './credentials.service.ts';
import { AcceptanceService } from './invitation/acceptance.service.ts';
import { asFault, sendPage } from './form-answer.ts';
import { LookAroundService } from './look-around.service.ts';
import { codePage, linkPage, signInPage } from './sign-in-pages.ts';
import { ScopeService } from './scope.service.ts';
import { SignedInDto } from './sign-in.dto.ts';
import { SignInService } from './sign-in.service.ts';
import { STEP_COOKIE, SignInSteps } from './sign-in-steps.service.ts';

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

@ApiTags('sign-in')
@Controller()
export class SignInController {
  constructor(
    private readonly db: DataSource,
    private readonly signIns: SignInService,
    private readonly scopes: ScopeService,
    private readonly credentials: Credentials,
    private readonly steps: SignInSteps,
    private readonly acceptance: AcceptanceService,
    private readonly lookAround: LookAroundService,
    private readonly settings: AccessSettings,
  ) {}

  /** Opening a link changes nothing (scanners open links); pressing the button uses it. */
  @Get('sign-in')
  @AllowAnybody('shows a form; changes nothing')
  @ApiExcludeEndpoint()
  @Header('content-type', 'text/html; charset=utf-8')
  async ask(@Query('link') link: unknown): Promise<string> {
    return typeof link === 'string' ? linkPage(link) : this.page({});
  }

  @Post('sign-in')
  @AllowAnybody('takes a one-time link, or an e-mail address and a password: they are the permission')
  @ApiExcludeEndpoint()
  async use(@Body() body: Record<string, unknown> | undefined, @Req() request: WaymarkRequest, @Res() reply: FastifyReply): Promise<void> {
    if (typeof body?.link === 'string') {
      setCookie(request, reply, SIGN_IN_COOKIE, await this.signIns.useLink(body.link, readCookie(request, SIGN_IN_COOKIE)));
      await reply.redirect('/', 303);
      return;
    }
    const [email, password] = [text(body?.email), text(body?.password)];
    const missing: FieldFault[] = [
      ...(email.trim() === '' ? [{ field: 'email', message: 'Enter your e-mail address' }] : []),
      ...(password === '' ? [{ field: 'password', message: 'Enter your password' }] : []),
    ];
    if (missing.length > 0) return sendPage(reply, 400, await this.page({ email, faults: missing }));
    try {
      const account = await this.credentials.checkPassword(email, password, request.ip);
      setCookie(request, reply, STEP_COOKIE, await this.steps.begin('code', { accountId: account.id }));
      await reply.redirect('/sign-in/code', 303);
    } catch (error) {
      const { status, faults } = asFault(error, reply, 'password');
      sendPage(reply, status, await this.page({ email, faults }));
    }
  }

  @Get('sign-in/code')
  @AllowAnybody('asks for the second step of whoever has done the first; changes nothing')
  @ApiExcludeEndpoint()
  async askCode(@Req() request: WaymarkRequest, @Res() reply: FastifyReply): Promise<void> {
    const step = await this.steps.find('code', readCookie(request, STEP_COOKIE));
    if (!step) return void (await reply.redirect('/sign-in', 303));
    sendPage(reply, 200, codePage());
  }

  @Post('sign-in/code')
  @AllowAnybody('takes the code of whoever has given their password')
  @ApiExcludeEndpoint()
  async useCode(@Body() body: Record<string, unknown> | undefined, @Req() request: WaymarkRequest, @Res() reply: FastifyReply): Promise<void> {
    const step = await this.steps.find('code', readCookie(request, STEP_COOKIE));
    if (!step?.accountId) return void (await reply.redirect('/sign-in', 303));
    const code = text(body?.code).trim();
    if (code === '') return sendPage(reply, 400, codePage([{ field: 'code', message: 'Enter the code of 6 digits of your authenticator app' }]));
    let account;
    try {
      account = await this.credentials.checkCode(step.accountId, code, request.ip);
    } catch (error) {
      const { status, faults } = asFault(error, reply, 'code');
      return sendPage(reply, status, codePage(faults));
    }
    const cookie = await this.db.transaction(async (db) => {
      if (!(await this.steps.end(db, step.id))) throw new Problem('not_signed_in', 'This sign-in was finished in another window. Sign in again.');
      if (step.invitationId) await this.acceptance.withAccount(db, step.invitationId, account);
      return this.signIns.start(db, account, 'password', readCookie(request, SIGN_IN_COOKIE));
    });
    clearCookie(request, reply, STEP_COOKIE);
    setCookie(request, reply, SIGN_IN_COOKIE, cookie);
    await reply.redirect('/', 303);
  }

  @Post('sign-in/look-around')
  @AllowAnybody('opens the demonstration programmes alone, and only where they are switched on')
  @ApiExcludeEndpoint()
  async look(@Body() body: Record<string, unknown> | undefined, @Req() request: WaymarkRequest, @Res() reply: FastifyReply): Promise<void> {
    if (!this.settings.demonstration) throw new Problem('not_found', 'There is nothing at this address.');
    const as = text(body?.as);
    if (as === '') return sendPage(reply, 400, await this.page({ faults: [{ field: 'as', message: 'Choose whom to look around as' }] }));
    const begun = await this.lookAround.start(as, readCookie(request, SIGN_IN_COOKIE));
    if ('cookie' in begun) setCookie(request, reply, SIGN_IN_COOKIE, begun.cookie);
    await reply.redirect('cookie' in begun ? '/' : begun.address, 303);
  }

  @Get('api/sign-in')
  @AllowSignedIn()
  @ApiOkResponse({ type: SignedInDto })
  async who(@ByAccount() account: SignedInAccount): Promise<SignedInDto> {
    return {
      name: account.name,
      administrator: account.administrator,
      idleMinutes: IDLE_MINUTES,
      endsAt: (await this.signIns.endsAt(account.signInId)).toISOString(),
      programmes: await this.scopes.programmesOf(account),
    };
  }

  @Delete('api/sign-in')
  @AllowSignedIn()
  @HttpCode(204)
  @ApiNoContentResponse()
  async end(@ByAccount() account: SignedInAccount, @Req() request: WaymarkRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.signIns.end(account);
    clearCookie(request, reply, SIGN_IN_COOKIE);
  }

  private async page(parts: { email?: string; faults?: readonly FieldFault[] }): Promise<string> {
    return signInPage({ ...parts, provider: this.settings.oidc?.name, places: await this.lookAround.places() });
  }
}
