import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsArray, IsBase64, IsBoolean, IsIn, IsInt, IsOptional, IsString, IsUUID, Matches, Max, MaxLength, Min, MinLength, ValidateIf, ValidateNested } from 'class-validator';
import { GROUP_FEEDBACK_KINDS, STANCES, type GroupFeedbackKind, type Stance } from '../../../shared/vocabulary/group-feedback.ts';
import { ROLES, type Role } from '../../../shared/vocabulary/role.ts';
import { IsDay } from '../../directory/is-day.ts';

/** As much as a file of a programme can hold. */
const LONGEST_MINUTES = 600;

export class PointDto {
  @ApiProperty() @IsString() @MinLength(1, { message: 'heading must say what the point stands under' }) @MaxLength(200) heading!: string;
  @ApiProperty({ description: 'As it stood on the flip chart.' }) @IsString() @MinLength(1, { message: 'point is empty' }) @MaxLength(1000) point!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Code of the outcome it speaks to.' }) @ValidateIf((point: PointDto) => point.outcome !== null) @IsString() @MaxLength(60) outcome!: string | null;
  @ApiProperty({ enum: STANCES, enumName: 'Stance' }) @IsIn(STANCES) stance!: Stance;
}

/** Somebody who was in the room. */
export class InTheRoomDto {
  @ApiProperty({ format: 'uuid' }) @IsUUID() enrolmentId!: string;
  @ApiProperty({ description: 'Whether they contributed: only then does it count for them.' }) @IsBoolean() contributed!: boolean;
}

export class SaveGroupFeedbackDto {
  @ApiProperty({ type: 'integer', description: 'The revision that was read; 0 for a new one.' }) @IsInt() @Min(0) revision!: number;
  @ApiProperty({ enum: GROUP_FEEDBACK_KINDS, enumName: 'GroupFeedbackKind' }) @IsIn(GROUP_FEEDBACK_KINDS) kind!: GroupFeedbackKind;
  @ApiProperty() @IsString() @MinLength(1, { message: 'title must say which group this was' }) @MaxLength(200) title!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Code of the session it was given in.' }) @ValidateIf((one: SaveGroupFeedbackDto) => one.session !== null) @IsString() @MaxLength(60) session!: string | null;
  @ApiProperty({ format: 'date' }) @IsDay() heldOn!: string;
  @ApiProperty({ type: 'integer', nullable: true, description: 'How long, in minutes.' }) @ValidateIf((one: SaveGroupFeedbackDto) => one.minutes !== null) @IsInt() @Min(1) @Max(LONGEST_MINUTES, { message: 'minutes must be 600 at most: a group of several days is written down day by day' }) minutes!: number | null;
  @ApiProperty() @IsBoolean() countsAsContribution!: boolean;
  @ApiProperty({ type: [PointDto] }) @IsArray() @ArrayMaxSize(300) @ValidateNested({ each: true }) @Type(() => PointDto) points!: PointDto[];
  @ApiProperty({ type: [InTheRoomDto] })
  @IsArray() @ArrayMaxSize(500) @ArrayUnique(({ enrolmentId }: InTheRoomDto) => enrolmentId, { message: 'people must name everybody once' }) @ValidateNested({ each: true }) @Type(() => InTheRoomDto)
  people!: InTheRoomDto[];
}

export class PersonInTheRoomDto extends InTheRoomDto {
  @ApiProperty() person!: string;
  @ApiProperty({ enum: ROLES, enumName: 'Role' }) role!: Role;
  @ApiProperty({ type: String, nullable: true }) council!: string | null;
}

export class TranscriptDto {
  @ApiProperty() fileName!: string;
  @ApiProperty({ type: 'integer' }) bytes!: number;
  @ApiProperty({ format: 'date-time' }) addedAt!: Date;
  @ApiProperty({ type: 'integer' }) revision!: number;
}

export class GroupFeedbackDto extends SaveGroupFeedbackDto {
  @ApiProperty() code!: string;
  @ApiProperty({ type: [PersonInTheRoomDto], description: 'Empty for evaluators, who know people by pseudonym alone.' }) declare people: PersonInTheRoomDto[];
  @ApiProperty({ type: 'integer', description: 'How many were in the room; told to evaluators too.' }) inTheRoom!: number;
  @ApiProperty({ type: 'integer', description: 'How many of them contributed.' }) contributed!: number;
  @ApiProperty({ type: TranscriptDto, nullable: true }) transcript!: TranscriptDto | null;
}

export class GroupFeedbackHeadDto {
  @ApiProperty() code!: string;
  @ApiProperty({ enum: GROUP_FEEDBACK_KINDS, enumName: 'GroupFeedbackKind' }) kind!: GroupFeedbackKind;
  @ApiProperty() title!: string;
  @ApiProperty({ type: String, nullable: true }) session!: string | null;
  @ApiProperty({ format: 'date' }) heldOn!: string;
  @ApiProperty({ type: 'integer' }) points!: number;
  @ApiProperty({ type: 'integer' }) inTheRoom!: number;
  @ApiProperty({ type: 'integer' }) contributed!: number;
  @ApiProperty() countsAsContribution!: boolean;
  @ApiProperty() hasTranscript!: boolean;
}

/** A session in which something may have been said. */
export class RoomSessionDto {
  @ApiProperty() code!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ format: 'date' }) heldOn!: string;
  @ApiProperty({ type: String, nullable: true }) set!: string | null;
}

/** Somebody who may have been in the room. */
export class RoomPersonDto {
  @ApiProperty({ format: 'uuid' }) enrolmentId!: string;
  @ApiProperty() person!: string;
  @ApiProperty({ enum: ROLES, enumName: 'Role' }) role!: Role;
  @ApiProperty({ type: String, nullable: true }) council!: string | null;
  @ApiProperty({ description: 'Whether the register of the session has them as there.' }) there!: boolean;
}

export class RoomQueryDto {
  @ApiProperty({ required: false, description: 'Code of the session: who is on its register comes first.' }) @IsOptional() @IsString() @MaxLength(60) session?: string;
}

/** 700 kB as base64: what a long conversation takes as a text or a document. */
const LONGEST = 930_000;

export class NewTranscriptDto {
  @ApiProperty({ type: 'integer', description: 'The revision of the transcript that was seen; 0 where there was none.' }) @IsInt() @Min(0) revision!: number;
  @ApiProperty() @Matches(/^[^/\\\u0000-\u001f]{1,150}\.(txt|docx|odt|vtt)$/i, { message: 'fileName must be that of a .txt, .docx, .odt or .vtt file' }) fileName!: string;
  @ApiProperty({ format: 'byte', description: 'The file in base64; 700 kB at most.' })
  @IsBase64({}, { message: 'content must be the file in base64' }) @MaxLength(LONGEST, { message: 'content must be 700 kB at most' })
  content!: string;
}
