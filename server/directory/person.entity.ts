import { Check, Entity, ForeignKey, Unique } from 'typeorm';
import { MAIL_STOPPED, type MailStopped } from '../../shared/vocabulary/message.ts';
import { Day, Id, Ref, Text, Word, YesNo } from '../db/columns.ts';
import { Programme } from './programme.entity.ts';

/**
 * Identity, and nothing else: no measure and no answer refers to this table (see docs/decisions).
 * A person belongs to one programme, because two programmes are two controllers of personal data.
 */
@Entity()
@Check('ck_person_came_back', "not came_back or mail_stopped is not distinct from 'opted_out'")
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
  /** Whether the address came back as well, of somebody who asked not to be written to: that stays when they change their mind. */
  @YesNo() cameBack!: boolean;
}
