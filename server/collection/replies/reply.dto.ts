import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsOptional, IsString, IsUUID, Matches, MaxLength, ValidateIf } from 'class-validator';
import { REPLY_KINDS, type ReplyKind } from '../../../shared/vocabulary/reply.ts';

const CODE = /^[A-Za-z0-9_-]{1,60}$/;
const REVISION = 'revision must be the whole number that came with the reply';

export class WrittenReplyDto {
  @ApiProperty({ description: 'What people said, in words that let nobody be recognised.' })
  @IsString({ message: 'said must be text' })
  @Matches(/\S/, { message: 'said must say what people said' })
  @MaxLength(1000, { message: 'said must be 1,000 characters or fewer' })
  said!: string;

  @ApiProperty({ enum: REPLY_KINDS, enumName: 'ReplyKind' })
  @IsIn(REPLY_KINDS, { message: `kind must be one of ${REPLY_KINDS.join(', ')}` })
  kind!: ReplyKind;

  @ApiProperty({ description: 'What was done about it, what will be, or why it is not.' })
  @IsString({ message: 'done must be text' })
  @Matches(/\S/, { message: 'done must say what was done, or why not' })
  @MaxLength(2000, { message: 'done must be 2,000 characters or fewer' })
  done!: string;

  @ApiProperty({ type: String, nullable: true, description: 'Code of the set whose people see it; null: participants and mentors of all.' })
  @ValidateIf((_, value) => value !== null)
  @Matches(CODE, { message: 'set must be the code of a set, or null' })
  set!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Code of the group feedback whose point it answers; null: none.' })
  @ValidateIf((_, value) => value !== null)
  @Matches(CODE, { message: 'groupFeedback must be the code of group feedback, or null' })
  groupFeedback!: string | null;
}

export class NewReplyDto extends WrittenReplyDto {
  @ApiPropertyOptional({ format: 'uuid', description: 'Made by whoever sends it, so that a retry adds nothing.' })
  @IsOptional()
  @IsUUID('loose', { message: 'id must be a UUID' })
  id?: string;
}

export class SaveReplyDto extends WrittenReplyDto {
  @ApiProperty({ type: 'integer', description: 'The revision that was read.' }) @IsInt({ message: REVISION }) revision!: number;
}

export class PublishReplyDto {
  @ApiProperty({ description: 'False takes it back: it is a draft again.' }) @IsBoolean({ message: 'published must be true or false' }) published!: boolean;
  @ApiProperty({ type: 'integer', description: 'The revision that was read.' }) @IsInt({ message: REVISION }) revision!: number;
}

export class MoveReplyDto {
  @ApiProperty({ enum: ['up', 'down'] }) @IsIn(['up', 'down'], { message: 'towards must be up or down' }) towards!: 'up' | 'down';
  @ApiProperty({ type: 'integer', description: 'The revision that was read.' }) @IsInt({ message: REVISION }) revision!: number;
}

export class ReplyRevisionQuery {
  @ApiProperty({ type: 'integer', description: 'The revision that was seen.' }) @Type(() => Number) @IsInt({ message: REVISION }) revision!: number;
}

export class ReplyDto extends WrittenReplyDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, nullable: true }) setName!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Title of the group feedback whose point it answers.' }) groupFeedbackTitle!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Since when people see it; null: a draft.' }) publishedOn!: string | null;
  @ApiProperty({ type: 'integer' }) revision!: number;
  @ApiProperty({ description: 'Whether whoever asks may change it.' }) writable!: boolean;
}

/** A point of group feedback that can be replied to. */
export class ReplyPointDto {
  @ApiProperty({ description: 'Code of the group feedback.' }) groupFeedback!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ format: 'date' }) heldOn!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Code of the set in whose session it was said.' }) set!: string | null;
  @ApiProperty() heading!: string;
  @ApiProperty() point!: string;
}

export class ReplySetDto {
  @ApiProperty() code!: string;
  @ApiProperty() name!: string;
}

/** What a reply can be about, and for whom it can be. */
export class ReplyChoicesDto {
  @ApiProperty({ type: [ReplySetDto] }) sets!: ReplySetDto[];
  @ApiProperty({ description: 'Whether it can be for everybody; a facilitator writes for their own sets.' }) everybody!: boolean;
  @ApiProperty({ type: [ReplyPointDto], description: 'The newest first.' }) points!: ReplyPointDto[];
}
