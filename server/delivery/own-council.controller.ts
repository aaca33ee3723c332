import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { InScope, Needs } from '../access/allow.ts';
import type { Scope } from '../kernel/scope.ts';
import { CouncilPersonSessionsDto, OwnCouncilDto } from './own-council.dto.ts';
import { OwnCouncilService } from './own-council.service.ts';

@ApiTags('own council')
@ApiParam({ name: 'programme', type: String })
@Controller('api/programmes/:programme/my-council')
@Needs('see_own_council')
export class OwnCouncilController {
  constructor(private readonly councils: OwnCouncilService) {}

  @Get()
  @ApiOperation({ summary: 'People of a head of service’s own council, and the other councils as one total' })
  @ApiOkResponse({ type: OwnCouncilDto })
  read(@InScope() scope: Scope): Promise<OwnCouncilDto> {
    return this.councils.read(scope);
  }

  @Get('people/:enrolment')
  @ApiOperation({ summary: 'What the registers say of one of them' })
  @ApiOkResponse({ type: CouncilPersonSessionsDto })
  person(@InScope() scope: Scope, @Param('enrolment') enrolment: string): Promise<CouncilPersonSessionsDto> {
    return this.councils.person(scope, enrolment);
  }
}
