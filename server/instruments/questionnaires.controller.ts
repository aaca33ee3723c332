import { Body, Controller, Delete, Get, HttpCode, Param, ParseIntPipe, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { InScope, Needs } from '../access/allow.ts';
import { Problem } from '../kernel/problem.ts';
import type { Scope } from '../kernel/scope.ts';
import { LIBRARY } from './library.ts';
import { AgreedOutcomeDto, InstrumentDto, ItemChangeDto, NewQuestionnaireDto, PublishDto, QuestionnaireDto, SaveDraftDto, VersionDto } from './versions.dto.ts';
import { VersionsService, type Beginning } from './versions.service.ts';

@ApiTags('questionnaires')
@ApiParam({ name: 'programme', type: String, description: 'Code of the programme.' })
@Controller('api/programmes/:programme')
@Needs('see_questionnaires')
export class QuestionnairesController {
  constructor(private readonly versions: VersionsService) {}

  @Get('questionnaires')
  @ApiOperation({ summary: 'Every questionnaire with its versions' })
  @ApiOkResponse({ type: [QuestionnaireDto] })
  list(@InScope() scope: Scope): Promise<QuestionnaireDto[]> {
    return this.versions.list(scope);
  }

  @Get('instrument-library')
  @ApiOperation({ summary: 'Ready questionnaires to begin with' })
  @ApiOkResponse({ type: [InstrumentDto] })
  library(): InstrumentDto[] {
    return LIBRARY.map(({ code, title, about, perOutcome }) => ({ code, title, about, perOutcome }));
  }

  @Get('agreed-outcomes')
  @Needs('see_group_feedback')
  @ApiOperation({ summary: 'The outcomes a question or a point can speak to, in their order' })
  @ApiOkResponse({ type: [AgreedOutcomeDto] })
  outcomes(@InScope() scope: Scope): Promise<AgreedOutcomeDto[]> {
    return this.versions.outcomes(scope);
  }

  @Post('questionnaires')
  @Needs('write_questionnaires')
  @ApiCreatedResponse({ type: VersionDto })
  create(@InScope() scope: Scope, @Body() body: NewQuestionnaireDto): Promise<VersionDto> {
    return this.versions.create(scope, body.code, body.title?.trim() ?? '', beginningOf(body)) as Promise<VersionDto>;
  }

  @Post('questionnaires/:questionnaire/versions')
  @Needs('write_questionnaires')
  @ApiOperation({ summary: 'Begins the next version, or gives the one that is being written' })
  @ApiCreatedResponse({ type: VersionDto })
  next(@InScope() scope: Scope, @Param('questionnaire') questionnaire: string): Promise<VersionDto> {
    return this.versions.nextVersion(scope, questionnaire) as Promise<VersionDto>;
  }

  @Get('questionnaires/:questionnaire/versions/:number')
  @ApiOkResponse({ type: VersionDto })
  read(@InScope() scope: Scope, @Param('questionnaire') questionnaire: string, @Param('number', ParseIntPipe) number: number): Promise<VersionDto> {
    return this.versions.read(scope, questionnaire, number) as Promise<VersionDto>;
  }

  @Get('questionnaires/:questionnaire/versions/:number/changes')
  @ApiOperation({ summary: 'What changed from the version before' })
  @ApiOkResponse({ type: [ItemChangeDto] })
  changes(@InScope() scope: Scope, @Param('questionnaire') questionnaire: string, @Param('number', ParseIntPipe) number: number): Promise<ItemChangeDto[]> {
    return this.versions.changes(scope, questionnaire, number) as Promise<ItemChangeDto[]>;
  }

  @Put('questionnaires/:questionnaire/versions/:number')
  @Needs('write_questionnaires')
  @ApiOkResponse({ type: VersionDto })
  save(@InScope() scope: Scope, @Param('questionnaire') questionnaire: string, @Param('number', ParseIntPipe) number: number, @Body() { revision, ...draft }: SaveDraftDto): Promise<VersionDto> {
    return this.versions.save(scope, questionnaire, number, revision, draft) as Promise<VersionDto>;
  }

  @Post('questionnaires/:questionnaire/versions/:number/publication')
  @HttpCode(200)
  @Needs('write_questionnaires')
  @ApiOkResponse({ type: VersionDto })
  publish(@InScope() scope: Scope, @Param('questionnaire') questionnaire: string, @Param('number', ParseIntPipe) number: number, @Body() { revision }: PublishDto): Promise<VersionDto> {
    return this.versions.publish(scope, questionnaire, number, revision) as Promise<VersionDto>;
  }

  @Delete('questionnaires/:questionnaire/versions/:number')
  @HttpCode(204)
  @Needs('write_questionnaires')
  @ApiNoContentResponse()
  discard(@InScope() scope: Scope, @Param('questionnaire') questionnaire: string, @Param('number', ParseIntPipe) number: number): Promise<void> {
    return this.versions.discard(scope, questionnaire, number);
  }
}

function beginningOf({ fromLibrary, fromQuestionnaire, languages = [] }: NewQuestionnaireDto): Beginning {
  const wrong = (field: string, message: string): Problem => new Problem('invalid_input', `${field}: ${message}`, [{ field, message }]);
  if (fromLibrary !== undefined && fromQuestionnaire !== undefined) throw wrong('fromLibrary', 'begin with the library or with a questionnaire, not with both');
  if (fromLibrary !== undefined) return { from: 'library', instrument: fromLibrary, languages };
  if (languages.length > 0) throw wrong('languages', 'are chosen with an instrument of the library only; a copy has those of what it is copied from');
  return fromQuestionnaire === undefined ? { from: 'nothing' } : { from: 'questionnaire', questionnaire: fromQuestionnaire };
}
