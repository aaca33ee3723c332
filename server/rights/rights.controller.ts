import { Body, Controller, Get, Header, HttpCode, Param, Post, Put, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Needs, InScope } from '../access/allow.ts';
import type { Scope } from '../kernel/scope.ts';
import { AnswerWithdrawalService } from './answer-withdrawal.service.ts';
import { ErasureService } from './erasure.service.ts';
import { personDataPage } from './person-data-page.ts';
import { nobody } from './person-data.service.ts';
import { PrivacySettingsService } from './privacy-settings.service.ts';
import { CutOffDto, EraseDto, ErasureEffectsDto, PeoplePageDto, PeopleQueryDto, PersonDataDto, PrivacyDto, PrivacySettingsDto, SentFormDto } from './rights.dto.ts';
import { RightsService } from './rights.service.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

@ApiTags('rights')
@ApiParam({ name: 'programme', type: String })
@Controller('api/programmes/:programme')
@Needs('handle_personal_data')
export class RightsController {
  constructor(
    private readonly rights: RightsService,
    private readonly withdrawals: AnswerWithdrawalService,
    private readonly erasures: ErasureService,
    private readonly settings: PrivacySettingsService,
  ) {}

  @Get('people')
  @ApiOperation({ summary: 'Everybody of the programme' })
  @ApiOkResponse({ type: PeoplePageDto })
  people(@InScope() scope: Scope, @Query() { find, page = 1 }: PeopleQueryDto): Promise<PeoplePageDto> {
    return this.rights.people(scope, find, page);
  }

  @Get('people/:personId/data')
  @ApiOperation({ summary: 'Everything that is held about somebody' })
  @ApiOkResponse({ type: PersonDataDto })
  data(@InScope() scope: Scope, @Param('personId') person: string): Promise<PersonDataDto> {
    return this.rights.dataOf(scope, person, null);
  }

  @Get('people/:personId/data.json')
  @ApiProduces('application/json')
  @ApiOkResponse({ type: PersonDataDto })
  async dataFile(@InScope() scope: Scope, @Param('personId') person: string): Promise<StreamableFile> {
    const data = await this.rights.dataOf(scope, person, 'json');
    return file(`${JSON.stringify(data, null, 1)}\n`, 'application/json; charset=utf-8', `${nameOf(scope, data.person)}.json`);
  }

  @Get('people/:personId/data.html')
  @ApiProduces('text/html')
  @ApiOkResponse({ schema: { type: 'string' } })
  async dataPage(@InScope() scope: Scope, @Param('personId') person: string): Promise<StreamableFile> {
    const data = await this.rights.dataOf(scope, person, 'html');
    return file(personDataPage(data), 'text/html; charset=utf-8', `${nameOf(scope, data.person)}.html`);
  }

  @Get('people/:personId/forms')
  @ApiOperation({ summary: 'Forms that somebody sent, and until when their answers can be withdrawn' })
  @ApiOkResponse({ type: [SentFormDto] })
  forms(@InScope() scope: Scope, @Param('personId') person: string): Promise<SentFormDto[]> {
    return this.rights.formsOf(scope, idOf(person));
  }

  /** 200, not 201: the same again is answered in the same way. */
  @Post('people/:personId/forms/:round/withdrawal')
  @HttpCode(200)
  @ApiOperation({ summary: 'Withdraws the answers of a form, as its writer asked' })
  @ApiOkResponse({ type: SentFormDto })
  withdraw(@InScope() scope: Scope, @Param('personId') person: string, @Param('round') round: string): Promise<SentFormDto> {
    return this.withdrawals.withdrawFor(scope, idOf(person), round);
  }

  @Get('people/:personId/erasure')
  @ApiOperation({ summary: 'What erasing somebody would remove, and what it would leave' })
  @ApiOkResponse({ type: ErasureEffectsDto })
  erasure(@InScope() scope: Scope, @Param('personId') person: string): Promise<ErasureEffectsDto> {
    return this.erasures.effectsOf(scope, person);
  }

  @Post('people/:personId/erasure')
  @HttpCode(204)
  @ApiOperation({ summary: 'Erases somebody; it cannot be undone' })
  erase(@InScope() scope: Scope, @Param('personId') person: string, @Body() { code }: EraseDto): Promise<void> {
    return this.erasures.erase(scope, person, code);
  }

  @Put('rounds/:round/answers-until')
  @HttpCode(204)
  @ApiOperation({ summary: 'Sets the last day on which answers of a round can be withdrawn' })
  cutOff(@InScope() scope: Scope, @Param('round') round: string, @Body() { until }: CutOffDto): Promise<void> {
    return this.withdrawals.setCutOff(scope, round, until);
  }

  @Get('privacy')
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'What the privacy notice says, how long things are kept, and what is due' })
  @ApiOkResponse({ type: PrivacyDto })
  privacy(@InScope() scope: Scope): Promise<PrivacyDto> {
    return this.rights.privacy(scope);
  }

  @Put('privacy')
  @ApiOkResponse({ type: PrivacyDto })
  async savePrivacy(@InScope() scope: Scope, @Body() settings: PrivacySettingsDto): Promise<PrivacyDto> {
    await this.settings.save(scope, settings);
    return this.rights.privacy(scope);
  }
}

function idOf(person: string): string {
  if (!UUID.test(person)) throw nobody();
  return person;
}

function nameOf(scope: Scope, code: string): string {
  return `${scope.programmeCode}-${code}-data`.replace(/[^\w-]/g, '_');
}

function file(text: string, type: string, name: string): StreamableFile {
  return new StreamableFile(Buffer.from(text, 'utf8'), { type, disposition: `attachment; filename="${name}"` });
}
