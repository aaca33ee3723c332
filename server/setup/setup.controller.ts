import { Body, Controller, Delete, Get, HttpCode, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { Needs, InScope } from '../access/allow.ts';
import type { Scope } from '../kernel/scope.ts';
import { HandOverService } from './hand-over.service.ts';
import { LaunchService } from './launch.service.ts';
import { SetChangesService } from './set-changes.service.ts';
import { AddManagerDto, ChangeSetsDto, HandOverDto, LaunchDto, SetsChangedDto, StartDto } from './setup.dto.ts';

@ApiTags('set-up')
@ApiParam({ name: 'programme', type: String })
@Controller('api/programmes/:programme/set-up')
@Needs('manage_programme')
export class SetupController {
  constructor(
    private readonly launch: LaunchService,
    private readonly handOver: HandOverService,
    private readonly setChanges: SetChangesService,
  ) {}

  @Get('launch')
  @ApiOperation({ summary: 'What is missing before the launch' })
  @ApiOkResponse({ type: LaunchDto })
  getLaunch(@InScope() scope: Scope): Promise<LaunchDto> {
    return this.launch.get(scope);
  }

  @Post('launch')
  @HttpCode(200)
  @ApiOperation({ summary: 'Starts the programme: its starters are frozen' })
  @ApiOkResponse({ type: LaunchDto })
  start(@InScope() scope: Scope, @Body() body: StartDto): Promise<LaunchDto> {
    return this.launch.start(scope, body);
  }

  @Post('set-changes')
  @HttpCode(200)
  @ApiOperation({ summary: 'Moves people to another set from a day on' })
  @ApiOkResponse({ type: SetsChangedDto })
  changeSets(@InScope() scope: Scope, @Body() body: ChangeSetsDto): Promise<SetsChangedDto> {
    return this.setChanges.change(scope, body);
  }

  @Get('hand-over')
  @ApiOperation({ summary: 'Who manages the programme, and what is open' })
  @ApiOkResponse({ type: HandOverDto })
  getHandOver(@InScope() scope: Scope): Promise<HandOverDto> {
    return this.handOver.get(scope);
  }

  @Post('managers')
  @HttpCode(200)
  @ApiOperation({ summary: 'Makes somebody programme manager' })
  @ApiOkResponse({ type: HandOverDto })
  addManager(@InScope() scope: Scope, @Body() { accountId }: AddManagerDto): Promise<HandOverDto> {
    return this.handOver.add(scope, accountId);
  }

  @Delete('managers/me')
  @HttpCode(204)
  @ApiOperation({ summary: 'Stops being programme manager; refused to the only one' })
  @ApiNoContentResponse()
  leave(@InScope() scope: Scope): Promise<void> {
    return this.handOver.leave(scope);
  }
}
