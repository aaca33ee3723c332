import { Check, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { AGREED, SELECTED_BY, VOID_REASONS, type Agreed, type SelectedBy, type VoidReason } from '../../shared/vocabulary/enrolment.ts';
import { ROLES, type Role } from '../../shared/vocabulary/role.ts';
import { Day, Id, Ref, Whole, Word, YesNo } from '../db/columns.ts';
import { Council } from '../directory/council.entity.ts';
import { Person } from '../directory/person.entity.ts';
import { Programme } from '../directory/programme.entity.ts';
import { LearningSet } from './learning-set.entity.ts';

/** One person in one role of one programme. What measures count, and what answers hang on. */
@Entity()
@Unique(['programmeId', 'id'])
@Unique(['personId', 'role'])
@Index(['programmeId', 'role', 'councilId'])
@ForeignKey(() => Programme, ['programmeId'], ['id'], { onDelete: 'CASCADE' })
@ForeignKey(() => Person, ['programmeId', 'personId'], ['programmeId', 'id'])
@ForeignKey(() => Council, ['councilId'], ['id'])
@ForeignKey(() => LearningSet, ['programmeId', 'setId'], ['programmeId', 'id'])
@Check("starter = false or role in ('participant', 'mentor')")
export class Enrolment {
  @Id() id!: string;
  @Ref() programmeId!: string;
  @Ref() personId!: string;
  @Word(ROLES) role!: Role;
  @Ref({ nullable: true }) councilId!: string | null;
  @Ref({ nullable: true }) setId!: string | null;
  @YesNo() starter!: boolean;
  @Day() enrolledOn!: string;
  @Word(SELECTED_BY, { default: 'unknown' }) selectedBy!: SelectedBy;
  @Word(AGREED, { default: 'unknown' }) lineManagerSupport!: Agreed;
  @Word(AGREED, { default: 'unknown' }) coverAgreed!: Agreed;
  @Whole({ nullable: true }) travelMinutes!: number | null;
  /** For a mentor: independent of the council whose people they mentor. */
  @YesNo() independent!: boolean;
  /** Set when the enrolment counts in no figure at all. */
  @Word(VOID_REASONS, { nullable: true }) voidReason!: VoidReason | null;
}
