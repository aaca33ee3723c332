import { Controller, Delete, Get, HttpCode, Param, Post, Query, Req } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Needs, InScope } from '../access/allow.ts';
import { PublicAddress } from '../kernel/public-address.ts';
import type { Scope } from '../kernel/scope.ts';
import { OwnPageHolderDto, OwnPageLinkDto, OwnPagesDto, OwnPagesQueryDto } from './person-link.dto.ts';
import { PersonalPageService } from './personal-page.service.ts';

@ApiTags('own pages')
@ApiParam({ name: 'programme', type: String, description: 'Code of the programme.' })
@Controller('api/programmes/:programme')
@Needs('make_own_page_links')
export class PersonLinkController {
  constructor(
    private readonly page: PersonalPageService,
    private readonly address: PublicAddress,
  ) {}

  @Get('own-pages')
  @ApiOperation({ summary: 'People who have a page of their own, and since when there is a link to it' })
  @ApiOkResponse({ type: OwnPagesDto })
  list(@InScope() scope: Scope, @Query() query: OwnPagesQueryDto): Promise<OwnPagesDto> {
    return this.page.list(scope, query.search?.trim() ?? '', query.page ?? 1);
  }

  @Get('people/:person/link')
  @ApiParam({ name: 'person', type: String, description: 'Code of the person.' })
  @ApiOperation({ summary: 'Whether somebody has a link to their own page, and since when' })
  @ApiOkResponse({ type: OwnPageHolderDto })
  state(@InScope() scope: Scope, @Param('person') person: string): Promise<OwnPageHolderDto> {
    return this.page.stateOf(scope, person);
  }

  @Post('people/:person/link')
  @ApiParam({ name: 'person', type: String, description: 'Code of the person.' })
  @ApiOperation({ summary: 'Makes a link to somebody’s own page; the one before stops working' })
  @ApiCreatedResponse({ type: OwnPageLinkDto })
  async make(@InScope() scope: Scope, @Param('person') person: string, @Req() request: FastifyRequest): Promise<OwnPageLinkDto> {
    return { url: `${this.address.of(request)}${await this.page.newLinkFor(scope, person)}` };
  }

  @Delete('people/:person/link')
  @ApiParam({ name: 'person', type: String, description: 'Code of the person.' })
  @HttpCode(204)
  @ApiOperation({ summary: 'Takes the link out of force and signs the person out' })
  revoke(@InScope() scope: Scope, @Param('person') person: string): Promise<void> {
    return this.page.revokeLinkOf(scope, person);
  }
}
