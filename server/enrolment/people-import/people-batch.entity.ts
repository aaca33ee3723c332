import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Id, Instant, Ref, Text, Whole, YesNo } from '../../db/columns.ts';
import { Programme } from '../../directory/programme.entity.ts';
import { Enrolment } from '../enrolment.entity.ts';

/** One paste of people, so that it can be taken back as one. */
@Entity()
@Index(['programmeId', 'madeAt'])
@ForeignKey(() => Programme, ['programmeId'], ['id'], { onDelete: 'CASCADE' })
export class PeopleBatch {
  @Id() id!: string;
  @Ref() programmeId!: string;
  @Instant({ default: () => 'now()' }) madeAt!: Date;
  /** What the account is called that pasted it. */
  @Text() madeBy!: string;
  @Whole() lines!: number;
  @Whole() added!: number;
  @Whole() changed!: number;
  @Whole() leftOut!: number;
  /** Ids of the sets and of the councils' places in the programme that came with it. */
  @Column({ type: 'jsonb', default: {} }) made!: { sets?: string[]; councils?: string[] };
  @Instant({ nullable: true }) undoneAt!: Date | null;
}

/** What a paste did to one enrolment. Removed when the paste is taken back, and after 30 days: it holds names. */
@Entity()
@Index(['enrolmentId'])
@ForeignKey(() => PeopleBatch, ['batchId'], ['id'], { onDelete: 'CASCADE' })
@ForeignKey(() => Enrolment, ['enrolmentId'], ['id'], { onDelete: 'CASCADE' })
export class PeopleBatchRow {
  @PrimaryColumn('uuid') batchId!: string;
  @PrimaryColumn('integer') position!: number;
  @Ref() enrolmentId!: string;
  @YesNo() added!: boolean;
  @YesNo() personAdded!: boolean;
  /** The record as it was, and as the paste left it. */
  @Column({ type: 'jsonb', nullable: true }) before!: Record<string, unknown> | null;
  @Column({ type: 'jsonb', nullable: true }) after!: Record<string, unknown> | null;
}
