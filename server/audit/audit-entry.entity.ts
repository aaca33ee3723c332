import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
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

/** An entry's place in the chain: what it said when it was sealed, and the hash of that and of everything before it. */
@Entity()
@Unique(['entryId'])
@Unique(['hash'])
@ForeignKey(() => AuditEntry, ['entryId'], ['id'])
export class AuditSeal {
  /** 1, 2, 3 … without a gap. */
  @PrimaryColumn('bigint') position!: string;
  @Column({ type: 'bigint' }) entryId!: string;
  /** SHA-256 of the entry, encoded as server/audit/seal.ts does. */
  @Column({ type: 'bytea' }) content!: Buffer;
  @Column({ type: 'bytea' }) hash!: Buffer;
  @Instant({ default: () => 'clock_timestamp()' }) sealedAt!: Date;
}

/** An entry that is committed and not sealed yet. Written by a trigger, taken away by the sealing. */
@Entity()
export class AuditPending {
  @PrimaryColumn('bigint') entryId!: string;
}
