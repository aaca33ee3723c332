import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { InScope, Needs } from '../access/allow.ts';
import type { Scope } from '../kernel/scope.ts';
import { EffectsQuery, EnrolmentDto, EnrolmentsQuery, PastWithdrawalDto, WithdrawalDto, WithdrawalEffectsDto, WithdrawDto } from './withdrawal.dto.ts';
import { WithdrawalService } from './withdrawal.service.ts';

@ApiTags('withdrawals')
@ApiParam({ name: 'programme', type: String })
@Controller('api/programmes/:programme/enrolments')
@Needs('record_withdrawals')
export class WithdrawalController {
  constructor(private readonly withdrawals: WithdrawalService) {}

  @Get()
  @ApiOperation({ summary: 'Everybody enrolled, or those who did or did not withdraw' })
  @ApiOkResponse({ type: [EnrolmentDto] })
  list(@InScope() scope: Scope, @Query() query: EnrolmentsQuery): Promise<EnrolmentDto[]> {
    return this.withdrawals.listEnrolments(scope, query.withdrew);
  }

  @Get(':enrolment/withdrawal-effects')
  @ApiOperation({ summary: 'What a withdrawal on a day would change' })
  @ApiOkResponse({ type: WithdrawalEffectsDto })
  effects(@InScope() scope: Scope, @Param('enrolment') enrolment: string, @Query() query: EffectsQuery): Promise<WithdrawalEffectsDto> {
    return this.withdrawals.effectsOf(scope, enrolment, query.withdrewOn, query.reason);
  }

  @Get(':enrolment/withdrawals')
  @ApiOperation({ summary: 'Every withdrawal of somebody that was recorded, those taken back too' })
  @ApiOkResponse({ type: [PastWithdrawalDto] })
  history(@InScope() scope: Scope, @Param('enrolment') enrolment: string): Promise<PastWithdrawalDto[]> {
    return this.withdrawals.history(scope, enrolment);
  }

  /** 200, not 201: the same again is answered in the same way. */
  @Post(':enrolment/withdrawal')
  @HttpCode(200)
  @ApiOperation({ summary: 'Records that somebody withdrew; they stay a starter' })
  @ApiOkResponse({ type: WithdrawalDto })
  withdraw(@InScope() scope: Scope, @Param('enrolment') enrolment: string, @Body() body: WithdrawDto): Promise<WithdrawalDto> {
    return this.withdrawals.withdraw(scope, enrolment, body);
  }

  @Delete(':enrolment/withdrawal')
  @HttpCode(204)
  @ApiOperation({ summary: 'Takes a withdrawal back' })
  @ApiNoContentResponse()
  reverse(@InScope() scope: Scope, @Param('enrolment') enrolment: string): Promise<void> {
    return this.withdrawals.reverse(scope, enrolment);
  }
}
