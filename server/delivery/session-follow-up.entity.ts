import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { MATERIAL_KINDS, type MaterialKind } from '../../shared/vocabulary/session.ts';
import { Day, Id, Instant, Ref, Text, Whole, Word } from '../db/columns.ts';
import { Enrolment } from '../enrolment/enrolment.entity.ts';
import { Session } from './session.entity.ts';

/** Notes of a session, or material handed out: a title with a link or the text itself. Files are not kept. */
@Entity()
@Unique(['programmeId', 'id'])
@Unique(['sessionId', 'kind', 'title'])
@ForeignKey(() => Session, ['programmeId', 'sessionId'], ['programmeId', 'id'], { onDelete: 'CASCADE' })
export class SessionMaterial {
  @Id() id!: string;
  @Ref() programmeId!: string;
  @Ref() sessionId!: string;
  @Word(MATERIAL_KINDS) kind!: MaterialKind;
  @Text() title!: string;
  @Text({ default: '' }) link!: string;
  @Text({ default: '' }) body!: string;
  @Instant({ default: () => 'now()' }) recordedAt!: Date;
}

/** What one person got of a session afterwards: the notes, and for somebody absent a buddy to update them. */
@Entity()
@Index(['enrolmentId'])
@Check('buddy_id <> enrolment_id')
@ForeignKey(() => Session, ['programmeId', 'sessionId'], ['programmeId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey(() => Enrolment, ['programmeId', 'enrolmentId'], ['programmeId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey(() => Enrolment, ['programmeId', 'buddyId'], ['programmeId', 'id'])
export class SessionCatchUp {
  @PrimaryColumn('uuid') sessionId!: string;
  @PrimaryColumn('uuid') enrolmentId!: string;
  @Ref() programmeId!: string;
  @Day({ nullable: true }) sentOn!: string | null;
  @Ref({ nullable: true }) buddyId!: string | null;
}

/** Something agreed at a session: carried to the following ones until it is done. */
@Entity()
@Unique(['programmeId', 'id'])
@Unique(['sessionId', 'what'])
@Index('ix_session_action_open', ['programmeId', 'dueOn'], { where: 'done_on IS NULL' })
@ForeignKey(() => Session, ['programmeId', 'sessionId'], ['programmeId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey(() => Session, ['programmeId', 'doneAtSessionId'], ['programmeId', 'id'])
@Index(['enrolmentId'])
@Check('ck_session_action_one_who', "who = '' or enrolment_id is null")
@ForeignKey(() => Enrolment, ['programmeId', 'enrolmentId'], ['programmeId', 'id'])
export class SessionAction {
  @Id() id!: string;
  @Ref() programmeId!: string;
  @Ref() sessionId!: string;
  @Text() what!: string;
  /** Who does it, in words; empty where it is somebody of the programme, whose name is kept with them alone. */
  @Text({ default: '' }) who!: string;
  @Ref({ nullable: true }) enrolmentId!: string | null;
  @Day({ nullable: true }) dueOn!: string | null;
  @Day({ nullable: true }) doneOn!: string | null;
  /** The later session at which it was ticked off, when it was at one. */
  @Ref({ nullable: true }) doneAtSessionId!: string | null;
  @Whole({ default: 1 }) version!: number;
  @Instant({ default: () => 'now()' }) agreedAt!: Date;
}

/** Somebody who wants to come to a session that is full; the first asked is the first to get a place. */
@Entity()
@ForeignKey(() => Session, ['programmeId', 'sessionId'], ['programmeId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey(() => Enrolment, ['programmeId', 'enrolmentId'], ['programmeId', 'id'], { onDelete: 'CASCADE' })
export class WaitingPlace {
  @PrimaryColumn('uuid') sessionId!: string;
  @PrimaryColumn('uuid') enrolmentId!: string;
  @Ref() programmeId!: string;
  @Column({ type: 'bigint', generated: 'identity', generatedIdentity: 'ALWAYS' }) place!: string;
  @Instant({ default: () => 'now()' }) askedAt!: Date;
}
