import { Entity, ForeignKey, Index } from 'typeorm';
import {
  DATE_PRECISIONS,
  WITHDRAWAL_KINDS,
  WITHDRAWAL_REASONS,
  type DatePrecision,
  type WithdrawalKind,
  type WithdrawalReason,
} from '../../shared/vocabulary/withdrawal.ts';
import { Day, Id, Instant, Ref, Text, Word } from '../db/columns.ts';
import { Enrolment } from './enrolment.entity.ts';

/** Somebody left. A reversal closes the row and keeps it, so at most one row per enrolment is in force. */
@Entity()
@Index('uq_withdrawal_in_force', ['enrolmentId'], { unique: true, where: 'reversed_at IS NULL' })
@ForeignKey(() => Enrolment, ['programmeId', 'enrolmentId'], ['programmeId', 'id'], { onDelete: 'CASCADE' })
export class Withdrawal {
  @Id() id!: string;
  @Ref() programmeId!: string;
  @Ref() enrolmentId!: string;
  @Word(WITHDRAWAL_KINDS) kind!: WithdrawalKind;
  @Day() withdrewOn!: string;
  @Word(DATE_PRECISIONS, { default: 'day' }) datePrecision!: DatePrecision;
  @Text({ default: '' }) dateNote!: string;
  @Word(WITHDRAWAL_REASONS, { default: 'unknown' }) reason!: WithdrawalReason;
  @Text({ default: '' }) note!: string;
  @Text({ default: '' }) toldBy!: string;
  @Instant({ default: () => 'now()' }) recordedAt!: Date;
  @Instant({ nullable: true }) reversedAt!: Date | null;
}
