import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { STAFF_ROLES, type StaffRole } from '../../../shared/vocabulary/staff-role.ts';

export const ACCOUNT_STATES = ['open', 'closed'] as const;
export type AccountState = (typeof ACCOUNT_STATES)[number];

export class AccountsQueryDto {
  @ApiPropertyOptional({ description: 'Part of a name or e-mail address.' }) @IsOptional() @IsString({ message: 'must be text' }) @MaxLength(200, { message: 'must be at most 200 characters' }) search?: string;
  @ApiPropertyOptional({ enum: ACCOUNT_STATES }) @IsOptional() @IsIn(ACCOUNT_STATES, { message: `must be one of ${ACCOUNT_STATES.join(', ')}` }) state?: AccountState;
  @ApiPropertyOptional({ minimum: 1, default: 1 }) @IsOptional() @Type(() => Number) @IsInt({ message: 'must be a whole number' }) @Min(1, { message: 'must be 1 or more' }) @Max(100_000, { message: 'must be at most 100000' }) page?: number;
}

export class AccountRoleDto {
  @ApiProperty({ description: 'Name of the programme.' }) programme!: string;
  @ApiProperty({ enum: STAFF_ROLES }) role!: StaffRole;
  @ApiProperty({ type: String, nullable: true }) council!: string | null;
}

export class AccountDto {
  @ApiProperty() id!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Null for an account that Waymark keeps for itself.' }) email!: string | null;
  @ApiProperty() administrator!: boolean;
  @ApiProperty({ enum: ACCOUNT_STATES }) state!: AccountState;
  @ApiProperty({ description: 'Is for looking around the demonstration.' }) lookAround!: boolean;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Last used, of the sign-ins there are.' }) lastSeenAt!: string | null;
  @ApiProperty({ description: 'The account that asks.' }) own!: boolean;
  @ApiProperty({ type: [AccountRoleDto] }) roles!: AccountRoleDto[];
}

export class AccountsDto {
  @ApiProperty({ type: [AccountDto] }) accounts!: AccountDto[];
  @ApiProperty() total!: number;
  @ApiProperty() page!: number;
  @ApiProperty() pages!: number;
}
