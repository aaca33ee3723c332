import { Body, Controller, Get, HttpCode, Param, Post, Put, Req } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { InScope, Needs } from '../access/allow.ts';
import { PublicAddress } from '../kernel/public-address.ts';
import type { Scope } from '../kernel/scope.ts';
import { PersonalLinkService } from './personal-link.service.ts';
import { PersonalLinkDto, RoundDto, RoundMemberDto, RoundWindowDto } from './rounds.dto.ts';
import { RoundsService } from './rounds.service.ts';

@ApiTags('rounds')
@ApiParam({ name: 'programme', type: String, description: 'Code of the programme.' })
@Controller('api/programmes/:programme/rounds')
export class RoundsController {
  constructor(
    private readonly rounds: RoundsService,
    private readonly links: PersonalLinkService,
    private readonly address: PublicAddress,
  ) {}

  @Get()
  @Needs('see_rounds')
  @ApiOkResponse({ type: [RoundDto] })
  list(@InScope() scope: Scope): Promise<RoundDto[]> {
    return this.rounds.list(scope);
  }

  @Put(':round/window')
  @HttpCode(204)
  @Needs('manage_rounds')
  changeWindow(@InScope() scope: Scope, @Param('round') round: string, @Body() window: RoundWindowDto): Promise<void> {
    return this.rounds.changeWindow(scope, round, window.closesOn);
  }

  @Get(':round/members')
  @Needs('manage_rounds')
  @ApiOkResponse({ type: [RoundMemberDto] })
  members(@InScope() scope: Scope, @Param('round') round: string): Promise<RoundMemberDto[]> {
    return this.rounds.members(scope, round);
  }

  @Post(':round/members/:enrolmentId/link')
  @Needs('manage_rounds')
  @ApiCreatedResponse({ type: PersonalLinkDto })
  async renewLink(
    @InScope() scope: Scope,
    @Param('round') round: string,
    @Param('enrolmentId') enrolmentId: string,
    @Req() request: FastifyRequest,
  ): Promise<PersonalLinkDto> {
    return { url: `${this.address.of(request)}/answer/${await this.links.renew(scope, round, enrolmentId)}` };
  }
}
