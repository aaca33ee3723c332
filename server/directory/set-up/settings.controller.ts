import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { Needs, InScope } from '../../access/allow.ts';
import type { Scope } from '../../kernel/scope.ts';
import { CouncilsService } from './councils.service.ts';
import { OutcomesService } from './outcomes.service.ts';
import { AddCouncilDto, ChangeCouncilDto, ChangeSettingsDto, CouncilSearch, KnownCouncilDto, OutcomesDto, ProgrammeCouncilDto, PutOutcomesDto, SettingsDto } from './settings.dto.ts';
import { SettingsService } from './settings.service.ts';

@ApiTags('set-up')
@ApiParam({ name: 'programme', type: String })
@Controller('api/programmes/:programme/set-up')
@Needs('manage_programme')
export class SettingsController {
  constructor(
    private readonly settings: SettingsService,
    private readonly outcomes: OutcomesService,
    private readonly councils: CouncilsService,
  ) {}

  @Get('settings')
  @ApiOkResponse({ type: SettingsDto })
  get(@InScope() scope: Scope): Promise<SettingsDto> {
    return this.settings.get(scope);
  }

  @Put('settings')
  @ApiOperation({ summary: 'Changes the settings; refused when somebody else changed them since' })
  @ApiOkResponse({ type: SettingsDto })
  change(@InScope() scope: Scope, @Body() body: ChangeSettingsDto): Promise<SettingsDto> {
    return this.settings.change(scope, body);
  }

  @Get('outcomes')
  @ApiOkResponse({ type: OutcomesDto })
  listOutcomes(@InScope() scope: Scope): Promise<OutcomesDto> {
    return this.outcomes.list(scope);
  }

  @Put('outcomes')
  @ApiOperation({ summary: 'Puts the whole list of outcomes in its order' })
  @ApiOkResponse({ type: OutcomesDto })
  putOutcomes(@InScope() scope: Scope, @Body() body: PutOutcomesDto): Promise<OutcomesDto> {
    return this.outcomes.put(scope, body);
  }

  @Get('councils')
  @ApiOkResponse({ type: [ProgrammeCouncilDto] })
  listCouncils(@InScope() scope: Scope): Promise<ProgrammeCouncilDto[]> {
    return this.councils.list(scope);
  }

  @Get('known-councils')
  @ApiOperation({ summary: 'Councils that the platform knows, to add one' })
  @ApiOkResponse({ type: [KnownCouncilDto] })
  knownCouncils(@InScope() _scope: Scope, @Query() { search = '' }: CouncilSearch): Promise<KnownCouncilDto[]> {
    return this.councils.search(search);
  }

  @Post('councils')
  @HttpCode(200)
  @ApiOkResponse({ type: [ProgrammeCouncilDto] })
  addCouncil(@InScope() scope: Scope, @Body() body: AddCouncilDto): Promise<ProgrammeCouncilDto[]> {
    return this.councils.add(scope, body);
  }

  @Put('councils/:council')
  @ApiOkResponse({ type: [ProgrammeCouncilDto] })
  changeCouncil(@InScope() scope: Scope, @Param('council') council: string, @Body() { takingPart }: ChangeCouncilDto): Promise<ProgrammeCouncilDto[]> {
    return this.councils.change(scope, council, takingPart);
  }

  @Delete('councils/:council')
  @ApiOkResponse({ type: [ProgrammeCouncilDto] })
  removeCouncil(@InScope() scope: Scope, @Param('council') council: string): Promise<ProgrammeCouncilDto[]> {
    return this.councils.remove(scope, council);
  }
}
