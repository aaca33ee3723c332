import { Body, Controller, Delete, Get, HttpCode, Param, ParseEnumPipe, Post, Put, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { MESSAGE_STEPS, type MessageStep } from '../../../shared/vocabulary/message.ts';
import { InScope, Needs } from '../../access/allow.ts';
import { Problem } from '../../kernel/problem.ts';
import type { Scope } from '../../kernel/scope.ts';
import { RoundMessageAgainService } from './round-message-again.service.ts';
import { RoundMessageBackService } from './round-message-back.service.ts';
import { ApproveRoundMessageDto, ChangeRoundMessageDto, MessageAgainDto, MessagesQueryDto, RoundMessagePreviewDto, RoundMessagesDto, SentMessagesDto } from './round-messages.dto.ts';
import { RoundMessagesService } from './round-messages.service.ts';

const step = new ParseEnumPipe(Object.fromEntries(MESSAGE_STEPS.map((one) => [one, one])), {
  exceptionFactory: () => new Problem('not_found', `There are the messages ${MESSAGE_STEPS.join(', ')}.`),
});

@ApiTags('messages')
@ApiParam({ name: 'programme', type: String, description: 'Code of the programme.' })
@Controller('api/programmes/:programme/rounds/:round/messages')
@Needs('manage_rounds')
export class RoundMessagesController {
  constructor(
    private readonly messages: RoundMessagesService,
    private readonly sendAgain: RoundMessageAgainService,
    private readonly back: RoundMessageBackService,
  ) {}

  @Get()
  @ApiOperation({ summary: 'What a round plans to send, and how far that is' })
  @ApiOkResponse({ type: RoundMessagesDto })
  plan(@InScope() scope: Scope, @Param('round') round: string): Promise<RoundMessagesDto> {
    return this.messages.plan(scope, round);
  }

  @Get('sent')
  @ApiOperation({ summary: 'Every message to everybody' })
  @ApiOkResponse({ type: SentMessagesDto })
  sent(@InScope() scope: Scope, @Param('round') round: string, @Query() query: MessagesQueryDto): Promise<SentMessagesDto> {
    return this.messages.sent(scope, round, query.status ?? null, query.search?.trim() ?? '', Number(query.page ?? 1));
  }

  @Post('sent/:message/again')
  @HttpCode(200)
  @ApiParam({ name: 'message', type: String, format: 'uuid' })
  @ApiOperation({ summary: 'Sends a message again that did not reach somebody' })
  @ApiOkResponse({ type: MessageAgainDto })
  again(@InScope() scope: Scope, @Param('round') round: string, @Param('message') message: string): Promise<MessageAgainDto> {
    return this.sendAgain.again(scope, round, message);
  }

  @Post('sent/:message/came-back')
  @HttpCode(204)
  @ApiParam({ name: 'message', type: String, format: 'uuid' })
  @ApiOperation({ summary: 'Notes that a mail said that a message came back: nothing more is sent to its address' })
  @ApiNoContentResponse()
  cameBack(@InScope() scope: Scope, @Param('round') round: string, @Param('message') message: string): Promise<void> {
    return this.back.cameBack(scope, round, message);
  }

  @Get(':step/preview')
  @ApiParam({ name: 'step', enum: MESSAGE_STEPS })
  @ApiOkResponse({ type: RoundMessagePreviewDto })
  preview(@InScope() scope: Scope, @Param('round') round: string, @Param('step', step) which: MessageStep): Promise<RoundMessagePreviewDto> {
    return this.messages.preview(scope, round, which);
  }

  @Put(':step')
  @HttpCode(204)
  @ApiParam({ name: 'step', enum: MESSAGE_STEPS })
  @ApiNoContentResponse()
  change(@InScope() scope: Scope, @Param('round') round: string, @Param('step', step) which: MessageStep, @Body() body: ChangeRoundMessageDto): Promise<void> {
    return this.messages.change(scope, round, which, body);
  }

  @Post(':step/approval')
  @HttpCode(204)
  @ApiParam({ name: 'step', enum: MESSAGE_STEPS })
  @ApiNoContentResponse()
  approve(@InScope() scope: Scope, @Param('round') round: string, @Param('step', step) which: MessageStep, @Body() { revision }: ApproveRoundMessageDto): Promise<void> {
    return this.messages.approve(scope, round, which, revision);
  }

  @Delete(':step')
  @HttpCode(204)
  @ApiParam({ name: 'step', enum: MESSAGE_STEPS })
  @ApiNoContentResponse()
  stop(@InScope() scope: Scope, @Param('round') round: string, @Param('step', step) which: MessageStep): Promise<void> {
    return this.messages.stop(scope, round, which);
  }
}
