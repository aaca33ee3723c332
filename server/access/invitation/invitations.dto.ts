import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsEmail, IsIn, IsInt, IsOptional, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { INVITATION_STATES, type InvitationState } from '../../../shared/vocabulary/sign-in.ts';
import { STAFF_ROLES, type StaffRole } from '../../../shared/vocabulary/staff-role.ts';

const STRING = { message: 'must be text' };
const EMAIL = { message: 'Enter an e-mail address, such as name@example.org' };
const NAME = { message: 'Enter a name of at most 100 characters' };
const ROLE = { message: `must be one of ${STAFF_ROLES.join(', ')}` };

/** What a programme manager says of whom they invite to their own programme. */
export class InviteToProgrammeDto {
  @ApiProperty({ format: 'email' }) @IsEmail({}, EMAIL) @MaxLength(254, EMAIL) email!: string;
  @ApiPropertyOptional({ description: 'They can change it when they accept.' }) @IsOptional() @IsString(NAME) @MaxLength(100, NAME) name?: string;
  @ApiProperty({ enum: STAFF_ROLES }) @IsIn(STAFF_ROLES, ROLE) role!: StaffRole;
  @ApiPropertyOptional({ format: 'uuid', description: 'The council of a head of service.' }) @IsOptional() @IsUUID(undefined, { message: 'must be the id of a council' }) councilId?: string;
  @ApiPropertyOptional({ type: [String], description: 'Codes of the sets of a facilitator.' })
  @IsOptional() @IsArray({ message: 'must be a list of sets' }) @ArrayMaxSize(100, { message: 'must be at most 100 sets' }) @IsString({ each: true, ...STRING })
  sets?: string[];
}

/** What an administrator says: to any programme, and to be administrator. */
export class InviteDto {
  @ApiProperty({ format: 'email' }) @IsEmail({}, EMAIL) @MaxLength(254, EMAIL) email!: string;
  @ApiPropertyOptional() @IsOptional() @IsString(NAME) @MaxLength(100, NAME) name?: string;
  @ApiPropertyOptional() @IsOptional() @IsBoolean({ message: 'must be true or false' }) administrator?: boolean;
  @ApiPropertyOptional({ description: 'Code of the programme.' }) @IsOptional() @IsString(STRING) @MaxLength(100, STRING) programme?: string;
  @ApiPropertyOptional({ enum: STAFF_ROLES }) @IsOptional() @IsIn(STAFF_ROLES, ROLE) role?: StaffRole;
  @ApiPropertyOptional({ format: 'uuid' }) @IsOptional() @IsUUID(undefined, { message: 'must be the id of a council' }) councilId?: string;
  @ApiPropertyOptional({ type: [String] })
  @IsOptional() @IsArray({ message: 'must be a list of sets' }) @ArrayMaxSize(100, { message: 'must be at most 100 sets' }) @IsString({ each: true, ...STRING })
  sets?: string[];
}

export class InvitationsQueryDto {
  @ApiPropertyOptional({ enum: INVITATION_STATES }) @IsOptional() @IsIn(INVITATION_STATES, { message: `must be one of ${INVITATION_STATES.join(', ')}` }) state?: InvitationState;
  @ApiPropertyOptional({ description: 'Part of a name or e-mail address.' }) @IsOptional() @IsString(STRING) @MaxLength(200, { message: 'must be at most 200 characters' }) search?: string;
  @ApiPropertyOptional({ minimum: 1, default: 1 }) @IsOptional() @Type(() => Number) @IsInt({ message: 'must be a whole number' }) @Min(1, { message: 'must be 1 or more' }) @Max(100_000, { message: 'must be at most 100000' }) page?: number;
}

export class InvitationDto {
  @ApiProperty() id!: string;
  @ApiProperty() email!: string;
  @ApiProperty() name!: string;
  @ApiProperty() administrator!: boolean;
  @ApiProperty({ type: String, nullable: true, description: 'Name of the programme.' }) programme!: string | null;
  @ApiProperty({ enum: STAFF_ROLES, nullable: true }) role!: StaffRole | null;
  @ApiProperty({ type: String, nullable: true }) council!: string | null;
  @ApiProperty({ type: [String], description: 'Names of sets.' }) sets!: string[];
  @ApiProperty() invitedBy!: string;
  @ApiProperty({ format: 'date-time' }) createdAt!: string;
  @ApiProperty({ format: 'date-time' }) expiresAt!: string;
  @ApiProperty({ enum: INVITATION_STATES }) state!: InvitationState;
}

export class InvitationsDto {
  @ApiProperty({ type: [InvitationDto] }) invitations!: InvitationDto[];
  @ApiProperty() total!: number;
  @ApiProperty() page!: number;
  @ApiProperty() pages!: number;
}

export class InvitationLinkDto {
  @ApiProperty() id!: string;
  @ApiProperty({ description: 'Shown this once.' }) url!: string;
  @ApiProperty({ format: 'date-time' }) expiresAt!: string;
}

export class CouncilChoiceDto {
  @ApiProperty() id!: string;
  @ApiProperty() name!: string;
}

export class SetChoiceDto {
  @ApiProperty() code!: string;
  @ApiProperty() name!: string;
}

export class ProgrammeChoiceDto {
  @ApiProperty() code!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ type: [CouncilChoiceDto] }) councils!: CouncilChoiceDto[];
  @ApiProperty({ type: [SetChoiceDto] }) sets!: SetChoiceDto[];
}
