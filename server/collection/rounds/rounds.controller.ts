import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query, Req } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { InScope, Needs } from '../../access/allow.ts';
import { PublicAddress } from '../../kernel/public-address.ts';
import type { Scope } from '../../kernel/scope.ts';
import { OpenLinkService, qrCode } from '../links/open-link.service.ts';
import { PersonalLinkService } from '../links/personal-link.service.ts';
import { MessageAgainDto } from '../messages/round-messages.dto.ts';
import { RoundMessageAgainService } from '../messages/round-message-again.service.ts';
import { CorrectAddressDto, MakePersonalLinkDto, OpenLinkDto, PersonalLinkDto, RoundDto, RoundMembersDto, RoundMembersQueryDto, RoundWindowDto, ShownLinkDto } from './rounds.dto.ts';
import { NewRoundDto, RoundAsSetUpDto, RoundPopulationDto, RoundSetDto, RoundSetupDto } from './round-setup.dto.ts';
import { RoundAsSetUpService } from './round-as-set-up.service.ts';
import { RoundMembersService } from './round-members.service.ts';
import { RoundSetupService } from './round-setup.service.ts';
import { RoundsService } from './rounds.service.ts';

@ApiTags('rounds')
@ApiParam({ name: 'programme', type: String, description: 'Code of the programme.' })
@Controller('api/programmes/:programme/rounds')
export class RoundsController {
  constructor(
    private readonly rounds: RoundsService,
    private readonly people: RoundMembersService,
    private readonly setups: RoundSetupService,
    private readonly asSetUp: RoundAsSetUpService,
    private readonly links: PersonalLinkService,
    private readonly openLinks: OpenLinkService,
    private readonly sendAgain: RoundMessageAgainService,
    private readonly address: PublicAddress,
  ) {}

  @Get()
  @Needs('see_rounds')
  @ApiOkResponse({ type: [RoundDto] })
  list(@InScope() scope: Scope): Promise<RoundDto[]> {
    return this.rounds.list(scope);
  }

  @Post()
  @HttpCode(204)
  @Needs('set_up_rounds')
  create(@InScope() scope: Scope, @Body() { code, ...setup }: NewRoundDto): Promise<void> {
    return this.setups.create(scope, code, setup);
  }

  /** A question about a setup that is not saved anywhere, too large for an address. */
  @Post('population')
  @HttpCode(200)
  @Needs('set_up_rounds')
  @ApiOkResponse({ type: RoundPopulationDto })
  population(@InScope() scope: Scope, @Body() setup: RoundSetupDto): Promise<RoundPopulationDto> {
    return this.setups.population(scope, setup);
  }

  @Get('sets')
  @Needs('set_up_rounds')
  @ApiOkResponse({ type: [RoundSetDto] })
  sets(@InScope() scope: Scope): Promise<RoundSetDto[]> {
    return this.asSetUp.sets(scope);
  }

  @Get(':round/setup')
  @Needs('set_up_rounds')
  @ApiOkResponse({ type: RoundAsSetUpDto })
  setup(@InScope() scope: Scope, @Param('round') round: string): Promise<RoundAsSetUpDto> {
    return this.asSetUp.setup(scope, round);
  }

  @Put(':round')
  @HttpCode(204)
  @Needs('set_up_rounds')
  change(@InScope() scope: Scope, @Param('round') round: string, @Body() setup: RoundSetupDto): Promise<void> {
    return this.setups.change(scope, round, setup);
  }

  @Delete(':round')
  @HttpCode(204)
  @Needs('set_up_rounds')
  remove(@InScope() scope: Scope, @Param('round') round: string): Promise<void> {
    return this.setups.remove(scope, round);
  }

  @Put(':round/window')
  @HttpCode(204)
  @Needs('manage_rounds')
  changeWindow(@InScope() scope: Scope, @Param('round') round: string, @Body() window: RoundWindowDto): Promise<void> {
    return this.rounds.changeWindow(scope, round, window.closesOn);
  }

  @Get(':round/open-link')
  @Needs('make_open_links')
  @ApiOkResponse({ type: ShownLinkDto })
  async openLink(@InScope() scope: Scope, @Param('round') round: string, @Req() request: FastifyRequest): Promise<ShownLinkDto> {
    const link = await this.openLinks.read(scope, round);
    return { link: link === null ? null : await this.shown(request, link) };
  }

  /** Made where there is none; otherwise the one that is there. */
  @Post(':round/open-link')
  @HttpCode(200)
  @Needs('make_open_links')
  @ApiOkResponse({ type: OpenLinkDto })
  async makeOpenLink(@InScope() scope: Scope, @Param('round') round: string, @Req() request: FastifyRequest): Promise<OpenLinkDto> {
    return this.shown(request, await this.openLinks.make(scope, round));
  }

  @Delete(':round/open-link')
  @HttpCode(204)
  @Needs('make_open_links')
  stopOpenLinks(@InScope() scope: Scope, @Param('round') round: string): Promise<void> {
    return this.openLinks.stop(scope, round);
  }

  @Get(':round/members')
  @Needs('manage_rounds')
  @ApiOkResponse({ type: RoundMembersDto })
  members(@InScope() scope: Scope, @Param('round') round: string, @Query() { search = '', shown, page = 1 }: RoundMembersQueryDto): Promise<RoundMembersDto> {
    return this.people.list(scope, round, search.trim(), shown ?? null, page);
  }

  @Put(':round/members/:enrolmentId/address')
  @Needs('manage_rounds')
  @ApiOperation({ summary: 'Corrects the address of somebody asked; what should have reached them leaves' })
  @ApiOkResponse({ type: MessageAgainDto })
  correctAddress(@InScope() scope: Scope, @Param('round') round: string, @Param('enrolmentId') enrolmentId: string, @Body() { email, seen }: CorrectAddressDto): Promise<MessageAgainDto> {
    return this.sendAgain.correctAddress(scope, round, enrolmentId, email.trim(), seen);
  }

  @Post(':round/members/:enrolmentId/link')
  @Needs('manage_rounds')
  @ApiCreatedResponse({ type: PersonalLinkDto })
  async renewLink(
    @InScope() scope: Scope,
    @Param('round') round: string,
    @Param('enrolmentId') enrolmentId: string,
    @Body() { discardsDraft }: MakePersonalLinkDto,
    @Req() request: FastifyRequest,
  ): Promise<PersonalLinkDto> {
    return { url: `${this.address.of(request)}/answer/${await this.links.renew(scope, round, enrolmentId, discardsDraft)}` };
  }

  private async shown(request: FastifyRequest, link: string): Promise<OpenLinkDto> {
    const url = `${this.address.of(request)}/answer/${link}`;
    return { url, qr: await qrCode(url) };
  }
}
