import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Id, Instant, Ref, Text, Whole, Word, YesNo } from '../db/columns.ts';
import { Council } from '../directory/council.entity.ts';
import { Programme } from '../directory/programme.entity.ts';
import { SIGN_IN_STEPS, SIGN_IN_WAYS, type SignInWay } from '../../shared/vocabulary/sign-in.ts';
import { STAFF_ROLES, type StaffRole } from '../../shared/vocabulary/staff-role.ts';
import { Invitation } from './invitation/invitation.entity.ts';

/** A member of staff who signs in. */
@Entity()
@Unique(['email'])
@Unique(['lookAround'])
@Check('email = lower(email)')
@Check('ck_account_password', '(password_hash is null) = (totp_secret is null)')
@Check('ck_account_look_around', 'look_around is null or (email is null and password_hash is null and not administrator)')
export class Account {
  @Id() id!: string;
  @Text() name!: string;
  /** Sets Waymark up; sees no answers. */
  @YesNo() administrator!: boolean;
  @Instant({ default: () => 'now()' }) createdAt!: Date;
  /** In small letters. Null for the accounts that Waymark keeps for itself. */
  @Text({ nullable: true }) email!: string | null;
  /** argon2id. A password never stands without a second factor: the database holds the two together. */
  @Text({ nullable: true }) passwordHash!: string | null;
  /** Sealed under the key of the server. */
  @Column({ type: 'bytea', nullable: true }) totpSecret!: Buffer | null;
  /** The last 30 seconds of which a code was used: a code works once. */
  @Whole({ nullable: true }) totpLastStep!: number | null;
  /** Which of the demonstration's accounts this is: nobody's own. */
  @Text({ nullable: true }) lookAround!: string | null;
  @Instant({ nullable: true }) disabledAt!: Date | null;
}

/** Whom a sign-in service outside (OpenID Connect) means by a subject. Made by accepting an invitation, never by an e-mail address. */
@Entity()
@Unique(['issuer', 'subject'])
@Index(['accountId'])
@ForeignKey(() => Account, ['accountId'], ['id'], { onDelete: 'CASCADE' })
export class AccountIdentity {
  @Id() id!: string;
  @Ref() accountId!: string;
  @Text() issuer!: string;
  @Text() subject!: string;
  @Instant({ default: () => 'now()' }) createdAt!: Date;
}

/** Signs in once in place of a code of the authenticator. Only its hash is kept. */
@Entity()
@Index(['accountId', 'codeHash'], { unique: true })
@ForeignKey(() => Account, ['accountId'], ['id'], { onDelete: 'CASCADE' })
export class RecoveryCode {
  @Id() id!: string;
  @Ref() accountId!: string;
  @Column({ type: 'bytea' }) codeHash!: Buffer;
  @Instant({ nullable: true }) usedAt!: Date | null;
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
@Index(['accountId'])
@ForeignKey(() => Account, ['accountId'], ['id'], { onDelete: 'CASCADE' })
export class SignIn {
  @Id() id!: string;
  @Ref() accountId!: string;
  @Column({ type: 'bytea' }) tokenHash!: Buffer;
  @Instant({ default: () => 'now()' }) startedAt!: Date;
  @Instant({ default: () => 'now()' }) lastSeenAt!: Date;
  @Word(SIGN_IN_WAYS, { default: 'one_time_link' }) how!: SignInWay;
}

/** Half-way into signing in or accepting an invitation, on one browser, for some minutes. */
@Entity()
@Index(['tokenHash'], { unique: true })
@ForeignKey(() => Account, ['accountId'], ['id'], { onDelete: 'CASCADE' })
@ForeignKey(() => Invitation, ['invitationId'], ['id'], { onDelete: 'CASCADE' })
export class SignInStep {
  @Id() id!: string;
  @Word(SIGN_IN_STEPS) kind!: (typeof SIGN_IN_STEPS)[number];
  @Column({ type: 'bytea' }) tokenHash!: Buffer;
  @Ref({ nullable: true }) accountId!: string | null;
  @Ref({ nullable: true }) invitationId!: string | null;
  /** What the next step needs, under the key of the server. */
  @Column({ type: 'bytea', nullable: true }) sealed!: Buffer | null;
  @Instant() expiresAt!: Date;
}

/** Tries that failed, counted for an address or an account whether it exists or not, so that both answer alike. */
@Entity()
export class SignInFailure {
  @PrimaryColumn({ type: 'bytea' }) keyHash!: Buffer;
  @Whole() tries!: number;
  @Instant({ default: () => 'now()' }) lastAt!: Date;
  @Instant({ nullable: true }) blockedUntil!: Date | null;
}
