import { Column, Entity, Index } from 'typeorm';
import { Instant, Ref, Text, Whole } from '../db/columns.ts';

/** One line of the audit journal. Nothing here refers to a row elsewhere: the journal outlives what it speaks of. */
@Entity()
@Index(['programmeId', 'id'])
export class AuditEntry {
  @Column({ type: 'bigint', primary: true, generated: 'identity', generatedIdentity: 'ALWAYS' }) id!: string;
  @Instant({ default: () => 'clock_timestamp()' }) at!: Date;
  @Ref({ nullable: true }) programmeId!: string | null;
  @Text() actorKind!: string;
  @Ref({ nullable: true }) actorId!: string | null;
  @Text() actorName!: string;
  @Text({ nullable: true }) role!: string | null;
  @Text() event!: string;
  @Text({ default: '' }) subject!: string;
  @Column({ type: 'jsonb', default: {} }) detail!: Record<string, unknown>;
  @Whole({ nullable: true }) rows!: number | null;
}
