import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsBoolean, IsInt, IsOptional, IsString, Length, Matches, Max, MaxLength, Min, ValidateIf, ValidateNested } from 'class-validator';
import { Type } from 'class-transformer';
import { IsDay } from '../is-day.ts';

/** What new programmes may be called in addresses and files. Capitals, so that no page can have the same address. */
export const PROGRAMME_CODE = /^[A-Z0-9][A-Z0-9-]{1,19}$/;
const CODE_MESSAGE = 'Use 2 to 20 capital letters, digits and hyphens, such as APIR-27';
const whole = (what: string): { message: string } => ({ message: `${what} must be a whole number from 0 to 100, or empty` });

export class SettingsDto {
  @ApiProperty() code!: string;
  @ApiProperty() name!: string;
  @ApiProperty() about!: string;
  @ApiProperty() region!: string;
  @ApiProperty({ format: 'date' }) startsOn!: string;
  @ApiProperty({ format: 'date' }) endsOn!: string;
  @ApiProperty({ type: Number, nullable: true }) recommendedMentoring!: number | null;
  @ApiProperty({ type: Number, nullable: true }) dosageSessions!: number | null;
  @ApiProperty({ type: Number, nullable: true }) dosageMentoring!: number | null;
  @ApiProperty({ type: Boolean, nullable: true, description: 'Null: nobody has decided yet, and nothing is reported by council.' }) attendanceByCouncil!: boolean | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'When the programme was started; null: it has not.' }) startedAt!: string | null;
  @ApiProperty({ description: 'Send it back with a change.' }) version!: string;
}

export class ChangeSettingsDto {
  @ApiProperty() @IsString({ message: 'version must be the one that was read' }) version!: string;

  @ApiProperty({ pattern: PROGRAMME_CODE.source })
  @Matches(/^[A-Za-z0-9_-]{1,60}$/, { message: CODE_MESSAGE })
  code!: string;

  @ApiProperty({ maxLength: 200 })
  @Matches(/\S/, { message: 'Enter the name of the programme' })
  @MaxLength(200, { message: 'The name must be 200 characters or fewer' })
  name!: string;

  @ApiProperty({ maxLength: 2000 })
  @IsString({ message: 'about must be text' })
  @MaxLength(2000, { message: 'What the programme is about must be 2,000 characters or fewer' })
  about!: string;

  @ApiProperty({ maxLength: 200 })
  @IsString({ message: 'region must be text' })
  @MaxLength(200, { message: 'The region must be 200 characters or fewer' })
  region!: string;

  @ApiProperty({ format: 'date' }) @IsDay() startsOn!: string;
  @ApiProperty({ format: 'date' }) @IsDay() endsOn!: string;

  @ApiProperty({ type: Number, nullable: true, minimum: 0, maximum: 100 })
  @ValidateIf((body: ChangeSettingsDto) => body.recommendedMentoring !== null)
  @IsInt(whole('The recommended number of mentoring meetings')) @Min(0, whole('The recommended number of mentoring meetings')) @Max(100, whole('The recommended number of mentoring meetings'))
  recommendedMentoring!: number | null;

  @ApiProperty({ type: Number, nullable: true, minimum: 0, maximum: 100 })
  @ValidateIf((body: ChangeSettingsDto) => body.dosageSessions !== null)
  @IsInt(whole('The number of sessions')) @Min(0, whole('The number of sessions')) @Max(100, whole('The number of sessions'))
  dosageSessions!: number | null;

  @ApiProperty({ type: Number, nullable: true, minimum: 0, maximum: 100 })
  @ValidateIf((body: ChangeSettingsDto) => body.dosageMentoring !== null)
  @IsInt(whole('The number of mentoring meetings')) @Min(0, whole('The number of mentoring meetings')) @Max(100, whole('The number of mentoring meetings'))
  dosageMentoring!: number | null;

  @ApiProperty({ type: Boolean, nullable: true })
  @ValidateIf((body: ChangeSettingsDto) => body.attendanceByCouncil !== null)
  @IsBoolean({ message: 'attendanceByCouncil must be true, false or null' })
  attendanceByCouncil!: boolean | null;
}

export class OutcomeDto {
  @ApiProperty() code!: string;
  @ApiProperty() title!: string;
  @ApiProperty() description!: string;
  @ApiProperty({ description: 'Questions that ask about it, and points of groups: with any it cannot be removed.' }) questions!: number;
}

export class OutcomesDto {
  @ApiProperty({ type: [OutcomeDto] }) outcomes!: OutcomeDto[];
  @ApiProperty({ description: 'Send it back with a change.' }) version!: string;
}

export class PutOutcomeDto {
  @ApiPropertyOptional({ description: 'Of one that is there already; left out for a new one.' })
  @IsOptional()
  @IsString({ message: 'code must be text' })
  code?: string;

  @ApiProperty({ maxLength: 200 })
  @Matches(/\S/, { message: 'Say what the outcome is' })
  @MaxLength(200, { message: 'The outcome must be 200 characters or fewer' })
  title!: string;

  @ApiPropertyOptional({ maxLength: 1000 })
  @IsOptional()
  @IsString({ message: 'description must be text' })
  @MaxLength(1000, { message: 'The description must be 1,000 characters or fewer' })
  description?: string;
}

export class PutOutcomesDto {
  @ApiProperty() @IsString({ message: 'version must be the one that was read' }) version!: string;

  @ApiProperty({ type: [PutOutcomeDto], description: 'All of them in their order; one that is left out is removed.' })
  @IsArray({ message: 'outcomes must be a list' })
  @ArrayMaxSize(30, { message: 'There can be 30 outcomes at most' })
  @ValidateNested({ each: true })
  @Type(() => PutOutcomeDto)
  outcomes!: PutOutcomeDto[];
}

export class ProgrammeCouncilDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ type: [String], description: 'Official codes.' }) codes!: string[];
  @ApiProperty() takingPart!: boolean;
  @ApiProperty({ description: 'Participants enrolled from it.' }) participants!: number;
  @ApiProperty({ description: 'Mentors enrolled from it.' }) mentors!: number;
}

export class KnownCouncilDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ type: [String] }) codes!: string[];
}

export class CouncilSearch {
  @ApiPropertyOptional({ description: 'Part of a name, or an official code.' })
  @IsOptional()
  @IsString({ message: 'search must be text' })
  @MaxLength(100, { message: 'search must be 100 characters or fewer' })
  search?: string;
}

export class AddCouncilDto {
  @ApiProperty({ maxLength: 120 })
  @IsString({ message: 'name must be text' })
  @Length(2, 120, { message: 'Enter the name of the council, 2 to 120 characters' })
  name!: string;

  @ApiPropertyOptional({ description: 'The official code of a council that is new here.', pattern: '^[EWSN][0-9]{8}$' })
  @IsOptional()
  @Matches(/^([EWSN]\d{8})?$/, { message: 'The official code is a letter and eight digits, such as E06000022, or empty' })
  code?: string;
}

export class ChangeCouncilDto {
  @ApiProperty() @IsBoolean({ message: 'takingPart must be true or false' }) takingPart!: boolean;
}
