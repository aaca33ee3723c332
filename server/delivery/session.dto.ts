import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min, MinLength, ValidateNested } from 'class-validator';
import { ROLES, type Role } from '../../shared/vocabulary/role.ts';
import { SESSION_KINDS, SESSION_STATUSES, type SessionKind, type SessionStatus } from '../../shared/vocabulary/session.ts';
import { IsDay } from '../directory/is-day.ts';

const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/;

export class TimetableItemDto {
  @ApiProperty({ description: 'Local time, HH:MM.' })
  @Matches(CLOCK, { message: 'at must be a time of the day, such as 09:30' })
  at!: string;

  @ApiProperty()
  @IsString({ message: 'what must be text' })
  @MinLength(1, { message: 'what must say what happens then' })
  @MaxLength(200, { message: 'what must be 200 characters or fewer' })
  what!: string;
}

/** A session as it is planned. */
export class PlannedSessionDto {
  @ApiProperty({ enum: SESSION_KINDS })
  @IsIn(SESSION_KINDS, { message: `kind must be one of ${SESSION_KINDS.join(', ')}` })
  kind!: SessionKind;

  @ApiProperty({ type: String, nullable: true, description: 'Code of the set that meets; null: the whole programme.' })
  @IsOptional()
  @IsString({ message: 'set must be the code of a set, or null' })
  set!: string | null;

  @ApiProperty()
  @IsString({ message: 'title must be text' })
  @Matches(/\S/, { message: 'title must say what the session is called' })
  @MaxLength(200, { message: 'title must be 200 characters or fewer' })
  title!: string;

  @ApiProperty({ format: 'date' })
  @IsDay()
  day!: string;

  @ApiProperty({ description: 'Local time in Europe/London, HH:MM.' })
  @Matches(CLOCK, { message: 'startsAt must be a time of the day, such as 09:30' })
  startsAt!: string;

  @ApiProperty({ type: String, nullable: true, description: 'Local time, HH:MM.' })
  @IsOptional()
  @Matches(CLOCK, { message: 'endsAt must be a time of the day, such as 15:30' })
  endsAt!: string | null;

  @ApiProperty()
  @IsString({ message: 'place must be text' })
  @MaxLength(200, { message: 'place must be 200 characters or fewer' })
  place!: string;

  @ApiProperty({ description: 'Where to join online; empty when there is no such thing.' })
  @Matches(/^$|^https?:\/\/\S+$/, { message: 'link must be a whole web address, such as https://meet.example/abc' })
  @MaxLength(500, { message: 'link must be 500 characters or fewer' })
  link!: string;

  @ApiProperty()
  @IsString({ message: 'theme must be text' })
  @MaxLength(200, { message: 'theme must be 200 characters or fewer' })
  theme!: string;

  @ApiProperty({ description: 'One a line.' })
  @IsString({ message: 'learningOutcomes must be text' })
  @MaxLength(2000, { message: 'learningOutcomes must be 2,000 characters or fewer' })
  learningOutcomes!: string;

  @ApiProperty({ type: [TimetableItemDto] })
  @IsArray({ message: 'timetable must be a list' })
  @ArrayMaxSize(40, { message: 'timetable must have at most 40 items' })
  @ValidateNested({ each: true })
  @Type(() => TimetableItemDto)
  timetable!: TimetableItemDto[];

  @ApiProperty({ type: Boolean, nullable: true, description: 'Whether being there makes a finisher. Null: the last two meetings of a set close it.' })
  @IsOptional()
  @IsBoolean({ message: 'closing must be true, false or null' })
  closing!: boolean | null;

  @ApiProperty({ type: Number, nullable: true, description: 'Most people who fit.' })
  @IsOptional()
  @IsInt({ message: 'capacity must be a whole number, such as 18' })
  @Min(1, { message: 'capacity must be 1 or more' })
  @Max(100_000, { message: 'capacity must be 100,000 or fewer' })
  capacity!: number | null;

  @ApiProperty({ type: Number, nullable: true, description: 'Best number of people.' })
  @IsOptional()
  @IsInt({ message: 'optimum must be a whole number, such as 12' })
  @Min(1, { message: 'optimum must be 1 or more' })
  optimum!: number | null;

  @ApiProperty({ type: Number, nullable: true, description: 'People counted in the room where no register by name is kept.' })
  @IsOptional()
  @IsInt({ message: 'headcount must be a whole number, such as 14' })
  @Min(0, { message: 'headcount must be 0 or more' })
  @Max(100_000, { message: 'headcount must be 100,000 or fewer' })
  headcount!: number | null;
}

export class PlanSessionDto extends PlannedSessionDto {
  @ApiPropertyOptional({ description: 'Code of the session; made from its set and number when left out.' })
  @IsOptional()
  @Matches(/^[A-Za-z0-9_-]{1,60}$/, { message: 'code must be letters, digits, - and _, 60 at most' })
  code?: string;
}

export class ChangeSessionDto extends PlannedSessionDto {
  @ApiProperty({ description: 'The version that the change was made from.' })
  @IsInt({ message: 'version must be the whole number that came with the session' })
  version!: number;

  @ApiPropertyOptional({ description: 'What was asked has been confirmed.' })
  @IsOptional()
  @IsBoolean({ message: 'confirmed must be true or false' })
  confirmed?: boolean;

  @ApiPropertyOptional({ description: 'Why it was changed, for the history.' })
  @IsOptional()
  @IsString({ message: 'why must be text' })
  @MaxLength(200, { message: 'why must be 200 characters or fewer' })
  why?: string;
}

export class CancelSessionDto {
  @ApiProperty({ description: 'False takes a cancellation back.' })
  @IsBoolean({ message: 'cancelled must be true or false' })
  cancelled!: boolean;

  @ApiPropertyOptional()
  @IsOptional()
  @IsBoolean({ message: 'confirmed must be true or false' })
  confirmed?: boolean;

  @ApiPropertyOptional()
  @IsOptional()
  @IsString({ message: 'why must be text' })
  @MaxLength(200, { message: 'why must be 200 characters or fewer' })
  why?: string;
}

export class SessionChangeDto {
  @ApiProperty({ format: 'date-time' }) changedAt!: string;
  @ApiProperty({ description: 'Who changed it.' }) by!: string;
  @ApiProperty({ type: [String], description: 'Each change in words: “place: Exeter → Bristol”.' }) what!: string[];
  @ApiProperty() why!: string;
}

export class WaitingDto {
  @ApiProperty({ format: 'uuid' }) enrolmentId!: string;
  @ApiProperty() person!: string;
  @ApiProperty({ enum: ROLES }) role!: Role;
  @ApiProperty({ type: String, nullable: true }) council!: string | null;
  @ApiProperty({ format: 'date-time' }) askedAt!: string;
}

export class SessionDetailDto extends PlannedSessionDto {
  @ApiProperty() code!: string;
  @ApiProperty({ enum: SESSION_STATUSES }) status!: SessionStatus;
  @ApiProperty({ type: String, nullable: true }) setName!: string | null;
  @ApiProperty({ description: 'It has begun.' }) begun!: boolean;
  @ApiProperty() version!: number;
  @ApiProperty({ description: 'Whether it closes its set, by its own mark or by the rule.' }) closes!: boolean;
  @ApiProperty({ description: 'People expected.' }) expected!: number;
  @ApiProperty({ description: 'Of these, people who have not sent apologies: places taken.' }) taken!: number;
  @ApiProperty({ description: 'People with a mark.' }) marked!: number;
  @ApiProperty({ type: [WaitingDto], description: 'First come, first served.' }) waiting!: WaitingDto[];
  @ApiProperty({ type: [SessionChangeDto], description: 'Latest first.' }) history!: SessionChangeDto[];
}

export class LearningSetDto {
  @ApiProperty() code!: string;
  @ApiProperty() name!: string;
}

export class SetQuery {
  @ApiPropertyOptional({ description: 'Code of a set: its own sessions and those of everybody.' })
  @IsOptional()
  @IsString({ message: 'set must be the code of a set' })
  set?: string;
}
