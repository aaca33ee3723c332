import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { SESSION_KINDS, SESSION_STATUSES, type SessionKind, type SessionStatus } from '../../shared/vocabulary/session.ts';
import { Id, Instant, Ref, Text, Whole, Word, YesNo } from '../db/columns.ts';
import { Programme } from '../directory/programme.entity.ts';
import { LearningSet } from '../enrolment/learning-set.entity.ts';

/** A dated gathering of any kind: launch, set meeting, mentor session, workshop, inquiry event … */
@Entity()
@Unique(['programmeId', 'code'])
@Unique(['programmeId', 'id'])
@Index(['programmeId', 'startsAt'])
@Index(['programmeId', 'setId'])
@Check('ends_at >= starts_at')
@Check("set_id is not null or kind <> 'set_meeting'")
@ForeignKey(() => Programme, ['programmeId'], ['id'], { onDelete: 'CASCADE' })
@ForeignKey(() => LearningSet, ['programmeId', 'setId'], ['programmeId', 'id'])
export class Session {
  @Id() id!: string;
  @Ref() programmeId!: string;
  @Text() code!: string;
  @Word(SESSION_KINDS) kind!: SessionKind;
  /** The set that meets; null when the whole programme does. */
  @Ref({ nullable: true }) setId!: string | null;
  @Text() title!: string;
  @Instant() startsAt!: Date;
  @Instant({ nullable: true }) endsAt!: Date | null;
  @Text({ default: '' }) place!: string;
  @Word(SESSION_STATUSES) status!: SessionStatus;
  /** Null: the default applies (the last two meetings of each set close it). */
  @YesNo({ nullable: true, default: null }) closing!: boolean | null;
  @Whole({ nullable: true }) capacity!: number | null;
  @Whole({ nullable: true }) optimum!: number | null;
  /** People counted in the room where no register by name was kept. */
  @Whole({ nullable: true }) headcount!: number | null;
  @Text({ default: '' }) theme!: string;
  /** Where to join it online. */
  @Text({ default: '' }) link!: string;
  /** One a line. */
  @Text({ default: '' }) learningOutcomes!: string;
  /** What happens when: local times of the day. */
  @Column({ type: 'jsonb', default: [] }) timetable!: { at: string; what: string }[];
  /** Counts the changes: for two people at once, and for calendars. */
  @Whole({ default: 1 }) version!: number;
}

/** What was changed of a session after it was planned: field by field, before and after. Append-only. */
@Entity()
@Index(['sessionId'])
@ForeignKey(() => Session, ['programmeId', 'sessionId'], ['programmeId', 'id'], { onDelete: 'CASCADE' })
export class SessionChange {
  @Column({ type: 'bigint', primary: true, generated: 'identity', generatedIdentity: 'ALWAYS' }) id!: string;
  @Ref() programmeId!: string;
  @Ref() sessionId!: string;
  /** The version that the change made. */
  @Whole() version!: number;
  @Instant({ default: () => 'now()' }) changedAt!: Date;
  @Text() changedBy!: string;
  @Column({ type: 'jsonb' }) what!: Record<string, [before: unknown, after: unknown]>;
  @Text({ default: '' }) why!: string;
}
