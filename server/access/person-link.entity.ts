import { Column, Entity, ForeignKey, Index } from 'typeorm';
import { Id, Instant, Ref } from '../db/columns.ts';
import { Person } from '../directory/person.entity.ts';

/** The link to somebody's own page. Only its hash is kept; at most one is in force, until it is replaced or revoked. */
@Entity()
@Index('uq_person_link_link_hash', ['linkHash'], { unique: true })
@Index('uq_person_link_in_force', ['personId'], { unique: true, where: 'revoked_at IS NULL' })
@ForeignKey(() => Person, ['programmeId', 'personId'], ['programmeId', 'id'], { onDelete: 'CASCADE' })
export class PersonLink {
  @Id() id!: string;
  @Ref() programmeId!: string;
  @Ref() personId!: string;
  @Column({ type: 'bytea' }) linkHash!: Buffer;
  @Instant({ default: () => 'now()' }) madeAt!: Date;
  @Instant({ nullable: true }) revokedAt!: Date | null;
}

/** Somebody on their own page, on one browser: 60 minutes idle, 12 hours at most. */
@Entity()
@Index('uq_person_sign_in_token_hash', ['tokenHash'], { unique: true })
@Index(['personId'])
@ForeignKey(() => Person, ['programmeId', 'personId'], ['programmeId', 'id'], { onDelete: 'CASCADE' })
export class PersonSignIn {
  @Id() id!: string;
  @Ref() programmeId!: string;
  @Ref() personId!: string;
  @Column({ type: 'bytea' }) tokenHash!: Buffer;
  @Instant({ default: () => 'now()' }) startedAt!: Date;
  @Instant({ default: () => 'now()' }) lastSeenAt!: Date;
}
