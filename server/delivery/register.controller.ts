import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { InScope, Needs } from '../access/allow.ts';
import type { Scope } from '../kernel/scope.ts';
import { MarkRegisterDto, RegisterDto, SessionSummaryDto } from './register.dto.ts';
import { RegisterService } from './register.service.ts';

@ApiTags('registers')
@ApiParam({ name: 'programme', type: String })
@Controller('api/programmes/:programme/sessions')
@Needs('mark_registers')
export class RegisterController {
  constructor(private readonly registers: RegisterService) {}

  @Get()
  @ApiOperation({ summary: 'Sessions of the programme, and how far each register is marked' })
  @ApiOkResponse({ type: [SessionSummaryDto] })
  list(@InScope() scope: Scope): Promise<SessionSummaryDto[]> {
    return this.registers.listSessions(scope);
  }

  @Get(':session/register')
  @ApiOperation({ summary: 'Who was expected at a session, and what its register says' })
  @ApiOkResponse({ type: RegisterDto })
  read(@InScope() scope: Scope, @Param('session') session: string): Promise<RegisterDto> {
    return this.registers.readRegister(scope, session);
  }

  @Put(':session/register')
  @ApiOperation({ summary: 'Marks people of a register: all of them, or nobody' })
  @ApiOkResponse({ type: RegisterDto })
  mark(@InScope() scope: Scope, @Param('session') session: string, @Body() body: MarkRegisterDto): Promise<RegisterDto> {
    return this.registers.markRegister(scope, session, body);
  }
}
