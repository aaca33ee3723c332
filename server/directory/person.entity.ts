import { Entity, ForeignKey, Unique } from 'typeorm';
import { MAIL_STOPPED, type MailStopped } from '../../shared/vocabulary/message.ts';
import { Day, Id, Ref, Text, Word } from '../db/columns.ts';
import { Programme } from './programme.entity.ts';

/**
 * Identity, and nothing else: no measure and no answer refers to this table (see docs/decisions).
 * A person belongs to one programme, because two programmes are two controllers of personal data.
 */
@Entity()
@Unique(['programmeId', 'code'])
@Unique(['programmeId', 'id'])
@ForeignKey(() => Programme, ['programmeId'], ['id'], { onDelete: 'CASCADE' })
export class Person {
  @Id() id!: string;
  @Ref() programmeId!: string;
  @Text() code!: string;
  @Text({ default: '' }) name!: string;
  @Text({ nullable: true }) email!: string | null;
  @Day({ nullable: true }) diedOn!: string | null;
  /** Why nothing more is mailed to them; null: it may be. */
  @Word(MAIL_STOPPED, { nullable: true }) mailStopped!: MailStopped | null;
}
