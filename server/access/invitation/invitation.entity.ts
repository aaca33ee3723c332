import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { INVITATION_KINDS, type InvitationKind } from '../../../shared/vocabulary/sign-in.ts';
import { STAFF_ROLES, type StaffRole } from '../../../shared/vocabulary/staff-role.ts';
import { Id, Instant, Ref, Text, Word, YesNo } from '../../db/columns.ts';
import { Council } from '../../directory/council.entity.ts';
import { Programme } from '../../directory/programme.entity.ts';

/** A single-use link by which somebody gets an account, another role, or a new password. Only its hash is kept. */
@Entity()
@Index(['linkHash'], { unique: true })
@Index(['programmeId', 'createdAt'])
@Check('email = lower(email)')
@Check('ck_invitation_whole', "(kind <> 'staff' or email is not null) and (kind = 'reset') = (account_id is not null) and (role is null) = (programme_id is null)")
@ForeignKey('Account', ['accountId'], ['id'], { onDelete: 'CASCADE' })
@ForeignKey(() => Programme, ['programmeId'], ['id'], { onDelete: 'CASCADE' })
@ForeignKey(() => Council, ['councilId'], ['id'])
export class Invitation {
  @Id() id!: string;
  @Word(INVITATION_KINDS) kind!: InvitationKind;
  @Text({ default: '' }) name!: string;
  /** In small letters. Null for the first administrator, who says it when accepting. */
  @Text({ nullable: true }) email!: string | null;
  /** Whose password is set anew; null for anybody else. */
  @Ref({ nullable: true }) accountId!: string | null;
  @YesNo() administrator!: boolean;
  @Ref({ nullable: true }) programmeId!: string | null;
  @Word(STAFF_ROLES, { nullable: true }) role!: StaffRole | null;
  @Ref({ nullable: true }) councilId!: string | null;
  /** The sets of a facilitator. */
  @Column({ type: 'uuid', array: true, default: '{}' }) setIds!: string[];
  @Column({ type: 'bytea' }) linkHash!: Buffer;
  @Text() invitedBy!: string;
  @Instant({ default: () => 'now()' }) createdAt!: Date;
  @Instant() expiresAt!: Date;
  @Instant({ nullable: true }) acceptedAt!: Date | null;
  @Instant({ nullable: true }) withdrawnAt!: Date | null;
}
