import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { InScope, Needs } from '../../access/allow.ts';
import type { Scope } from '../../kernel/scope.ts';
import { ChangeCriterionDto, CriterionDto, CriterionVersionQuery, RecordCriterionDto } from './success-criteria.dto.ts';
import { SuccessCriteriaService } from './success-criteria.service.ts';

@ApiTags('success criteria')
@ApiParam({ name: 'programme', type: String, description: 'Code of the programme.' })
@Controller('api/programmes/:programme')
@Needs('run_sessions')
export class SuccessCriteriaController {
  constructor(private readonly criteria: SuccessCriteriaService) {}

  @Get('success-criteria')
  @Needs('see_questionnaires')
  @ApiOperation({ summary: 'Criteria agreed at sessions, and where each is asked' })
  @ApiOkResponse({ type: [CriterionDto] })
  list(@InScope() scope: Scope): Promise<CriterionDto[]> {
    return this.criteria.list(scope);
  }

  @Get('sessions/:session/success-criteria')
  @ApiOperation({ summary: 'Criteria agreed at a session' })
  @ApiOkResponse({ type: [CriterionDto] })
  of(@InScope() scope: Scope, @Param('session') session: string): Promise<CriterionDto[]> {
    return this.criteria.of(scope, session);
  }

  @Post('sessions/:session/success-criteria')
  @HttpCode(200)
  @ApiOperation({ summary: 'Writes down a criterion agreed at a session' })
  @ApiOkResponse({ type: CriterionDto })
  record(@InScope() scope: Scope, @Param('session') session: string, @Body() body: RecordCriterionDto): Promise<CriterionDto> {
    return this.criteria.record(scope, session, body);
  }

  @Put('success-criteria/:criterion')
  @ApiOperation({ summary: 'Changes a criterion that no published version asks' })
  @ApiOkResponse({ type: CriterionDto })
  change(@InScope() scope: Scope, @Param('criterion') criterion: string, @Body() body: ChangeCriterionDto): Promise<CriterionDto> {
    return this.criteria.change(scope, criterion, body);
  }

  @Delete('success-criteria/:criterion')
  @HttpCode(204)
  @ApiOperation({ summary: 'Takes out a criterion that no published version asks' })
  @ApiNoContentResponse()
  remove(@InScope() scope: Scope, @Param('criterion') criterion: string, @Query() { version }: CriterionVersionQuery): Promise<void> {
    return this.criteria.remove(scope, criterion, version);
  }
}
