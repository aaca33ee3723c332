import { Body, Controller, Delete, Get, Header, HttpCode, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeEndpoint, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { page } from '../kernel/page.ts';
import { SIGN_IN_COOKIE } from './access.guard.ts';
import { AllowAnybody, AllowSignedIn, ByAccount, type SignedInAccount, type WaymarkRequest } from './allow.ts';
import { clearCookie, setCookie } from './cookies.ts';
import { ScopeService } from './scope.service.ts';
import { SignedInDto } from './sign-in.dto.ts';
import { SignInService } from './sign-in.service.ts';

@ApiTags('sign-in')
@Controller()
export class SignInController {
  constructor(
    private readonly signIns: SignInService,
    private readonly scopes: ScopeService,
  ) {}

  /** Opening the link changes nothing (scanners open links); pressing the button uses it. */
  @Get('sign-in')
  @AllowAnybody('shows a button; changes nothing')
  @ApiExcludeEndpoint()
  @Header('content-type', 'text/html; charset=utf-8')
  ask(@Query('link') link: unknown): string {
    return page({
      title: 'Sign in',
      main: `<h1 class="govuk-heading-l">Sign in to Waymark</h1>
<p class="govuk-body">This link signs you in once, on this browser.</p>
<form method="post" action="/sign-in">
<input type="hidden" name="link" value="${typeof link === 'string' ? page.escape(link) : ''}">
<button class="govuk-button" type="submit">Sign in</button>
</form>`,
    });
  }

  @Post('sign-in')
  @AllowAnybody('exchanges a one-time link, which is the permission')
  @ApiExcludeEndpoint()
  async use(@Body() body: { link?: unknown } | undefined, @Req() request: WaymarkRequest, @Res() reply: FastifyReply): Promise<void> {
    const cookie = await this.signIns.useLink(typeof body?.link === 'string' ? body.link : '');
    setCookie(request, reply, SIGN_IN_COOKIE, cookie);
    await reply.redirect('/', 303);
  }

  @Get('api/sign-in')
  @AllowSignedIn()
  @ApiOkResponse({ type: SignedInDto })
  async who(@ByAccount() account: SignedInAccount): Promise<SignedInDto> {
    return { name: account.name, administrator: account.administrator, programmes: await this.scopes.programmesOf(account) };
  }

  @Delete('api/sign-in')
  @AllowSignedIn()
  @HttpCode(204)
  async end(@ByAccount() account: SignedInAccount, @Req() request: WaymarkRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.signIns.end(account.signInId);
    clearCookie(request, reply, SIGN_IN_COOKIE);
  }
}
