import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { Needs, InScope } from '../access/allow.ts';
import type { Scope } from '../kernel/scope.ts';
import { GridService } from './grid.service.ts';
import { ComparisonDto, PairsDto, PairsQuery } from './mentoring-log.dto.ts';
import { MentoringLogService } from './mentoring-log.service.ts';
import { CorrectionDto, GridDto, GridQuery, OnQuery, TimelineDto, TodayDto } from './overview.dto.ts';
import { RegisterHistoryService } from './register-history.service.ts';
import { TimelineService } from './timeline.service.ts';
import { TodayService } from './today.service.ts';

/** What somebody who runs a programme looks at. */
@ApiTags('running a programme')
@ApiParam({ name: 'programme', type: String })
@Controller('api/programmes/:programme')
@Needs('run_programme')
export class OverviewController {
  constructor(
    private readonly todays: TodayService,
    private readonly grids: GridService,
    private readonly timelines: TimelineService,
    private readonly mentoring: MentoringLogService,
    private readonly histories: RegisterHistoryService,
  ) {}

  @Get('today')
  @ApiOperation({ summary: 'What needs doing' })
  @ApiOkResponse({ type: TodayDto })
  today(@InScope() scope: Scope, @Query() query: OnQuery): Promise<TodayDto> {
    return this.todays.read(scope, query.on);
  }

  @Get('grid')
  @ApiOperation({ summary: 'A page of people × sessions' })
  @ApiOkResponse({ type: GridDto })
  grid(@InScope() scope: Scope, @Query() query: GridQuery): Promise<GridDto> {
    return this.grids.read(scope, query);
  }

  @Get('people/:person/timeline')
  @ApiOperation({ summary: 'What happened to somebody, never what they answered' })
  @ApiOkResponse({ type: TimelineDto })
  timeline(@InScope() scope: Scope, @Param('person') person: string): Promise<TimelineDto> {
    return this.timelines.read(scope, person);
  }

  @Get('mentoring')
  @ApiOperation({ summary: 'A page of pairs, with what was logged and which are silent' })
  @ApiOkResponse({ type: PairsDto })
  pairs(@InScope() scope: Scope, @Query() query: PairsQuery): Promise<PairsDto> {
    return this.mentoring.list(scope, query);
  }

  @Get('pairings/:pairing/logs')
  @ApiOperation({ summary: 'The logs of a pair side by side' })
  @ApiOkResponse({ type: ComparisonDto })
  compare(@InScope() scope: Scope, @Param('pairing') pairing: string): Promise<ComparisonDto> {
    return this.mentoring.compare(scope, pairing);
  }

  @Get('sessions/:session/register/history')
  @ApiOperation({ summary: 'What a register said before it was corrected' })
  @ApiOkResponse({ type: [CorrectionDto] })
  history(@InScope() scope: Scope, @Param('session') session: string): Promise<CorrectionDto[]> {
    return this.histories.read(scope, session);
  }
}
