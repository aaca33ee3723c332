import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { MESSAGE_STATUSES, type MessageStatus } from '../../shared/vocabulary/message.ts';
import { Id, Instant, Ref, Text, Whole, Word } from '../db/columns.ts';
import { Programme } from '../directory/programme.entity.ts';

/** One message to one address. Its key says what it is, so that whatever is planned twice is sent once. */
@Entity()
@Unique(['key'])
@Index('ix_message_due_at', ['dueAt', 'createdAt'], { where: "status IN ('waiting', 'sending')" })
@Index('ix_message_receipt_due_at', ['receiptDueAt'], { where: 'receipt_due_at IS NOT NULL' })
@Index(['programmeId', 'createdAt'])
@ForeignKey(() => Programme, ['programmeId'], ['id'], { onDelete: 'CASCADE' })
export class Message {
  @Id() id!: string;
  @Ref({ nullable: true }) programmeId!: string | null;
  @Text() key!: string;
  /** Which writer knows what it says and whether it is still needed. */
  @Text() kind!: string;
  /** What the writer needs to know. */
  @Column({ type: 'jsonb', default: {} }) about!: Record<string, unknown>;
  @Text() address!: string;
  /** As it was sent; a link in it is left out. Empty before. */
  @Text({ default: '' }) subject!: string;
  @Text({ default: '' }) body!: string;
  @Word(MESSAGE_STATUSES, { default: 'waiting' }) status!: MessageStatus;
  /** Why it was not sent, or what the mail server said. */
  @Text({ default: '' }) because!: string;
  @Instant() dueAt!: Date;
  /** Since it was put in the outbox, or in it again. */
  @Whole({ default: 0 }) attempts!: number;
  /** How many times it was put in the outbox: 1, and one more for each time that somebody had it sent again. */
  @Whole({ default: 1 }) times!: number;
  /** A process that sends holds a message until then; after a crash another takes it up. */
  @Instant({ nullable: true }) heldUntil!: Date | null;
  @Instant({ nullable: true }) sentAt!: Date | null;
  @Text({ nullable: true }) transport!: string | null;
  /** By what the transport knows it. */
  @Text({ nullable: true }) reference!: string | null;
  /** When the transport is next asked what became of it; null: it is settled, nobody can say, or it is too long ago. */
  @Instant({ nullable: true }) receiptDueAt!: Date | null;
  @Instant({ default: () => 'now()' }) createdAt!: Date;
}

/** What became of a message before it was put in the outbox again. The message itself has what became of it the last time. */
@Entity()
@ForeignKey(() => Message, ['messageId'], ['id'], { onDelete: 'CASCADE' })
export class MessageTry {
  @PrimaryColumn('uuid') messageId!: string;
  /** 1 for the first time. */
  @PrimaryColumn('integer') number!: number;
  @Text() address!: string;
  @Text() subject!: string;
  @Text() body!: string;
  @Word(MESSAGE_STATUSES) status!: MessageStatus;
  @Text() because!: string;
  @Instant({ nullable: true }) sentAt!: Date | null;
  @Text({ nullable: true }) transport!: string | null;
  @Text({ nullable: true }) reference!: string | null;
  /** When it was put in the outbox again, and who had that done. */
  @Instant({ default: () => 'now()' }) againAt!: Date;
  @Text() againBy!: string;
}
