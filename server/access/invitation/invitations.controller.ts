import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query, Req } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { PublicAddress } from '../../kernel/public-address.ts';
import type { Scope } from '../../kernel/scope.ts';
import { Needs, AllowAdministrator, ByAccount, InScope, type SignedInAccount } from '../allow.ts';
import { InvitationListService } from './invitation-list.service.ts';
import { InvitationService, type MadeLink } from './invitation.service.ts';
import { InvitationLinkDto, InvitationsDto, InvitationsQueryDto, InviteDto, InviteToProgrammeDto, ProgrammeChoiceDto } from './invitations.dto.ts';

const shown = (address: string, { id, link, expiresAt }: MadeLink): InvitationLinkDto => ({ id, url: `${address}/invitation?link=${link}`, expiresAt: expiresAt.toISOString() });

/** Invitations of administrators: to any programme, and to be administrator. */
@ApiTags('invitations')
@Controller('api/invitations')
@AllowAdministrator()
export class InvitationsController {
  constructor(
    private readonly invitations: InvitationService,
    private readonly lists: InvitationListService,
    private readonly address: PublicAddress,
  ) {}

  @Get()
  @ApiOkResponse({ type: InvitationsDto })
  list(@Query() query: InvitationsQueryDto): Promise<InvitationsDto> {
    return this.lists.list(null, query);
  }

  @Get('choices')
  @ApiOkResponse({ type: [ProgrammeChoiceDto] })
  choices(): Promise<ProgrammeChoiceDto[]> {
    return this.lists.choices(null);
  }

  @Post()
  @ApiCreatedResponse({ type: InvitationLinkDto })
  async invite(@ByAccount() by: SignedInAccount, @Body() whom: InviteDto, @Req() request: FastifyRequest): Promise<InvitationLinkDto> {
    return shown(this.address.of(request), await this.invitations.invite(by, null, whom));
  }

  @Post(':id/link')
  @ApiCreatedResponse({ type: InvitationLinkDto })
  async renew(@ByAccount() by: SignedInAccount, @Param('id') id: string, @Req() request: FastifyRequest): Promise<InvitationLinkDto> {
    return shown(this.address.of(request), await this.invitations.renew(by, null, id));
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiNoContentResponse()
  withdraw(@ByAccount() by: SignedInAccount, @Param('id') id: string): Promise<void> {
    return this.invitations.withdraw(by, null, id);
  }
}

/** Invitations of programme managers: to their own programme. */
@ApiTags('invitations')
@ApiParam({ name: 'programme', type: String, description: 'Code of the programme.' })
@Controller('api/programmes/:programme/invitations')
@Needs('manage_staff')
export class ProgrammeInvitationsController {
  constructor(
    private readonly invitations: InvitationService,
    private readonly lists: InvitationListService,
    private readonly address: PublicAddress,
  ) {}

  @Get()
  @ApiOkResponse({ type: InvitationsDto })
  list(@InScope() scope: Scope, @Query() query: InvitationsQueryDto): Promise<InvitationsDto> {
    return this.lists.list(scope.programmeId, query);
  }

  @Get('choices')
  @ApiOkResponse({ type: [ProgrammeChoiceDto] })
  choices(@InScope() scope: Scope): Promise<ProgrammeChoiceDto[]> {
    return this.lists.choices(scope.programmeId);
  }

  @Post()
  @ApiCreatedResponse({ type: InvitationLinkDto })
  async invite(@InScope() scope: Scope, @Body() whom: InviteToProgrammeDto, @Req() request: FastifyRequest): Promise<InvitationLinkDto> {
    return shown(this.address.of(request), await this.invitations.invite(scope, scope.programmeId, whom));
  }

  @Post(':id/link')
  @ApiCreatedResponse({ type: InvitationLinkDto })
  async renew(@InScope() scope: Scope, @Param('id') id: string, @Req() request: FastifyRequest): Promise<InvitationLinkDto> {
    return shown(this.address.of(request), await this.invitations.renew(scope, scope.programmeId, id));
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiNoContentResponse()
  withdraw(@InScope() scope: Scope, @Param('id') id: string): Promise<void> {
    return this.invitations.withdraw(scope, scope.programmeId, id);
  }
}
