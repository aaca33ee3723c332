import { Controller, Get, Header, Param } from '@nestjs/common';
import { ApiOkResponse, ApiParam, ApiProduces, ApiTags } from '@nestjs/swagger';
import { InScope, Needs } from '../../access/allow.ts';
import type { Scope } from '../../kernel/scope.ts';
import { RoundProgressDto } from './round-progress.dto.ts';
import { RoundProgressService } from './round-progress.service.ts';

@ApiTags('rounds')
@ApiParam({ name: 'programme', type: String, description: 'Code of the programme.' })
@Controller('api/programmes/:programme/rounds/:round')
export class RoundProgressController {
  constructor(private readonly progress: RoundProgressService) {}

  @Get('progress')
  @Needs('see_round_progress')
  @ApiOkResponse({ type: RoundProgressDto })
  read(@InScope() scope: Scope, @Param('round') round: string): Promise<RoundProgressDto> {
    return this.progress.read(scope, round);
  }

  @Get('returned-by-day.csv')
  @Needs('see_round_progress')
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="returned-by-day.csv"')
  days(@InScope() scope: Scope, @Param('round') round: string): Promise<string> {
    return this.progress.daysFile(scope, round);
  }
}
