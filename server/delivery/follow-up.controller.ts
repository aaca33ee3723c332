import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { Needs, InScope } from '../access/allow.ts';
import type { Scope } from '../kernel/scope.ts';
import { ActionService } from './action.service.ts';
import { ActionDto, ActionPersonDto, ChangeActionDto, FollowUpDto, RecordActionDto, RecordCatchUpDto, RecordMaterialDto } from './follow-up.dto.ts';
import { FollowUpService } from './follow-up.service.ts';

@ApiTags('sessions')
@ApiParam({ name: 'programme', type: String })
@Controller('api/programmes/:programme')
@Needs('run_sessions')
export class FollowUpController {
  constructor(
    private readonly followUps: FollowUpService,
    private readonly actions: ActionService,
  ) {}

  @Get('sessions/:session/follow-up')
  @ApiOperation({ summary: 'Notes, material, who was sent them, buddies and actions of a session' })
  @ApiOkResponse({ type: FollowUpDto })
  read(@InScope() scope: Scope, @Param('session') session: string): Promise<FollowUpDto> {
    return this.followUps.read(scope, session);
  }

  @Put('sessions/:session/follow-up/material')
  @ApiOperation({ summary: 'Records notes or material' })
  @ApiOkResponse({ type: FollowUpDto })
  recordMaterial(@InScope() scope: Scope, @Param('session') session: string, @Body() body: RecordMaterialDto): Promise<FollowUpDto> {
    return this.followUps.recordMaterial(scope, session, body);
  }

  @Delete('sessions/:session/follow-up/material/:material')
  @ApiOperation({ summary: 'Takes notes or material away' })
  @ApiOkResponse({ type: FollowUpDto })
  removeMaterial(@InScope() scope: Scope, @Param('session') session: string, @Param('material') material: string): Promise<FollowUpDto> {
    return this.followUps.removeMaterial(scope, session, material);
  }

  @Put('sessions/:session/follow-up/people')
  @ApiOperation({ summary: 'Who was sent the notes, and the buddy of somebody absent' })
  @ApiOkResponse({ type: FollowUpDto })
  recordCatchUp(@InScope() scope: Scope, @Param('session') session: string, @Body() body: RecordCatchUpDto): Promise<FollowUpDto> {
    return this.followUps.recordCatchUp(scope, session, body);
  }

  @Get('sessions/:session/action-people')
  @ApiOperation({ summary: 'Who can be chosen to do what is agreed at a session' })
  @ApiOkResponse({ type: [ActionPersonDto] })
  people(@InScope() scope: Scope, @Param('session') session: string): Promise<ActionPersonDto[]> {
    return this.actions.people(scope, session);
  }

  @Post('sessions/:session/actions')
  @HttpCode(200)
  @ApiOperation({ summary: 'Records an action agreed at a session' })
  @ApiOkResponse({ type: ActionDto })
  recordAction(@InScope() scope: Scope, @Param('session') session: string, @Body() body: RecordActionDto): Promise<ActionDto> {
    return this.actions.record(scope, session, body);
  }

  @Get('actions')
  @ApiOperation({ summary: 'Open actions of the programme' })
  @ApiOkResponse({ type: [ActionDto] })
  open(@InScope() scope: Scope): Promise<ActionDto[]> {
    return this.actions.open(scope);
  }

  @Put('actions/:action')
  @ApiOperation({ summary: 'Changes an action, ticks it off or opens it again' })
  @ApiOkResponse({ type: ActionDto })
  changeAction(@InScope() scope: Scope, @Param('action') action: string, @Body() body: ChangeActionDto): Promise<ActionDto> {
    return this.actions.change(scope, action, body);
  }
}
