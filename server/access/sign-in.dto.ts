import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { ABILITY_NAMES, type Ability } from '../../shared/vocabulary/ability.ts';
import { STAFF_ROLES, type StaffRole } from '../../shared/vocabulary/staff-role.ts';

export class ProgrammeRolesDto {
  @ApiProperty() code!: string;
  @ApiProperty() name!: string;
  @ApiProperty() about!: string;
  @ApiProperty() demonstration!: boolean;
  @ApiProperty({ enum: STAFF_ROLES, isArray: true, description: 'Every role held in the programme; one is acted in at a time.' }) roles!: StaffRole[];
  @ApiProperty({ enum: STAFF_ROLES, description: 'The role acted in: chosen for this sign-in, or the first held.' }) role!: StaffRole;
  @ApiProperty({ enum: ABILITY_NAMES, isArray: true, description: 'What may be done while acting in it. Menus and buttons come from this alone.' }) abilities!: Ability[];
  @ApiProperty({ type: String, nullable: true, description: 'The council of a head of service; null in every other role.' }) council!: string | null;
  @ApiProperty({ type: [String], nullable: true, description: 'The sets of a facilitator, by name; null in every other role.' }) sets!: string[] | null;
}

export class SignedInDto {
  @ApiProperty() name!: string;
  @ApiProperty({ description: 'Sets Waymark up and gives roles; sees no answers and no figures.' }) administrator!: boolean;
  @ApiProperty({ description: 'Minutes without a request after which the sign-in ends.' }) idleMinutes!: number;
  @ApiProperty({ format: 'date-time', description: 'When the sign-in ends in any case.' }) endsAt!: string;
  @ApiProperty({ type: [ProgrammeRolesDto] }) programmes!: ProgrammeRolesDto[];
}

export class ChooseRoleDto {
  @ApiProperty({ enum: STAFF_ROLES, description: 'One of the roles held in the programme.' })
  @IsIn(STAFF_ROLES, { message: `role must be one of ${STAFF_ROLES.join(', ')}` })
  role!: StaffRole;
}
