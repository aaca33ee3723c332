import { Body, Controller, Get, HttpCode, Param, Post, Put, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Needs, InScope } from '../access/allow.ts';
import type { Scope } from '../kernel/scope.ts';
import { CandidateDto, CandidatesQuery, ChangeExpectedDto, ExpectedChangedDto } from './expected.dto.ts';
import { ExpectedService } from './expected.service.ts';
import { CancelSessionDto, ChangeSessionDto, LearningSetDto, PlanSessionDto, SessionDetailDto, SetQuery } from './session.dto.ts';
import { SessionService } from './session.service.ts';

@ApiTags('sessions')
@ApiParam({ name: 'programme', type: String })
@Controller('api/programmes/:programme')
@Needs('run_programme')
export class SessionController {
  constructor(
    private readonly sessions: SessionService,
    private readonly expected: ExpectedService,
  ) {}

  @Get('sets')
  @ApiOperation({ summary: 'Sets of the programme' })
  @ApiOkResponse({ type: [LearningSetDto] })
  sets(@InScope() scope: Scope): Promise<LearningSetDto[]> {
    return this.sessions.sets(scope);
  }

  @Get('calendar.ics')
  @ApiOperation({ summary: 'All sessions, or those of a set and of everybody, as a calendar file' })
  @ApiProduces('text/calendar')
  @ApiOkResponse({ schema: { type: 'string' } })
  async calendar(@InScope() scope: Scope, @Query() { set }: SetQuery): Promise<StreamableFile> {
    return calendar(await this.sessions.calendar(scope, { set }), `${scope.programmeCode}${set ? `-${set}` : ''}`);
  }

  @Post('sessions')
  @HttpCode(200)
  @ApiOperation({ summary: 'Plans a session' })
  @ApiOkResponse({ type: SessionDetailDto })
  plan(@InScope() scope: Scope, @Body() body: PlanSessionDto): Promise<SessionDetailDto> {
    return this.sessions.plan(scope, body);
  }

  @Get('sessions/:session')
  @Needs('run_sessions')
  @ApiOperation({ summary: 'A session with what was changed of it and who waits for a place' })
  @ApiOkResponse({ type: SessionDetailDto })
  read(@InScope() scope: Scope, @Param('session') session: string): Promise<SessionDetailDto> {
    return this.sessions.read(scope, session);
  }

  @Put('sessions/:session')
  @ApiOperation({ summary: 'Changes or moves a session' })
  @ApiOkResponse({ type: SessionDetailDto })
  change(@InScope() scope: Scope, @Param('session') session: string, @Body() body: ChangeSessionDto): Promise<SessionDetailDto> {
    return this.sessions.change(scope, session, body);
  }

  @Put('sessions/:session/cancellation')
  @ApiOperation({ summary: 'Cancels a session, or takes that back; its marks are kept' })
  @ApiOkResponse({ type: SessionDetailDto })
  cancel(@InScope() scope: Scope, @Param('session') session: string, @Body() body: CancelSessionDto): Promise<SessionDetailDto> {
    return this.sessions.cancel(scope, session, body);
  }

  @Get('sessions/:session/calendar.ics')
  @Needs('run_sessions')
  @ApiOperation({ summary: 'One session as a calendar file' })
  @ApiProduces('text/calendar')
  @ApiOkResponse({ schema: { type: 'string' } })
  async calendarOf(@InScope() scope: Scope, @Param('session') session: string): Promise<StreamableFile> {
    return calendar(await this.sessions.calendar(scope, { session }), `${scope.programmeCode}-${session}`);
  }

  @Put('sessions/:session/expected')
  @ApiOperation({ summary: 'Who is expected; when it is full, who waits' })
  @ApiOkResponse({ type: ExpectedChangedDto })
  changeExpected(@InScope() scope: Scope, @Param('session') session: string, @Body() body: ChangeExpectedDto): Promise<ExpectedChangedDto> {
    return this.expected.change(scope, session, body);
  }

  @Get('sessions/:session/candidates')
  @ApiOperation({ summary: 'People who could be expected and are not' })
  @ApiOkResponse({ type: [CandidateDto] })
  candidates(@InScope() scope: Scope, @Param('session') session: string, @Query() { find }: CandidatesQuery): Promise<CandidateDto[]> {
    return this.expected.candidates(scope, session, find);
  }
}

function calendar(text: string, name: string): StreamableFile {
  return new StreamableFile(Buffer.from(text), { type: 'text/calendar; charset=utf-8', disposition: `attachment; filename="${name.replace(/[^\w-]/g, '_')}.ics"` });
}
