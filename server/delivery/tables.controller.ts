import { applyDecorators, Controller, Get, Param, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiProduces, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { Needs, InScope } from '../access/allow.ts';
import type { Scope } from '../kernel/scope.ts';
import { PairsQuery } from './mentoring-log.dto.ts';
import { GridQuery, OnQuery } from './overview.dto.ts';
import { TablesService } from './tables.service.ts';

class WithdrewQuery {
  @ApiPropertyOptional({ enum: ['yes', 'no'] })
  @IsOptional()
  @IsIn(['yes', 'no'], { message: 'withdrew must be yes or no, or left out for everybody' })
  withdrew?: 'yes' | 'no';
}

const Table = (path: string, summary: string): MethodDecorator =>
  applyDecorators(Get(path), ApiOperation({ summary }), ApiProduces('text/csv'), ApiOkResponse({ schema: { type: 'string' } })) as MethodDecorator;

/** Every table of the record as a file. */
@ApiTags('files')
@ApiParam({ name: 'programme', type: String })
@Controller('api/programmes/:programme')
@Needs('run_programme')
export class TablesController {
  constructor(private readonly tables: TablesService) {}

  @Table('sessions.csv', 'Sessions, and how far each register is marked')
  async sessions(@InScope() scope: Scope): Promise<StreamableFile> {
    return csv(scope, 'sessions', await this.tables.sessions(scope));
  }

  @Table('sessions/:session/register.csv', 'One register')
  async register(@InScope() scope: Scope, @Param('session') session: string): Promise<StreamableFile> {
    return csv(scope, `register-${session}`, await this.tables.register(scope, session));
  }

  @Table('grid.csv', 'People × sessions, all pages')
  async grid(@InScope() scope: Scope, @Query() query: GridQuery): Promise<StreamableFile> {
    return csv(scope, 'grid', await this.tables.grid(scope, query));
  }

  @Table('mentoring.csv', 'Pairs and what was logged')
  async pairs(@InScope() scope: Scope, @Query() query: PairsQuery): Promise<StreamableFile> {
    return csv(scope, 'mentoring', await this.tables.pairs(scope, query));
  }

  @Table('enrolments.csv', 'People and who withdrew')
  async enrolments(@InScope() scope: Scope, @Query() query: WithdrewQuery): Promise<StreamableFile> {
    return csv(scope, 'people', await this.tables.enrolments(scope, query.withdrew));
  }

  @Table('watch.csv', 'Who may have left in effect')
  async watch(@InScope() scope: Scope, @Query() query: OnQuery): Promise<StreamableFile> {
    return csv(scope, 'watch', await this.tables.watch(scope, query.on));
  }

  @Table('actions.csv', 'Open actions')
  async actions(@InScope() scope: Scope): Promise<StreamableFile> {
    return csv(scope, 'actions', await this.tables.openActions(scope));
  }

  @Table('people/:person/timeline.csv', 'What happened to somebody')
  async timeline(@InScope() scope: Scope, @Param('person') person: string): Promise<StreamableFile> {
    return csv(scope, `timeline-${person}`, await this.tables.timeline(scope, person));
  }
}

function csv(scope: Scope, name: string, text: string): StreamableFile {
  return new StreamableFile(Buffer.from(text), { type: 'text/csv; charset=utf-8', disposition: `attachment; filename="${scope.programmeCode}-${name.replace(/[^\w-]/g, '_')}.csv"` });
}
