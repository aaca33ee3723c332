import { ApiProperty } from '@nestjs/swagger';
import { STAFF_ROLES, type StaffRole } from '../../shared/vocabulary/staff-role.ts';

export class ProgrammeRolesDto {
  @ApiProperty() code!: string;
  @ApiProperty() name!: string;
  @ApiProperty() about!: string;
  @ApiProperty() demonstration!: boolean;
  @ApiProperty({ enum: STAFF_ROLES, isArray: true }) roles!: StaffRole[];
}

export class SignedInDto {
  @ApiProperty() name!: string;
  @ApiProperty({ description: 'Sets Waymark up; sees no answers.' }) administrator!: boolean;
  @ApiProperty({ description: 'Minutes without a request after which the sign-in ends.' }) idleMinutes!: number;
  @ApiProperty({ format: 'date-time', description: 'When the sign-in ends in any case.' }) endsAt!: string;
  @ApiProperty({ type: [ProgrammeRolesDto] }) programmes!: ProgrammeRolesDto[];
}
