import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { InScope, Needs } from '../../access/allow.ts';
import type { Scope } from '../../kernel/scope.ts';
import { MoveReplyDto, NewReplyDto, PublishReplyDto, ReplyChoicesDto, ReplyDto, ReplyRevisionQuery, SaveReplyDto } from './reply.dto.ts';
import { RepliesService } from './replies.service.ts';

@ApiTags('replies')
@ApiParam({ name: 'programme', type: String, description: 'Code of the programme.' })
@Controller('api/programmes/:programme/replies')
@Needs('write_replies')
export class RepliesController {
  constructor(private readonly replies: RepliesService) {}

  @Get()
  @Needs('see_replies')
  @ApiOperation({ summary: 'You said, we did: what people see, in its order, then drafts' })
  @ApiOkResponse({ type: [ReplyDto] })
  list(@InScope() scope: Scope): Promise<ReplyDto[]> {
    return this.replies.list(scope);
  }

  @Get('choices')
  @ApiOperation({ summary: 'For whom a reply can be, and the points of group feedback it can answer' })
  @ApiOkResponse({ type: ReplyChoicesDto })
  choices(@InScope() scope: Scope): Promise<ReplyChoicesDto> {
    return this.replies.choices(scope);
  }

  @Post()
  @HttpCode(200)
  @ApiOperation({ summary: 'Writes a reply as a draft' })
  @ApiOkResponse({ type: ReplyDto })
  write(@InScope() scope: Scope, @Body() body: NewReplyDto): Promise<ReplyDto> {
    return this.replies.write(scope, body);
  }

  @Put(':reply')
  @ApiOperation({ summary: 'Changes a reply' })
  @ApiOkResponse({ type: ReplyDto })
  save(@InScope() scope: Scope, @Param('reply') reply: string, @Body() body: SaveReplyDto): Promise<ReplyDto> {
    return this.replies.save(scope, reply, body);
  }

  @Put(':reply/publication')
  @ApiOperation({ summary: 'Publishes a reply, or takes it back' })
  @ApiOkResponse({ type: ReplyDto })
  publish(@InScope() scope: Scope, @Param('reply') reply: string, @Body() body: PublishReplyDto): Promise<ReplyDto> {
    return this.replies.publish(scope, reply, body);
  }

  @Post(':reply/place')
  @HttpCode(200)
  @ApiOperation({ summary: 'Moves a published reply one place up or down' })
  @ApiOkResponse({ type: ReplyDto })
  move(@InScope() scope: Scope, @Param('reply') reply: string, @Body() body: MoveReplyDto): Promise<ReplyDto> {
    return this.replies.move(scope, reply, body);
  }

  @Delete(':reply')
  @HttpCode(204)
  @ApiOperation({ summary: 'Takes a reply out for good' })
  @ApiNoContentResponse()
  remove(@InScope() scope: Scope, @Param('reply') reply: string, @Query() { revision }: ReplyRevisionQuery): Promise<void> {
    return this.replies.remove(scope, reply, revision);
  }
}
