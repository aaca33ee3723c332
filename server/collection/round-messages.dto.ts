import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, IsString, Matches, MaxLength, Min } from 'class-validator';
import { MESSAGE_STATUSES, MESSAGE_STEPS, PLAN_STATUSES, type MessageStatus, type MessageStep, type PlanStatus } from '../../shared/vocabulary/message.ts';
import { IsDay } from '../directory/is-day.ts';

class CountDto {
  @ApiProperty({ enum: MESSAGE_STATUSES, enumName: 'MessageStatus' }) status!: MessageStatus;
  @ApiProperty({ type: 'integer' }) messages!: number;
}

/** A message that a round plans, and how far it has come. */
export class RoundMessageDto {
  @ApiProperty({ enum: MESSAGE_STEPS, enumName: 'MessageStep' }) step!: MessageStep;
  @ApiProperty({ format: 'date' }) dueOn!: string;
  @ApiProperty() subject!: string;
  @ApiProperty() body!: string;
  @ApiProperty() bodyBegun!: string;
  @ApiProperty() signedBy!: string;
  @ApiProperty({ enum: PLAN_STATUSES, enumName: 'PlanStatus' }) status!: PlanStatus;
  @ApiProperty({ description: 'Who approved it; empty before.' }) approvedBy!: string;
  @ApiProperty({ type: 'integer' }) revision!: number;
  @ApiProperty({ type: [CountDto], description: 'What became of its messages, once it is started.' }) messages!: CountDto[];
}

export class RoundMessagesDto {
  @ApiProperty({ enum: ['smtp', 'notify', 'outbox'], description: 'How they leave; outbox: they are kept to be read.' }) transport!: string;
  @ApiProperty({ type: [RoundMessageDto] }) steps!: RoundMessageDto[];
}

export class ChangeRoundMessageDto {
  @ApiProperty({ type: 'integer' }) @IsInt() @Min(1) revision!: number;
  @ApiProperty({ format: 'date' }) @IsDay() dueOn!: string;
  @ApiProperty() @IsString() @MaxLength(200) subject!: string;
  @ApiProperty() @IsString() @MaxLength(10_000) body!: string;
  @ApiProperty() @IsString() @MaxLength(10_000) bodyBegun!: string;
  @ApiProperty() @IsString() @MaxLength(200) signedBy!: string;
}

export class ApproveRoundMessageDto {
  @ApiProperty({ type: 'integer', description: 'Of what was read and found right.' }) @IsInt() @Min(1) revision!: number;
}

class NotWrittenToDto {
  @ApiProperty() because!: string;
  @ApiProperty({ type: 'integer' }) people!: number;
}

/** Who would be written to now, and what it would say. */
export class RoundMessagePreviewDto {
  @ApiProperty({ type: 'integer' }) notBegun!: number;
  @ApiProperty({ type: 'integer' }) begun!: number;
  @ApiProperty({ type: [NotWrittenToDto] }) notWrittenTo!: NotWrittenToDto[];
  @ApiProperty({ description: 'To somebody invented who has not begun.' }) subject!: string;
  @ApiProperty() text!: string;
  @ApiProperty({ description: 'To somebody invented who has begun.' }) textBegun!: string;
}

export class MessagesQueryDto {
  @ApiProperty({ required: false, enum: MESSAGE_STATUSES, enumName: 'MessageStatus' }) @IsOptional() @IsIn(MESSAGE_STATUSES) status?: MessageStatus;
  @ApiProperty({ required: false, description: 'From 1; 50 a page.' }) @IsOptional() @Matches(/^[1-9]\d{0,5}$/, { message: 'page must be a whole number from 1' }) page?: string;
}

export class SentMessageDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() round!: string;
  @ApiProperty({ enum: MESSAGE_STEPS, enumName: 'MessageStep' }) step!: MessageStep;
  @ApiProperty() person!: string;
  @ApiProperty() address!: string;
  @ApiProperty({ enum: MESSAGE_STATUSES, enumName: 'MessageStatus' }) status!: MessageStatus;
  @ApiProperty({ description: 'Why it was not sent, or what was said to it.' }) because!: string;
  @ApiProperty({ format: 'date-time' }) dueAt!: Date;
  @ApiProperty({ format: 'date-time', type: String, nullable: true }) sentAt!: Date | null;
  @ApiProperty({ description: 'As it was sent, the link left out; empty before.' }) subject!: string;
  @ApiProperty() body!: string;
}

export class SentMessagesDto {
  @ApiProperty({ type: 'integer' }) total!: number;
  @ApiProperty({ type: [SentMessageDto] }) messages!: SentMessageDto[];
}
