import { Controller, Get, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Readable } from 'node:stream';
import { Needs, AllowAdministrator, ByAccount, InScope, type SignedInAccount } from '../access/allow.ts';
import type { Scope } from '../kernel/scope.ts';
import { JournalFilterDto, JournalPageDto, JournalQueryDto } from './journal.dto.ts';
import { JournalService } from './journal.service.ts';

@ApiTags('journal')
@Controller('api')
export class JournalController {
  constructor(private readonly journal: JournalService) {}

  @Get('programmes/:programme/journal')
  @Needs('see_journal')
  @ApiParam({ name: 'programme', type: String })
  @ApiOperation({ summary: 'What was done in the programme, newest first' })
  @ApiOkResponse({ type: JournalPageDto })
  ofProgramme(@InScope() scope: Scope, @Query() { page = 1, ...filter }: JournalQueryDto): Promise<JournalPageDto> {
    return this.journal.page(scope.programmeId, filter, page);
  }

  @Get('programmes/:programme/journal.csv')
  @Needs('see_journal')
  @ApiParam({ name: 'programme', type: String })
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  ofProgrammeCsv(@InScope() scope: Scope, @Query() filter: JournalFilterDto): StreamableFile {
    return file(this.journal.csv(scope.programmeId, scope, filter), `${scope.programmeCode}-journal.csv`);
  }

  @Get('journal')
  @AllowAdministrator()
  @ApiOperation({ summary: 'What was done anywhere: accounts, settings and every programme' })
  @ApiOkResponse({ type: JournalPageDto })
  all(@Query() { page = 1, ...filter }: JournalQueryDto): Promise<JournalPageDto> {
    return this.journal.page(null, filter, page);
  }

  @Get('journal.csv')
  @AllowAdministrator()
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  allCsv(@ByAccount() account: SignedInAccount, @Query() filter: JournalFilterDto): StreamableFile {
    return file(this.journal.csv(null, { actor: account.actor, role: 'administrator' }, filter), 'journal.csv');
  }
}

function file(stream: Readable, name: string): StreamableFile {
  return new StreamableFile(stream, { type: 'text/csv; charset=utf-8', disposition: `attachment; filename="${name}"` });
}
