import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsBoolean, IsInt, IsString, IsUUID, Min, ValidateIf, ValidateNested } from 'class-validator';
import { APOLOGY_REASONS, REGISTER_MARKS, type ApologyReason, type RegisterMark } from '../../shared/vocabulary/register.ts';
import { ROLES, type Role } from '../../shared/vocabulary/role.ts';
import { SESSION_KINDS, SESSION_STATUSES, type SessionKind, type SessionStatus } from '../../shared/vocabulary/session.ts';

export class SessionDto {
  @ApiProperty() code!: string;
  @ApiProperty({ enum: SESSION_KINDS }) kind!: SessionKind;
  @ApiProperty({ type: String, nullable: true, description: 'Name of the set that meets; null when it is not of one set.' }) set!: string | null;
  @ApiProperty() title!: string;
  @ApiProperty({ format: 'date-time' }) startsAt!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) endsAt!: string | null;
  @ApiProperty() place!: string;
  @ApiProperty({ enum: SESSION_STATUSES }) status!: SessionStatus;
}

export class SessionSummaryDto extends SessionDto {
  @ApiProperty({ description: 'People expected.' }) expected!: number;
  @ApiProperty({ description: 'Of those expected, people with a mark. The rest is not recorded.' }) recorded!: number;
  @ApiProperty({ description: 'Of those expected, people marked as there in person, online or in part.' }) attended!: number;
}

export class RegisterEntryDto {
  @ApiProperty({ format: 'uuid' }) enrolmentId!: string;
  @ApiProperty({ description: 'Name, or the code where no name is kept.' }) person!: string;
  @ApiProperty() personCode!: string;
  @ApiProperty({ enum: ROLES }) role!: Role;
  @ApiProperty({ type: String, nullable: true }) council!: string | null;
  @ApiProperty() expected!: boolean;
  @ApiProperty({ type: String, enum: REGISTER_MARKS, nullable: true, description: 'Null: not recorded.' }) mark!: RegisterMark | null;
  @ApiProperty({ type: String, enum: APOLOGY_REASONS, nullable: true }) reason!: ApologyReason | null;
  @ApiProperty({ description: 'Counts the changes; 0 while nothing is stored. Sent back with a change.' }) version!: number;
  @ApiProperty({ type: String, format: 'date', nullable: true }) withdrewOn!: string | null;
}

export class RegisterDto extends SessionDto {
  @ApiProperty({ type: [RegisterEntryDto] }) entries!: RegisterEntryDto[];
}

/** What is to be said of one person. Words outside the vocabularies are refused by name, with every other fault. */
export class RegisterMarkDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID('loose', { message: 'enrolmentId must be the id of an enrolment' })
  enrolmentId!: string;

  @ApiProperty()
  @IsBoolean({ message: 'expected must be true or false' })
  expected!: boolean;

  @ApiProperty({ type: String, enum: REGISTER_MARKS, nullable: true })
  @ValidateIf((_, value) => value !== null)
  @IsString({ message: 'mark must be a word, or null for “not recorded”' })
  mark!: string | null;

  @ApiProperty({ type: String, enum: APOLOGY_REASONS, nullable: true })
  @ValidateIf((_, value) => value !== null)
  @IsString({ message: 'reason must be a word, or null for none' })
  reason!: string | null;

  @ApiProperty({ description: 'The version the change was made from.' })
  @IsInt({ message: 'version must be the whole number that came with the entry' })
  @Min(0, { message: 'version must be 0 or more' })
  version!: number;
}

export class MarkRegisterDto {
  @ApiProperty({ type: [RegisterMarkDto], description: 'Those who changed; nobody else is touched.' })
  @IsArray({ message: 'entries must be a list' })
  @ArrayMinSize(1, { message: 'entries must hold at least one person' })
  @ArrayMaxSize(2000, { message: 'entries must hold at most 2,000 people; send the rest in another request' })
  @ValidateNested({ each: true })
  @Type(() => RegisterMarkDto)
  entries!: RegisterMarkDto[];
}
