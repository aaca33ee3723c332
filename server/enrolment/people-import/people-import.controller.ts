import { Body, Controller, Delete, Get, HttpCode, Param, Post, StreamableFile } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiParam, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Needs, InScope } from '../../access/allow.ts';
import type { Scope } from '../../kernel/scope.ts';
import { PeopleBatchesService } from './people-batches.service.ts';
import { CommitPeopleDto, PeopleBatchDto, PeopleImportedDto, PeoplePreviewDto, PeopleTextDto } from './people-import.dto.ts';
import { PeopleImportService } from './people-import.service.ts';

@ApiTags('set-up')
@ApiParam({ name: 'programme', type: String })
@Controller('api/programmes/:programme/set-up/people-imports')
@Needs('manage_programme')
export class PeopleImportController {
  constructor(
    private readonly imports: PeopleImportService,
    private readonly batches: PeopleBatchesService,
  ) {}

  @Get()
  @ApiOkResponse({ type: [PeopleBatchDto] })
  list(@InScope() scope: Scope): Promise<PeopleBatchDto[]> {
    return this.batches.list(scope);
  }

  @Post('preview')
  @HttpCode(200)
  @ApiOperation({ summary: 'What a paste would do; changes nothing' })
  @ApiOkResponse({ type: PeoplePreviewDto })
  preview(@InScope() scope: Scope, @Body() body: PeopleTextDto): Promise<PeoplePreviewDto> {
    return this.imports.preview(scope, body);
  }

  @Post('faulty-lines')
  @HttpCode(200)
  @ApiOperation({ summary: 'The lines of a paste that have a fault, as CSV' })
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  async faultyLines(@InScope() scope: Scope, @Body() body: PeopleTextDto): Promise<StreamableFile> {
    return new StreamableFile(Buffer.from(await this.imports.faultyLines(scope, body), 'utf8'), { type: 'text/csv; charset=utf-8', disposition: 'attachment; filename="lines-to-put-right.csv"' });
  }

  @Post()
  @HttpCode(200)
  @ApiOperation({ summary: 'Stores a paste as one' })
  @ApiOkResponse({ type: PeopleImportedDto })
  commit(@InScope() scope: Scope, @Body() body: CommitPeopleDto): Promise<PeopleImportedDto> {
    return this.imports.commit(scope, body);
  }

  @Delete(':batch')
  @HttpCode(204)
  @ApiOperation({ summary: 'Takes a paste back' })
  @ApiNoContentResponse()
  undo(@InScope() scope: Scope, @Param('batch') batch: string): Promise<void> {
    return this.batches.undo(scope, batch);
  }
}
