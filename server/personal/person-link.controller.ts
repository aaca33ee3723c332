import { Controller, Delete, Get, HttpCode, Param, Post, Req } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Needs, InScope } from '../access/allow.ts';
import { PublicAddress } from '../kernel/public-address.ts';
import type { Scope } from '../kernel/scope.ts';
import { OwnPageLinkDto, OwnPageLinkStateDto } from './person-link.dto.ts';
import { PersonalPageService } from './personal-page.service.ts';

@ApiTags('own pages')
@ApiParam({ name: 'programme', type: String, description: 'Code of the programme.' })
@ApiParam({ name: 'person', type: String, description: 'Code of the person.' })
@Controller('api/programmes/:programme/people/:person/link')
@Needs('make_own_page_links')
export class PersonLinkController {
  constructor(
    private readonly page: PersonalPageService,
    private readonly address: PublicAddress,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Whether somebody has a link to their own page, and since when' })
  @ApiOkResponse({ type: OwnPageLinkStateDto })
  async state(@InScope() scope: Scope, @Param('person') person: string): Promise<OwnPageLinkStateDto> {
    const { linkMadeAt, ...holder } = await this.page.stateOf(scope, person);
    return { ...holder, linkMadeAt: linkMadeAt?.toISOString() ?? null };
  }

  @Post()
  @ApiOperation({ summary: 'Makes a link to somebody’s own page; the one before stops working' })
  @ApiCreatedResponse({ type: OwnPageLinkDto })
  async make(@InScope() scope: Scope, @Param('person') person: string, @Req() request: FastifyRequest): Promise<OwnPageLinkDto> {
    return { url: `${this.address.of(request)}${await this.page.newLinkFor(scope, person)}` };
  }

  @Delete()
  @HttpCode(204)
  @ApiOperation({ summary: 'Takes the link out of force and signs the person out' })
  revoke(@InScope() scope: Scope, @Param('person') person: string): Promise<void> {
    return this.page.revokeLinkOf(scope, person);
  }
}
