import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { MESSAGE_STEPS, PLAN_STATUSES, type MessageStep, type PlanStatus } from '../../../shared/vocabulary/message.ts';
import { Day, Instant, Ref, Text, Whole, Word, YesNo } from '../../db/columns.ts';
import { Message } from '../../outbox/message.entity.ts';
import { Round, RoundMember } from '../rounds/round.entity.ts';

/** A message that a round plans: its day and its words, until somebody approves it and it is started. */
@Entity()
@ForeignKey(() => Round, ['programmeId', 'roundId'], ['programmeId', 'id'], { onDelete: 'CASCADE' })
export class RoundMessage {
  @PrimaryColumn('uuid') roundId!: string;
  @Word(MESSAGE_STEPS, { primary: true }) step!: MessageStep;
  @Ref() programmeId!: string;
  @Day() dueOn!: string;
  @Text() subject!: string;
  /** To people who have not begun. */
  @Text() body!: string;
  /** To people who have begun and not sent. */
  @Text() bodyBegun!: string;
  /** Who signs it: a named person for the last one. */
  @Text({ default: '' }) signedBy!: string;
  /** The address that an answer to it goes to; empty: that of the mail server or of Notify. */
  @Text({ default: '' }) replyTo!: string;
  @Word(PLAN_STATUSES, { default: 'planned' }) status!: PlanStatus;
  @Text({ default: '' }) approvedBy!: string;
  /** Somebody has changed, approved or stopped it: it no longer moves with the days of the round. */
  @YesNo() touched!: boolean;
  @Whole({ default: 1 }) revision!: number;
}

/** Which message of the outbox is which step for whom. One a person and step. */
@Entity()
@Unique(['roundId', 'enrolmentId', 'step'])
@Index(['enrolmentId'])
@ForeignKey(() => Message, ['messageId'], ['id'], { onDelete: 'CASCADE' })
@ForeignKey(() => RoundMember, ['roundId', 'enrolmentId'], ['roundId', 'enrolmentId'], { onDelete: 'CASCADE' })
export class RoundMemberMessage {
  @PrimaryColumn('uuid') messageId!: string;
  @Ref() roundId!: string;
  @Ref() enrolmentId!: string;
  @Word(MESSAGE_STEPS) step!: MessageStep;
}

/** A personal link that a message brought: SHA-256 alone. All of one person stay good until the form is sent or closed. */
@Entity()
@Index(['roundId', 'enrolmentId'])
@ForeignKey(() => RoundMember, ['roundId', 'enrolmentId'], ['roundId', 'enrolmentId'], { onDelete: 'CASCADE' })
export class MailedLink {
  @Column({ type: 'bytea', primary: true }) linkHash!: Buffer;
  @Ref() roundId!: string;
  @Ref() enrolmentId!: string;
  @Instant({ default: () => 'now()' }) madeAt!: Date;
}
