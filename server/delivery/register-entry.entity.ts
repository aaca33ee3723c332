import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { APOLOGY_REASONS, REGISTER_MARKS, type ApologyReason, type RegisterMark } from '../../shared/vocabulary/register.ts';
import { Instant, Ref, Whole, Word, YesNo } from '../db/columns.ts';
import { Enrolment } from '../enrolment/enrolment.entity.ts';
import { Session } from './session.entity.ts';

/** One person at one session: whether they were expected, and what the register says (null: not recorded). */
@Entity()
@Index(['enrolmentId'])
@Index(['programmeId'])
@Check('ck_register_entry_reason_of_apology', "reason is null or mark in ('apologies_in_advance', 'apologies_on_day')")
@ForeignKey(() => Session, ['programmeId', 'sessionId'], ['programmeId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey(() => Enrolment, ['programmeId', 'enrolmentId'], ['programmeId', 'id'], { onDelete: 'CASCADE' })
export class RegisterEntry {
  @PrimaryColumn('uuid') sessionId!: string;
  @PrimaryColumn('uuid') enrolmentId!: string;
  @Ref() programmeId!: string;
  @YesNo({ default: true }) expected!: boolean;
  @Word(REGISTER_MARKS, { nullable: true }) mark!: RegisterMark | null;
  @Word(APOLOGY_REASONS, { nullable: true }) reason!: ApologyReason | null;
  /** Counts the changes, so that two people marking at once lose nothing. */
  @Whole({ default: 1 }) version!: number;
}

/** What an entry said before it was corrected. Append-only, written by a trigger. */
@Entity()
@Index(['sessionId', 'enrolmentId'])
@ForeignKey(() => RegisterEntry, ['sessionId', 'enrolmentId'], ['sessionId', 'enrolmentId'], { onDelete: 'CASCADE' })
export class RegisterCorrection {
  @Column({ type: 'bigint', primary: true, generated: 'identity', generatedIdentity: 'ALWAYS' }) id!: string;
  @Ref() sessionId!: string;
  @Ref() enrolmentId!: string;
  @YesNo() expected!: boolean;
  @Word(REGISTER_MARKS, { nullable: true }) mark!: RegisterMark | null;
  @Word(APOLOGY_REASONS, { nullable: true }) reason!: ApologyReason | null;
  @Whole() version!: number;
  @Instant({ default: () => 'now()' }) replacedAt!: Date;
}
