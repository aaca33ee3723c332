import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { Id, Instant, Ref, Text, Word, YesNo } from '../db/columns.ts';
import { Council } from '../directory/council.entity.ts';
import { Programme } from '../directory/programme.entity.ts';
import { STAFF_ROLES, type StaffRole } from '../../shared/vocabulary/staff-role.ts';

/** A member of staff who signs in. */
@Entity()
export class Account {
  @Id() id!: string;
  @Text() name!: string;
  /** Sets Waymark up; sees no answers. */
  @YesNo() administrator!: boolean;
  @Instant({ default: () => 'now()' }) createdAt!: Date;
}

/** What an account may do in one programme. */
@Entity()
@Unique(['accountId', 'programmeId', 'role'])
@Unique(['programmeId', 'id'])
// A head of service judges what the evaluator reports on: nobody is both in one programme.
@Index('uq_account_role_evaluator_or_head', ['accountId', 'programmeId'], { unique: true, where: "role in ('evaluator', 'head_of_service')" })
@Check("council_id is null or role = 'head_of_service'")
@ForeignKey(() => Account, ['accountId'], ['id'], { onDelete: 'CASCADE' })
@ForeignKey(() => Programme, ['programmeId'], ['id'], { onDelete: 'CASCADE' })
@ForeignKey(() => Council, ['councilId'], ['id'])
export class AccountRole {
  @Id() id!: string;
  @Ref() accountId!: string;
  @Ref() programmeId!: string;
  @Word(STAFF_ROLES) role!: StaffRole;
  @Ref({ nullable: true }) councilId!: string | null;
}

/** A link that signs an account in once. Only its hash is kept. */
@Entity()
@Index(['linkHash'], { unique: true })
@ForeignKey(() => Account, ['accountId'], ['id'], { onDelete: 'CASCADE' })
export class SignInLink {
  @Id() id!: string;
  @Ref() accountId!: string;
  @Column({ type: 'bytea' }) linkHash!: Buffer;
  @Instant() expiresAt!: Date;
  @Instant({ nullable: true }) usedAt!: Date | null;
}

/** Somebody signed in on one browser: 60 minutes idle, 12 hours at most. */
@Entity()
@Index(['tokenHash'], { unique: true })
@ForeignKey(() => Account, ['accountId'], ['id'], { onDelete: 'CASCADE' })
export class SignIn {
  @Id() id!: string;
  @Ref() accountId!: string;
  @Column({ type: 'bytea' }) tokenHash!: Buffer;
  @Instant({ default: () => 'now()' }) startedAt!: Date;
  @Instant({ default: () => 'now()' }) lastSeenAt!: Date;
}
