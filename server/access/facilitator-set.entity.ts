import { Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Ref } from '../db/columns.ts';
import { LearningSet } from '../enrolment/learning-set.entity.ts';
import { AccountRole } from './account.entity.ts';

/** A set that a facilitator leads: its registers are theirs to mark, and no others. */
@Entity()
@ForeignKey(() => AccountRole, ['programmeId', 'accountRoleId'], ['programmeId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey(() => LearningSet, ['programmeId', 'setId'], ['programmeId', 'id'], { onDelete: 'CASCADE' })
export class FacilitatorSet {
  @PrimaryColumn('uuid') accountRoleId!: string;
  @PrimaryColumn('uuid') setId!: string;
  @Ref() programmeId!: string;
}
