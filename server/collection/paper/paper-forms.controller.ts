import { Body, Controller, Delete, Get, HttpCode, Param, Put, Query } from '@nestjs/common';
import { ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import { InScope, Needs } from '../../access/allow.ts';
import type { Scope } from '../../kernel/scope.ts';
import { PaperEntryService } from './paper-entry.service.ts';
import { EnteredPaperFormsDto, EnteredPaperFormsQueryDto, GiveBackDto, PaperFormDto, PaperPersonDto, PaperReceiptDto, PaperRoundDto, TakeBackDto } from './paper-forms.dto.ts';
import { PaperFormsService } from './paper-forms.service.ts';
import { PaperPeopleService } from './paper-people.service.ts';
import { PaperRoundsService } from './paper-rounds.service.ts';

@ApiTags('paper forms')
@ApiParam({ name: 'programme', type: String, description: 'Code of the programme.' })
@Controller('api/programmes/:programme/rounds/:round')
export class PaperFormsController {
  constructor(
    private readonly rounds: PaperRoundsService,
    private readonly people: PaperPeopleService,
    private readonly entry: PaperEntryService,
    private readonly forms: PaperFormsService,
  ) {}

  @Get('paper')
  @Needs('print_forms')
  @ApiOkResponse({ type: PaperRoundDto })
  sheet(@InScope() scope: Scope, @Param('round') round: string): Promise<PaperRoundDto> {
    return this.rounds.sheet(scope, round);
  }

  @Put('paper')
  @HttpCode(204)
  @Needs('manage_rounds')
  setGiveBack(@InScope() scope: Scope, @Param('round') round: string, @Body() body: GiveBackDto): Promise<void> {
    return this.rounds.setGiveBack(scope, round, body.giveBackTo);
  }

  @Get('paper-forms')
  @Needs('enter_paper_forms')
  @ApiOkResponse({ type: EnteredPaperFormsDto })
  list(@InScope() scope: Scope, @Param('round') round: string, @Query() { search = '', shown, page = 1 }: EnteredPaperFormsQueryDto): Promise<EnteredPaperFormsDto> {
    return this.forms.list(scope, round, search.trim(), shown ?? null, page);
  }

  @Get('members/:enrolmentId/paper-form')
  @Needs('manage_rounds')
  @ApiOkResponse({ type: PaperPersonDto })
  person(@InScope() scope: Scope, @Param('round') round: string, @Param('enrolmentId') enrolmentId: string): Promise<PaperPersonDto> {
    return this.people.read(scope, round, enrolmentId);
  }

  @Put('paper-forms/:form')
  @Needs('enter_paper_forms')
  @ApiOkResponse({ type: PaperReceiptDto })
  enter(@InScope() scope: Scope, @Param('round') round: string, @Param('form') form: string, @Body() body: PaperFormDto): Promise<PaperReceiptDto> {
    return this.entry.enter(scope, round, form, body);
  }

  @Delete('paper-forms/:form')
  @HttpCode(204)
  @Needs('enter_paper_forms')
  takeBack(@InScope() scope: Scope, @Param('round') round: string, @Param('form') form: string, @Body() body: TakeBackDto): Promise<void> {
    return this.forms.takeBack(scope, round, form, body.because);
  }
}
