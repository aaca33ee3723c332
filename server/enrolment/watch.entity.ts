import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { WATCH_ANSWERS, type WatchAnswer } from '../../shared/vocabulary/watch.ts';
import { Day, Instant, Ref, Text, Whole, Word } from '../db/columns.ts';
import { Programme } from '../directory/programme.entity.ts';
import { Enrolment } from './enrolment.entity.ts';

/** When somebody, or a pair, counts as silent in a programme. Without a row the defaults hold. */
@Entity()
@Check('silent_sessions between 1 and 12')
@Check('silent_weeks between 1 and 52')
@ForeignKey(() => Programme, ['programmeId'], ['id'], { onDelete: 'CASCADE' })
export class WatchSetting {
  @PrimaryColumn('uuid') programmeId!: string;
  @Whole({ default: 2 }) silentSessions!: number;
  @Whole({ default: 8 }) silentWeeks!: number;
}

/** What was answered to one prompt. Append-only: the latest answer to the same evidence holds. */
@Entity()
@Index(['enrolmentId'])
@Check("(snoozed_until is not null) = (answer = 'snoozed')")
@ForeignKey(() => Enrolment, ['programmeId', 'enrolmentId'], ['programmeId', 'id'], { onDelete: 'CASCADE' })
export class WatchReply {
  @Column({ type: 'bigint', primary: true, generated: 'identity', generatedIdentity: 'ALWAYS' }) id!: string;
  @Ref() programmeId!: string;
  @Ref() enrolmentId!: string;
  @Word(WATCH_ANSWERS) answer!: WatchAnswer;
  /** The sessions that the prompt rested on: other evidence is another prompt. */
  @Text() evidence!: string;
  @Text({ default: '' }) reason!: string;
  @Day({ nullable: true }) snoozedUntil!: string | null;
  @Instant({ default: () => 'now()' }) answeredAt!: Date;
  @Text() answeredBy!: string;
}
