import { Controller, Get, Param, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiParam, ApiProduces, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { InScope, Needs } from '../../access/allow.ts';
import type { Scope } from '../../kernel/scope.ts';
import { ResponsesService, VALUES, type Values } from './responses.service.ts';

class ResponsesQueryDto {
  @ApiPropertyOptional({ enum: VALUES, description: 'labels (for Excel, the default) or codes (for analysis)' })
  @IsOptional()
  @IsIn(VALUES, { message: `must be one of ${VALUES.join(', ')}` })
  values?: Values;
}

@ApiTags('files')
@ApiParam({ name: 'programme', type: String })
@Controller('api/programmes/:programme')
@Needs('export_responses')
export class ResponsesController {
  constructor(private readonly responses: ResponsesService) {}

  @Get('rounds/:round/responses.csv')
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  async csv(@InScope() scope: Scope, @Param('round') round: string, @Query() { values = 'labels' }: ResponsesQueryDto): Promise<StreamableFile> {
    return new StreamableFile(await this.responses.csv(scope, round, values), {
      type: 'text/csv; charset=utf-8',
      disposition: `attachment; filename="${scope.programmeCode}-${round.replace(/[^\w-]/g, '_')}-${values}.csv"`,
    });
  }
}
