import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, IsString, IsUUID, Max, MaxLength, Min, MinLength, ValidateIf } from 'class-validator';
import { ROLES, type Role } from '../../shared/vocabulary/role.ts';
import { WATCH_ANSWERS, type WatchAnswer } from '../../shared/vocabulary/watch.ts';
import { IsDay } from '../directory/is-day.ts';

export class WatchSettingDto {
  @ApiProperty({ description: 'Silent sessions running after which the programme manager is asked: 1 to 12.' })
  @IsInt({ message: 'silentSessions must be a whole number, such as 2' })
  @Min(1, { message: 'silentSessions must be 1 or more' })
  @Max(12, { message: 'silentSessions must be 12 or fewer' })
  silentSessions!: number;

  @ApiProperty({ description: 'Weeks without a mentoring meeting after which a pair is flagged: 1 to 52.' })
  @IsInt({ message: 'silentWeeks must be a whole number, such as 8' })
  @Min(1, { message: 'silentWeeks must be 1 or more' })
  @Max(52, { message: 'silentWeeks must be 52 or fewer' })
  silentWeeks!: number;
}

export class WatchQuery {
  @ApiPropertyOptional({ format: 'date', description: 'As the record stood at the end of that day; today when left out.' })
  @IsOptional()
  @IsDay()
  on?: string;
}

export class WatchedSessionDto {
  @ApiProperty() title!: string;
  @ApiProperty({ format: 'date' }) heldOn!: string;
}

export class LastMeetingDto {
  @ApiProperty({ format: 'date' }) heldOn!: string;
  @ApiProperty({ type: [String], description: 'Whose logs have it: mentor, mentee, staff.' }) loggedBy!: string[];
}

export class WatchPromptDto {
  @ApiProperty({ format: 'uuid' }) enrolmentId!: string;
  @ApiProperty({ description: 'Name, or the code where no name is kept.' }) person!: string;
  @ApiProperty() personCode!: string;
  @ApiProperty({ enum: ROLES }) role!: Role;
  @ApiProperty({ type: String, nullable: true }) council!: string | null;
  @ApiProperty({ type: String, nullable: true }) set!: string | null;
  @ApiProperty({ description: 'What the prompt rests on, as it is sent back with an answer.' }) evidence!: string;
  @ApiProperty({ type: [WatchedSessionDto], description: 'Sessions with neither presence nor apology, running.' }) silent!: WatchedSessionDto[];
  @ApiProperty({ description: 'All such sessions running, the ones above included.' }) running!: number;
  @ApiProperty({ type: [WatchedSessionDto], description: 'Sessions among them whose register says nothing of them: passed over.' }) notRecorded!: WatchedSessionDto[];
  @ApiProperty({ type: WatchedSessionDto, nullable: true }) lastPresent!: WatchedSessionDto | null;
  @ApiProperty({ type: WatchedSessionDto, nullable: true }) lastApology!: WatchedSessionDto | null;
  @ApiProperty({ type: LastMeetingDto, nullable: true }) lastMeeting!: LastMeetingDto | null;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'No mentoring contact after this day; null: never.' }) since!: string | null;
  @ApiProperty({ format: 'date', description: 'The day that a confirmation would record.' }) withdrewOn!: string;
}

export class WatchDto {
  @ApiProperty({ format: 'date', description: 'The day it is asked for.' }) on!: string;
  @ApiProperty({ type: WatchSettingDto }) setting!: WatchSettingDto;
  @ApiProperty({ type: [WatchPromptDto] }) prompts!: WatchPromptDto[];
  @ApiProperty({ description: 'People whose question was put off to a later day.' }) snoozed!: number;
}

export class WatchReplyDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID('loose', { message: 'enrolmentId must be the id of an enrolment' })
  enrolmentId!: string;

  @ApiProperty({ description: 'As it came with the prompt.' })
  @IsString({ message: 'evidence must be the text that came with the prompt' })
  @MinLength(1, { message: 'evidence must be the text that came with the prompt' })
  @MaxLength(600, { message: 'evidence must be the text that came with the prompt' })
  evidence!: string;

  @ApiProperty({ enum: WATCH_ANSWERS })
  @IsIn(WATCH_ANSWERS, { message: `answer must be one of ${WATCH_ANSWERS.join(', ')}` })
  answer!: WatchAnswer;

  @ApiPropertyOptional({ description: 'Why it is dismissed: required then. Never about somebody’s health.' })
  @ValidateIf((reply: WatchReplyDto) => reply.answer === 'dismissed' || reply.reason !== undefined)
  @IsString({ message: 'reason must be text: say why this is no withdrawal' })
  @MinLength(1, { message: 'reason must say why this is no withdrawal' })
  @MaxLength(500, { message: 'reason must be 500 characters or fewer' })
  reason?: string;

  @ApiPropertyOptional({ format: 'date', description: 'For snoozed: when to ask again.' })
  @ValidateIf((reply: WatchReplyDto) => reply.answer === 'snoozed' || reply.until !== undefined)
  @IsDay()
  until?: string;

  @ApiPropertyOptional({ format: 'date', description: 'The day that was asked for, when not today.' })
  @IsOptional()
  @IsDay()
  on?: string;
}

export class WatchRepliedDto {
  @ApiProperty({ enum: WATCH_ANSWERS }) answer!: WatchAnswer;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'For confirmed: the day recorded.' }) withdrewOn!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) snoozedUntil!: string | null;
}
