import { Body, Controller, Delete, Get, HttpCode, Param, Put, Query, StreamableFile } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiParam, ApiProduces, ApiTags } from '@nestjs/swagger';
import { InScope, Needs } from '../../access/allow.ts';
import { Problem } from '../../kernel/problem.ts';
import type { Scope } from '../../kernel/scope.ts';
import { GroupFeedbackDto, GroupFeedbackHeadDto, NewTranscriptDto, RoomPersonDto, RoomQueryDto, RoomSessionDto, SaveGroupFeedbackDto, TranscriptDto } from './group-feedback.dto.ts';
import { GroupRoomService } from './group-room.service.ts';
import { GroupFeedbackService } from './group-feedback.service.ts';

@ApiTags('group feedback')
@ApiParam({ name: 'programme', type: String, description: 'Code of the programme.' })
@Controller('api/programmes/:programme/group-feedback')
@Needs('see_group_feedback')
export class GroupFeedbackController {
  constructor(
    private readonly feedback: GroupFeedbackService,
    private readonly room: GroupRoomService,
  ) {}

  @Get()
  @ApiOperation({ summary: 'What groups said, the newest first' })
  @ApiOkResponse({ type: [GroupFeedbackHeadDto] })
  list(@InScope() scope: Scope): Promise<GroupFeedbackHeadDto[]> {
    return this.feedback.list(scope);
  }

  @Get('room/sessions')
  @Needs('write_group_feedback')
  @ApiOperation({ summary: 'Sessions that have begun and were not cancelled, the newest first' })
  @ApiOkResponse({ type: [RoomSessionDto] })
  sessions(@InScope() scope: Scope): Promise<RoomSessionDto[]> {
    return this.room.sessions(scope);
  }

  @Get('room/people')
  @Needs('write_group_feedback')
  @ApiOperation({ summary: 'Who may have been in the room, those whom the register has as there first' })
  @ApiOkResponse({ type: [RoomPersonDto] })
  people(@InScope() scope: Scope, @Query() { session }: RoomQueryDto): Promise<RoomPersonDto[]> {
    return this.room.people(scope, session ?? null);
  }

  @Get(':feedback')
  @ApiOkResponse({ type: GroupFeedbackDto })
  read(@InScope() scope: Scope, @Param('feedback') code: string): Promise<GroupFeedbackDto> {
    return this.feedback.read(scope, code);
  }

  @Put(':feedback')
  @Needs('write_group_feedback')
  @ApiOperation({ summary: 'Writes down what a group said' })
  @ApiOkResponse({ type: GroupFeedbackDto })
  save(@InScope() scope: Scope, @Param('feedback') code: string, @Body() body: SaveGroupFeedbackDto): Promise<GroupFeedbackDto> {
    if (!/^[A-Za-z0-9][A-Za-z0-9_-]{0,59}$/.test(code)) throw new Problem('invalid_input', 'The code must begin with a letter or digit and hold only letters, digits, - and _, 60 at most.');
    return this.feedback.save(scope, code, body);
  }

  @Delete(':feedback')
  @HttpCode(204)
  @Needs('remove_group_feedback')
  @ApiNoContentResponse()
  remove(@InScope() scope: Scope, @Param('feedback') code: string): Promise<void> {
    return this.feedback.remove(scope, code);
  }

  @Put(':feedback/transcript')
  @Needs('add_transcripts')
  @ApiOperation({ summary: 'Keeps the transcript of a focus group, in the place of one that was seen' })
  @ApiOkResponse({ type: TranscriptDto })
  addTranscript(@InScope() scope: Scope, @Param('feedback') code: string, @Body() body: NewTranscriptDto): Promise<TranscriptDto> {
    return this.feedback.addTranscript(scope, code, body);
  }

  @Get(':feedback/transcript')
  @Needs('read_transcripts')
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async transcript(@InScope() scope: Scope, @Param('feedback') code: string): Promise<StreamableFile> {
    const { fileName, mediaType, content } = await this.feedback.transcript(scope, code);
    return new StreamableFile(content, { type: mediaType, disposition: `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}` });
  }
}
