import { Body, Controller, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { Needs, InScope } from '../access/allow.ts';
import type { Scope } from '../kernel/scope.ts';
import { WatchDto, WatchQuery, WatchRepliedDto, WatchReplyDto, WatchSettingDto } from './watch.dto.ts';
import { WatchService } from './watch.service.ts';

@ApiTags('withdrawals')
@ApiParam({ name: 'programme', type: String })
@Controller('api/programmes/:programme/watch')
@Needs('record_withdrawals')
export class WatchController {
  constructor(private readonly watches: WatchService) {}

  @Get()
  @ApiOperation({ summary: 'Who may have left in effect, and what says so' })
  @ApiOkResponse({ type: WatchDto })
  read(@InScope() scope: Scope, @Query() query: WatchQuery): Promise<WatchDto> {
    return this.watches.watch(scope, query.on);
  }

  @Post('replies')
  @HttpCode(200)
  @ApiOperation({ summary: 'Confirms, dismisses or puts off one of the questions' })
  @ApiOkResponse({ type: WatchRepliedDto })
  reply(@InScope() scope: Scope, @Body() body: WatchReplyDto): Promise<WatchRepliedDto> {
    return this.watches.reply(scope, body);
  }

  @Put('setting')
  @ApiOperation({ summary: 'Changes after how many silent sessions, and weeks without mentoring, it asks' })
  @ApiOkResponse({ type: WatchSettingDto })
  change(@InScope() scope: Scope, @Body() body: WatchSettingDto): Promise<WatchSettingDto> {
    return this.watches.change(scope, body);
  }
}
