import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { SIGN_IN_COOKIE } from '../access.guard.ts';
import { AllowSignedIn, ByAccount, type SignedInAccount, type WaymarkRequest } from '../allow.ts';
import { setCookie } from '../cookies.ts';
import { AuthenticatorSetUpDto, ChangePasswordDto, ConfirmAuthenticatorDto, OwnAccountDto, OwnPasswordDto, RecoveryCodesDto } from './own-account.dto.ts';
import { OwnAccountService } from './own-account.service.ts';

@ApiTags('account')
@Controller('api/account')
@AllowSignedIn()
export class OwnAccountController {
  constructor(private readonly accounts: OwnAccountService) {}

  @Get()
  @ApiOkResponse({ type: OwnAccountDto })
  get(@ByAccount() by: SignedInAccount): Promise<OwnAccountDto> {
    return this.accounts.get(by);
  }

  @Delete('sign-ins')
  @HttpCode(204)
  @ApiNoContentResponse()
  endOthers(@ByAccount() by: SignedInAccount): Promise<void> {
    return this.accounts.endOthers(by);
  }

  @Delete('sign-ins/:id')
  @HttpCode(204)
  @ApiNoContentResponse()
  endSignIn(@ByAccount() by: SignedInAccount, @Param('id') id: string): Promise<void> {
    return this.accounts.endSignIn(by, id);
  }

  @Put('password')
  @HttpCode(204)
  @ApiNoContentResponse()
  async changePassword(@ByAccount() by: SignedInAccount, @Body() { current, password }: ChangePasswordDto, @Req() request: WaymarkRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    setCookie(request, reply, SIGN_IN_COOKIE, await this.accounts.changePassword(by, current, password));
  }

  @Post('authenticator')
  @ApiCreatedResponse({ type: AuthenticatorSetUpDto })
  beginAuthenticator(@ByAccount() by: SignedInAccount, @Body() { current }: OwnPasswordDto): Promise<AuthenticatorSetUpDto> {
    return this.accounts.beginAuthenticator(by, current);
  }

  @Put('authenticator')
  @HttpCode(204)
  @ApiNoContentResponse()
  confirmAuthenticator(@ByAccount() by: SignedInAccount, @Body() { setUp, code }: ConfirmAuthenticatorDto): Promise<void> {
    return this.accounts.confirmAuthenticator(by, setUp, code);
  }

  @Post('recovery-codes')
  @ApiCreatedResponse({ type: RecoveryCodesDto })
  async newRecoveryCodes(@ByAccount() by: SignedInAccount, @Body() { current }: OwnPasswordDto): Promise<RecoveryCodesDto> {
    return { codes: await this.accounts.newRecoveryCodes(by, current) };
  }
}
