import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { InScope, Needs } from '../../access/allow.ts';
import type { Scope } from '../../kernel/scope.ts';
import { PulseDto, SessionPulseDto } from './session-pulse.dto.ts';
import { SessionPulseService } from './session-pulse.service.ts';

@ApiTags('sessions')
@ApiParam({ name: 'programme', type: String, description: 'Code of the programme.' })
@Controller('api/programmes/:programme')
@Needs('run_sessions')
export class SessionPulseController {
  constructor(private readonly pulses: SessionPulseService) {}

  @Get('session-pulses')
  @ApiOperation({ summary: 'Pulses that were asked for, and how many answered' })
  @ApiOkResponse({ type: [PulseDto] })
  list(@InScope() scope: Scope): Promise<PulseDto[]> {
    return this.pulses.list(scope);
  }

  @Get('sessions/:session/pulse')
  @ApiOperation({ summary: 'The pulse of a session, how many answered so far, or why it cannot be asked for' })
  @ApiOkResponse({ type: SessionPulseDto })
  read(@InScope() scope: Scope, @Param('session') session: string): Promise<SessionPulseDto> {
    return this.pulses.read(scope, session);
  }

  @Post('sessions/:session/pulse')
  @HttpCode(200)
  @ApiOperation({ summary: 'Asks for the pulse of a session; once more gives the same' })
  @ApiOkResponse({ type: PulseDto })
  ask(@InScope() scope: Scope, @Param('session') session: string): Promise<PulseDto> {
    return this.pulses.ask(scope, session);
  }
}
