import { Entity, ForeignKey, Unique } from 'typeorm';
import { Day, Id, Instant, Ref } from '../../db/columns.ts';
import { Enrolment } from '../enrolment.entity.ts';
import { LearningSet } from '../learning-set.entity.ts';

/** Somebody left a set for another (or for none): up to the day before, the meetings of the old set were theirs. */
@Entity()
@Unique(['enrolmentId', 'changedOn'])
@ForeignKey(() => Enrolment, ['programmeId', 'enrolmentId'], ['programmeId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey(() => LearningSet, ['programmeId', 'fromSetId'], ['programmeId', 'id'])
@ForeignKey(() => LearningSet, ['programmeId', 'toSetId'], ['programmeId', 'id'])
export class SetChange {
  @Id() id!: string;
  @Ref() programmeId!: string;
  @Ref() enrolmentId!: string;
  @Ref() fromSetId!: string;
  @Ref({ nullable: true }) toSetId!: string | null;
  /** The first day in the new set. */
  @Day() changedOn!: string;
  @Instant({ default: () => 'now()' }) recordedAt!: Date;
}
