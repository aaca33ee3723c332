import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsInt, IsOptional, IsString, IsUUID, Matches, Max, MaxLength, Min, ValidateIf, ValidateNested } from 'class-validator';
import { SESSION_KINDS, type SessionKind } from '../../shared/vocabulary/session.ts';
import { IsDay } from '../directory/is-day.ts';

export class TemplateDto {
  @ApiProperty() code!: string;
  @ApiProperty() name!: string;
  @ApiProperty() about!: string;
  @ApiProperty({ type: [String], description: 'Names of the sets it suggests; empty: it needs none.' }) sets!: string[];
}

export class CopyableDto {
  @ApiProperty() code!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ format: 'date' }) startsOn!: string;
}

export class StartingPointsDto {
  @ApiProperty({ description: 'Administrators, and programme managers of any programme.' }) mayCreate!: boolean;
  @ApiProperty({ type: [TemplateDto] }) templates!: TemplateDto[];
  @ApiProperty({ type: [CopyableDto], description: 'Programmes of which you are programme manager.' }) programmes!: CopyableDto[];
}

export class NewSetDto {
  @ApiProperty({ maxLength: 100 })
  @Matches(/\S/, { message: 'Enter the name of the set' })
  @MaxLength(100, { message: 'The name of a set must be 100 characters or fewer' })
  name!: string;

  @ApiPropertyOptional({ maxLength: 200 })
  @IsOptional() @IsString({ message: 'place must be text' }) @MaxLength(200, { message: 'The place must be 200 characters or fewer' })
  place?: string;

  @ApiProperty({ type: Number, nullable: true, minimum: 1, maximum: 5, description: '1 Monday to 5 Friday; null: the weekday of the start.' })
  @ValidateIf((body: NewSetDto) => body.weekday !== null)
  @IsInt({ message: 'The weekday is 1 for Monday to 5 for Friday' }) @Min(1, { message: 'The weekday is 1 for Monday to 5 for Friday' }) @Max(5, { message: 'The weekday is 1 for Monday to 5 for Friday' })
  weekday!: number | null;
}

export class PlanDto {
  @ApiPropertyOptional({ description: 'Code of a template; left out when a programme is copied.' })
  @IsOptional() @IsString({ message: 'template must be the code of a template' })
  template?: string;

  @ApiPropertyOptional({ description: 'Code of a programme of yours: its outcomes, sets, sessions, questionnaires and settings, without its people.' })
  @IsOptional() @IsString({ message: 'copyOf must be the code of a programme' })
  copyOf?: string;

  @ApiProperty({ format: 'date' }) @IsDay() startsOn!: string;

  @ApiProperty({ type: [NewSetDto], description: 'Of a template; a copy has the sets of its programme.' })
  @IsArray({ message: 'sets must be a list' }) @ArrayMaxSize(60, { message: 'There can be 60 sets at most to begin with' })
  @ValidateNested({ each: true }) @Type(() => NewSetDto)
  sets!: NewSetDto[];
}

export class NewProgrammeDto extends PlanDto {
  @ApiProperty({ format: 'uuid', description: 'Made by whoever asks: the same again makes no second programme.' })
  @IsUUID(undefined, { message: 'id must be a UUID' })
  id!: string;

  @ApiProperty()
  @Matches(/^[A-Z0-9][A-Z0-9-]{1,19}$/, { message: 'Use 2 to 20 capital letters, digits and hyphens, such as APIR-27' })
  code!: string;

  @ApiProperty({ maxLength: 200 })
  @Matches(/\S/, { message: 'Enter the name of the programme' })
  @MaxLength(200, { message: 'The name must be 200 characters or fewer' })
  name!: string;
}

export class SessionToComeDto {
  @ApiProperty() code!: string;
  @ApiProperty({ enum: SESSION_KINDS }) kind!: SessionKind;
  @ApiProperty({ type: String, nullable: true, description: 'Name of the set that meets.' }) set!: string | null;
  @ApiProperty() title!: string;
  @ApiProperty({ description: 'Local time in Europe/London, YYYY-MM-DDTHH:MM.' }) startsAt!: string;
  @ApiProperty({ type: String, nullable: true }) endsAt!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Why it is not on the day it was meant for.' }) moved!: string | null;
}

export class ProgrammePlanDto {
  @ApiProperty({ format: 'date' }) startsOn!: string;
  @ApiProperty({ format: 'date' }) endsOn!: string;
  @ApiProperty({ type: [String] }) sets!: string[];
  @ApiProperty({ type: [String] }) outcomes!: string[];
  @ApiProperty({ type: [String] }) questionnaires!: string[];
  @ApiProperty({ type: [SessionToComeDto] }) sessions!: SessionToComeDto[];
  @ApiProperty({ type: Number, nullable: true }) recommendedMentoring!: number | null;
  @ApiProperty({ type: [String], description: 'What whoever plans should know.' }) warnings!: string[];
}

export class CreatedDto {
  @ApiProperty() code!: string;
}
