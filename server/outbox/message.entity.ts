import { Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { MESSAGE_STATUSES, type MessageStatus } from '../../shared/vocabulary/message.ts';
import { Id, Instant, Ref, Text, Whole, Word } from '../db/columns.ts';
import { Programme } from '../directory/programme.entity.ts';

/** One message to one address. Its key says what it is, so that whatever is planned twice is sent once. */
@Entity()
@Unique(['key'])
@Index('ix_message_due_at', ['dueAt'], { where: "status IN ('waiting', 'sending')" })
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
  @Whole({ default: 0 }) attempts!: number;
  /** A process that sends holds a message until then; after a crash another takes it up. */
  @Instant({ nullable: true }) heldUntil!: Date | null;
  @Instant({ nullable: true }) sentAt!: Date | null;
  @Text({ nullable: true }) transport!: string | null;
  /** By what the transport knows it. */
  @Text({ nullable: true }) reference!: string | null;
  @Instant({ default: () => 'now()' }) createdAt!: Date;
}
