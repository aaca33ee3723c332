import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsOptional, IsString, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import { ROLES, type Role } from '../../shared/vocabulary/role.ts';
import { SessionDetailDto } from './session.dto.ts';

export class ExpectedOneDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID('loose', { message: 'enrolmentId must be the id of an enrolment' })
  enrolmentId!: string;

  @ApiProperty()
  @IsBoolean({ message: 'expected must be true or false' })
  expected!: boolean;
}

export class ExpectedGroupDto {
  @ApiProperty({ enum: ROLES })
  @IsIn(ROLES, { message: `role must be one of ${ROLES.join(', ')}` })
  role!: Role;

  @ApiProperty({ type: String, nullable: true, description: 'Code of their set; null: of every set.' })
  @IsOptional()
  @IsString({ message: 'set must be the code of a set, or null' })
  set!: string | null;
}

export class ChangeExpectedDto {
  @ApiProperty({ type: [ExpectedOneDto] })
  @IsArray({ message: 'entries must be a list' })
  @ArrayMaxSize(2000, { message: 'entries must hold at most 2,000 people' })
  @ValidateNested({ each: true })
  @Type(() => ExpectedOneDto)
  entries!: ExpectedOneDto[];

  @ApiPropertyOptional({ type: ExpectedGroupDto, description: 'Everybody of a role and set is expected too.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => ExpectedGroupDto)
  group?: ExpectedGroupDto;
}

export class ExpectedChangedDto {
  @ApiProperty({ description: 'People expected now who were not.' }) added!: number;
  @ApiProperty({ description: 'People put on the waiting list: the session is full.' }) waiting!: number;
  @ApiProperty({ description: 'People no longer expected, or no longer waiting.' }) removed!: number;
  @ApiProperty({ description: 'People from the waiting list who got a place.' }) promoted!: number;
  @ApiProperty({ type: SessionDetailDto }) session!: SessionDetailDto;
}

export class CandidatesQuery {
  @ApiPropertyOptional({ description: 'Part of a name, code or council.' })
  @IsOptional()
  @IsString({ message: 'find must be text' })
  @MaxLength(100, { message: 'find must be 100 characters or fewer' })
  find?: string;
}

export class CandidateDto {
  @ApiProperty({ format: 'uuid' }) enrolmentId!: string;
  @ApiProperty() person!: string;
  @ApiProperty({ enum: ROLES }) role!: Role;
  @ApiProperty({ type: String, nullable: true }) council!: string | null;
  @ApiProperty({ type: String, nullable: true }) set!: string | null;
}
