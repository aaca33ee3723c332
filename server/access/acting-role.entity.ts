import { Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Word } from '../db/columns.ts';
import { Programme } from '../directory/programme.entity.ts';
import { STAFF_ROLES, type StaffRole } from '../../shared/vocabulary/staff-role.ts';
import { SignIn } from './account.entity.ts';

/** The role that somebody chose to act in, where they hold several. It says nothing once they no longer hold it. */
@Entity()
@ForeignKey(() => SignIn, ['signInId'], ['id'], { onDelete: 'CASCADE' })
@ForeignKey(() => Programme, ['programmeId'], ['id'], { onDelete: 'CASCADE' })
export class ActingRole {
  @PrimaryColumn('uuid') signInId!: string;
  @PrimaryColumn('uuid') programmeId!: string;
  @Word(STAFF_ROLES) role!: StaffRole;
}
