import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { InScope, Needs } from '../access/allow.ts';
import type { Scope } from '../kernel/scope.ts';
import { LoggedDto, LogMeetingDto, PairingDto } from './mentoring.dto.ts';
import { MentoringService } from './mentoring.service.ts';

@ApiTags('mentoring')
@ApiParam({ name: 'programme', type: String })
@Controller('api/programmes/:programme')
@Needs('log_mentoring')
export class MentoringController {
  constructor(private readonly mentoring: MentoringService) {}

  @Get('pairings')
  @ApiOperation({ summary: 'Mentors and their mentees, with the meetings logged so far' })
  @ApiOkResponse({ type: [PairingDto] })
  list(@InScope() scope: Scope): Promise<PairingDto[]> {
    return this.mentoring.listPairings(scope);
  }

  /** 200, not 201: the same again is answered in the same way. */
  @Post('mentoring-meetings')
  @HttpCode(200)
  @ApiOperation({ summary: 'Logs a mentoring meeting; several pairings of one mentor are a group meeting' })
  @ApiOkResponse({ type: LoggedDto })
  log(@InScope() scope: Scope, @Body() body: LogMeetingDto): Promise<LoggedDto> {
    return this.mentoring.logMeeting(scope, body);
  }
}
