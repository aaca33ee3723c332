import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { REGISTER_MARKS, type RegisterMark } from '../../shared/vocabulary/register.ts';
import { ROLES, type Role } from '../../shared/vocabulary/role.ts';
import {
  DATE_PRECISIONS,
  WITHDRAWAL_KINDS,
  WITHDRAWAL_REASONS,
  type DatePrecision,
  type WithdrawalKind,
  type WithdrawalReason,
} from '../../shared/vocabulary/withdrawal.ts';
import { IsDay } from '../directory/is-day.ts';

export class WithdrawDto {
  @ApiProperty({ enum: WITHDRAWAL_KINDS })
  @IsIn(WITHDRAWAL_KINDS, { message: `kind must be one of ${WITHDRAWAL_KINDS.join(', ')}` })
  kind!: WithdrawalKind;

  @ApiProperty({ format: 'date', description: 'The day to count with; sessions after it count as absent.' })
  @IsDay()
  withdrewOn!: string;

  @ApiProperty({ enum: DATE_PRECISIONS })
  @IsIn(DATE_PRECISIONS, { message: `datePrecision must be one of ${DATE_PRECISIONS.join(', ')}` })
  datePrecision!: DatePrecision;

  @ApiPropertyOptional({ description: 'The date as it was told, such as “by the summer”.' })
  @IsOptional()
  @IsString({ message: 'dateNote must be text' })
  @MaxLength(200, { message: 'dateNote must be 200 characters or fewer' })
  dateNote?: string;

  @ApiProperty({ enum: WITHDRAWAL_REASONS })
  @IsIn(WITHDRAWAL_REASONS, { message: `reason must be one of ${WITHDRAWAL_REASONS.join(', ')}` })
  reason!: WithdrawalReason;

  @ApiPropertyOptional()
  @IsOptional()
  @IsString({ message: 'note must be text' })
  @MaxLength(1000, { message: 'note must be 1,000 characters or fewer' })
  note?: string;

  @ApiPropertyOptional({ description: 'Who told the programme.' })
  @IsOptional()
  @IsString({ message: 'toldBy must be text' })
  @MaxLength(200, { message: 'toldBy must be 200 characters or fewer' })
  toldBy?: string;
}

export class WithdrawalDto {
  @ApiProperty({ enum: WITHDRAWAL_KINDS }) kind!: WithdrawalKind;
  @ApiProperty({ format: 'date' }) withdrewOn!: string;
  @ApiProperty({ enum: DATE_PRECISIONS }) datePrecision!: DatePrecision;
  @ApiProperty() dateNote!: string;
  @ApiProperty({ enum: WITHDRAWAL_REASONS }) reason!: WithdrawalReason;
  @ApiProperty() note!: string;
  @ApiProperty() toldBy!: string;
}

export class EnrolmentDto {
  @ApiProperty({ format: 'uuid' }) enrolmentId!: string;
  @ApiProperty({ description: 'Name, or the code where no name is kept.' }) person!: string;
  @ApiProperty({ enum: ROLES }) role!: Role;
  @ApiProperty({ type: String, nullable: true }) council!: string | null;
  @ApiProperty({ type: String, nullable: true }) set!: string | null;
  @ApiProperty() starter!: boolean;
  @ApiProperty({ format: 'date' }) enrolledOn!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'The last day a register has them as there.' }) lastPresentOn!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'They died: nothing is written to them.' }) diedOn!: string | null;
  @ApiProperty({ type: WithdrawalDto, nullable: true }) withdrawal!: WithdrawalDto | null;
}

export class EnrolmentsQuery {
  @ApiPropertyOptional({ enum: ['yes', 'no'], description: 'Only those who withdrew, or only those who did not.' })
  @IsOptional()
  @IsIn(['yes', 'no'], { message: 'withdrew must be yes or no, or left out for everybody' })
  withdrew?: 'yes' | 'no';
}

export class EffectsQuery {
  @ApiProperty({ format: 'date' })
  @IsDay()
  withdrewOn!: string;

  @ApiPropertyOptional({ enum: WITHDRAWAL_REASONS })
  @IsOptional()
  @IsIn(WITHDRAWAL_REASONS, { message: `reason must be one of ${WITHDRAWAL_REASONS.join(', ')}` })
  reason?: WithdrawalReason;
}

/** A withdrawal that was recorded, and whether it was taken back. */
export class PastWithdrawalDto extends WithdrawalDto {
  @ApiProperty({ format: 'date-time' }) recordedAt!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Null: it holds.' }) reversedAt!: string | null;
}

export class AffectedSessionDto {
  @ApiProperty() code!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ format: 'date' }) heldOn!: string;
  @ApiProperty({ type: String, enum: REGISTER_MARKS, nullable: true }) mark!: RegisterMark | null;
}

export class WithdrawalEffectsDto {
  @ApiProperty({ type: [AffectedSessionDto], description: 'Sessions of theirs after that day, held or planned: they count as absent.' })
  absentFrom!: AffectedSessionDto[];
  @ApiProperty({ type: [AffectedSessionDto], description: 'Registers that have them there after that day: these forbid the withdrawal.' })
  attendedAfter!: AffectedSessionDto[];
  @ApiProperty({ description: 'They are a starter and stay in the denominator of every rate.' }) staysStarter!: boolean;
  @ApiProperty({ description: 'They have attended a closing session, and stop being a finisher.' }) stopsFinisher!: boolean;
  @ApiProperty({ description: 'Sessions still to come at which they are expected or wait for a place: nothing is sent to them about these.' }) messagesStop!: number;
  @ApiProperty({ description: 'Questionnaires still ask them, unless a round says otherwise. Never somebody who died.' }) stillAsked!: boolean;
  @ApiProperty({ enum: ROLES, isArray: true, description: 'Other roles of the same person that have not withdrawn; each withdraws by itself.' })
  otherRoles!: Role[];
  @ApiProperty({ type: [String], description: 'Why this day cannot be recorded; empty when it can.' }) forbiddenBecause!: string[];
}
