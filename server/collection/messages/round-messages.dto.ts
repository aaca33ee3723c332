import { ApiProperty } from '@nestjs/swagger';
import { IsEmail, IsIn, IsInt, IsOptional, IsString, Matches, MaxLength, Min, ValidateIf } from 'class-validator';
import { MESSAGE_STATUSES, MESSAGE_STEPS, PLAN_STATUSES, type MessageStatus, type MessageStep, type PlanStatus } from '../../../shared/vocabulary/message.ts';
import { IsDay } from '../../directory/is-day.ts';

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
  @ApiProperty({ description: 'Where an answer to it goes; empty: where the mail server or Notify sends answers.' }) replyTo!: string;
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

  @ApiProperty({ format: 'email', description: 'An e-mail address, or empty.' })
  @ValidateIf((message: ChangeRoundMessageDto) => message.replyTo !== '')
  @IsEmail({}, { message: 'must be an e-mail address such as name@council.gov.uk, or empty' })
  replyTo!: string;
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
  @ApiProperty({ required: false, description: 'Part of a name, a code or an address.' }) @IsOptional() @IsString() @MaxLength(100, { message: 'search must be 100 characters or fewer' }) search?: string;
  @ApiProperty({ required: false, description: 'From 1; 50 a page.' }) @IsOptional() @Matches(/^[1-9]\d{0,5}$/, { message: 'page must be a whole number from 1' }) page?: string;
}

class EarlierTryDto {
  @ApiProperty() address!: string;
  @ApiProperty({ enum: MESSAGE_STATUSES, enumName: 'MessageStatus' }) status!: MessageStatus;
  @ApiProperty() because!: string;
  @ApiProperty({ format: 'date-time', type: String, nullable: true }) sentAt!: Date | null;
  @ApiProperty({ format: 'date-time', description: 'When it was put in the outbox again.' }) againAt!: Date;
  @ApiProperty({ description: 'Who had that done.' }) againBy!: string;
}

export class SentMessageDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() round!: string;
  @ApiProperty({ enum: MESSAGE_STEPS, enumName: 'MessageStep' }) step!: MessageStep;
  @ApiProperty() person!: string;
  @ApiProperty({ description: 'Code of the person.' }) code!: string;
  @ApiProperty() address!: string;
  @ApiProperty({ enum: MESSAGE_STATUSES, enumName: 'MessageStatus' }) status!: MessageStatus;
  @ApiProperty({ description: 'Why it was not sent, or what was said to it.' }) because!: string;
  @ApiProperty({ format: 'date-time' }) dueAt!: Date;
  @ApiProperty({ format: 'date-time', type: String, nullable: true }) sentAt!: Date | null;
  @ApiProperty({ description: 'As it was sent, the link left out; empty before.' }) subject!: string;
  @ApiProperty() body!: string;
  @ApiProperty({ description: 'It did not reach them, it is the latest to them, and it can be sent again.' }) canGoAgain!: boolean;
  @ApiProperty({ description: 'It left, so that it can be noted that a mail said it came back.' }) canHaveComeBack!: boolean;
  @ApiProperty({ type: [EarlierTryDto], description: 'What became of it before it was put in the outbox again, the first time first.' }) earlier!: EarlierTryDto[];
}

export class SentMessagesDto {
  @ApiProperty({ type: 'integer' }) total!: number;
  @ApiProperty({ type: [SentMessageDto] }) messages!: SentMessageDto[];
}

export const AGAIN_OUTCOMES = ['again', 'under_way', 'nothing'] as const;

/** What became of a message that should have reached somebody. */
export class MessageAgainDto {
  @ApiProperty({ enum: AGAIN_OUTCOMES, description: 'again: it leaves once more; under_way: it is being sent at this moment; nothing: see because.' }) outcome!: (typeof AGAIN_OUTCOMES)[number];
  @ApiProperty({ enum: MESSAGE_STEPS, enumName: 'MessageStep', nullable: true, description: 'Which message.' }) step!: MessageStep | null;
  @ApiProperty({ format: 'date-time', type: String, nullable: true, description: 'When it leaves at the earliest; every check is made once more then.' }) leavesAt!: Date | null;
  @ApiProperty({ description: 'Why nothing is sent; empty otherwise.' }) because!: string;
}
