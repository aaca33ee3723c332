import { Entity, ForeignKey, Index, Unique } from 'typeorm';
import { REPLY_KINDS, type ReplyKind } from '../../../shared/vocabulary/reply.ts';
import { Id, Instant, Ref, Text, Whole, Word } from '../../db/columns.ts';
import { Programme } from '../../directory/programme.entity.ts';
import { LearningSet } from '../../enrolment/learning-set.entity.ts';
import { GroupFeedback } from '../group-feedback/group-feedback.entity.ts';

/** You said, we did: what people said, and what was done about it. Participants and mentors see it once it is published. */
@Entity()
@Unique(['programmeId', 'code'])
@Unique(['programmeId', 'id'])
@Index('ix_reply_published', ['programmeId', 'position'], { where: 'published_at IS NOT NULL' })
@ForeignKey(() => Programme, ['programmeId'], ['id'], { onDelete: 'CASCADE' })
@ForeignKey(() => LearningSet, ['programmeId', 'setId'], ['programmeId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey(() => GroupFeedback, ['programmeId', 'groupFeedbackId'], ['programmeId', 'id'])
export class Reply {
  @Id() id!: string;
  @Ref() programmeId!: string;
  @Text() code!: string;
  /** What was said, in words that let nobody be recognised. */
  @Text() said!: string;
  @Word(REPLY_KINDS) kind!: ReplyKind;
  /** What was done, will be done, or why it is not. */
  @Text() done!: string;
  /** The set whose people see it; null: everybody. */
  @Ref({ nullable: true }) setId!: string | null;
  /** The group feedback whose point it answers; null: none. */
  @Ref({ nullable: true }) groupFeedbackId!: string | null;
  /** The highest stands first. */
  @Whole() position!: number;
  /** Null: a draft, which only staff see. */
  @Instant({ nullable: true }) publishedAt!: Date | null;
  @Whole({ default: 1 }) revision!: number;
}
