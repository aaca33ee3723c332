import { Controller, Get, HttpCode, Param, Post, Query, Req } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { PublicAddress } from '../../kernel/public-address.ts';
import { AllowAdministrator, ByAccount, type SignedInAccount } from '../allow.ts';
import { InvitationService } from '../invitation/invitation.service.ts';
import { InvitationLinkDto } from '../invitation/invitations.dto.ts';
import { AccountsDto, AccountsQueryDto } from './accounts.dto.ts';
import { AccountsService } from './accounts.service.ts';

@ApiTags('administration')
@Controller('api/administration/accounts')
@AllowAdministrator()
export class AccountsController {
  constructor(
    private readonly accounts: AccountsService,
    private readonly invitations: InvitationService,
    private readonly address: PublicAddress,
  ) {}

  @Get()
  @ApiOkResponse({ type: AccountsDto })
  list(@ByAccount() by: SignedInAccount, @Query() query: AccountsQueryDto): Promise<AccountsDto> {
    return this.accounts.list(by, query);
  }

  @Post(':id/disable')
  @HttpCode(204)
  @ApiNoContentResponse()
  disable(@ByAccount() by: SignedInAccount, @Param('id') id: string): Promise<void> {
    return this.accounts.disable(by, id);
  }

  @Post(':id/enable')
  @HttpCode(204)
  @ApiNoContentResponse()
  enable(@ByAccount() by: SignedInAccount, @Param('id') id: string): Promise<void> {
    return this.accounts.enable(by, id);
  }

  @Post(':id/reset')
  @ApiCreatedResponse({ type: InvitationLinkDto })
  async reset(@ByAccount() by: SignedInAccount, @Param('id') id: string, @Req() request: FastifyRequest): Promise<InvitationLinkDto> {
    const { link, expiresAt, id: made } = await this.invitations.reset(by, id);
    return { id: made, url: `${this.address.of(request)}/invitation?link=${link}`, expiresAt: expiresAt.toISOString() };
  }
}
