import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { Needs, InScope } from '../../access/allow.ts';
import type { Scope } from '../../kernel/scope.ts';
import { EnrolmentsService } from './enrolments.service.ts';
import { PairingsService } from './pairings.service.ts';
import {
  AddSetDto, ChangeEnrolmentDto, ChangePairingDto, ChangeSetDto, EnrolDto, EnrolledDto, EnrolledPageDto, EnrolledQuery, MenteePageDto, MenteeQuery, MentorDto, NewPairingDto,
  MentorPairingDto, SetsDto, VoidDto,
} from './set-up.dto.ts';
import { SetsService } from './sets.service.ts';

@ApiTags('set-up')
@ApiParam({ name: 'programme', type: String })
@Controller('api/programmes/:programme/set-up')
@Needs('manage_programme')
export class SetUpController {
  constructor(
    private readonly sets: SetsService,
    private readonly enrolments: EnrolmentsService,
    private readonly pairings: PairingsService,
  ) {}

  @Get('sets')
  @ApiOkResponse({ type: SetsDto })
  listSets(@InScope() scope: Scope): Promise<SetsDto> {
    return this.sets.list(scope);
  }

  @Post('sets')
  @HttpCode(200)
  @ApiOkResponse({ type: SetsDto })
  addSet(@InScope() scope: Scope, @Body() body: AddSetDto): Promise<SetsDto> {
    return this.sets.add(scope, body);
  }

  @Put('sets/:set')
  @ApiOkResponse({ type: SetsDto })
  changeSet(@InScope() scope: Scope, @Param('set') set: string, @Body() body: ChangeSetDto): Promise<SetsDto> {
    return this.sets.change(scope, set, body);
  }

  @Delete('sets/:set')
  @ApiOkResponse({ type: SetsDto })
  removeSet(@InScope() scope: Scope, @Param('set') set: string): Promise<SetsDto> {
    return this.sets.remove(scope, set);
  }

  @Get('people')
  @ApiOkResponse({ type: EnrolledPageDto })
  list(@InScope() scope: Scope, @Query() query: EnrolledQuery): Promise<EnrolledPageDto> {
    return this.enrolments.list(scope, query);
  }

  @Post('people')
  @HttpCode(200)
  @ApiOperation({ summary: 'Enrols somebody' })
  @ApiOkResponse({ type: EnrolledDto })
  add(@InScope() scope: Scope, @Body() body: EnrolDto): Promise<EnrolledDto> {
    return this.enrolments.add(scope, body);
  }

  @Get('people/:enrolment')
  @ApiOkResponse({ type: EnrolledDto })
  get(@InScope() scope: Scope, @Param('enrolment') enrolment: string): Promise<EnrolledDto> {
    return this.enrolments.get(scope, enrolment);
  }

  @Put('people/:enrolment')
  @ApiOperation({ summary: 'Changes who somebody is and what is agreed about them' })
  @ApiOkResponse({ type: EnrolledDto })
  change(@InScope() scope: Scope, @Param('enrolment') enrolment: string, @Body() body: ChangeEnrolmentDto): Promise<EnrolledDto> {
    return this.enrolments.change(scope, enrolment, body);
  }

  @Post('people/:enrolment/error')
  @HttpCode(200)
  @ApiOperation({ summary: 'Says that an enrolment was made in error: it counts nowhere' })
  @ApiOkResponse({ type: EnrolledDto })
  voided(@InScope() scope: Scope, @Param('enrolment') enrolment: string, @Body() { version }: VoidDto): Promise<EnrolledDto> {
    return this.enrolments.setVoid(scope, enrolment, true, version);
  }

  @Delete('people/:enrolment/error')
  @ApiOperation({ summary: 'Takes that back' })
  @ApiOkResponse({ type: EnrolledDto })
  restored(@InScope() scope: Scope, @Param('enrolment') enrolment: string, @Body() { version }: VoidDto): Promise<EnrolledDto> {
    return this.enrolments.setVoid(scope, enrolment, false, version);
  }

  @Get('mentors')
  @ApiOkResponse({ type: [MentorDto] })
  mentors(@InScope() scope: Scope): Promise<MentorDto[]> {
    return this.pairings.mentors(scope);
  }

  @Get('mentees')
  @ApiOkResponse({ type: MenteePageDto })
  mentees(@InScope() scope: Scope, @Query() query: MenteeQuery): Promise<MenteePageDto> {
    return this.pairings.mentees(scope, query);
  }

  @Post('pairings')
  @HttpCode(200)
  @ApiOperation({ summary: 'Gives mentees a mentor' })
  @ApiOkResponse({ type: [MentorPairingDto] })
  pair(@InScope() scope: Scope, @Body() body: NewPairingDto): Promise<MentorPairingDto[]> {
    return this.pairings.pair(scope, body);
  }

  @Put('pairings/:pairing')
  @ApiOkResponse({ type: MentorPairingDto })
  changePairing(@InScope() scope: Scope, @Param('pairing') pairing: string, @Body() body: ChangePairingDto): Promise<MentorPairingDto> {
    return this.pairings.change(scope, pairing, body);
  }

  @Delete('pairings/:pairing')
  @HttpCode(204)
  @ApiNoContentResponse()
  removePairing(@InScope() scope: Scope, @Param('pairing') pairing: string): Promise<void> {
    return this.pairings.remove(scope, pairing);
  }
}
