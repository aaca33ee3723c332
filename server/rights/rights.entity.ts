import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { Round } from '../collection/rounds/round.entity.ts';
import { Day, Id, Instant, Ref, Text, Whole, YesNo } from '../db/columns.ts';
import { Programme } from '../directory/programme.entity.ts';

/** What a programme's privacy notice says and how long it keeps things; without a row the defaults hold. */
@Entity()
@Check('withdrawal_days between 0 and 365')
@Check('link_days between 0 and 3650')
@Check('draft_days between 0 and 3650')
@Check('free_text_months between 1 and 240')
@Check('identity_months between 1 and 240')
@ForeignKey(() => Programme, ['programmeId'], ['id'], { onDelete: 'CASCADE' })
export class PrivacySetting {
  @PrimaryColumn('uuid') programmeId!: string;
  /** Who runs the programme and answers for its data. */
  @Text({ default: '' }) controller!: string;
  @Text({ default: '' }) contact!: string;
  @Text({ default: '' }) purpose!: string;
  /** Answers can be taken back so long after their round closed. */
  @Whole({ default: 14 }) withdrawalDays!: number;
  /** Personal links and drafts go so long after their round closed. */
  @Whole({ default: 30 }) linkDays!: number;
  @Whole({ default: 90 }) draftDays!: number;
  /** Free text and identity go so long after the programme ended. */
  @Whole({ default: 24 }) freeTextMonths!: number;
  @Whole({ default: 36 }) identityMonths!: number;
  /** Nothing is removed by itself until somebody has looked and switched it on. */
  @YesNo() retentionOn!: boolean;
}

/** Until when answers of one round can be taken back, where that is not what follows from the setting. */
@Entity()
@ForeignKey(() => Round, ['programmeId', 'roundId'], ['programmeId', 'id'], { onDelete: 'CASCADE' })
export class AnswerCutOff {
  @PrimaryColumn('uuid') roundId!: string;
  @Ref() programmeId!: string;
  @Day() untilOn!: string;
}

/** Who was erased, or whose answers were taken back: enough to do it again after a restore, and no more. */
@Entity()
@Unique(['programmeCode', 'codeHash', 'extent'])
export class Erasure {
  @Id() id!: string;
  @Text() programmeCode!: string;
  @Column({ type: 'bytea' }) codeHash!: Buffer;
  /** `person`, or `answers CODE` of the round whose answers were taken back. */
  @Text() extent!: string;
  @Instant({ default: () => 'now()' }) erasedAt!: Date;
}
