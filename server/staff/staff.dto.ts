import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { STAFF_ROLES, type StaffRole } from '../../shared/vocabulary/staff-role.ts';

export class NamedChoiceDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() name!: string;
}

export class HeldRoleDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: STAFF_ROLES }) role!: StaffRole;
  @ApiProperty({ type: NamedChoiceDto, nullable: true, description: 'The council of a head of service.' }) council!: NamedChoiceDto | null;
  @ApiProperty({ type: [NamedChoiceDto], description: 'The sets of a facilitator.' }) sets!: NamedChoiceDto[];
}

export class StaffMemberDto {
  @ApiProperty({ format: 'uuid' }) accountId!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ description: 'Whether this is whoever asks.' }) you!: boolean;
  @ApiProperty({ type: [HeldRoleDto] }) roles!: HeldRoleDto[];
}

export class StaffDto {
  @ApiProperty({ description: 'Name of the programme.' }) programme!: string;
  @ApiProperty({ type: [StaffMemberDto] }) people!: StaffMemberDto[];
  @ApiProperty({ type: [NamedChoiceDto], description: 'Councils that a head of service can be of.' }) councils!: NamedChoiceDto[];
  @ApiProperty({ type: [NamedChoiceDto], description: 'Sets that a facilitator can lead.' }) sets!: NamedChoiceDto[];
}

export class PlaceDto {
  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true, description: 'For a head of service, and nobody else.' })
  @IsOptional()
  @IsUUID('loose', { message: 'councilId must be the id of a council' })
  councilId?: string | null;

  @ApiPropertyOptional({ type: [String], format: 'uuid', description: 'For a facilitator, and nobody else.' })
  @IsOptional()
  @IsArray({ message: 'setIds must be a list of ids of sets' })
  @ArrayMaxSize(200, { message: 'setIds must be 200 or fewer' })
  @ArrayUnique({ message: 'setIds must name each set once' })
  @IsUUID('loose', { each: true, message: 'setIds must be ids of sets' })
  setIds?: string[];
}

export class GiveRoleDto extends PlaceDto {
  @ApiProperty({ format: 'uuid', description: 'An account that is there already; to bring in somebody new, invite them.' })
  @IsUUID('loose', { message: 'accountId must be the id of an account' })
  accountId!: string;

  @ApiProperty({ enum: STAFF_ROLES })
  @IsIn(STAFF_ROLES, { message: `role must be one of ${STAFF_ROLES.join(', ')}` })
  role!: StaffRole;
}

export class FindAccountDto {
  @ApiProperty({ description: 'Part of a name.' })
  @IsString({ message: 'find must be text' })
  @MaxLength(100, { message: 'find must be 100 characters or fewer' })
  find!: string;
}

export class ProgrammeStaffingDto {
  @ApiProperty() code!: string;
  @ApiProperty() name!: string;
  @ApiProperty() demonstration!: boolean;
  @ApiProperty({ type: 'integer', description: 'Accounts with a role in it.' }) people!: number;
  @ApiProperty({ type: [String], description: 'Names of its programme managers.' }) managers!: string[];
}
