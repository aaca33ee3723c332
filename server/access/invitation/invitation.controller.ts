import { Body, Controller, Get, Header, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { isEmail } from 'class-validator';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';
import { FailedTries } from '../../kernel/failed-tries.ts';
import { Problem, type FieldFault } from '../../kernel/problem.ts';
import { SIGN_IN_COOKIE } from '../access.guard.ts';
import { AccessSettings } from '../access-settings.ts';
import { AllowAnybody, type WaymarkRequest } from '../allow.ts';
import { clearCookie, readCookie, refusePlainHttp, setCookie } from '../cookies.ts';
import { Credentials, normalEmail } from '../credentials.service.ts';
import { asFault, sendPage } from '../form-answer.ts';
import { hashPassword } from '../password/password-hash.ts';
import { passwordFault } from '../password/password-rules.ts';
import { newTotpSecret, stepOfCode, totpSetUp } from '../second-factor/totp.ts';
import { SignInService } from '../sign-in.service.ts';
import { STEP_COOKIE, SignInSteps, type Step } from '../sign-in-steps.service.ts';
import { AcceptanceService, type OpenInvitation } from './acceptance.service.ts';
import { authenticatorPage, finishedPage, openingPage, passwordPage } from './invitation-pages.ts';

const OVER_HTTPS = 'Invitations are accepted over HTTPS only. Change http:// to https:// in the address, or use a browser on the machine that runs Waymark, at http://localhost. The link has not been used.';
const NAME_LONGEST = 100;

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The pages on which somebody accepts an invitation or sets their password anew. The link, then the cookie of the step, is the permission. */
@ApiExcludeController()
@Controller('invitation')
@AllowAnybody('accepts an invitation: its link is the permission')
export class InvitationController {
  constructor(
    private readonly db: DataSource,
    private readonly acceptance: AcceptanceService,
    private readonly signIns: SignInService,
    private readonly steps: SignInSteps,
    private readonly credentials: Credentials,
    private readonly settings: AccessSettings,
    private readonly tries: FailedTries,
  ) {}

  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  async open(@Query('link') link: unknown, @Req() request: WaymarkRequest): Promise<string> {
    refusePlainHttp(request, OVER_HTTPS);
    const invitation = await this.ofLink(text(link), request);
    return openingPage(invitation, this.acceptance.toWhat(invitation), text(link));
  }

  @Post()
  async begin(@Body() body: Record<string, unknown> | undefined, @Req() request: WaymarkRequest, @Res() reply: FastifyReply): Promise<void> {
    refusePlainHttp(request, OVER_HTTPS);
    const invitation = await this.ofLink(text(body?.link), request);
    setCookie(request, reply, STEP_COOKIE, await this.steps.begin('invitation', { invitationId: invitation.id }));
    await reply.redirect('/invitation/you', 303);
  }

  @Get('you')
  async askPassword(@Req() request: WaymarkRequest, @Res() reply: FastifyReply): Promise<void> {
    const { invitation } = await this.underWay(request);
    sendPage(reply, 200, passwordPage(invitation, { provider: this.settings.oidc?.name }));
  }

  @Post('you')
  async takePassword(@Body() body: Record<string, unknown> | undefined, @Req() request: WaymarkRequest, @Res() reply: FastifyReply): Promise<void> {
    const { step, invitation } = await this.underWay(request);
    if (invitation.existing) return this.signInToAccept(invitation, text(body?.password), request, reply);
    const given = {
      name: invitation.kind === 'reset' ? invitation.name : text(body?.name).trim(),
      email: invitation.email ?? normalEmail(text(body?.email)),
    };
    const password = text(body?.password);
    const faults = await this.faultsOf(invitation, given, password);
    if (faults.length > 0) return sendPage(reply, 400, passwordPage(invitation, { provider: this.settings.oidc?.name, given, faults }));
    await this.steps.remember('invitation', step.id, { ...given, passwordHash: await hashPassword(password), totpSecret: step.detail.totpSecret ?? newTotpSecret() });
    await reply.redirect('/invitation/code', 303);
  }

  @Get('code')
  async askCode(@Req() request: WaymarkRequest, @Res() reply: FastifyReply): Promise<void> {
    const { step } = await this.underWay(request);
    const { totpSecret, email } = step.detail;
    if (!totpSecret || !email) return void (await reply.redirect('/invitation/you', 303));
    sendPage(reply, 200, authenticatorPage(await totpSetUp(totpSecret, email)));
  }

  @Post('code')
  async finish(@Body() body: Record<string, unknown> | undefined, @Req() request: WaymarkRequest, @Res() reply: FastifyReply): Promise<void> {
    const { step, invitation } = await this.underWay(request);
    const { totpSecret, email, name, passwordHash } = step.detail;
    if (!totpSecret || !email || name === undefined || !passwordHash) return void (await reply.redirect('/invitation/you', 303));
    const totpStep = stepOfCode(totpSecret, text(body?.code), null);
    if (totpStep === null) {
      const message = 'This is not the code that the app shows now. Wait for the next one, and check that the clock of your phone is right';
      return sendPage(reply, 400, authenticatorPage(await totpSetUp(totpSecret, email), [{ field: 'code', message }]));
    }
    const { cookie, codes } = await this.db.transaction(async (db) => {
      const made = await this.acceptance.withPassword(db, invitation.id, { name, email, passwordHash, totpSecret, totpStep });
      await this.steps.end(db, step.id);
      return { codes: made.codes, cookie: await this.signIns.start(db, made.account, 'invitation', readCookie(request, SIGN_IN_COOKIE)) };
    });
    clearCookie(request, reply, STEP_COOKIE);
    setCookie(request, reply, SIGN_IN_COOKIE, cookie);
    sendPage(reply, 200, finishedPage(codes));
  }

  /** Somebody with an account proves that it is theirs, in the same two steps as ever; then the role is added. */
  private async signInToAccept(invitation: OpenInvitation, password: string, request: WaymarkRequest, reply: FastifyReply): Promise<void> {
    try {
      const account = await this.credentials.checkPassword(invitation.email!, password, request.ip);
      setCookie(request, reply, STEP_COOKIE, await this.steps.begin('code', { accountId: account.id, invitationId: invitation.id }));
      await reply.redirect('/sign-in/code', 303);
    } catch (error) {
      const { status, faults } = asFault(error, reply, 'password');
      sendPage(reply, status, passwordPage(invitation, { provider: this.settings.oidc?.name, faults }));
    }
  }

  private async faultsOf(invitation: OpenInvitation, { name, email }: { name: string; email: string }, password: string): Promise<FieldFault[]> {
    const faults: FieldFault[] = [];
    if (name === '') faults.push({ field: 'name', message: 'Enter your name' });
    else if (name.length > NAME_LONGEST) faults.push({ field: 'name', message: `Enter a name of at most ${NAME_LONGEST} characters` });
    if (!invitation.email) {
      if (!isEmail(email)) faults.push({ field: 'email', message: 'Enter an e-mail address, such as name@example.org' });
      else if (((await this.db.query(`SELECT 1 FROM account WHERE email = $1`, [email])) as object[]).length > 0) {
        faults.push({ field: 'email', message: 'There is an account with this address already. Enter another one' });
      }
    }
    const fault = passwordFault(password, { name, email });
    if (fault) faults.push({ field: 'password', message: fault });
    return faults;
  }

  private async ofLink(link: string, request: WaymarkRequest): Promise<OpenInvitation> {
    try {
      return await this.acceptance.ofLink(link);
    } catch (error) {
      if (error instanceof Problem && error.code === 'link_not_recognised' && !this.tries.count(request.ip)) {
        throw new Problem('too_many_requests', 'There were too many links from your network that are not recognised. Wait a minute, then try again.', [], { retryAfter: 60 });
      }
      throw error;
    }
  }

  private async underWay(request: WaymarkRequest): Promise<{ step: Step; invitation: OpenInvitation }> {
    refusePlainHttp(request, OVER_HTTPS);
    const step = await this.steps.find('invitation', readCookie(request, STEP_COOKIE));
    if (!step?.invitationId) throw new Problem('link_not_recognised', 'This took longer than half an hour, or was finished in another window. Open the link of your invitation again.');
    return { step, invitation: await this.acceptance.ofId(step.invitationId) };
  }
}
