import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { GROUP_FEEDBACK_KINDS, STANCES, type GroupFeedbackKind, type Stance } from '../../../shared/vocabulary/group-feedback.ts';
import { Day, Id, Instant, Ref, Text, Whole, Word, YesNo } from '../../db/columns.ts';
import { Session } from '../../delivery/session.entity.ts';
import { Outcome, Programme } from '../../directory/programme.entity.ts';
import { Enrolment } from '../../enrolment/enrolment.entity.ts';

/** Feedback given together in a session, or a focus group. Counts for contribution, never for a response rate. */
@Entity()
@Unique(['programmeId', 'code'])
@Unique(['programmeId', 'id'])
@Check('minutes > 0')
@ForeignKey(() => Programme, ['programmeId'], ['id'], { onDelete: 'CASCADE' })
@ForeignKey(() => Session, ['programmeId', 'sessionId'], ['programmeId', 'id'])
export class GroupFeedback {
  @Id() id!: string;
  @Ref() programmeId!: string;
  @Text() code!: string;
  @Word(GROUP_FEEDBACK_KINDS) kind!: GroupFeedbackKind;
  @Text() title!: string;
  @Ref({ nullable: true }) sessionId!: string | null;
  @Day() heldOn!: string;
  @Whole({ nullable: true }) minutes!: number | null;
  @YesNo() countsAsContribution!: boolean;
  /** Counts every saving, so that nobody saves over what they have not seen. */
  @Whole({ default: 1 }) revision!: number;
}

/** What was said in a focus group, word for word: for evaluators alone. */
@Entity()
@ForeignKey(() => GroupFeedback, ['programmeId', 'groupFeedbackId'], ['programmeId', 'id'], { onDelete: 'CASCADE' })
export class GroupFeedbackTranscript {
  @PrimaryColumn('uuid') groupFeedbackId!: string;
  @Ref() programmeId!: string;
  @Text() fileName!: string;
  @Text() mediaType!: string;
  @Column({ type: 'bytea' }) content!: Buffer;
  /** Counts every file, so that nobody puts one in the place of another that they have not seen. */
  @Whole({ default: 1 }) revision!: number;
  @Instant({ default: () => 'now()' }) addedAt!: Date;
}

/** Somebody who was in the room, and whether they are named as having contributed. */
@Entity()
@ForeignKey(() => GroupFeedback, ['programmeId', 'groupFeedbackId'], ['programmeId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey(() => Enrolment, ['programmeId', 'enrolmentId'], ['programmeId', 'id'], { onDelete: 'CASCADE' })
export class GroupFeedbackPerson {
  @PrimaryColumn('uuid') groupFeedbackId!: string;
  @PrimaryColumn('uuid') enrolmentId!: string;
  @Ref() programmeId!: string;
  @YesNo() contributed!: boolean;
}

/** A point of the group under its heading, as it stood on the flip chart. */
@Entity()
@Unique(['groupFeedbackId', 'heading', 'point'])
@Unique(['groupFeedbackId', 'position'])
@ForeignKey(() => GroupFeedback, ['programmeId', 'groupFeedbackId'], ['programmeId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey(() => Outcome, ['programmeId', 'outcomeId'], ['programmeId', 'id'])
export class GroupFeedbackPoint {
  @Id() id!: string;
  @Ref() programmeId!: string;
  @Ref() groupFeedbackId!: string;
  @Whole() position!: number;
  @Text() heading!: string;
  @Text() point!: string;
  @Ref({ nullable: true }) outcomeId!: string | null;
  @Word(STANCES, { default: 'neither' }) stance!: Stance;
}
